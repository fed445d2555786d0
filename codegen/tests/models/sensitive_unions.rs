//! Secrets of unions are in nothing that is printed, and all else is.

use sensitive_unions::example::PutSecretInput;
use sensitive_unions::example::types::{Hidden, Proof, Secret};

#[test]
fn debug_and_violations_hold_no_secret() {
    let text = || String::from("S3CRET");
    for secret in [
        Secret::Password(text()),
        Secret::Keys(vec![text()]),
        Secret::Token(text()),
    ] {
        let input = PutSecretInput::new()
            .secret(secret.clone())
            .hidden(Hidden::Name(text()))
            .proofs([Proof::Password(text())]);
        let violations = input.validate().unwrap_err();
        assert!(violations.violations().len() >= 2, "{violations}");
        let hidden = Hidden::Name(text());
        for said in [
            format!("{secret:?} {hidden:?}"),
            format!("{input:?}"),
            format!("{violations} {violations:?}"),
        ] {
            assert!(!said.contains("S3CRET"), "{said}");
        }
    }
}

#[test]
fn what_is_no_secret_is_shown() {
    assert_eq!(format!("{:?}", Secret::Id("a".into())), r#"Id("a")"#);
    assert_eq!(format!("{:?}", Secret::Off), "Off");
    assert_eq!(format!("{:?}", Proof::Name("b".into())), r#"Name("b")"#);
    let proof = format!("{:?}", Proof::default());
    assert!(proof.starts_with("Unknown("), "{proof}");
}
