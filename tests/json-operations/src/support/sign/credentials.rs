use std::env::{self, VarError};
use std::error::Error;
use std::fmt;

use zeroize::Zeroizing;

/// An access key and, if it is temporary, its session token.
///
/// `Debug` shows only the access key id. The secret and the token are wiped from
/// memory on drop.
#[derive(Clone)]
pub struct Credentials {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Option<Zeroizing<String>>,
}

impl Credentials {
    /// Takes an access key.
    #[must_use]
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            secret_access_key: Zeroizing::new(secret_access_key.into()),
            session_token: None,
        }
    }

    /// Sets the session token of temporary credentials. A blank text is no token.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<String>) -> Self {
        let session_token = Zeroizing::new(session_token.into());
        self.session_token = Some(session_token).filter(|token| !token.trim().is_empty());
        self
    }

    /// Reads `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, if it is set,
    /// `AWS_SESSION_TOKEN` from the environment, and from nowhere else.
    ///
    /// # Errors
    ///
    /// One of the first two is not set or blank, or any of them is not UTF-8.
    pub fn from_env() -> Result<Self, MissingCredentials> {
        Self::from_variables(env::var)
    }

    /// Reads credentials from the variables that `get` returns.
    pub(crate) fn from_variables(
        get: impl Fn(&'static str) -> Result<String, VarError>,
    ) -> Result<Self, MissingCredentials> {
        let get = |name| match get(name) {
            Ok(value) => Ok(Some(value).filter(|value| !value.trim().is_empty())),
            Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => Err(MissingCredentials(name, "is not UTF-8")),
        };
        let need = |name| get(name)?.ok_or(MissingCredentials(name, "is not set"));
        let credentials = Self::new(need("AWS_ACCESS_KEY_ID")?, need("AWS_SECRET_ACCESS_KEY")?);
        Ok(match get("AWS_SESSION_TOKEN")? {
            Some(token) => credentials.session_token(token),
            None => credentials,
        })
    }

    /// The access key id.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    pub(crate) fn secret(&self) -> &str {
        &self.secret_access_key
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.session_token.as_ref().map(|token| token.as_str())
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

/// An environment variable that is needed and not set or blank, or that is not UTF-8.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingCredentials(&'static str, &'static str);

impl fmt::Display for MissingCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no credentials: {} {}", self.0, self.1)
    }
}

impl Error for MissingCredentials {}
