//! What `operation.rs` promises.

use http::{Request, Response};

use crate::endpoint::{Endpoint, EndpointConfig, custom_endpoint};
use crate::error::{ErrorMetadata, RequestError, ResponseError, UnreadableResponse};
use crate::operation::*;
use crate::validate::{Path, Validator};

/// The input of an operation.
#[derive(Debug, Clone, PartialEq)]
struct Input;

#[derive(Debug)]
struct Refused(ErrorMetadata);

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Refused {}

impl From<ErrorMetadata> for Refused {
    fn from(metadata: ErrorMetadata) -> Self {
        Self(metadata)
    }
}

impl AsRef<ErrorMetadata> for Refused {
    fn as_ref(&self) -> &ErrorMetadata {
        &self.0
    }
}

impl Operation for Input {
    type Output = String;
    type Error = Refused;
    const NAME: &'static str = "Run";
    const SERVICE: ServiceMetadata = ServiceMetadata {
        sdk_id: "Example",
        version: "2020-01-08",
    };
    const METHODS: Methods<Self> = Methods {
        resolve_endpoint: |_, config| custom_endpoint(config, "unknown"),
        validate: |_| {
            let mut validator = Validator::default();
            validator.missing(&Path::new("name"));
            validator.finish()
        },
        validate_strict: |_| Ok(()),
        to_request: |_, endpoint| match endpoint.uri().path() {
            "/" => Ok(Request::new(b"Action=Run".to_vec())),
            _ => Err(RequestError::UnknownMember),
        },
        from_response: |response| match response.status().as_u16() {
            200 => Ok("output".to_owned()),
            _ => Err(ResponseError::Unreadable(UnreadableResponse::new(
                response, "odd",
            ))),
        },
    };
}

#[test]
fn the_methods_of_the_trait_are_those_of_the_input() {
    let config = EndpointConfig::new("us-east-1");
    assert!(Input.resolve_endpoint(&config).is_err());
    let config = config.with_url("http://localhost:4566").unwrap();
    let endpoint = Input.resolve_endpoint(&config).unwrap();
    assert_eq!(endpoint.uri(), "http://localhost:4566/");

    assert_eq!(Input.validate().unwrap_err().violations().len(), 1);
    assert_eq!(Input.validate_strict(), Ok(()));

    assert_eq!(Input.to_request(&endpoint).unwrap().body(), b"Action=Run");
    let other = Endpoint::new("http://localhost/a").unwrap();
    let error = Input.to_request(&other).unwrap_err();
    assert_eq!(error, RequestError::UnknownMember);

    let mut response = Response::new(Vec::new());
    assert_eq!(Input::from_response(response.clone()).unwrap(), "output");
    *response.status_mut() = http::StatusCode::BAD_GATEWAY;
    let error = Input::from_response(response).unwrap_err();
    assert_eq!(error.status(), 502);
}
