//! Operations of ten services that speak JSON, called by a generated crate: boto3 sees what it
//! sent, and it reads what boto3 reads.

mod cloudwatch_logs;
mod dynamodb;
mod eventbridge;
mod kinesis;
mod kms;
mod lambda;
mod secretsmanager;
mod sfn;
mod signatures;
mod sqs;
mod ssm;

use std::time::SystemTime;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::Request;
use json_operations::{Credentials, EndpointConfig, Operation, ResponseError, Signer, Timestamp};
use serde_json::{Value, json};

use crate::moto::{Key, REGION};
use crate::world::{self, World, exchange};

/// Every byte that base64 and JSON could stumble over.
const BYTES: &[u8] = &[0, 0xff, b'+', b'/', b'=', b'"', b'\\', 0xfe, b'\n'];

/// Text that JSON has to escape, or that is longer in UTF-8 or UTF-16.
const TEXT: &str = "größer & kleiner = 雪 😀\r\n\t\"\\u0041\" \u{1}\u{7f}\u{2028} <b>/</b>";

impl World {
    /// Calls an operation whose constraints the input satisfies.
    fn try_call<O: Operation>(&self, input: &O) -> Result<O::Output, ResponseError<O::Error>> {
        let violations = input.validate_strict();
        assert_eq!(violations, Ok(()), "{}", O::NAME);
        O::from_response(exchange(self.request(&self.admin, input)))
    }

    /// Calls an operation, which succeeds.
    fn call_json<O: Operation>(&self, input: &O) -> O::Output {
        let output = self.try_call(input);
        output.unwrap_or_else(|error| panic!("{}: {error}: {error:?}", O::NAME))
    }

    /// Calls an operation, and the service reports an error.
    fn fail<O: Operation>(&self, input: &O) -> O::Error {
        match self.try_call(input) {
            Err(ResponseError::Service(error)) => error,
            other => panic!("{}: {other:?}", O::NAME),
        }
    }

    /// A request that a key has signed.
    fn request<O: Operation>(&self, key: &Key, input: &O) -> Request<Vec<u8>> {
        let config = EndpointConfig::new(REGION);
        let config = config.with_url(&self.moto.url).unwrap();
        let endpoint = input.resolve_endpoint(&config).unwrap();
        let mut request = input.to_request(&endpoint).unwrap();
        let signer = Signer::new(Credentials::new(&key.id, &key.secret));
        signer.sign(&mut request, SystemTime::now()).unwrap();
        request
    }
}

/// Bytes as the answers and parameters of boto3 have them.
fn base64(bytes: &[u8]) -> Value {
    json!({ "base64": BASE64_STANDARD.encode(bytes) })
}

/// A point in time as Python writes it.
fn python_time(time: Timestamp) -> String {
    world::python_time(time.seconds(), time.nanoseconds())
}
