//! Temporary credentials of a reply become those of the signer.

use std::time::{Duration, SystemTime};

use http::Response;
use temporary_credentials::Credentials;
use temporary_credentials::example::GetSessionOutput;

const WHOLE: [&str; 4] = [
    "<AccessKeyId>ASIA1</AccessKeyId>",
    "<SecretAccessKey>secret</SecretAccessKey>",
    "<SessionToken>token</SessionToken>",
    "<Expiration>2030-01-01T00:00:00Z</Expiration>",
];

fn read(members: &str) -> GetSessionOutput {
    let body = format!(
        "<GetSessionResponse><GetSessionResult>{members}</GetSessionResult></GetSessionResponse>"
    );
    GetSessionOutput::from_response(Response::new(body.into())).unwrap()
}

#[test]
fn whole_credentials_are_taken_with_their_expiration() {
    let output = read(&format!("<Credentials>{}</Credentials>", WHOLE.concat()));
    let credentials = Credentials::try_from(output.credentials.unwrap()).unwrap();
    assert_eq!(credentials.access_key_id(), "ASIA1");
    let expiration = SystemTime::UNIX_EPOCH + Duration::from_secs(1_893_456_000);
    assert_eq!(credentials.expiration(), Some(expiration));
    assert_eq!(Credentials::new("AKIA1", "secret").expiration(), None);
}

#[test]
fn credentials_that_lack_a_member_are_refused() {
    let names = [
        "access key id",
        "secret access key",
        "session token",
        "expiration",
    ];
    for (index, name) in names.into_iter().enumerate() {
        let mut members = WHOLE;
        members[index] = "";
        let output = read(&format!("<Credentials>{}</Credentials>", members.concat()));
        assert_eq!(output.missing_members().len(), 1);
        let error = Credentials::try_from(output.credentials.unwrap()).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("the temporary credentials lack the {name}")
        );
    }
}

#[test]
fn members_may_be_optional_and_have_other_names() {
    let output = read(
        "<Session><accessKeyId>ASIA2</accessKeyId><secretKey>secret</secretKey>\
         <sessionToken>token</sessionToken></Session>",
    );
    let mut session = output.session.unwrap();
    assert!(!format!("{session:?}").contains("secret\""));
    assert!(Credentials::try_from(session.clone()).is_err());
    session.expiration = Some("2030-01-01T00:00:00Z".parse().unwrap());
    let credentials = Credentials::try_from(session).unwrap();
    assert_eq!(credentials.access_key_id(), "ASIA2");
}
