//! The examples, run as a user runs them.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use opsmith_tests::project::root;
use serde_json::Value;

use crate::moto::{Key, REGION};

/// What a program printed, and how it ended.
pub(crate) struct Ran {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    code: Option<i32>,
}

impl Ran {
    /// The standard output of a program that succeeded.
    pub(crate) fn succeeded(&self) -> &str {
        assert_eq!(self.code, Some(0), "{}", self.stderr);
        &self.stdout
    }

    /// The standard error of a program that failed.
    pub(crate) fn failed(&self) -> &str {
        assert_eq!(self.code, Some(1), "{}{}", self.stdout, self.stderr);
        &self.stderr
    }
}

/// The programs, by their names. They are built with the whole workspace selected, as the tests
/// are, so that cargo compiles no crate again with other features.
static EXAMPLES: LazyLock<BTreeMap<String, PathBuf>> = LazyLock::new(|| {
    let output = Command::new(env::var_os("CARGO").unwrap())
        .current_dir(root())
        .args(["build", "--workspace", "--message-format=json"])
        .args(["--example", "update_access_key"])
        .args(["--example", "rotate_access_key"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let messages = str::from_utf8(&output.stdout).unwrap().lines();
    let programs = messages.filter_map(|message| {
        let message: Value = serde_json::from_str(message).unwrap();
        let name = message["target"]["name"].as_str()?.to_owned();
        Some((name, message["executable"].as_str()?.into()))
    });
    programs.collect()
});

/// Runs an example of this name.
pub(crate) fn example(name: &str, key: Option<&Key>, arguments: &[&str]) -> Ran {
    let mut command = Command::new(&EXAMPLES[name]);
    command.args(arguments);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy().to_uppercase();
        if text.starts_with("AWS_") || text.ends_with("_PROXY") {
            command.env_remove(name);
        }
    }
    command.env("AWS_REGION", REGION);
    if let Some(key) = key {
        command
            .env("AWS_ACCESS_KEY_ID", &key.id)
            .env("AWS_SECRET_ACCESS_KEY", &key.secret)
            .env(
                "AWS_SESSION_TOKEN",
                key.token.as_deref().unwrap_or_default(),
            );
    }
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran {
        stdout: text(output.stdout),
        stderr: text(output.stderr),
        code: output.status.code(),
    }
}
