//! The examples, run as a user runs them.

use std::env;
use std::process::Command;

use opsmith_tests::project::root;

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

/// Runs an example of this name.
pub(crate) fn example(name: &str, key: Option<&Key>, arguments: &[&str]) -> Ran {
    let cargo = env::var_os("CARGO").unwrap();
    let mut command = Command::new(cargo);
    command
        .current_dir(root())
        .args(["run", "--quiet", "-p", "opsmith-examples"])
        .args(["--example", name, "--"])
        .args(arguments);
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
