//! AWS's own documentation, which is HTML.

use super::super::to_rustdoc;

fn check(html: &str, markdown: &str) {
    assert_eq!(to_rustdoc(html), markdown, "from {html:?}");
}

#[test]
fn nothing_becomes_nothing() {
    check("", "");
    check(" \n ", "");
    check("<p> </p><ul><li></li></ul><note><p></p></note>", "");
    check("<!-- only a comment -->", "");
}

#[test]
fn paragraphs_stand_a_blank_line_apart_and_white_space_collapses() {
    check(
        "<p> One\n      two. </p>\n  <p>Three.</p>",
        "One two.\n\nThree.",
    );
    check("<fullname>AWS IAM</fullname> <p>One.", "AWS IAM\n\nOne.");
    check(
        "<p>One.<br/>Two.<br>\n<br>Three.</p>",
        "One.\\\nTwo.\n\nThree.",
    );
}

#[test]
fn lines_end_before_column_97_but_not_in_code_or_links() {
    let words = "wordword ".repeat(12);
    let first = "wordword ".repeat(10);
    let expected = format!("{}\nwordword wordword", first.trim_end());
    check(&format!("<p>{words}</p>"), &expected);
    let code = "a b ".repeat(30);
    let code = code.trim_end();
    check(
        &format!("<p>See <code>{code}</code>.</p>"),
        &format!("See\n`{code}`."),
    );
    check(
        &format!("<p>See <a href='https://example.com/'>{code}</a>.</p>"),
        &format!("See\n[{code}](https://example.com/)."),
    );
}

#[test]
fn lists_nest_and_are_tight_where_items_are_single_paragraphs() {
    check(
        "<p>Either:</p><ul><li><p>one</p></li><li>two<ol><li><p>a</p></li><li>b</li></ol></li></ul>",
        "Either:\n\n- one\n- two\n  1. a\n  2. b",
    );
    check(
        "<ul><li><p>one</p><p>more</p></li><li><p>two</p></li></ul>",
        "- one\n\n  more\n\n- two",
    );
    check(
        "<ul><li>one</li></ul><ul><li>two</li></ul>",
        "- one\n\n* two",
    );
    check(
        "<ul>stray<li>one</li><ul><li>deep</li></ul></ul>",
        "- stray\n- one\n  - deep",
    );
    let items = "<li>x</li>".repeat(10);
    let long = "word ".repeat(30);
    assert!(to_rustdoc(&format!("<ol>{items}<li>{long}</li></ol>")).contains("\n11. word"));
    assert!(to_rustdoc(&format!("<ol>{items}<li>{long}</li></ol>")).contains("\n    word"));
}

#[test]
fn terms_and_definitions_become_a_list() {
    check(
        "<dl><dt> \n ACTIVE \n </dt> <dd> <p>It is active.</p> <p>Now.</p></dd>\
         <dt><code>GONE</code></dt><dd>It is not.</dd></dl>",
        "- **ACTIVE**: It is active.\n\n  Now.\n\n- `GONE`: It is not.",
    );
}

#[test]
fn notes_and_warnings_become_quotations_that_say_what_they_are() {
    check(
        "<note><p>One.</p><ul><li><p>a</p></li></ul></note><important>Two.</important>",
        "> **Note:** One.\n>\n> - a\n\n> **Important:** Two.",
    );
}

#[test]
fn code_keeps_its_characters() {
    check(
        "<p><code>arn:aws:iam::*:role/*</code></p>",
        "`arn:aws:iam::*:role/*`",
    );
    check("<code>a`b</code> <code>`</code><p>", "``a`b`` `` ` ``");
    check("<p><code>&lt;b&gt; <i>x</i>\n</code>.</p>", "`<b> x`.");
    check(
        "<p>The `Name` of <code>\\n</code></p>",
        "The `Name` of `\\n`",
    );
}

