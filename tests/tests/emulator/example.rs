//! The example, run as a user runs it.

use std::env;
use std::process::Command;

use opsmith_tests::project::root;

use crate::moto::Key;

/// What `update_access_key` prints, and whether it succeeds.
pub(crate) fn update_access_key(key: Option<&Key>, arguments: &[&str]) -> Result<String, String> {
    let cargo = env::var_os("CARGO").unwrap();
    let mut command = Command::new(cargo);
    command
        .current_dir(root())
        .args(["run", "--quiet", "-p", "opsmith-examples"])
        .args(["--example", "update_access_key", "--"])
        .args(arguments);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy().to_uppercase();
        if text.starts_with("AWS_") || text.ends_with("_PROXY") {
            command.env_remove(name);
        }
    }
    // Whatever region the caller lives in.
    command.env("AWS_REGION", "eu-central-1");
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
    if output.status.success() {
        Ok(text(output.stdout))
    } else {
        assert_eq!(output.status.code(), Some(1));
        Err(text(output.stderr))
    }
}
