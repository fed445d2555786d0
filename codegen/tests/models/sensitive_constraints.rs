//! Secrets are in nothing that is printed, whatever kind of shape is
//! sensitive.

use sensitive_constraints::example::{Card, SetPinInput, SetPinInputRequired};

fn input() -> SetPinInput {
    SetPinInput::new(SetPinInputRequired {
        owners: vec!["Ä".into()],
        pin: 98_765,
    })
    .card(Card::new().holder("Ö"))
    .secrets([("S3CRET", "Ü")])
}

#[test]
fn debug_of_a_sensitive_structure_shows_nothing_of_it() {
    let debug = format!("{:?}", input().card);
    assert!(!debug.contains('Ö'), "{debug}");
}

#[test]
fn violations_show_no_number_item_member_or_key_that_is_sensitive() {
    let violations = input().validate().unwrap_err();
    assert_eq!(violations.violations().len(), 5);
    for text in [format!("{violations}"), format!("{violations:?}")] {
        for secret in ["98765", "Ä", "Ö", "S3CRET"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}
