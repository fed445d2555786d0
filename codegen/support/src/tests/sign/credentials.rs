//! What `credentials.rs` promises.

use std::env::VarError;
use std::ffi::OsString;

use crate::sign::*;

/// Stands for what is not UTF-8.
const ODD: &str = "odd";

fn from(variables: &[(&str, &str)]) -> Result<Credentials, MissingCredentials> {
    Credentials::from_variables(|name| {
        let variable = variables.iter().find(|(known, _)| *known == name);
        let (_, value) = variable.ok_or(VarError::NotPresent)?;
        if *value == ODD {
            return Err(VarError::NotUnicode(OsString::from(ODD)));
        }
        Ok((*value).to_owned())
    })
}

#[test]
fn debug_shows_the_access_key_id_only() {
    let credentials = Credentials::new("AKIDEXAMPLE", "hidden").session_token("hidden");
    let expected = "Credentials { access_key_id: \"AKIDEXAMPLE\", .. }";
    assert_eq!(format!("{credentials:?}"), expected);
}

#[test]
fn the_environment_gives_key_secret_and_perhaps_a_token() {
    let mut variables = vec![
        ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
    ];
    let credentials = from(&variables).unwrap();
    assert_eq!(credentials.access_key_id(), "AKIDEXAMPLE");
    assert_eq!(
        (credentials.secret(), credentials.token()),
        ("secret", None)
    );
    variables.push(("AWS_SESSION_TOKEN", "token"));
    assert_eq!(from(&variables).unwrap().token(), Some("token"));
}

#[test]
fn a_blank_token_is_none() {
    for token in ["", " ", "\t \n", "\u{a0}"] {
        let credentials = Credentials::new("AKIDEXAMPLE", "secret").session_token("token");
        assert_eq!(credentials.session_token(token).token(), None, "{token:?}");
        let variables = [
            ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
            ("AWS_SECRET_ACCESS_KEY", "secret"),
            ("AWS_SESSION_TOKEN", token),
        ];
        assert_eq!(from(&variables).unwrap().token(), None, "{token:?}");
    }
}

#[test]
fn the_variable_that_is_missing_or_blank_is_named() {
    let error = |variables: &[_]| from(variables).unwrap_err().to_string();
    let id = ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    assert_eq!(error(&[]), "no credentials: AWS_ACCESS_KEY_ID is not set");
    let expected = "no credentials: AWS_SECRET_ACCESS_KEY is not set";
    assert_eq!(error(&[id]), expected);
    for blank in ["", " ", "\t\r\n"] {
        assert_eq!(error(&[id, ("AWS_SECRET_ACCESS_KEY", blank)]), expected);
        let expected = "no credentials: AWS_ACCESS_KEY_ID is not set";
        assert_eq!(error(&[("AWS_ACCESS_KEY_ID", blank)]), expected);
    }
}

#[test]
fn a_token_that_is_not_utf8_is_not_left_out() {
    let variables = [
        ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_SESSION_TOKEN", ODD),
    ];
    let error = from(&variables).unwrap_err().to_string();
    assert_eq!(error, "no credentials: AWS_SESSION_TOKEN is not UTF-8");
}