#[test]
fn preformatted_lines_become_code_that_is_never_a_test() {
    check(
        "<p>So:</p><pre><code>\n    {\n      \"a\": &lt;b&gt;\n\n    }\n</code></pre>",
        "So:\n\n```text\n{\n  \"a\": <b>\n\n}\n```",
    );
    check("<pre>```\nx\n```</pre>", "````text\n```\nx\n```\n````");
}

#[test]
fn links_lead_to_absolute_addresses_or_are_their_text() {
    check(
        "<p><a href=\"https://docs.aws.amazon.com/x_(y)?a=1&amp;b=2\">The <i>User\n Guide</i></a>.",
        "[The *User Guide*](https://docs.aws.amazon.com/x_%28y%29?a=1&b=2).",
    );
    check(
        "<p><a href=' HTTPS://example.com/a b '>x</a>",
        "[x](https://example.com/a%20b)",
    );
    check(
        "<p><a href='mailto:a@example.com'>mail</a>",
        "[mail](mailto:a@example.com)",
    );
    for address in [
        "",
        "#top",
        "/x.html",
        "//example.com",
        "javascript:alert(1)",
        "https://",
    ] {
        check(&format!("<p><a href=\"{address}\">x [y]</a>"), "x \\[y]");
    }
    check("<p><a href='https://example.com'></a>x", "x");
    check(
        "<p>Hey!<a href='https://example.com'>x</a>",
        "Hey\\![x](https://example.com)",
    );
    check(
        "<p><a href='https://example.com/'>https://example.com/</a>",
        "<https://example.com/>",
    );
}

#[test]
fn a_link_ends_where_another_begins_and_is_in_one_line() {
    check(
        "<p><a href='https://a.example/'>a <a href='https://b.example/'>b</a> c</a>",
        "[a](https://a.example/) [b](https://b.example/) c",
    );
    check(
        "<p><a href='https://example.com/'>a<br>b<br><br>c</a><br>d",
        "[a b c](https://example.com/)\\\nd",
    );
}

#[test]
fn code_in_links_and_links_in_code_are_links_with_code() {
    let expected = "[`GetRole`](https://example.com/). So.";
    check(
        "<p><a href='https://example.com/'><code>GetRole</code> </a>. So.",
        expected,
    );
    check(
        "<p><code><a href='https://example.com/'>GetRole</a> </code>. So.",
        expected,
    );
}

#[test]
fn an_anchor_that_only_names_an_operation_is_code() {
    check(
        "<p>Use <a>DescribeStacks</a> or <a>some words</a>.",
        "Use `DescribeStacks` or some words.",
    );
}

#[test]
fn emphasis_is_kept_where_markdown_can_show_it() {
    check(
        "<p><b> Strong </b>and <i>emphasized</i>.",
        "**Strong** and *emphasized*.",
    );
    check("<p><b>Strong, <i>both</i></b>", "**Strong, _both_**");
    check("<p>the <i>n</i>th, <i>“x”</i>y", "the *n*th, “x”y");
    check("<p><i>a</i><b>b</b>", "a**b**");
}

#[test]
fn tables_become_tables() {
    check(
        "<table><thead><tr><th>Key</th><th>Value</th></tr></thead>\
         <tr><td><p>a|b</p></td><td><code>c|d</code></td></tr><tr><td>e</td></tr></table><p>So.",
        "| Key | Value |\n| --- | --- |\n| a\\|b | `c\\|d` |\n| e |\n\nSo.",
    );
}

#[test]
fn only_the_first_row_of_a_table_is_filled_up() {
    check(
        "<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></table>",
        "| a | |\n| --- | --- |\n| b | c |\n| d |",
    );
}

#[test]
fn headings_become_headings() {
    check(
        "<h2>The # <b>Title</b></h2>Text",
        "## The \\# **Title**\n\nText",
    );
}

#[test]
fn character_references_are_decoded_and_unknown_ones_shown() {
    check(
        "<p>a &lt; b &amp;&#38; c&nbsp;&#x2014; d",
        "a \\< b && c — d",
    );
    check(
        "<p>&AttributeName=1 &bogus; &amp;lt; &#xD800; &#0;",
        "&AttributeName=1 \\&bogus; \\&lt; \u{FFFD} \u{FFFD}",
    );
}

#[test]
fn unknown_tags_are_dropped_and_placeholders_are_text() {
    check(
        "<p><wrap>kept</wrap> <span class='x'>too</span>",
        "kept too",
    );
    check(
        "<p>arn/<user-name>/<your name>",
        "arn/\\<user-name>/\\<your name>",
    );
    check("<p><code>arn:<region></code>", "`arn:<region>`");
    check(
        "<p>A Vec<String> of <a@example.com>, a <b and c<d",
        "A Vec\\<String> of \\<a@example.com>, a \\<b and c\\<d",
    );
    check("<p>a<script>b</script>c<!-- d -->", "ac");
}

#[test]
fn crossed_and_unclosed_tags_survive() {
    check(
        "<p><b>one <i>two</b> three</i> four",
        "**one _two_** *three* four",
    );
    check(
        "<ul><li>one<li>two</ul></ul></p>three",
        "- one\n- two\n\nthree",
    );
    check(
        "<p>Use <code>this and that.</p><p>More.</p>",
        "Use `this and that.`\n\nMore.",
    );
    check("<p><a href=\"https://example.com>x y</a> z", "x y z");
    check("<p>one <!-- two", "one \\<!\\-- two");
    check(
        "<p><code><Response xmlns=<url>></code>",
        "`<Response xmlns=<url>>`",
    );
    check(
        "<note><p>one<note><p>two",
        "> **Note:** one\n>\n> > **Note:** two",
    );
}

#[test]
fn deep_nesting_ends_somewhere_and_keeps_the_text() {
    let deep = to_rustdoc(&format!("{}x", "<ul><li>".repeat(5_000)));
    assert!(deep.ends_with('x') && deep.len() < 1_000, "{deep}");
    let deep = to_rustdoc(&format!("{}x", "<blockquote>".repeat(5_000)));
    assert!(deep.ends_with('x') && deep.len() < 1_000, "{deep}");
}

#[test]
fn text_that_markdown_would_take_for_its_own_is_escaped() {
    check(
        "<p>arn:aws:iam::*:role/* and _x_ snake_case",
        "arn:aws:iam::\\*:role/\\* and \\_x\\_ snake_case",
    );
    check("<p>[foo], [a][b], [c](d)", "\\[foo], \\[a]\\[b], \\[c](d)");
    check("<p>a ~b~ c|d `e \\f", "a \\~b\\~ c\\|d \\`e \\\\f");
    check(
        "<p>--max-items, stacks--stacks",
        "\\--max-items, stacks--stacks",
    );
    for start in ["-", "+", "#", "###", ">", "=", "---", "1.", "23)", ">x"] {
        let markdown = to_rustdoc(&format!("<p>{start} x"));
        assert!(
            markdown.contains('\\') && markdown.replace('\\', "") == format!("{start} x"),
            "{markdown}"
        );
    }
}

#[test]
fn bare_addresses_become_links_and_templates_code() {
    check(
        "<p>See https://example.com/a_b. (http://a.b/c)",
        "See <https://example.com/a_b>. (<http://a.b/c>)",
    );
    check(
        "<p>Use https://<bucket>.example.com, not http://.",
        "Use `https://<bucket>.example.com`, not `http://`.",
    );
}

#[test]
fn characters_that_rust_source_refuses_are_gone() {
    check(
        "<p>a\u{0}b\u{202E}c&#x2066;d\re\u{2028}f\u{200B}\u{FEFF}g",
        "abcd e fg",
    );
    check(
        "<pre>a\r\nb\u{202E}\u{7}\tc\u{2028}d</pre>",
        "```text\na\nb    c d\n```",
    );
}
