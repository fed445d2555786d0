//! The emulator: moto's server, which verifies signatures and policies.

use std::cell::RefCell;

use opsmith_tests::lines::Running;
use opsmith_tests::python;
use serde_json::{Value, json};

/// The region of all callers: one that is nobody's default.
pub(crate) const REGION: &str = "eu-central-1";

/// A server with its own state, and boto3 beside it.
pub(crate) struct Moto {
    program: RefCell<Running>,
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
        command.env("INITIAL_NO_AUTH_ACTION_COUNT", unverified_calls.to_string());
        let mut program = Running::start("emulator.py", command);
        let url = format!("http://127.0.0.1:{}", program.line().trim());
        println!("moto's server at {url}");
        Self {
            program: RefCell::new(program),
            url,
        }
    }

    /// Calls methods of boto3: service, method and parameters.
    pub(crate) fn call(&self, key: Option<&Key>, calls: &[(&str, &str, Value)]) -> Vec<Value> {
        let credentials =
            key.map(|key| json!({ "id": key.id, "secret": key.secret, "token": key.token }));
        let answers = calls.iter().map(|(service, method, parameters)| {
            let question = json!({
                "region": REGION,
                "credentials": credentials,
                "service": service,
                "method": method,
                "parameters": parameters,
            });
            self.program.borrow_mut().ask(&question)
        });
        answers.collect()
    }

    /// What moto keeps of a service, by class: what no operation tells.
    pub(crate) fn state(&self, service: &str) -> Value {
        let url = format!("{}/moto-api/data.json", self.url);
        let agent = ureq::Agent::config_builder()
            .proxy(None)
            .build()
            .new_agent();
        let text = agent.get(url).call().unwrap().body_mut().read_to_string();
        let mut state: Value = serde_json::from_str(&text.unwrap()).unwrap();
        state[service].take()
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
