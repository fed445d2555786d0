//! The operation `GetAccountAuthorizationDetails`.

use std::error::Error;
use std::fmt;

use http::{Request, Response};

use super::constraints::{check_entity_list_type, check_marker_type, check_max_items_type};
use super::endpoint::resolve;
use super::error::ServiceFailureException;
use super::parse::{
    read_group_detail, read_managed_policy_detail, read_role_detail, read_user_detail,
};
use super::types::{EntityType, GroupDetail, ManagedPolicyDetail, RoleDetail, UserDetail};
use crate::support::endpoint::Endpoint;
use crate::support::error::{ErrorMetadata, RequestError, ResponseError};
use crate::support::form::write_form;
use crate::support::http::form_request;
use crate::support::operation;
use crate::support::validate::{Path, ValidationErrors, Validator};
use crate::support::xml::{XmlError, XmlReader, read_result};

/// [API reference](https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetAccountAuthorizationDetails)
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAccountAuthorizationDetailsInput {
    pub filter: Option<Vec<EntityType>>,
    /// Allowed: 1 to 1000.
    pub max_items: Option<i32>,
    /// Allowed: 1 to 320 characters, matches `^[\u0020-\u00FF]+$`.
    pub marker: Option<String>,
}

impl GetAccountAuthorizationDetailsInput {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`filter`](field@Self::filter).
    #[must_use]
    pub fn filter(mut self, filter: impl IntoIterator<Item = EntityType>) -> Self {
        self.filter = Some(filter.into_iter().collect());
        self
    }

    /// Sets [`max_items`](field@Self::max_items).
    #[must_use]
    pub fn max_items(mut self, max_items: i32) -> Self {
        self.max_items = Some(max_items);
        self
    }

    /// Sets [`marker`](field@Self::marker).
    #[must_use]
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
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
        if let Some(filter) = &self.filter {
            check_entity_list_type(&mut validator, &Path::new("filter"), filter);
        }
        if let Some(max_items) = &self.max_items {
            check_max_items_type(&mut validator, &Path::new("maxItems"), *max_items);
        }
        if let Some(marker) = &self.marker {
            check_marker_type(&mut validator, &Path::new("marker"), marker);
        }
        validator.finish()
    }

    /// Makes the request. Constraints are not checked: see [`validate`](Self::validate).
    ///
    /// # Errors
    ///
    /// Never fails for this operation.
    pub fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        let form = write_form(
            "Action=GetAccountAuthorizationDetails&Version=2010-05-08",
            |query| {
                if let Some(filter) = &self.filter {
                    query.list("Filter", ".member", filter, |query, key, item| {
                        query.text(key, item.as_str())
                    });
                }
                if let Some(max_items) = &self.max_items {
                    query.value("MaxItems", *max_items);
                }
                if let Some(marker) = &self.marker {
                    query.text("Marker", marker);
                }
            },
        );
        Ok(form_request(endpoint, form))
    }
}

/// The output of `GetAccountAuthorizationDetails`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAccountAuthorizationDetailsOutput {
    pub user_detail_list: Vec<UserDetail>,
    pub group_detail_list: Vec<GroupDetail>,
    pub role_detail_list: Vec<RoleDetail>,
    pub policies: Vec<ManagedPolicyDetail>,
    pub is_truncated: bool,
    pub marker: Option<String>,
    request_id: Option<String>,
    missing_members: Vec<&'static str>,
}

impl GetAccountAuthorizationDetailsOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// Returns the service's error, or the unreadable reply.
    pub fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self, ResponseError<GetAccountAuthorizationDetailsError>> {
        let (mut output, request_id) = read_result(
            response,
            "GetAccountAuthorizationDetailsResult",
            read_get_account_authorization_details_output,
            GetAccountAuthorizationDetailsError::from,
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

fn read_get_account_authorization_details_output(
    xml: &mut XmlReader<'_>,
) -> Result<GetAccountAuthorizationDetailsOutput, XmlError> {
    let mut user_detail_list = None;
    let mut group_detail_list = None;
    let mut role_detail_list = None;
    let mut policies = None;
    let mut is_truncated = None;
    let mut marker = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "UserDetailList" => {
                user_detail_list = Some(xml.list("member", read_user_detail)?);
            }
            "GroupDetailList" => {
                group_detail_list = Some(xml.list("member", read_group_detail)?);
            }
            "RoleDetailList" => {
                role_detail_list = Some(xml.list("member", read_role_detail)?);
            }
            "Policies" => {
                policies = Some(xml.list("member", read_managed_policy_detail)?);
            }
            "IsTruncated" => is_truncated = xml.value()?,
            "Marker" => marker = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(GetAccountAuthorizationDetailsOutput {
        user_detail_list: user_detail_list.unwrap_or_default(),
        group_detail_list: group_detail_list.unwrap_or_default(),
        role_detail_list: role_detail_list.unwrap_or_default(),
        policies: policies.unwrap_or_default(),
        is_truncated: is_truncated.unwrap_or_default(),
        marker,
        request_id: None,
        missing_members: xml.missing_members(),
    })
}

impl operation::Operation for GetAccountAuthorizationDetailsInput {
    type Output = GetAccountAuthorizationDetailsOutput;
    type Error = GetAccountAuthorizationDetailsError;

    const NAME: &'static str = "GetAccountAuthorizationDetails";
    const SERVICE: operation::ServiceMetadata = super::SERVICE;
    const METHODS: operation::Methods<Self> = operation::Methods {
        resolve_endpoint: |_, config| resolve(config),
        validate: Self::validate,
        validate_strict: Self::validate_strict,
        to_request: Self::to_request,
        from_response: GetAccountAuthorizationDetailsOutput::from_response,
    };
}

/// The errors of `GetAccountAuthorizationDetails`, a variant for each code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAccountAuthorizationDetailsError {
    /// Code `ServiceFailure`.
    ServiceFailureException(ServiceFailureException),
    /// An error with any other code.
    Other(ErrorMetadata),
}

impl GetAccountAuthorizationDetailsError {
    /// The code, message, request id and HTTP reply.
    #[must_use]
    pub fn metadata(&self) -> &ErrorMetadata {
        match self {
            Self::ServiceFailureException(error) => error.metadata(),
            Self::Other(metadata) => metadata,
        }
    }
}

impl From<ErrorMetadata> for GetAccountAuthorizationDetailsError {
    /// Chooses the variant by the code.
    fn from(metadata: ErrorMetadata) -> Self {
        match metadata.code() {
            "ServiceFailure" | "ServiceFailureException" => {
                Self::ServiceFailureException(ServiceFailureException::new(metadata))
            }
            _ => Self::Other(metadata),
        }
    }
}

impl AsRef<ErrorMetadata> for GetAccountAuthorizationDetailsError {
    fn as_ref(&self) -> &ErrorMetadata {
        self.metadata()
    }
}

impl fmt::Display for GetAccountAuthorizationDetailsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata().fmt(f)
    }
}

impl Error for GetAccountAuthorizationDetailsError {}
