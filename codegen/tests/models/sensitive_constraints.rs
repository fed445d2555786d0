//! Secrets are in nothing that is printed, whatever kind of shape is
//! sensitive.

use sensitive_constraints::example::types::Card;
use sensitive_constraints::example::{SetPasswordInput, SetPinInput, SetPinRequired};

fn input() -> SetPinInput {
    SetPinInput::new(SetPinRequired {
        owners: vec!["Ä".into()],
        pin: 98_765,
    })
    .card(Card::new().holder("Ö"))
    .secrets([("S3CRET", "Ü")])
    .answer("ß")
    .hints(["ñ"])
}

#[test]
fn debug_of_a_sensitive_structure_shows_nothing_of_it() {
    let debug = format!("{:?}", input().card);
    assert!(!debug.contains('Ö'), "{debug}");
}

#[test]
fn violations_show_no_number_item_member_or_key_that_is_sensitive() {
    let violations = input().validate().unwrap_err();
    assert_eq!(violations.violations().len(), 7);
    for text in [format!("{violations}"), format!("{violations:?}")] {
        for secret in ["98765", "Ä", "Ö", "S3CRET", "ß", "ñ"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}

#[test]
fn violations_show_nothing_of_an_input_that_is_sensitive_as_a_whole() {
    let violations = SetPasswordInput::new().password("ł").validate();
    let violations = violations.unwrap_err();
    assert_eq!(violations.violations().len(), 1);
    assert!(!format!("{violations} {violations:?}").contains('ł'));
}

#[test]
fn debug_shows_no_member_or_item_that_is_sensitive() {
    let debug = format!("{:?} {:?}", input(), SetPasswordInput::new().password("ł"));
    for secret in ["ß", "ñ", "ł"] {
        assert!(!debug.contains(secret), "{secret} in {debug}");
    }
}
