//! Documentation in Markdown, as `models/*.docs.json` has it.

use super::super::to_rustdoc;

fn check(text: &str, markdown: &str) {
    assert_eq!(to_rustdoc(text), markdown, "from {text:?}");
}

#[test]
fn good_markdown_stays_as_it_is() {
    let text = "\
Changes the *status* of an access key from `Active` to `Inactive`, or **back**.

The key is found by its identifier; see [access keys](https://docs.aws.amazon.com/keys) and
<https://example.com/>.

# Errors

- `NoSuchEntity`: there is no such key, or it belongs to another user, which the service does
  not tell apart.
- `LimitExceeded`:
  - more keys than allowed
  - ``a`b``

1. First.

   Second paragraph of the first.

2. Then:

   ```text
   POST / HTTP/1.1

   Action=UpdateAccessKey
   ```

> **Note:** quoted, and
> > deeper.

3. not a list in a paragraph
";
    let expected = text.replace("and\n> > deeper", "and\n>\n> > deeper");
    check(text, expected.trim_end());
}

#[test]
fn lines_are_filled_anew() {
    check(
        "One\ntwo\n  three.  \nFour\\\nfive.",
        "One two three.\\\nFour\\\nfive.",
    );
}

#[test]
fn code_blocks_are_never_tests() {
    for open in ["```", "```rust", "~~~ rust,ignore"] {
        let close = &open[..3];
        check(
            &format!("{open}\nlet x = *p;\n{close}\nSo."),
            "```text\nlet x = *p;\n```\n\nSo.",
        );
    }
    check("```\nunclosed", "```text\nunclosed\n```");
}

#[test]
fn indentation_is_not_code() {
    check("One.\n\n    Two.\n\n\tThree.", "One.\n\nTwo.\n\nThree.");
}

#[test]
fn indented_lists_in_prose_are_lists() {
    check(
        "These are supported.\n        1. A : one\n        2. B : two",
        "These are supported.\n\n1. A : one\n2. B : two",
    );
}

#[test]
fn signs_of_lists_and_headings_take_their_own_form() {
    check("* a\n* b\n\n\n+ c", "- a\n- b\n\n* c");
    check(
        "a\n===\nb\n---\n## c ##\n***\nd",
        "# a\n\n## b\n\n## c\n\nd",
    );
    check("7) a\n8) b", "7. a\n8. b");
}

#[test]
fn brackets_that_are_no_links_to_addresses_are_text() {
    check("[foo], [a][b], [`c`]", "\\[foo], \\[a]\\[b], \\[`c`]");
    check(
        "[foo](crate::Foo) ![pic](https://example.com/p.png)",
        "foo pic",
    );
    check(
        "[a](<https://example.com/a b> \"title\")",
        "[a](https://example.com/a%20b)",
    );
    check(
        "[x]: https://example.com/y",
        "\\[x]: <https://example.com/y>",
    );
}

#[test]
fn the_outermost_of_links_in_each_other_is_one() {
    check(
        "[a [b](https://b.example/) c](https://a.example/)",
        "[a \\[b\\](https://b.example/) c](https://a.example/)",
    );
    check(
        "*a [b* c](https://example.com/)",
        "*a \\[b* c](<https://example.com/>)",
    );
}

#[test]
fn an_address_can_have_parentheses_in_parentheses() {
    check(
        "[a](https://example.com/x_(y_(z))) b",
        "[a](https://example.com/x_%28y_%28z%29%29) b",
    );
    let many = "(".repeat(9) + &")".repeat(9);
    check(
        &format!("[a](https://example.com/x{many})"),
        &format!("\\[a](<https://example.com/x{many}>)"),
    );
}

#[test]
fn marks_in_code_and_tags_close_nothing() {
    check("*a `b*` c* d", "*a* `b*` *c* d");
    check("*a <span title='b*'>c</span>* d", "*a c* d");
    check(
        "[a `]` b](https://example.com/)",
        "[a `]` b](https://example.com/)",
    );
}

#[test]
fn code_ends_before_a_blank_line() {
    check("<p>`a`\n\n`b\n\n`c`", "`a` \\`b `c`");
}

#[test]
fn wildcards_and_names_are_not_emphasis() {
    check(
        "arn:aws:iam::*:role/* and *.example.com or 2 * 3 * 4",
        "arn:aws:iam::\\*:role/\\* and \\*.example.com or 2 \\* 3 \\* 4",
    );
    check(
        "snake_case_name __init__.py x*y*z",
        "snake_case_name **init**.py x\\*y\\*z",
    );
}

#[test]
fn html_in_markdown_is_understood() {
    check(
        "A `<p>` is <b>bold</b>, <user-name> is not.<br>Vec<String>",
        "A `<p>` is **bold**, \\<user-name> is not.\\\nVec\\<String>",
    );
    check("One &amp; <!-- two --> three", "One & three");
}

#[test]
fn unbalanced_marks_are_text() {
    check("`open **and** *open", "\\`open **and** \\*open");
    check("``a` b", "\\`\\`a\\` b");
    check(
        "**open [x](https://example.com",
        "\\*\\*open \\[x](<https://example.com>",
    );
}

#[test]
fn deep_nesting_ends_somewhere_and_keeps_the_text() {
    for sign in ["> ", "- ", "1. ", "*", "["] {
        let text = to_rustdoc(&format!("{}x", sign.repeat(3_000)));
        assert!(text.ends_with('x'), "{text}");
    }
}
