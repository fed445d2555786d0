//! What in documentation is more than text: code that rustdoc takes for tests,
//! tags, and links to items.

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// Whether a marked text became a tag, or a link to an item.
pub(crate) fn is_marked_up(text: &str, marker: &str) -> bool {
    let mut links_to_items = Vec::new();
    let mut note = |link: BrokenLink<'_>| {
        links_to_items.push(link.reference.to_string());
        None
    };
    let events =
        Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(&mut note));
    let tags = events.filter_map(|event| match event {
        Event::Html(tag) | Event::InlineHtml(tag) => Some(tag.to_string()),
        _ => None,
    });
    let tags: Vec<_> = tags.collect();
    tags.iter()
        .chain(&links_to_items)
        .any(|found| found.contains(marker))
}

/// What makes a block one that is run, beside nothing at all:
/// <https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html>
const RUN: &[&str] = &[
    "rust",
    "should_panic",
    "no_run",
    "compile_fail",
    "test_harness",
];

/// The code blocks that rustdoc compiles.
pub(crate) fn code(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut block: Option<String> = None;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) if is_run(&kind) => block = Some(String::new()),
            Event::Text(text) => {
                if let Some(block) = &mut block {
                    block.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => found.extend(block.take()),
            _ => {}
        }
    }
    found
}

fn is_run(kind: &CodeBlockKind<'_>) -> bool {
    let CodeBlockKind::Fenced(info) = kind else {
        return true;
    };
    let mut words = info.split([',', ' ', '\t']).filter(|word| !word.is_empty());
    words.all(|word| RUN.contains(&word) || word.starts_with("edition"))
}

#[test]
fn code_that_rustdoc_runs_is_found() {
    let text = "```\na\n```\n```text\nb\n```\n\n    c\n\n```no_run\nd\n```\n~~~ignore\ne\n~~~";
    assert_eq!(
        code(text),
        ["a\n", "c", "d\n"].map(|code| code.trim_end().to_owned() + "\n")
    );
}

#[test]
fn tags_and_links_to_items_are_found() {
    for text in [
        "a <b>marker</b>",
        "[marker]",
        "[`a`][marker]",
        "| a |\n| - |\n| <marker> |",
    ] {
        assert_eq!(
            is_marked_up(text, "marker"),
            text != "a <b>marker</b>",
            "{text}"
        );
    }
    for text in [
        "`[marker]`",
        "\\[marker\\]",
        "[marker](https://example.com)",
        "\\<marker>",
    ] {
        assert!(!is_marked_up(text, "marker"), "{text}");
    }
}
