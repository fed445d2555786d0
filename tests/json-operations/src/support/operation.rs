//! What operations share.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use crate::support::endpoint::{Endpoint, EndpointConfig, EndpointError};
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::validate::ValidationErrors;

/// An operation, for code that is generic over operations. Inputs implement it.
///
/// Inputs and outputs have methods of the same names, except for
/// [`resolve_endpoint`](Self::resolve_endpoint), and for
/// [`validate_strict`](Self::validate_strict) of an input without enums.
///
/// ```
/// use http::{Request, Response};
/// use json_operations::{EndpointConfig, Operation};
///
/// fn call<O: Operation>(
///     input: &O,
///     config: &EndpointConfig,
///     sign_and_send: impl Fn(Request<Vec<u8>>) -> std::io::Result<Response<Vec<u8>>>,
/// ) -> Result<O::Output, Box<dyn std::error::Error>> {
///     let request = input.to_request(&input.resolve_endpoint(config)?)?;
///     Ok(O::from_response(sign_and_send(request)?)?)
/// }
/// ```
///
/// The trait is sealed, and covers operations whose request and reply are held
/// in memory. Each generated crate has its own trait, so put the operations that
/// share generic code into one crate.
pub trait Operation: Clone + fmt::Debug + PartialEq + Send + Sync + 'static {
    /// What the service returns.
    type Output: Clone + fmt::Debug + PartialEq + Send + Sync + 'static;

    /// The errors that the service reports.
    type Error: Error + From<ErrorMetadata> + AsRef<ErrorMetadata> + Send + Sync + 'static;

    /// The name in the model, such as `UpdateAccessKey`.
    const NAME: &'static str;

    /// The service that the operation belongs to.
    const SERVICE: ServiceMetadata;

    /// Where this request goes, and how it is signed.
    ///
    /// # Errors
    ///
    /// The configuration and the input give no endpoint.
    fn resolve_endpoint(&self, config: &EndpointConfig) -> Result<Endpoint, EndpointError> {
        (Self::METHODS.resolve_endpoint)(self, config)
    }

    /// Checks the constraints of the model.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    fn validate(&self) -> Result<(), ValidationErrors> {
        (Self::METHODS.validate)(self)
    }

    /// Checks the constraints of the model, and that the values of enums are those
    /// of the model. AWS adds values, so this may report one that AWS accepts.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    fn validate_strict(&self) -> Result<(), ValidationErrors> {
        (Self::METHODS.validate_strict)(self)
    }

    /// Makes the request without checking constraints.
    ///
    /// # Errors
    ///
    /// The protocol cannot carry a value.
    fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        (Self::METHODS.to_request)(self, endpoint)
    }

    /// Reads a reply into [`Output`](Self::Output).
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self::Output, ResponseError<Self::Error>> {
        (Self::METHODS.from_response)(response)
    }

    #[doc(hidden)]
    const METHODS: Methods<Self>;
}

type ToRequest<O> = fn(&O, &Endpoint) -> Result<Request<Vec<u8>>, RequestError>;
type FromResponse<T, E> = fn(Response<Vec<u8>>) -> Result<T, ResponseError<E>>;

/// What the methods of [`Operation`] call. Other crates cannot name this type,
/// and so cannot implement the trait.
#[doc(hidden)]
pub struct Methods<O: Operation> {
    pub resolve_endpoint: fn(&O, &EndpointConfig) -> Result<Endpoint, EndpointError>,
    pub validate: fn(&O) -> Result<(), ValidationErrors>,
    pub validate_strict: fn(&O) -> Result<(), ValidationErrors>,
    pub to_request: ToRequest<O>,
    pub from_response: FromResponse<O::Output, O::Error>,
}

/// A service of AWS, for user agents, logs and configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ServiceMetadata {
    /// The name in AWS's SDKs, such as `IAM` or `Secrets Manager`.
    pub sdk_id: &'static str,
    /// The version of the API, such as `2010-05-08`.
    pub version: &'static str,
}
