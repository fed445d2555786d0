//! What holds itself goes to the bottom.

use std::fmt::Write;

use http::Response;
use recursive_structure::Endpoint;
use recursive_structure::example::types::Node;
use recursive_structure::example::{PutTreeInput, PutTreeOutput};

#[test]
fn a_request_holds_every_level() {
    let leaf = Node::new("leaf");
    let root = Node::new("root")
        .left(Node::new("left").children([leaf.clone()]))
        .named([("b", leaf.clone()), ("a", leaf)]);
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let request = PutTreeInput::new(root).to_request(&endpoint).unwrap();
    let mut expected = String::from("Action=PutTree&Version=2020-01-01");
    for (key, value) in [
        ("Label", "root"),
        ("Left.Label", "left"),
        ("Left.Children.member.1.Label", "leaf"),
        ("Named.entry.1.key", "a"),
        ("Named.entry.1.value.Label", "leaf"),
        ("Named.entry.2.key", "b"),
        ("Named.entry.2.value.Label", "leaf"),
    ] {
        write!(expected, "&Root.{key}={value}").unwrap();
    }
    assert_eq!(str::from_utf8(request.body()), Ok(expected.as_str()));
}

#[test]
fn a_reply_that_nests_too_deep_is_no_stack_overflow() {
    let depth = 100_000;
    let body = format!(
        "<PutTreeResponse><PutTreeResult><Root>{}{}</Root></PutTreeResult></PutTreeResponse>",
        "<Left>".repeat(depth),
        "</Left>".repeat(depth)
    );
    let error = PutTreeOutput::from_response(Response::new(body.into())).unwrap_err();
    assert!(error.as_service().is_none());
}
