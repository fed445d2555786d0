//! The emulator: moto's server, which verifies signatures and policies.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use opsmith_tests::python;
use serde_json::{Value, json};

/// A server with its own state, stopped when it is dropped: also while a
/// failed test unwinds, and, since it ends with its input, when a test is
/// killed.
pub(crate) struct Moto {
    child: Child,
    pub(crate) url: String,
}

/// Who signs.
#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: Option<String>,
}

impl Moto {
    /// Starts a server that takes so many calls of anybody, and then verifies.
    pub(crate) fn start(unverified_calls: usize) -> Self {
        let mut command = python::command("emulator.py");
        let mut child = command
            .env("INITIAL_NO_AUTH_ACTION_COUNT", unverified_calls.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut port = String::new();
        let stdout = child.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut port).unwrap();
        let url = format!("http://127.0.0.1:{}", port.trim());
        println!("moto's server at {url}");
        Self { child, url }
    }

    /// Calls methods of boto3's client for IAM.
    pub(crate) fn call(&self, key: Option<&Key>, calls: &[(&str, Value)]) -> Vec<Value> {
        let credentials = key.map(|key| json!({ "id": key.id, "secret": key.secret }));
        let questions: Vec<_> = calls
            .iter()
            .map(|(method, parameters)| {
                json!({
                    "endpoint": self.url,
                    "credentials": credentials,
                    "service": if *method == "assume_role" { "sts" } else { "iam" },
                    "method": method,
                    "parameters": parameters,
                })
            })
            .collect();
        python::ask("call.py", &questions)
    }
}

impl Drop for Moto {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Key {
    /// The key of boto3's answer to `create_access_key` or `assume_role`.
    pub(crate) fn of(answer: &Value) -> Self {
        let text = |key: &Value, name: &str| key[name].as_str().map(str::to_owned);
        let temporary = &answer["Credentials"];
        let key = if temporary.is_null() {
            &answer["AccessKey"]
        } else {
            temporary
        };
        Self {
            id: text(key, "AccessKeyId").unwrap(),
            secret: text(key, "SecretAccessKey").unwrap(),
            token: text(key, "SessionToken"),
        }
    }
}
