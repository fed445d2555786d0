//! The operation `CreateReceiptRule`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::check_receipt_rule;
use super::endpoint::resolve;
use super::error::{
    AlreadyExistsException, InvalidLambdaFunctionException, InvalidS3ConfigurationException,
    InvalidSnsTopicException, LimitExceededException, RuleDoesNotExistException,
    RuleSetDoesNotExistException,
};
use super::serialize::write_receipt_rule;
use super::types::ReceiptRule;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::read_empty_reply;

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/email-2010-12-01/CreateReceiptRule)
///
/// # Example
///
/// ```
/// use example_operations::ses::types::{ReceiptAction, ReceiptRule, S3Action, TlsPolicy};
/// use example_operations::ses::{self, CreateReceiptRuleInput, CreateReceiptRuleRequired};
///
/// let input = CreateReceiptRuleInput::new(CreateReceiptRuleRequired {
///     rule: ReceiptRule::new("MyRule")
///         .enabled(true)
///         .tls_policy(TlsPolicy::Optional)
///         .actions([
///             ReceiptAction::new()
///                 .s3_action(S3Action::new("MyBucket")
///                     .object_key_prefix("email")),
///         ])
///         .scan_enabled(true),
///     rule_set_name: "MyRuleSet".into(),
/// })
/// .after("");
/// input.validate()?;
///
/// let endpoint = ses::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateReceiptRuleInput {
    pub rule_set_name: String,
    pub after: Option<String>,
    pub rule: ReceiptRule,
}

/// The required members of [`CreateReceiptRuleInput`].
#[derive(Debug, Clone, PartialEq)]
pub struct CreateReceiptRuleRequired {
    /// See [`rule`](field@CreateReceiptRuleInput::rule).
    pub rule: ReceiptRule,
    /// See [`rule_set_name`](field@CreateReceiptRuleInput::rule_set_name).
    pub rule_set_name: String,
}

impl CreateReceiptRuleInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: CreateReceiptRuleRequired) -> Self {
        Self {
            rule_set_name: required.rule_set_name,
            after: None,
            rule: required.rule,
        }
    }

    /// Sets [`after`](field@Self::after).
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Checks the constraints of the model, which AWS may have loosened since.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        self.check(Validator::default())
    }

    /// Checks what [`validate`](Self::validate) does, and that the values of
    /// enums are those of the model, to which AWS adds values.
    ///
    /// # Errors
    ///
    /// Returns all violations.
    pub fn validate_strict(&self) -> Result<(), ValidationErrors> {
        self.check(Validator::strict())
    }

    fn check(&self, mut validator: Validator) -> Result<(), ValidationErrors> {
        check_receipt_rule(&mut validator, &Path::new("rule"), &self.rule);
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form("Action=CreateReceiptRule&Version=2010-12-01", |query| {
            query.text("RuleSetName", &self.rule_set_name);
            if let Some(after) = &self.after {
                query.text("After", after);
            }
            write_receipt_rule(query, "Rule", &self.rule);
        });
        Ok(form_request(endpoint, form))
    }
}

/// The output of `CreateReceiptRule`. The service returns only its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReceiptRuleOutput {
    request_id: Option<String>,
}

impl CreateReceiptRuleOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<CreateReceiptRuleError>> {
        let request_id = read_empty_reply(response, CreateReceiptRuleError::from)?;
        Ok(Self { request_id })
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl operation::Operation for CreateReceiptRuleInput {
    type Output = CreateReceiptRuleOutput;
    type Error = CreateReceiptRuleError;

    const NAME: &'static str = "CreateReceiptRule";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: CreateReceiptRuleOutput::from_response,
    };
}

/// The errors of `CreateReceiptRule`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateReceiptRuleError {
    /// Code `AlreadyExists`.
    AlreadyExistsException(AlreadyExistsException),
    /// Code `InvalidLambdaFunction`.
    InvalidLambdaFunctionException(InvalidLambdaFunctionException),
    /// Code `InvalidS3Configuration`.
    InvalidS3ConfigurationException(InvalidS3ConfigurationException),
    /// Code `InvalidSnsTopic`.
    InvalidSnsTopicException(InvalidSnsTopicException),
    /// Code `LimitExceeded`.
    LimitExceededException(LimitExceededException),
    /// Code `RuleDoesNotExist`.
    RuleDoesNotExistException(RuleDoesNotExistException),
    /// Code `RuleSetDoesNotExist`.
    RuleSetDoesNotExistException(RuleSetDoesNotExistException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl CreateReceiptRuleError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::AlreadyExistsException(error) => error.metadata(),
            Self::InvalidLambdaFunctionException(error) => error.metadata(),
            Self::InvalidS3ConfigurationException(error) => error.metadata(),
            Self::InvalidSnsTopicException(error) => error.metadata(),
            Self::LimitExceededException(error) => error.metadata(),
            Self::RuleDoesNotExistException(error) => error.metadata(),
            Self::RuleSetDoesNotExistException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for CreateReceiptRuleError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "AlreadyExists" | "AlreadyExistsException" => {
                Self::AlreadyExistsException(AlreadyExistsException::new(metadata))
            }
            "InvalidLambdaFunction" | "InvalidLambdaFunctionException" => {
                Self::InvalidLambdaFunctionException(InvalidLambdaFunctionException::new(metadata))
            }
            "InvalidS3Configuration" | "InvalidS3ConfigurationException" => {
                Self::InvalidS3ConfigurationException(InvalidS3ConfigurationException::new(
                    metadata,
                ))
            }
            "InvalidSnsTopic" | "InvalidSnsTopicException" => {
                Self::InvalidSnsTopicException(InvalidSnsTopicException::new(metadata))
            }
            "LimitExceeded" | "LimitExceededException" => {
                Self::LimitExceededException(LimitExceededException::new(metadata))
            }
            "RuleDoesNotExist" | "RuleDoesNotExistException" => {
                Self::RuleDoesNotExistException(RuleDoesNotExistException::new(metadata))
            }
            "RuleSetDoesNotExist" | "RuleSetDoesNotExistException" => {
                Self::RuleSetDoesNotExistException(RuleSetDoesNotExistException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for CreateReceiptRuleError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for CreateReceiptRuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for CreateReceiptRuleError {}
