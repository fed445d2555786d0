//! UpdateAccessKey: the example, and the crate of this operation alone.

use std::fmt::Write;
use std::time::SystemTime;

use aws_operations::iam::types::StatusType;
use aws_operations::iam::{
    self, UpdateAccessKeyError, UpdateAccessKeyInput, UpdateAccessKeyOutput,
    UpdateAccessKeyRequired,
};
use aws_operations::{Credentials, ResponseError, Signer};
use serde_json::{Value, json};

use crate::allow;
use crate::example::{Ran, example};
use crate::moto::{Key, Moto};

/// A server with Bob and his key, and the keys of others who call.
struct World {
    moto: Moto,
    bob: Key,
    admin: Key,
    nobody: Key,
    role: Key,
}

impl World {
    fn new() -> Self {
        let user = |name: &str| json!({ "UserName": name });
        let all = allow(&["iam:*"]);
        let allow = json!({ "UserName": "Admin", "PolicyName": "All", "PolicyDocument": all });
        let role = json!({ "RoleName": "Admin", "AssumeRolePolicyDocument": all });
        let allow_role = json!({ "RoleName": "Admin", "PolicyName": "All", "PolicyDocument": all });
        let assume = json!({
            "RoleArn": "arn:aws:iam::123456789012:role/Admin",
            "RoleSessionName": "test",
        });
        let calls = [
            ("iam", "create_user", user("Bob")),
            ("iam", "create_access_key", user("Bob")),
            ("iam", "create_user", user("Admin")),
            ("iam", "put_user_policy", allow),
            ("iam", "create_access_key", user("Admin")),
            ("iam", "create_user", user("Nobody")),
            ("iam", "create_access_key", user("Nobody")),
            ("iam", "create_role", role),
            ("iam", "put_role_policy", allow_role),
            ("sts", "assume_role", assume),
        ];
        let moto = Moto::start(calls.len());
        let answers = moto.call(None, &calls);
        let key = |index: usize| Key::of(&answers[index]);
        Self {
            bob: key(1),
            admin: key(4),
            nobody: key(6),
            role: key(9),
            moto,
        }
    }

    /// The status of Bob's key, as boto3 sees it.
    fn status(&self) -> Value {
        let list = ("iam", "list_access_keys", json!({ "UserName": "Bob" }));
        let answer = self.moto.call(Some(&self.admin), &[list]).remove(0);
        answer["AccessKeyMetadata"][0]["Status"].clone()
    }

    /// Runs the example.
    fn set(&self, key: &Key, user: &str, status: &str) -> Ran {
        let arguments = [
            ["--user", user],
            ["--key", &self.bob.id],
            ["--status", status],
            ["--endpoint-url", &self.moto.url],
        ];
        example("update_access_key", Some(key), &arguments.concat())
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_example_switches_a_key_off_and_on_and_boto3_sees_it() {
    let world = World::new();
    assert_eq!(world.status(), "Active");
    // A key of a user, and temporary credentials.
    for key in [&world.admin, &world.role] {
        for status in ["Inactive", "Active"] {
            let ran = world.set(key, "Bob", status);
            let printed = ran.succeeded();
            assert!(printed.starts_with("done (request id "), "{printed}");
            assert_eq!(world.status(), status);
        }
    }
}

/// Sends one call of the generated crate.
fn call(
    world: &World,
    key: &Key,
    user: &str,
    access_key_id: &str,
) -> Result<UpdateAccessKeyOutput, ResponseError<UpdateAccessKeyError>> {
    let input = UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
        access_key_id: access_key_id.to_owned(),
        status: StatusType::Inactive,
    });
    let endpoint = iam::endpoint("eu-central-1").unwrap();
    let endpoint = endpoint.with_url(&world.moto.url).unwrap();
    let mut request = input.user_name(user).to_request(&endpoint).unwrap();
    let mut credentials = Credentials::new(&key.id, &key.secret);
    if let Some(token) = &key.token {
        credentials = credentials.session_token(token);
    }
    let signer = Signer::new(credentials);
    let now = SystemTime::now();
    signer.sign(&mut request, now).unwrap();
    let config = ureq::Agent::config_builder()
        .proxy(None)
        .http_status_as_error(false);
    let response = config.build().new_agent().run(request).unwrap();
    let (head, mut body) = response.into_parts();
    let body = body.read_to_vec().unwrap();
    UpdateAccessKeyOutput::from_response(http::Response::from_parts(head, body))
}

#[test]
#[ignore = "run cargo xtask test"]
fn each_error_says_what_the_service_says() {
    let world = World::new();
    let known = world.bob.id.clone();
    let unknown = "AKIAUNKNOWNUNKNOWN00".to_owned();
    let wrong_secret = Key {
        secret: "wrong".to_owned(),
        ..world.admin.clone()
    };
    let wrong_id = Key {
        id: unknown.clone(),
        ..world.admin.clone()
    };
    let wrong_token = Key {
        token: Some("wrong".to_owned()),
        ..world.role.clone()
    };
    let cases = [
        ("wrong secret", &wrong_secret, "Bob", &known),
        ("unknown key", &world.admin, "Bob", &unknown),
        ("unknown user", &world.admin, "Alice", &known),
        ("no permission", &world.nobody, "Bob", &known),
        ("unknown access key id", &wrong_id, "Bob", &known),
        ("wrong session token", &wrong_token, "Bob", &known),
    ];
    let mut shown = String::new();
    for (name, key, user, access_key_id) in cases {
        let error = call(&world, key, user, access_key_id).unwrap_err();
        let metadata = error.metadata().unwrap();
        // The service said it so, whatever we make of it.
        let body = str::from_utf8(metadata.body()).unwrap();
        assert!(body.contains(metadata.code()), "{body}");
        assert!(body.contains(metadata.message().unwrap()), "{body}");
        let is_missing = matches!(
            error.as_service(),
            Some(UpdateAccessKeyError::NoSuchEntityException(_))
        );
        assert_eq!(is_missing, metadata.code() == "NoSuchEntity");
        let request_id = metadata.request_id().unwrap();
        let error = error.to_string().replace(request_id, "[request id]");
        let _ = writeln!(shown, "{name}: {error}");
    }
    insta::assert_snapshot!(shown);
    // None of them has done anything.
    assert_eq!(world.status(), "Active");
}
