//! What `xml.rs` promises.

use std::borrow::Cow;

use crate::xml::*;

/// The names and texts of a root's children.
fn children(document: &str) -> Result<Vec<(String, String)>, XmlError> {
    let mut xml = XmlReader::new(document.as_bytes());
    let mut children = Vec::new();
    xml.child()?;
    while let Some(element) = xml.child()? {
        children.push((element.name().to_owned(), xml.text()?));
    }
    Ok(children)
}

fn text(document: &str) -> String {
    children(document).unwrap().remove(0).1
}

fn refusal(document: &str) -> String {
    children(document).unwrap_err().to_string()
}

#[test]
fn prefixes_declarations_and_comments_do_not_matter() {
    let document = "<?xml version='1.0' encoding='ISO-8859-1'?><!-- a --><n:r xmlns:n='b'>
        <n:a>1</n:a> text <!-- c --><b/></n:r>";
    let expected = [
        ("a".to_owned(), "1".to_owned()),
        ("b".to_owned(), String::new()),
    ];
    assert_eq!(children(document).unwrap(), expected);
}

#[test]
fn a_byte_order_mark_does_not_matter() {
    assert_eq!(text("\u{FEFF}<r><a>1</a></r>"), "1");
}

#[test]
fn references_and_cdata_are_text() {
    assert_eq!(
        text("<r><a>&lt;&amp;&#65;&#x1F980;<![CDATA[<b>]]></a></r>"),
        "<&A\u{1F980}<b>"
    );
}

#[test]
fn a_text_in_one_piece_is_borrowed() {
    for (document, is_borrowed) in [
        ("<a>1</a>", true),
        ("<a><![CDATA[1]]></a>", true),
        ("<a>1<b/></a>", true),
        ("<a>1<!-- b -->2</a>", false),
        ("<a>&lt;1</a>", false),
        ("<a>1\r\n</a>", false),
    ] {
        let mut xml = XmlReader::new(document.as_bytes());
        xml.child().unwrap();
        let text = xml.borrowed_text().unwrap();
        assert_eq!(matches!(text, Cow::Borrowed(_)), is_borrowed, "{document}");
    }
}

#[test]
fn white_space_of_a_text_is_kept_and_line_ends_are_normalised() {
    assert_eq!(text("<r><a> 1\r\n </a></r>"), " 1\n ");
}

#[test]
fn elements_within_a_text_are_left_out() {
    assert_eq!(text("<r><a>1<b>2<c/></b>3</a></r>"), "13");
}

#[test]
fn skipping_ends_with_the_element() {
    let mut xml = XmlReader::new(b"<r><a><b/>1<c>2</c></a><d>3</d></r>");
    xml.child().unwrap();
    xml.child().unwrap();
    xml.skip().unwrap();
    assert_eq!(xml.child().unwrap().unwrap().name(), "d");
    assert_eq!(xml.text().unwrap(), "3");
    assert!(xml.child().unwrap().is_none() && xml.child().unwrap().is_none());
}

#[test]
fn outside_of_elements_there_is_nothing_to_skip() {
    let mut xml = XmlReader::new(b"<r/>");
    xml.skip().unwrap();
    assert_eq!(xml.child().unwrap().unwrap().name(), "r");
}

#[test]
fn what_is_no_xml_is_refused_with_the_place() {
    assert_eq!(
        refusal("<r><a>1"),
        "r/a: the document ends within an element, at byte 7"
    );
    assert_eq!(
        refusal("<r><a>1</b></r>"),
        "r/a: ill-formed document: expected `</a>`, but `</b>` was found, at byte 11"
    );
    assert_eq!(
        refusal("<r><a>&b;</a></r>"),
        "r/a: the document refers to an entity that XML does not have, at byte 9"
    );
    assert!(children("{\"a\": 1}").unwrap().is_empty());
}

