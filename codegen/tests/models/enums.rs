//! An enum keeps what it does not know, and nothing else.

use enums::Constraint;
use enums::example::SetStateInput;
use enums::example::types::{Region, State};

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

#[test]
fn only_strict_validation_reports_unknown_values() {
    let input = SetStateInput::new(State::from("actve")).region("us-east-1x".into());
    assert_eq!(input.validate(), Ok(()));
    let errors = input.validate_strict().unwrap_err();
    let [state, region] = errors.violations() else {
        panic!("{errors}");
    };
    assert_eq!((state.path(), state.value()), ("state", Some("actve")));
    assert_eq!(
        region.to_string(),
        "Value 'us-east-1x' at 'region' failed to satisfy constraint: \
         Member must satisfy enum value set: [us-east-1, sa_east_1]"
    );
    assert_eq!(*region.constraint(), Constraint::Enum(Region::VALUES));
}

#[test]
fn strict_validation_accepts_every_value_of_the_model() {
    for value in State::VALUES {
        let input = SetStateInput::new(State::from(*value));
        assert_eq!(input.validate_strict(), Ok(()), "{value}");
    }
}
