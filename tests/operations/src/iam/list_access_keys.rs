//! The operation `ListAccessKeys`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_existing_user_name_type, check_marker_type, check_max_items_type};
use super::endpoint::resolve;
use super::error::{NoSuchEntityException, ServiceFailureException};
use super::parse::read_access_key_metadata;
use super::types::AccessKeyMetadata;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListAccessKeys)
///
/// # Example
///
/// ```
/// use example_operations::iam::{self, ListAccessKeysInput};
///
/// let input = ListAccessKeysInput::new()
///     .user_name("Alice");
/// input.validate()?;
///
/// let endpoint = iam::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAccessKeysInput {
    /// Allowed: 1 to 128 characters, matches `^[\w+=,.@-]+$`.
    pub user_name: Option<String>,
    /// Allowed: 1 to 320 characters, matches `^[\u0020-\u00FF]+$`.
    pub marker: Option<String>,
    /// Allowed: 1 to 1000.
    pub max_items: Option<i32>,
}

impl ListAccessKeysInput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user_name`](field@Self::user_name).
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets [`marker`](field@Self::marker).
    #[must_use]
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets [`max_items`](field@Self::max_items).
    #[must_use]
    pub fn max_items(mut self, max_items: i32) -> Self {
        self.max_items = Some(max_items);
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let mut validator = Validator::default();
        if let Some(user_name) = &self.user_name {
            check_existing_user_name_type(&mut validator, &Path::new("userName"), user_name);
        }
        if let Some(marker) = &self.marker {
            check_marker_type(&mut validator, &Path::new("marker"), marker);
        }
        if let Some(max_items) = &self.max_items {
            check_max_items_type(&mut validator, &Path::new("maxItems"), *max_items);
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=ListAccessKeys&Version=2010-05-08", |query| {
            if let Some(user_name) = &self.user_name {
                query.text("UserName", user_name);
            }
            if let Some(marker) = &self.marker {
                query.text("Marker", marker);
            }
            if let Some(max_items) = &self.max_items {
                query.value("MaxItems", *max_items);
            }
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `ListAccessKeys`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAccessKeysOutput {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: bool,
    pub marker: Option<String>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl ListAccessKeysOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<ListAccessKeysError>> {
        let (mut output, request_id) = read_result(
            response,
            "ListAccessKeysResult",
            read_list_access_keys_output,
            ListAccessKeysError::from,
        )?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The required members that the reply lacked, as `Type::field`, each once;
    /// usually none.
    ///
    /// Their fields hold an empty, zero or unknown value instead.
    #[must_use]
    pub fn missing_members(&self) -> &[&'static str] {
        &self.missing_members
    }
}

fn read_list_access_keys_output(xml: &mut XmlReader<'_>) -> Result<ListAccessKeysOutput, XmlError> {
    let mut access_key_metadata = None;
    let mut is_truncated = None;
    let mut marker = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "AccessKeyMetadata" => {
                access_key_metadata = Some(xml.list("member", read_access_key_metadata)?);
            }
            "IsTruncated" => is_truncated = xml.value()?,
            "Marker" => marker = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(ListAccessKeysOutput {
        access_key_metadata: xml.required(
            access_key_metadata,
            "ListAccessKeysOutput::access_key_metadata",
        ),
        is_truncated: is_truncated.unwrap_or_default(),
        marker,
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for ListAccessKeysInput {
    type Output = ListAccessKeysOutput;
    type Error = ListAccessKeysError;

    const NAME: &'static str = "ListAccessKeys";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: ListAccessKeysOutput::from_response,
    };
}

/// The errors of `ListAccessKeys`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListAccessKeysError {
    /// Code `NoSuchEntity`.
    NoSuchEntityException(NoSuchEntityException),
    /// Code `ServiceFailure`.
    ServiceFailureException(ServiceFailureException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl ListAccessKeysError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::NoSuchEntityException(error) => error.metadata(),
            Self::ServiceFailureException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for ListAccessKeysError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "NoSuchEntity" | "NoSuchEntityException" => {
                Self::NoSuchEntityException(NoSuchEntityException::new(metadata))
            }
            "ServiceFailure" | "ServiceFailureException" => {
                Self::ServiceFailureException(ServiceFailureException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for ListAccessKeysError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for ListAccessKeysError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for ListAccessKeysError {}
