//! Operations of four services, with nested input and output, called by a
//! generated crate: boto3 sees what it sent, and it reads what boto3 reads.

mod iam;
mod ses;
mod signatures;
mod sns;
mod sts;

use std::fmt::Debug;
use std::time::SystemTime;

use example_operations::{Credentials, Signer, Timestamp};
use http::{Request, Response};
use serde_json::{Value, json};

use crate::allow;
use crate::moto::{Key, Moto};

/// A server, and one who may do everything there.
struct World {
    moto: Moto,
    admin: Key,
}

impl World {
    fn new() -> Self {
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
    fn boto3(&self, service: &str, method: &str, parameters: Value) -> Value {
        let call = (service, method, parameters);
        let answer = self.moto.call(Some(&self.admin), &[call]).remove(0);
        assert_eq!(answer["error"], Value::Null, "{method}");
        answer
    }

    /// Sends a request of the generated crate, and reads the reply.
    fn send<O, E: Debug>(
        &self,
        request: Request<Vec<u8>>,
        read: impl Fn(Response<Vec<u8>>) -> Result<O, E>,
    ) -> O {
        send_as(&self.admin, request, read).unwrap()
    }
}

/// Sends a request signed with a key, and reads the reply.
fn send_as<O, E>(
    key: &Key,
    mut request: Request<Vec<u8>>,
    read: impl Fn(Response<Vec<u8>>) -> Result<O, E>,
) -> Result<O, E> {
    sign(key, &mut request);
    read(exchange(request))
}

fn sign(key: &Key, request: &mut Request<Vec<u8>>) {
    let mut credentials = Credentials::new(&key.id, &key.secret);
    if let Some(token) = &key.token {
        credentials = credentials.session_token(token);
    }
    let signed = Signer::new(credentials).sign(request, SystemTime::now());
    signed.unwrap();
}

/// The reply to a request.
fn exchange(request: Request<Vec<u8>>) -> Response<Vec<u8>> {
    let config = ureq::Agent::config_builder()
        .proxy(None)
        .http_status_as_error(false);
    let response = config.build().new_agent().run(request).unwrap();
    let (head, mut body) = response.into_parts();
    Response::from_parts(head, body.read_to_vec().unwrap())
}

/// A point in time as Python writes it: `2026-11-24 20:45:15.123450+00:00`.
fn python_time(time: Timestamp) -> String {
    let whole = Timestamp::new(time.seconds(), 0).unwrap().to_string();
    let whole = whole.replace('T', " ").replace('Z', "");
    match time.nanoseconds() / 1000 {
        0 => format!("{whole}+00:00"),
        microseconds => format!("{whole}.{microseconds:06}+00:00"),
    }
}
