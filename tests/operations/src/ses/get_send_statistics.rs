//! The operation `GetSendStatistics`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::endpoint::resolve;
use super::parse::read_send_data_point;
use super::types::SendDataPoint;
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::ValidationErrors;
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/email-2010-12-01/GetSendStatistics)
///
/// # Example
///
/// ```
/// use example_operations::ses::{self, GetSendStatisticsInput};
///
/// let input = GetSendStatisticsInput::new();
/// input.validate()?;
///
/// let endpoint = ses::endpoint("us-east-1")?;
/// let request = input.to_request(&endpoint)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSendStatisticsInput {}

impl GetSendStatisticsInput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
        Ok(form_request(
            endpoint,
            "Action=GetSendStatistics&Version=2010-12-01".to_owned(),
        ))
    }
}

/// The output of `GetSendStatistics`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSendStatisticsOutput {
    pub send_data_points: Vec<SendDataPoint>,
    request_id: Option<String>,
}

impl GetSendStatisticsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetSendStatisticsError>> {
        let (mut output, request_id) = read_result(
            response,
            "GetSendStatisticsResult",
            read_get_send_statistics_output,
            GetSendStatisticsError::from,
        )?;
        output.request_id = request_id;
        Ok(output)
    }

    /// The request id, to quote to AWS support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn read_get_send_statistics_output(
    xml: &mut XmlReader<'_>,
) -> Result<GetSendStatisticsOutput, XmlError> {
    let mut send_data_points = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "SendDataPoints" => {
                send_data_points = Some(xml.list("member", read_send_data_point)?);
            }
            _ => xml.skip()?,
        }
    }
    Ok(GetSendStatisticsOutput {
        send_data_points: send_data_points.unwrap_or_default(),
        request_id: None,
    })
}

impl operation::Operation for GetSendStatisticsInput {
    type Output = GetSendStatisticsOutput;
    type Error = GetSendStatisticsError;

    const NAME: &'static str = "GetSendStatistics";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate,
        to_request: Self::to_request,
        from_response: GetSendStatisticsOutput::from_response,
    };
}

/// The errors of `GetSendStatistics`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetSendStatisticsError {
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetSendStatisticsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetSendStatisticsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        Self::Other(metadata)
    }
}

impl AsRef<ErrorMetadata> for GetSendStatisticsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetSendStatisticsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetSendStatisticsError {}
