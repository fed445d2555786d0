//! An enum keeps what it does not know, and nothing else.

use enums::example::types::State;

#[test]
fn a_text_is_one_value_however_it_is_made() {
    for text in [
        "active",
        "ACTIVE",
        "Active",
        "unknown",
        "",
        "say \"no\"\\",
        "x",
    ] {
        assert_eq!(State::from(text).as_str(), text);
        assert_eq!(text.parse(), Ok(State::from(text)));
    }
    assert!(matches!(State::from("x"), State::Unknown(_)));
    assert!(!matches!(State::from("unknown"), State::Unknown(_)));
}

#[test]
fn the_default_is_what_its_text_is() {
    let default = State::default();
    assert_eq!(default, State::from(default.as_str()));
}
