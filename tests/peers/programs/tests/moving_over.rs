//! `moving-over.md` shows the programs as they are, and what they print.

#[path = "../../../tests/emulator/moto.rs"]
#[allow(dead_code)] // a token, which nobody has here
mod moto;

use std::fmt::Write;
use std::process::Command;

use serde_json::json;

use moto::{Key, Moto};

const PAGE: &str = include_str!("../moving-over.md");

/// Where the page shows what the programs print, up to its end.
const PRINTED: &str = "### No credentials\n";

/// Each program, and what the page calls it.
const PROGRAMS: [(&str, &str); 2] = [
    ("aws-sdk-iam", env!("CARGO_BIN_EXE_sdk")),
    ("opsmith", env!("CARGO_BIN_EXE_generated-ureq")),
];

#[test]
fn the_page_shows_the_programs() {
    for source in [
        include_str!("../src/sdk.rs"),
        include_str!("../src/generated_ureq.rs"),
    ] {
        assert!(
            PAGE.contains(&format!("```rust\n{source}```\n")),
            "{source}"
        );
    }
}

/// What differs between the cases.
struct Case<'a> {
    name: &'static str,
    signer: Option<&'a Key>,
    user: &'static str,
    key: &'a str,
    url: &'a str,
}

#[test]
fn the_page_shows_what_they_print() {
    const ALLOW: &str = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "iam:*", "Resource": "*"}
    ]}"#;
    let user = |name: &str| json!({ "UserName": name });
    let calls = [
        ("create_user", user("Bob")),
        ("create_access_key", user("Bob")),
        ("create_user", user("Admin")),
        (
            "put_user_policy",
            json!({ "UserName": "Admin", "PolicyName": "All", "PolicyDocument": ALLOW }),
        ),
        ("create_access_key", user("Admin")),
    ];
    let moto = Moto::start(calls.len());
    let answers = moto.call(None, &calls);
    let (bob, admin) = (Key::of(&answers[1]), Key::of(&answers[4]));
    let wrong = Key {
        secret: "wrong".to_owned(),
        ..admin.clone()
    };
    let fine = Case {
        name: "All is well",
        signer: Some(&admin),
        user: "Bob",
        key: &bob.id,
        url: &moto.url,
    };
    let cases = [
        Case {
            name: "No credentials",
            signer: None,
            ..fine
        },
        Case {
            name: "Wrong secret",
            signer: Some(&wrong),
            ..fine
        },
        Case {
            name: "Unknown key",
            key: "AKIAUNKNOWNUNKNOWN00",
            ..fine
        },
        Case {
            name: "Invalid user name",
            user: "Bob Smith",
            ..fine
        },
        // Nobody listens at port 1, whose service is out of use for decades.
        Case {
            name: "No network",
            url: "http://127.0.0.1:1",
            ..fine
        },
        fine,
    ];
    let mut expected = String::new();
    for case in &cases {
        let _ = write!(expected, "### {}\n\n```text\n", case.name);
        for (name, program) in PROGRAMS {
            let _ = writeln!(expected, "{:<13}{}", format!("{name}:"), case.run(program));
        }
        expected.push_str("```\n\n");
    }
    let expected = expected.trim_end();
    let list = ("list_access_keys", user("Bob"));
    let keys = moto.call(Some(&admin), &[list]).remove(0);
    assert_eq!(keys["AccessKeyMetadata"][0]["Status"], "Inactive");

    let shown = PAGE.find(PRINTED).map(|start| &PAGE[start..]);
    let shown = shown.unwrap_or_default().trim_end();
    assert!(
        shown == expected,
        "moving-over.md is to end with:\n{expected}"
    );
}

impl Case<'_> {
    /// What a program prints, but for what is new in each run.
    fn run(&self, program: &str) -> String {
        let mut command = Command::new(program);
        let nothing = if cfg!(windows) { "NUL" } else { "/dev/null" };
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("AWS_") {
                command.env_remove(name);
            }
        }
        command
            .args(["--user", self.user, "--key", self.key])
            .args(["--status", "Inactive", "--endpoint-url", self.url])
            .env("AWS_CONFIG_FILE", nothing)
            .env("AWS_SHARED_CREDENTIALS_FILE", nothing)
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .env("AWS_REGION", "eu-central-1");
        if let Some(key) = self.signer {
            command
                .env("AWS_ACCESS_KEY_ID", &key.id)
                .env("AWS_SECRET_ACCESS_KEY", &key.secret);
        }
        let output = command.output().unwrap();
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(text.starts_with("error: "), !output.status.success());
        without_request_id(text.trim_end())
    }
}

/// A text whose request id, if it has one, is that of AWS's examples.
fn without_request_id(text: &str) -> String {
    const BEGIN: &str = ", request id ";
    match text.split_once(BEGIN) {
        Some((before, id)) => {
            let after = id.find(')').map_or("", |end| &id[end..]);
            format!("{before}{BEGIN}7a62c49f-347e-4fc4-9331-6e8eEXAMPLE{after}")
        }
        None => text.to_owned(),
    }
}
