//! A server, and one who may do everything there.

use http::{Request, Response};
use opsmith_support::time::Timestamp;
use serde_json::{Value, json};

use crate::allow;
use crate::moto::{Key, Moto};

/// A server, and one who may do everything there.
pub(crate) struct World {
    pub(crate) moto: Moto,
    pub(crate) admin: Key,
}

impl World {
    pub(crate) fn new() -> Self {
        let user = json!({ "UserName": "Admin" });
        let policy =
            json!({ "UserName": "Admin", "PolicyName": "All", "PolicyDocument": allow(&["*"]) });
        let calls = [
            ("iam", "create_user", user.clone()),
            ("iam", "put_user_policy", policy),
            ("iam", "create_access_key", user),
        ];
        let moto = Moto::start(calls.len());
        let admin = Key::of(&moto.call(None, &calls)[2]);
        Self { moto, admin }
    }

    /// What boto3 is answered.
    pub(crate) fn boto3(&self, service: &str, method: &str, parameters: Value) -> Value {
        let call = (service, method, parameters);
        let answer = self.moto.call(Some(&self.admin), &[call]).remove(0);
        assert_eq!(answer["error"], Value::Null, "{method}");
        answer
    }
}

/// The reply to a request.
pub(crate) fn exchange(request: Request<Vec<u8>>) -> Response<Vec<u8>> {
    let config = ureq::Agent::config_builder()
        .proxy(None)
        .http_status_as_error(false);
    let response = config.build().new_agent().run(request).unwrap();
    let (head, mut body) = response.into_parts();
    Response::from_parts(head, body.read_to_vec().unwrap())
}

/// A point in time as Python writes it: `2026-11-24 20:45:15.123450+00:00`.
pub(crate) fn python_time(seconds: i64, nanoseconds: u32) -> String {
    let whole = Timestamp::new(seconds, 0).unwrap().to_string();
    let whole = whole.replace('T', " ").replace('Z', "");
    match nanoseconds / 1000 {
        0 => format!("{whole}+00:00"),
        microseconds => format!("{whole}.{microseconds:06}+00:00"),
    }
}
