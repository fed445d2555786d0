//! The operation `DescribeReceiptRuleSet`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::error::RuleSetDoesNotExistException;
use super::parse::{read_receipt_rule, read_receipt_rule_set_metadata};
use super::types::{ReceiptRule, ReceiptRuleSetMetadata};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/email-2010-12-01/DescribeReceiptRuleSet)
///
/// # Example
///
/// ```
/// use example_operations::ses::{self, DescribeReceiptRuleSetInput};
///
/// let input = DescribeReceiptRuleSetInput::new("MyRuleSet");
/// input.validate()?;
///
/// let endpoint = ses::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeReceiptRuleSetInput {
    pub rule_set_name: String,
}

impl DescribeReceiptRuleSetInput {
    /// Takes the required member.
    #[must_use]
    pub fn new(rule_set_name: impl Into<String>) -> Self {
        Self {
            rule_set_name: rule_set_name.into(),
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
            "Action=DescribeReceiptRuleSet&Version=2010-12-01",
            |query| {
                query.text("RuleSetName", &self.rule_set_name);
            },
        );
        Ok(form_request(endpoint, form))
    }
}

/// The output of `DescribeReceiptRuleSet`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeReceiptRuleSetOutput {
    pub metadata: Option<ReceiptRuleSetMetadata>,
    pub rules: Vec<ReceiptRule>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl DescribeReceiptRuleSetOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<DescribeReceiptRuleSetError>> {
        let (mut output, request_id) = read_result(
            response,
            "DescribeReceiptRuleSetResult",
            read_describe_receipt_rule_set_output,
            DescribeReceiptRuleSetError::from,
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

fn read_describe_receipt_rule_set_output(
    xml: &mut XmlReader<'_>,
) -> Result<DescribeReceiptRuleSetOutput, XmlError> {
    let mut metadata = None;
    let mut rules = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Metadata" => metadata = Some(read_receipt_rule_set_metadata(xml)?),
            "Rules" => rules = Some(xml.list("member", read_receipt_rule)?),
            _ => xml.skip()?,
        }
    }
    Ok(DescribeReceiptRuleSetOutput {
        metadata,
        rules: rules.unwrap_or_default(),
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for DescribeReceiptRuleSetInput {
    type Output = DescribeReceiptRuleSetOutput;
    type Error = DescribeReceiptRuleSetError;

    const NAME: &'static str = "DescribeReceiptRuleSet";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: DescribeReceiptRuleSetOutput::from_response,
    };
}

/// The errors of `DescribeReceiptRuleSet`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DescribeReceiptRuleSetError {
    /// Code `RuleSetDoesNotExist`.
    RuleSetDoesNotExistException(RuleSetDoesNotExistException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl DescribeReceiptRuleSetError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::RuleSetDoesNotExistException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for DescribeReceiptRuleSetError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "RuleSetDoesNotExist" | "RuleSetDoesNotExistException" => {
                Self::RuleSetDoesNotExistException(RuleSetDoesNotExistException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for DescribeReceiptRuleSetError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for DescribeReceiptRuleSetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for DescribeReceiptRuleSetError {}
