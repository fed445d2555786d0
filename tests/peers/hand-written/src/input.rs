//! The input of `UpdateAccessKey`, and the request it makes.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{Method, Request};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::endpoint::Endpoint;
use crate::escaped::Escaped;
use crate::validation::{ValidationErrors, check_text};

/// All but the unreserved characters of RFC 3986, section 2.3.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const HEAD: &str = "Action=UpdateAccessKey&Version=2010-05-08";

/// The input of `UpdateAccessKey`: switches an access key of a user on or off.
///
/// ```
/// use hand_written::{Endpoint, StatusType, UpdateAccessKeyInput};
///
/// let input = UpdateAccessKeyInput::new("AKIAIOSFODNN7EXAMPLE", StatusType::Inactive)
///     .user_name("Bob");
/// input.validate()?;
///
/// let request = input.to_request(&Endpoint::new("https://iam.amazonaws.com")?);
/// assert!(request.body().ends_with(b"&Status=Inactive"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccessKeyInput {
    /// The user who owns the key, by default the one whose key signs the request: 1 to 128
    /// characters, `^[\w+=,.@-]+$`.
    pub user_name: Option<String>,
    /// The id of the access key: 16 to 128 characters, `^[\w]+$`.
    pub access_key_id: String,
    /// What the key becomes.
    pub status: StatusType,
}

impl UpdateAccessKeyInput {
    /// Takes the required members.
    #[must_use]
    pub fn new(access_key_id: impl Into<String>, status: StatusType) -> Self {
        Self {
            user_name: None,
            access_key_id: access_key_id.into(),
            status,
        }
    }

    /// Sets the user who owns the key.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Checks the constraints of IAM's model, which nothing else does.
    ///
    /// # Errors
    ///
    /// Every violation, together.
    pub fn validate(&self) -> Result<(), ValidationErrors> {
        let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let mut violations = Vec::new();
        if let Some(name) = &self.user_name {
            let allowed = |byte| word(byte) || b"+=,.@-".contains(&byte);
            check_text(
                &mut violations,
                "userName",
                name,
                1..=128,
                r"[\w+=,.@-]+",
                allowed,
            );
        }
        let id = &self.access_key_id;
        check_text(&mut violations, "accessKeyId", id, 16..=128, r"[\w]+", word);
        ValidationErrors::check(violations)
    }

    /// Makes the request, whatever `validate` says.
    #[must_use]
    pub fn to_request(&self, endpoint: &Endpoint) -> Request<Vec<u8>> {
        let body = self.form().into_bytes();
        let length = body.len();
        let mut request = Request::new(body);
        *request.method_mut() = Method::POST;
        *request.uri_mut() = endpoint.uri().clone();
        let headers = request.headers_mut();
        headers.clone_from(&endpoint.headers);
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert(CONTENT_LENGTH, length.into());
        if let Some(signing) = &endpoint.signing {
            request.extensions_mut().insert(signing.clone());
        }
        request
    }

    fn form(&self) -> String {
        let fields = [
            ("&UserName=", self.user_name.as_deref()),
            ("&AccessKeyId=", Some(self.access_key_id.as_str())),
            ("&Status=", Some(self.status.as_str())),
        ];
        let fields = fields
            .into_iter()
            .filter_map(|(key, value)| Some((key, value?)));
        // Every byte of a value may take three; so the form is allocated once.
        let most = fields
            .clone()
            .map(|(key, value)| key.len() + 3 * value.len());
        let mut form = String::with_capacity(HEAD.len() + most.sum::<usize>());
        form.push_str(HEAD);
        for (key, value) in fields {
            form.push_str(key);
            form.extend(utf8_percent_encode(value, RESERVED));
        }
        form
    }
}

/// Whether an access key can be used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusType {
    /// It can be used.
    Active,
    /// It cannot be used until it is active again.
    Inactive,
    /// Its time is over.
    Expired,
    /// A value that is none of these, as it came.
    Unknown(UnknownStatusType),
}

/// A value that is none of [`StatusType`]'s; `From<&str>` and `FromStr` make it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownStatusType(String);

impl StatusType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Expired => "Expired",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for StatusType {
    fn from(value: &str) -> Self {
        match value {
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Expired" => Self::Expired,
            _ => Self::Unknown(UnknownStatusType(value.to_owned())),
        }
    }
}

impl FromStr for StatusType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(value.into())
    }
}

impl AsRef<str> for StatusType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for StatusType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}
