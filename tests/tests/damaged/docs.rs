//! The code in documentation that rustdoc takes for tests.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// What makes a block one that is run, beside nothing at all:
/// <https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html>
const RUN: &[&str] = &["rust", "should_panic", "no_run", "compile_fail", "test_harness"];

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
    assert_eq!(code(text), ["a\n", "c", "d\n"].map(|code| code.trim_end().to_owned() + "\n"));
}
