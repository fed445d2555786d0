//! Types of STS.

use std::fmt;

use crate::support::time::Timestamp;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration: Timestamp,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &"** redacted **")
            .field("session_token", &"** redacted **")
            .field("expiration", &self.expiration)
            .finish()
    }
}

/// For a `Signer`, with the time at which they expire.
#[cfg(feature = "sign")]
impl TryFrom<Credentials> for crate::Credentials {
    type Error = crate::IncompleteCredentials;

    /// # Errors
    ///
    /// A member is missing from the reply, or empty.
    fn try_from(credentials: Credentials) -> Result<Self, Self::Error> {
        Self::temporary(
            credentials.access_key_id,
            credentials.secret_access_key,
            credentials.session_token,
            credentials.expiration,
        )
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyDescriptorType {
    /// Allowed: 20 to 2048 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$`.
    pub arn: Option<String>,
}

impl PolicyDescriptorType {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`arn`](field@Self::arn).
    #[must_use]
    pub fn arn(mut self, arn: impl Into<String>) -> Self {
        self.arn = Some(arn.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvidedContext {
    /// Allowed: 20 to 2048 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+$`.
    pub provider_arn: Option<String>,
    /// Allowed: 4 to 2048 characters.
    pub context_assertion: Option<String>,
}

impl ProvidedContext {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`provider_arn`](field@Self::provider_arn).
    #[must_use]
    pub fn provider_arn(mut self, provider_arn: impl Into<String>) -> Self {
        self.provider_arn = Some(provider_arn.into());
        self
    }

    /// Sets [`context_assertion`](field@Self::context_assertion).
    #[must_use]
    pub fn context_assertion(mut self, context_assertion: impl Into<String>) -> Self {
        self.context_assertion = Some(context_assertion.into());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Allowed: 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
    pub key: String,
    /// Allowed: at most 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
    pub value: String,
}

/// The required members of [`Tag`].
#[derive(Debug, Clone, PartialEq)]
pub struct TagRequired {
    /// See [`key`](field@Tag::key).
    pub key: String,
    /// See [`value`](field@Tag::value).
    pub value: String,
}

impl Tag {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: TagRequired) -> Self {
        Self {
            key: required.key,
            value: required.value,
        }
    }
}
