//! The operation `GetIdentityVerificationAttributes`.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::parse::read_identity_verification_attributes;
use super::types::IdentityVerificationAttributes;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/email-2010-12-01/GetIdentityVerificationAttributes)
///
/// # Example
///
/// ```
/// use example_operations::ses::{self, GetIdentityVerificationAttributesInput};
///
/// let input = GetIdentityVerificationAttributesInput::new(["example.com"]);
/// input.validate()?;
///
/// let endpoint = ses::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIdentityVerificationAttributesInput {
    pub identities: Vec<String>,
}

impl GetIdentityVerificationAttributesInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(identities: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            identities: identities.into_iter().map(Into::into).collect(),
        }
    }

    /// Checks the constraints of the model; there are none.
    ///
    /// # Errors
    ///
    /// Never fails.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form(
            "Action=GetIdentityVerificationAttributes&Version=2010-12-01",
            |query| {
                query.list(
                    "Identities",
                    ".member",
                    &self.identities,
                    |query, key, item| query.text(key, item),
                );
            },
        );
        Ok(form_request(endpoint, form))
    }
}

/// The output of `GetIdentityVerificationAttributes`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIdentityVerificationAttributesOutput {
    pub verification_attributes: HashMap<String, IdentityVerificationAttributes>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl GetIdentityVerificationAttributesOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetIdentityVerificationAttributesError>> {
        let (mut output, request_id) = read_result(
            response,
            "GetIdentityVerificationAttributesResult",
            read_get_identity_verification_attributes_output,
            GetIdentityVerificationAttributesError::from,
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

fn read_get_identity_verification_attributes_output(
    xml: &mut XmlReader<'_>,
) -> Result<GetIdentityVerificationAttributesOutput, XmlError> {
    let mut verification_attributes = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "VerificationAttributes" => {
                verification_attributes = Some(
                    xml.present_items("entry", |xml| {
                        xml.entry("key", "value", read_identity_verification_attributes)
                    })?
                    .into_iter()
                    .collect(),
                );
            }
            _ => xml.skip()?,
        }
    }
    Ok(GetIdentityVerificationAttributesOutput {
        verification_attributes: xml.required(
            verification_attributes,
            "GetIdentityVerificationAttributesOutput::verification_attributes",
        ),
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for GetIdentityVerificationAttributesInput {
    type Output = GetIdentityVerificationAttributesOutput;
    type Error = GetIdentityVerificationAttributesError;

    const NAME: &'static str = "GetIdentityVerificationAttributes";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetIdentityVerificationAttributesOutput::from_response,
    };
}

/// The errors of `GetIdentityVerificationAttributes`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetIdentityVerificationAttributesError {
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetIdentityVerificationAttributesError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetIdentityVerificationAttributesError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        Self::Other(metadata)
    }
}

impl AsRef<ErrorMetadata> for GetIdentityVerificationAttributesError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetIdentityVerificationAttributesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetIdentityVerificationAttributesError {}
