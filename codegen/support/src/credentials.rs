//! Who signs.

use std::env;
use std::error::Error;
use std::fmt;

use zeroize::Zeroizing;

/// An access key, and the session token that belongs to a temporary one.
///
/// `Debug` shows nothing but the access key id; secret and token are wiped from
/// memory when they are dropped.
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

    /// Sets the session token of temporary credentials.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<String>) -> Self {
        self.session_token = Some(Zeroizing::new(session_token.into()));
        self
    }

    /// Reads `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, if it is set,
    /// `AWS_SESSION_TOKEN` from the environment; no other place is looked at.
    ///
    /// # Errors
    ///
    /// A variable that is not set, or empty, or not UTF-8.
    pub fn from_env() -> Result<Self, MissingCredentials> {
        Self::from_variables(|name| env::var(name).ok())
    }

    /// Reads credentials from the variables that `get` knows.
    pub(super) fn from_variables(
        get: impl Fn(&'static str) -> Option<String>,
    ) -> Result<Self, MissingCredentials> {
        let get = |name| {
            let value = get(name).filter(|value| !value.is_empty());
            value.ok_or(MissingCredentials(name))
        };
        let credentials = Self::new(get("AWS_ACCESS_KEY_ID")?, get("AWS_SECRET_ACCESS_KEY")?);
        Ok(match get("AWS_SESSION_TOKEN") {
            Ok(token) => credentials.session_token(token),
            Err(_) => credentials,
        })
    }

    /// The access key id.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    pub(super) fn secret(&self) -> &str {
        &self.secret_access_key
    }

    pub(super) fn token(&self) -> Option<&str> {
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

/// A variable of the environment that credentials need, and that says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingCredentials(&'static str);

impl fmt::Display for MissingCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no credentials: {} is not set", self.0)
    }
}

impl Error for MissingCredentials {}
