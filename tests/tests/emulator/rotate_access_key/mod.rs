//! The rotation of an access key, as the example does it.

mod failures;
mod rotations;

use serde_json::{Value, json};

use crate::allow;
use crate::example::{Ran, example};
use crate::moto::{Key, Moto};
use crate::proxy::{Answer, Proxy};

/// Bob with a key, and an administrator who may do so much.
struct World {
    moto: Moto,
    proxy: Proxy,
    bob: Key,
    admin: Key,
    /// Of one who looks at what has become of it.
    onlooker: Key,
}

impl World {
    fn new() -> Self {
        Self::with(&["iam:*"], Vec::new())
    }

    /// What the administrator may do, and what is answered instead of moto.
    fn with(actions: &[&str], answers: Vec<Answer>) -> Self {
        let user = |name: &str| json!({ "UserName": name });
        let policy = |name: &str, actions: &[&str]| {
            let policy = allow(actions);
            json!({ "UserName": name, "PolicyName": "All", "PolicyDocument": policy })
        };
        let mut calls = Vec::new();
        let users = [
            ("Bob", &["iam:*"][..]),
            ("Admin", actions),
            ("Onlooker", &["iam:*"]),
        ];
        for (name, actions) in users {
            calls.push(("iam", "create_user", user(name)));
            calls.push(("iam", "put_user_policy", policy(name, actions)));
            calls.push(("iam", "create_access_key", user(name)));
        }
        let moto = Moto::start(calls.len());
        let created = moto.call(None, &calls);
        Self {
            proxy: Proxy::start(&moto, answers),
            bob: Key::of(&created[2]),
            admin: Key::of(&created[5]),
            onlooker: Key::of(&created[8]),
            moto,
        }
    }

    /// Runs the example.
    fn rotate(&self, key: &Key, arguments: &[&str]) -> Ran {
        let url = ["--endpoint-url", &self.proxy.url];
        let ran = example("rotate_access_key", Some(key), &[arguments, &url].concat());
        for secret in [&self.bob, &self.admin].map(|key| &key.secret) {
            assert!(!ran.stdout.contains(secret) && !ran.stderr.contains(secret));
        }
        ran
    }

    /// Calls an operation of IAM as boto3 does.
    fn boto3(&self, method: &str, parameters: Value) -> Value {
        let call = ("iam", method, parameters);
        self.moto.call(Some(&self.onlooker), &[call]).remove(0)
    }

    /// The keys of Bob, as boto3 sees them: id and status.
    fn keys(&self) -> Vec<(String, String)> {
        let answer = self.boto3("list_access_keys", json!({ "UserName": "Bob" }));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let keys = answer["AccessKeyMetadata"].as_array().unwrap().iter();
        keys.map(|key| (text(&key["AccessKeyId"]), text(&key["Status"])))
            .collect()
    }

    /// A text with names instead of ids, where the new key is the one that
    /// is neither Bob's nor the administrator's.
    fn named(&self, text: &str, new: &str) -> String {
        let names = [
            (&*self.bob.id, "OLD"),
            (&self.admin.id, "ADMIN"),
            (new, "NEW"),
        ];
        let names = names.into_iter();
        names.fold(text.to_owned(), |text, (id, name)| text.replace(id, name))
    }

    /// The operations that were called, and whose key signed.
    fn calls(&self, new: &str) -> Vec<String> {
        let calls = self.proxy.calls().into_iter();
        calls
            .map(|call| self.named(&format!("{} by {}", call.operation, call.key), new))
            .collect()
    }
}

/// The key that a run printed, and nothing else.
fn printed(ran: &Ran) -> Key {
    let lines: Vec<_> = ran.stdout.lines().collect();
    let [id, secret] = lines[..] else {
        panic!("{}", ran.stdout);
    };
    let value = |line: &str, name: &str| line.strip_prefix(name).unwrap().to_owned();
    let key = Key {
        id: value(id, "AWS_ACCESS_KEY_ID="),
        secret: value(secret, "AWS_SECRET_ACCESS_KEY="),
        token: None,
    };
    assert!(!ran.stderr.contains(&key.secret));
    key
}
