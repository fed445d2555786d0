//! The calls that are measured.

use std::hint::black_box;

use http::Response;

/// Prepares the arguments of so many calls, and hands the calls themselves to what measures them.
pub type Batch = fn(usize, &mut dyn FnMut(&mut dyn FnMut()));

/// A call on both sides.
pub struct Call {
    /// What is called.
    pub name: &'static str,
    /// The generated crate's.
    pub generated: Batch,
    /// The hand-written crate's.
    pub hand_written: Batch,
}

/// Every call that is measured.
pub const CALLS: [Call; 6] = [
    Call {
        name: "validate",
        generated: generated::validate,
        hand_written: hand_written_peer::validate,
    },
    Call {
        name: "validate, 3 violations",
        generated: generated::refuse,
        hand_written: hand_written_peer::refuse,
    },
    Call {
        name: "to_request",
        generated: generated::to_request,
        hand_written: hand_written_peer::to_request,
    },
    Call {
        name: "validate + to_request",
        generated: generated::validate_to_request,
        hand_written: hand_written_peer::validate_to_request,
    },
    Call {
        name: "from_response, success",
        generated: generated::success,
        hand_written: hand_written_peer::success,
    },
    Call {
        name: "from_response, error",
        generated: generated::error,
        hand_written: hand_written_peer::error,
    },
];

/// Runs `call` once for each of so many arguments; what it returns is dropped within.
fn batch<A, R>(
    count: usize,
    argument: impl Fn() -> A,
    call: impl Fn(A) -> R,
    measured: &mut dyn FnMut(&mut dyn FnMut()),
) {
    let mut arguments: Vec<A> = (0..count).map(|_| argument()).collect();
    measured(&mut || {
        for argument in arguments.drain(..) {
            black_box(call(black_box(argument)));
        }
    });
}

/// The two crates' types have the same names, and their calls the same text.
macro_rules! peer {
    ($peer:ident, $endpoint:path, $krate:path, $new:expr) => {
        mod $peer {
            use $endpoint as Endpoint;
            use $krate::{StatusType, UpdateAccessKeyInput, UpdateAccessKeyOutput};

            use super::{batch, reply};

            fn input(user_name: &str, access_key_id: &str) -> UpdateAccessKeyInput {
                let new: fn(String, StatusType) -> UpdateAccessKeyInput = $new;
                new(access_key_id.to_owned(), StatusType::Inactive).user_name(user_name)
            }

            fn example() -> UpdateAccessKeyInput {
                input("Bob", "AKIAIOSFODNN7EXAMPLE")
            }

            fn endpoint() -> Endpoint {
                Endpoint::new("https://iam.amazonaws.com").expect("an endpoint")
            }

            pub(super) fn validate(count: usize, measured: &mut dyn FnMut(&mut dyn FnMut())) {
                let input = example();
                assert!(input.validate().is_ok());
                batch(count, || &input, UpdateAccessKeyInput::validate, measured);
            }

            pub(super) fn refuse(count: usize, measured: &mut dyn FnMut(&mut dyn FnMut())) {
                let input = input("Bob Smith", "AKIA-EXAMPLE");
                let errors = input.validate().expect_err("violations");
                assert_eq!(errors.violations().len(), 3);
                batch(count, || &input, UpdateAccessKeyInput::validate, measured);
            }

            pub(super) fn to_request(count: usize, measured: &mut dyn FnMut(&mut dyn FnMut())) {
                let (input, endpoint) = (example(), endpoint());
                batch(
                    count,
                    || &input,
                    |input| input.to_request(&endpoint),
                    measured,
                );
            }

            pub(super) fn validate_to_request(
                count: usize,
                measured: &mut dyn FnMut(&mut dyn FnMut()),
            ) {
                let (input, endpoint) = (example(), endpoint());
                batch(
                    count,
                    || &input,
                    |input| (input.validate(), input.to_request(&endpoint)),
                    measured,
                );
            }

            pub(super) fn success(count: usize, measured: &mut dyn FnMut(&mut dyn FnMut())) {
                let read = UpdateAccessKeyOutput::from_response;
                assert!(read(reply::success()).is_ok());
                batch(count, reply::success, read, measured);
            }

            pub(super) fn error(count: usize, measured: &mut dyn FnMut(&mut dyn FnMut())) {
                let read = UpdateAccessKeyOutput::from_response;
                let error = read(reply::error()).expect_err("an error");
                assert!(error.as_service().is_some());
                batch(count, reply::error, read, measured);
            }
        }
    };
}

peer!(
    generated,
    aws_operations::Endpoint,
    aws_operations::iam,
    |access_key_id, status| {
        UpdateAccessKeyInput::new(aws_operations::iam::UpdateAccessKeyInputRequired {
            access_key_id,
            status,
        })
    }
);

peer!(
    hand_written_peer,
    hand_written::Endpoint,
    hand_written,
    |access_key_id, status| UpdateAccessKeyInput::new(access_key_id, status)
);

/// Replies with the headers and the layout of IAM's.
mod reply {
    use super::Response;

    const SUCCESS: &str = r#"<UpdateAccessKeyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <ResponseMetadata>
    <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>
  </ResponseMetadata>
</UpdateAccessKeyResponse>
"#;

    const ERROR: &str = r#"<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>Sender</Type>
    <Code>NoSuchEntity</Code>
    <Message>The user with name Bob cannot be found.</Message>
  </Error>
  <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>
</ErrorResponse>
"#;

    pub(super) fn success() -> Response<Vec<u8>> {
        reply(200, SUCCESS)
    }

    pub(super) fn error() -> Response<Vec<u8>> {
        reply(404, ERROR)
    }

    fn reply(status: u16, body: &str) -> Response<Vec<u8>> {
        Response::builder()
            .status(status)
            .header("x-amzn-RequestId", "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE")
            .header("Content-Type", "text/xml")
            .header("Content-Length", body.len())
            .header("Date", "Tue, 24 Nov 2026 15:00:00 GMT")
            .body(body.into())
            .expect("a reply")
    }
}
