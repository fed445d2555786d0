use std::error::Error;
use std::fmt;
use std::time::SystemTime;

use super::Credentials;
use crate::support::time::Timestamp;

/// Credentials from a reply.
impl Credentials {
    /// Takes temporary credentials with the time at which they expire.
    ///
    /// # Errors
    ///
    /// A text is empty, or the time is that of a reply without one: 1970.
    pub fn temporary(
        access_key_id: String,
        secret_access_key: String,
        session_token: String,
        expiration: Timestamp,
    ) -> Result<Self, IncompleteCredentials> {
        // First, so that the secrets are wiped whatever follows.
        let mut credentials =
            Self::new(access_key_id, secret_access_key).session_token(session_token);
        let members = [
            ("access key id", credentials.access_key_id().is_empty()),
            ("secret access key", credentials.secret().is_empty()),
            (
                "session token",
                credentials.token().is_none_or(str::is_empty),
            ),
            ("expiration", expiration == Timestamp::default()),
        ];
        if let Some((member, _)) = members.iter().find(|(_, is_missing)| *is_missing) {
            return Err(IncompleteCredentials(member));
        }
        let expiration = SystemTime::try_from(expiration);
        credentials.expiration = Some(expiration.map_err(|_| IncompleteCredentials("expiration"))?);
        Ok(credentials)
    }

    /// When the credentials expire, as far as it is known.
    #[must_use]
    pub fn expiration(&self) -> Option<SystemTime> {
        self.expiration
    }
}

/// Temporary credentials of a reply that cannot be used, because a member is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncompleteCredentials(&'static str);

impl fmt::Display for IncompleteCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the temporary credentials lack the {}", self.0)
    }
}

impl Error for IncompleteCredentials {}