#[test]
fn texts_that_are_not_utf_8_are_refused_with_the_place() {
    for document in [
        &b"<r><a>\xFF</a></r>"[..],
        b"<r><a><\xFF/></a></r>",
        b"<r><a><!--\xFF--></a></r>",
    ] {
        let mut xml = XmlReader::new(document);
        xml.child().unwrap();
        let error = xml.skip().unwrap_err().to_string();
        assert!(
            error.starts_with("r/a: cannot decode input using UTF-8"),
            "{error}"
        );
    }
}

#[test]
fn hostile_depth_is_refused_whether_it_is_read_or_not() {
    let deep = "<a>".repeat(1_000_000);
    let mut xml = XmlReader::new(deep.as_bytes());
    let read = loop {
        if let Err(error) = xml.child() {
            break error;
        }
    };
    let mut xml = XmlReader::new(deep.as_bytes());
    xml.child().unwrap();
    let skipped = xml.skip().unwrap_err();
    let mut xml = XmlReader::new(deep.as_bytes());
    xml.child().unwrap();
    let in_a_text = xml.text().unwrap_err();
    for error in [read, skipped, in_a_text] {
        let expected = "a/a/a: elements nest deeper than 64, at byte 195";
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn depth_that_is_not_hostile_is_read() {
    let document = "<a>".repeat(64) + "text" + &"</a>".repeat(64) + "<b/>";
    let mut xml = XmlReader::new(document.as_bytes());
    for _ in 0..64 {
        xml.child().unwrap().unwrap();
    }
    assert_eq!(xml.text().unwrap(), "text");
    for _ in 0..63 {
        assert!(xml.child().unwrap().is_none());
    }
    assert_eq!(xml.child().unwrap().unwrap().name(), "b");
}

#[test]
fn entities_are_not_expanded() {
    let document = "<!DOCTYPE r [<!ENTITY a 'aaaaaaaa'>]><r><a>&a;</a></r>";
    let expected = "r/a: the document refers to an entity that XML does not have";
    assert!(refusal(document).starts_with(expected));
}

#[test]
fn a_reason_repeats_little_of_the_document() {
    let name = "a\u{0}b".repeat(1_000_000);
    let error = refusal(&format!("<r><{name}>1</b></r>"));
    assert!(error.len() < 1000 && !error.contains('\0'), "{error}");
}

#[test]
fn the_last_three_names_say_where_the_error_is() {
    let document = "<?xml version='1.0'?><n:r xmlns:n='a>b'><!-- <x> --><a><b/><member>
        <c>1</c><d><![CDATA[<e>]]>text</d><e/></member></a></n:r>";
    let mut xml = XmlReader::new(document.as_bytes());
    for name in ["r", "a", "b"] {
        assert_eq!(xml.child().unwrap().unwrap().name(), name);
    }
    assert_eq!(xml.error("odd").to_string(), "r/a/b: odd, at byte 59");
    xml.skip().unwrap();
    let mut seen = Vec::new();
    xml.child().unwrap();
    while let Some(element) = xml.child().unwrap() {
        seen.push(element.name().to_owned());
        let text = xml.text().unwrap();
        let error = xml.error(format_args!("{text:?}")).to_string();
        seen.push(error.split(", at").next().unwrap().to_owned());
    }
    let expected = [
        "c",
        "a/member/c: \"1\"",
        "d",
        "a/member/d: \"<e>text\"",
        "e",
        "a/member/e: \"\"",
    ];
    assert_eq!(seen, expected);
}

#[test]
fn neither_a_reason_nor_a_path_has_control_characters() {
    let error = refusal("<r><a\u{9b}31m\u{202e}><\u{1b}b></r>");
    assert!(error.contains("a\\u{9b}31m\\u{202e}"), "{error}");
    assert!(error.contains("\\u{1b}b"), "{error}");
}

#[test]
fn a_path_repeats_little_of_the_document() {
    let name = "a\u{1}b".repeat(1_000_000);
    let document = format!("<r><{name}>1");
    let error = refusal(&document);
    assert!(error.len() < 1000 && !error.contains('\u{1}'), "{error}");
}
