//! What holds for every text, whatever is in it.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::{parse, print, summary, to_rustdoc};
use super::reading::{expected, read};

/// Names of elements, known and unknown, of which some tags are opened and some closed.
pub(super) const ELEMENTS: &[&str] = &[
    "p",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "note",
    "code",
    "pre",
    "b",
    "i",
    "em",
    "strong",
    "br",
    "table",
    "tr",
    "td",
    "th",
    "h2",
    "blockquote",
    "a",
    "span",
    "script",
    "hr",
    "foo",
    "user-name",
];

/// Tags and pieces of tags.
pub(super) const MARKUP: &[&str] = &[
    "<a href=\"https://example.com/a?b=1&amp;copy;=2\">",
    "<a href=\"#top\">",
    "<a href=\"javascript:alert(1)\">",
    "<a href=\"",
    "<span class='x'>",
    "<your name here>",
    "<img alt='pic'>",
    "<br/>",
    "<!-- no -->",
    "<!--",
    "<!",
    "<!x",
    "<a b=",
    "<a b='",
    "<a href='https://example.com/x'><br>",
    "</",
    "<https://a",
];

/// What means something in Markdown, here or there.
pub(super) const MARKDOWN: &[&str] = &[
    "\n",
    "\n\n",
    "\n    ",
    "\n- ",
    "\n* ",
    "\n+ ",
    "\n1. ",
    "\n7) ",
    "\n# ",
    "\n###### ",
    "\n> ",
    "\n```\n",
    "\n```rust\n",
    "\n~~~\n",
    "\n---\n",
    "\n===\n",
    "\n  - ",
    "\n     - ",
    "`",
    "``",
    "*",
    "**",
    "***",
    "*a ",
    "_",
    "__",
    "_a ",
    "[",
    "]",
    "](",
    "](https://example.com/x)",
    "](foo)",
    "[a](",
    "[a](<",
    "[a](x \"",
    ")",
    "(",
    "![",
    "!",
    "[^1]",
    "[^1]: ",
    "[x]: https://example.com",
    "<https://example.com/>",
    "\\",
    "\\\n",
    "  \n",
    "&amp;",
    "&lt;",
    "&#x202E;",
    "&#60;",
    "&",
    "&copy;",
    "&nope;",
    "#",
    "~",
    "~~",
    "|",
    "\n|---|---|\n",
    "\n---|---\n",
    "-|-",
    ":-:",
    "- [ ] ",
    "- [x] ",
    "$",
    "^",
    "=",
    "--",
    "---",
];

/// What texts about AWS are made of, and what harms Rust source.
pub(super) const WORDS: &[&str] = &[
    "a",
    "Foo",
    " ",
    " ",
    " ",
    "é",
    "“",
    "”",
    "—",
    "😀",
    "42",
    "1.",
    "2)",
    "-",
    "+",
    ".",
    ",",
    "snake_case",
    "arn:aws:iam::*:role/*",
    "Vec<String>",
    "https://example.com/",
    "http://a.b/c_(d).",
    "https://<bucket>.s3.amazonaws.com",
    "http://",
    "https://*.foo",
    "*/",
    "\"#",
    "\r",
    "\r\n",
    "\u{2028}",
    "\u{202E}",
    "\0",
    "\t",
    "\u{200B}",
    "--max-items",
    "x--y",
    "<",
    ">",
    "foo@example.com",
    "<foo@example.com>",
    "{",
    "}",
    "'",
    "//",
    "C:\\dir\\",
];

fn tag() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => select(ELEMENTS).prop_map(|name| format!("<{name}>")),
        2 => select(ELEMENTS).prop_map(|name| format!("</{name}>")),
        1 => select(MARKUP).prop_map(str::to_owned),
    ]
}

/// A tag, something of Markdown, or a word.
pub(super) fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => tag(),
        4 => select(MARKDOWN).prop_map(str::to_owned),
        6 => select(WORDS).prop_map(str::to_owned),
    ]
}

/// A text of everything there is.
fn mixed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        14 => piece(),
        1 => any::<String>(),
        1 => "\\PC",
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// A text that HTML can hold once it is [`escaped`].
fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        1 => tag(),
        3 => select(MARKDOWN).prop_map(str::to_owned),
        5 => select(WORDS).prop_map(str::to_owned),
        1 => any::<String>(),
        2 => "[!-~]",
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Markdown without what is never shown: tags, addresses, languages of code, numbers of items.
fn plain_markdown() -> impl Strategy<Value = String> {
    let marks = MARKDOWN.iter().filter(|mark| {
        !mark.contains(['[', ']', '<', '`', '~', '&'])
            && !mark.contains(|c: char| c.is_alphanumeric())
    });
    let piece = prop_oneof![
        3 => select(marks.copied().collect::<Vec<_>>()).prop_map(str::to_owned),
        3 => "[a-z]{1,9}",
        2 => Just(" ".to_owned()),
        1 => "`[a-z*_ ]{1,9}`",
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

/// What the tree says is what rustdoc reads, and nothing in it makes rustdoc warn.
fn check(text: &str) {
    let tree = parse::document(text);
    let markdown = print::document(&tree);
    assert_eq!(
        read(&markdown),
        expected(&tree),
        "{text:?} became\n{markdown}"
    );
    assert!(markdown.contains(summary(&markdown)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_string_becomes_markdown_that_means_what_was_read(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_mix_of_tags_and_markdown_becomes_markdown_that_means_what_was_read(text in mixed()) {
        check(&text);
    }

    #[test]
    fn no_letter_of_markdown_is_lost(text in plain_markdown()) {
        let letters = |text: &str| -> String { text.chars().filter(char::is_ascii_lowercase).collect() };
        let markdown = to_rustdoc(&text);
        prop_assert_eq!(letters(&read(&markdown).text), letters(&text), "{}", markdown);
    }

    #[test]
    fn no_character_of_html_text_is_lost_or_takes_effect(text in prose()) {
        let markdown = to_rustdoc(&format!("<p>{}</p>", escaped(&text)));
        let reading = read(&markdown);
        prop_assert!(reading.blocks.is_empty(), "{:?} in\n{}", reading.blocks, markdown);
        prop_assert_eq!(reading.text, visible(&text));
    }

    #[test]
    fn no_character_of_html_code_is_lost_or_takes_effect(text in prose()) {
        let markdown = to_rustdoc(&format!("<p>x<code>{}</code>x</p>", escaped(&text)));
        let reading = read(&markdown);
        prop_assert_eq!(reading.text, format!("x{}x", visible(&text)));
    }

    #[test]
    fn preformatted_lines_stay_lines(text in prose()) {
        let markdown = to_rustdoc(&format!("<pre>{}</pre>", escaped(&text)));
        prop_assert_eq!(read(&markdown).text, visible(&text));
    }
}

/// The characters of a text that are to be seen, without white space and backticks.
fn visible(text: &str) -> String {
    let is_hidden = |c: char| {
        c.is_control()
            || c.is_whitespace()
            || "`\u{AD}\u{61C}\u{200B}\u{200E}\u{200F}\u{2060}\u{FEFF}".contains(c)
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
            || matches!(c, '\u{FFF9}'..='\u{FFFB}')
    };
    text.chars().filter(|c| !is_hidden(*c)).collect()
}
