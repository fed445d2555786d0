//! Enums and sets of models that were written for Smithy 1.0.

use strings_with_the_enum_trait::example::PaintInput;
use strings_with_the_enum_trait::example::types::{Color, Size};

#[test]
fn a_string_with_the_trait_is_an_enum_that_keeps_unknown_values() {
    assert_eq!(Color::from("blue"), Color::Blue);
    assert_eq!(Color::from("green").as_str(), "green");
    assert_eq!(Size::T2Small.as_str(), "t2.small");
    assert_eq!(Size::N2Large.as_str(), "2-large");
}

#[test]
fn items_of_a_set_differ() {
    let input = PaintInput::new();
    assert!(input.clone().others([Color::Red, Color::Blue]).validate().is_ok());
    let violations = input.others([Color::Red, Color::Red]).validate().unwrap_err();
    assert_eq!(violations.violations().len(), 1);
}
