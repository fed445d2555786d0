//! The calls that are measured.

use std::hint::black_box;
use std::time::{Duration, SystemTime};

#[cfg(feature = "sdk")]
use crate::sdk;

/// Prepares the arguments of so many calls, and hands the calls themselves to what measures them.
pub type Batch = fn(usize, Measured<'_>);

/// What measures a batch of calls.
pub type Measured<'a> = &'a mut dyn FnMut(&mut dyn FnMut());

/// A call on every side that has it.
pub struct Call {
    /// What is called.
    pub name: &'static str,
    /// The generated crate's.
    pub generated: Batch,
    /// That of hand-written code.
    pub hand_written: Option<Batch>,
    /// That of AWS's SDK.
    pub sdk: Option<Batch>,
}

impl Call {
    const fn new(name: &'static str, generated: Batch, hand_written: Batch) -> Self {
        Self {
            name,
            generated,
            hand_written: Some(hand_written),
            sdk: None,
        }
    }
}

/// Every call that is measured.
pub const CALLS: [Call; 8] = [
    Call::new("validate", generated::validate, peer::validate),
    Call::new("validate, 3 violations", generated::refuse, peer::refuse),
    Call::new("to_request", generated::to_request, peer::to_request),
    Call::new("sign, the key known", generated::sign, peer::sign),
    Call::new("sign, the key derived", generated::derive, peer::derive),
    Call::new("from_response, success", generated::success, peer::success),
    Call::new("from_response, error", generated::error, peer::error),
    Call {
        name: "whole call in memory",
        generated: generated::whole,
        hand_written: Some(peer::whole),
        #[cfg(feature = "sdk")]
        sdk: Some(sdk::whole),
        #[cfg(not(feature = "sdk"))]
        sdk: None,
    },
];

/// The user, the key, and the credentials of all calls.
pub(crate) const USER: &str = "Bob";
pub(crate) const KEY: &str = "AKIAIOSFODNN7EXAMPLE";
pub(crate) const ID: &str = "AKIDEXAMPLE";
pub(crate) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// Runs `call` once for each of so many arguments; what it returns is dropped within.
pub fn batch<A, R>(
    count: usize,
    argument: impl Fn() -> A,
    call: impl Fn(A) -> R,
    measured: Measured<'_>,
) {
    let mut arguments: Vec<A> = (0..count).map(|_| argument()).collect();
    measured(&mut || {
        for argument in arguments.drain(..) {
            black_box(call(black_box(argument)));
        }
    });
}

/// When requests are signed: 2015-08-30 at 12:36.
fn time() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_mins(24_015_636)
}

/// The two crates' types have the same names, and their calls the same text.
macro_rules! peer {
    ($side:ident, $krate:path, $service:path, $status:path, $new:expr, $endpoint:expr, $to_request:expr) => {
        mod $side {
            use http::Request;
            use $krate::{Credentials, Endpoint, Signer};
            use $service::{UpdateAccessKeyInput, UpdateAccessKeyOutput};
            use $status;

            use super::{ID, KEY, Measured, SECRET, USER, batch, time};
            use crate::reply;

            fn input(user_name: &str, access_key_id: &str) -> UpdateAccessKeyInput {
                let new: fn(String, StatusType) -> UpdateAccessKeyInput = $new;
                new(access_key_id.to_owned(), StatusType::Inactive).user_name(user_name)
            }

            fn endpoint() -> Endpoint {
                let endpoint: fn(&str) -> Endpoint = $endpoint;
                endpoint("us-east-1")
            }

            fn request(input: &UpdateAccessKeyInput, endpoint: &Endpoint) -> Request<Vec<u8>> {
                let to_request: fn(&UpdateAccessKeyInput, &Endpoint) -> Request<Vec<u8>> =
                    $to_request;
                to_request(input, endpoint)
            }

            fn signer() -> Signer {
                Signer::new(Credentials::new(ID, SECRET))
            }

            /// A signer that has derived the key.
            fn warm_signer(endpoint: &Endpoint) -> Signer {
                let signer = signer();
                let mut request = request(&input(USER, KEY), endpoint);
                signer.sign(&mut request, time()).expect("signed");
                assert!(request.headers().contains_key("authorization"));
                signer
            }

            pub(super) fn validate(count: usize, measured: Measured<'_>) {
                let input = input(USER, KEY);
                assert!(input.validate().is_ok());
                batch(count, || &input, UpdateAccessKeyInput::validate, measured);
            }

            pub(super) fn refuse(count: usize, measured: Measured<'_>) {
                let input = input("Bob Smith", "AKIA-EXAMPLE");
                let errors = input.validate().expect_err("violations");
                assert_eq!(errors.violations().len(), 3);
                batch(count, || &input, UpdateAccessKeyInput::validate, measured);
            }

            pub(super) fn to_request(count: usize, measured: Measured<'_>) {
                let (input, endpoint) = (input(USER, KEY), endpoint());
                // The first copy of a URL costs more than the others.
                assert!(!request(&input, &endpoint).body().is_empty());
                batch(
                    count,
                    || &input,
                    |input| request(input, &endpoint),
                    measured,
                );
            }

            pub(super) fn sign(count: usize, measured: Measured<'_>) {
                let (input, endpoint) = (input(USER, KEY), endpoint());
                let signer = warm_signer(&endpoint);
                batch(
                    count,
                    || request(&input, &endpoint),
                    |mut request| (signer.sign(&mut request, time()), request),
                    measured,
                );
            }

            pub(super) fn derive(count: usize, measured: Measured<'_>) {
                let (input, endpoint) = (input(USER, KEY), endpoint());
                batch(
                    count,
                    || (signer(), request(&input, &endpoint)),
                    |(signer, mut request)| (signer.sign(&mut request, time()), request),
                    measured,
                );
            }

            pub(super) fn success(count: usize, measured: Measured<'_>) {
                let read = UpdateAccessKeyOutput::from_response;
                assert!(read(reply::success()).is_ok());
                batch(count, reply::success, read, measured);
            }

            pub(super) fn error(count: usize, measured: Measured<'_>) {
                let read = UpdateAccessKeyOutput::from_response;
                let error = read(reply::error()).expect_err("an error");
                assert!(error.as_service().is_some());
                batch(count, reply::error, read, measured);
            }

            pub(super) fn whole(count: usize, measured: Measured<'_>) {
                let endpoint = endpoint();
                let signer = warm_signer(&endpoint);
                let call = |reply| {
                    let input = input(USER, KEY);
                    input.validate().expect("valid");
                    let mut request = request(&input, &endpoint);
                    signer.sign(&mut request, time()).expect("signed");
                    (request, UpdateAccessKeyOutput::from_response(reply))
                };
                assert!(call(reply::success()).1.is_ok());
                batch(count, reply::success, call, measured);
            }
        }
    };
}

peer!(
    generated,
    aws_operations,
    aws_operations::iam,
    aws_operations::iam::types::StatusType,
    |access_key_id, status| {
        UpdateAccessKeyInput::new(aws_operations::iam::UpdateAccessKeyRequired {
            access_key_id,
            status,
        })
    },
    |region| aws_operations::iam::endpoint(region).expect("an endpoint"),
    |input, endpoint| input.to_request(endpoint).expect("a request")
);

peer!(
    peer,
    hand_written,
    hand_written,
    hand_written::StatusType,
    |access_key_id, status| UpdateAccessKeyInput::new(access_key_id, status),
    |region| Endpoint::of_region(region).expect("an endpoint"),
    |input, endpoint| input.to_request(endpoint)
);
