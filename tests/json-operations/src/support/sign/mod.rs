//! Signature Version 4 in headers
//! (<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>).

pub mod canonical_request;
mod credentials;
pub mod key;

use std::error::Error;
use std::fmt::{self, Write};
use std::time::SystemTime;

use hmac_sha256::{HMAC, Hash};
use http::Request;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue, InvalidHeaderValue};

use self::canonical_request::{has_host, write_canonical_request};
use self::key::SigningKeys;
use crate::support::auth::{AuthScheme, PayloadHash, SigV4};
use crate::support::time::calendar::date;

pub use credentials::{Credentials, MissingCredentials};

const DATE: HeaderName = HeaderName::from_static("x-amz-date");
const TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");

/// Signs requests with [`Credentials`].
///
/// It can be shared between threads. It keeps the derived keys of the 64 regions
/// and services that it signed for last.
#[derive(Debug)]
pub struct Signer {
    credentials: Credentials,
    keys: SigningKeys,
}

impl Signer {
    /// Creates a signer that signs with these credentials.
    #[must_use]
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            keys: SigningKeys::default(),
        }
    }

    /// Signs a request by the [`AuthScheme`] that `to_request` stores in it. With
    /// [`AuthScheme::NoAuth`] the request does not change.
    ///
    /// The time is that of sending: AWS accepts a signature for five minutes.
    /// Sets the headers `authorization`, `x-amz-date` and, with temporary
    /// credentials, `x-amz-security-token`. Headers that are set later are not
    /// signed. To send a request again, sign it again. Do not follow redirects:
    /// their target would receive the headers.
    ///
    /// To send a stream, sign with [`PayloadHash::Unsigned`] and an empty body,
    /// then set the body by `request.map(|_| stream)`.
    ///
    /// # Errors
    ///
    /// The request cannot be signed, and does not change.
    pub fn sign<B: AsRef<[u8]>>(
        &self,
        request: &mut Request<B>,
        time: SystemTime,
    ) -> Result<(), SignError> {
        let scheme = match request.extensions().get() {
            Some(AuthScheme::SigV4(scheme)) => scheme.clone(),
            Some(AuthScheme::NoAuth) => return Ok(()),
            None => return Err(SignError::NoAuthScheme),
        };
        let (service, region) = (&*scheme.service, &*scheme.region);
        let id = self.credentials.access_key_id();
        let is_invalid = |text: &str| text.trim().is_empty() || text.contains(char::is_control);
        if [id, region, service].into_iter().any(is_invalid) {
            return Err(SignError::InvalidCredential);
        }
        if is_invalid(self.credentials.secret()) {
            return Err(SignError::InvalidSecretAccessKey);
        }
        let token = self.credentials.token();
        if token.is_some_and(is_invalid) {
            return Err(SignError::InvalidSessionToken);
        }
        let token = token.map(secret_header).transpose();
        let token = token.map_err(|_| SignError::InvalidSessionToken)?;
        let time = date_time(time).ok_or(SignError::InvalidTime)?;
        let time_header = HeaderValue::try_from(&time).map_err(|_| SignError::InvalidTime)?;
        if !has_host(request) {
            return Err(SignError::NoHost);
        }
        let mut payload_hash = String::with_capacity(64);
        match scheme.payload_hash {
            PayloadHash::Sha256 => {
                push_hex(&mut payload_hash, &Hash::hash(request.body().as_ref()));
            }
            PayloadHash::Unsigned => payload_hash.push_str("UNSIGNED-PAYLOAD"),
        }
        let headers = request.headers_mut();
        headers
            .try_reserve(4)
            .map_err(|_| SignError::TooManyHeaders)?;

        headers.remove(AUTHORIZATION);
        headers.remove(CONTENT_SHA256);
        headers.insert(DATE, time_header);
        match token {
            Some(token) => headers.insert(TOKEN, token),
            None => headers.remove(TOKEN),
        };
        // A payload hash is always a valid header value.
        if scheme.payload_hash_header
            && let Ok(value) = HeaderValue::from_str(&payload_hash)
        {
            headers.insert(CONTENT_SHA256, value);
        }

        // Hashed while it is written, since its text would contain the session token.
        let mut hash = Hash::new();
        let write = |piece: &[u8]| hash.update(piece);
        let signed_headers = write_canonical_request(request, &payload_hash, &scheme, write);
        let authorization = self.authorization(&hash.finalize(), &signed_headers, &time, &scheme);
        let authorization = secret_header(&authorization);
        let authorization = authorization.map_err(|_| SignError::InvalidCredential)?;
        request.headers_mut().insert(AUTHORIZATION, authorization);
        Ok(())
    }

    /// The header, for a canonical request of this hash.
    fn authorization(
        &self,
        request_hash: &[u8],
        signed_headers: &str,
        time: &str,
        scheme: &SigV4,
    ) -> String {
        let mut authorization = String::with_capacity(256);
        authorization.push_str("AWS4-HMAC-SHA256 Credential=");
        authorization.push_str(self.credentials.access_key_id());
        authorization.push('/');
        let id = authorization.len();
        for part in [&time[..8], "/", &scheme.region, "/", &scheme.service] {
            authorization.push_str(part);
        }
        authorization.push_str("/aws4_request");
        let scope = &authorization[id..];

        let mut string_to_sign = String::with_capacity(192);
        for part in ["AWS4-HMAC-SHA256\n", time, "\n", scope, "\n"] {
            string_to_sign.push_str(part);
        }
        push_hex(&mut string_to_sign, request_hash);
        let key = self.keys.get(self.credentials.secret(), scope);
        let signature = HMAC::mac(string_to_sign, &key[..]);
        for part in [", SignedHeaders=", signed_headers, ", Signature="] {
            authorization.push_str(part);
        }
        push_hex(&mut authorization, &signature);
        authorization
    }
}

/// Appends bytes as hexadecimal digits in lower case.
fn push_hex(text: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

/// A header that `Debug` does not show.
fn secret_header(text: &str) -> Result<HeaderValue, InvalidHeaderValue> {
    let mut value = HeaderValue::from_bytes(text.as_bytes())?;
    value.set_sensitive(true);
    Ok(value)
}

/// A time such as `20150830T123600Z`; `None` before the year 1970 or after 9999.
fn date_time(time: SystemTime) -> Option<String> {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    let seconds = i64::try_from(since.as_secs()).ok()?;
    let (year, month, day) = date(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    let mut text = String::with_capacity(16);
    // Writing to a `String` never fails.
    let _ = write!(
        text,
        "{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z"
    );
    (year <= 9999).then_some(text)
}

/// Why a request cannot be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// The request does not say how to sign it: it has no [`AuthScheme`] of this
    /// crate.
    NoAuthScheme,
    /// Neither the URI nor the header `host` of the request names a host.
    NoHost,
    /// The time is before 1970 or after 9999.
    InvalidTime,
    /// The access key id, the region or the service name is blank or has a control
    /// character.
    InvalidCredential,
    /// The secret access key is blank or has a control character.
    InvalidSecretAccessKey,
    /// The session token has a control character.
    InvalidSessionToken,
    /// The request has too many headers.
    TooManyHeaders,
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoAuthScheme => {
                "the request does not say how to sign it: it has no `AuthScheme` of this crate"
            }
            Self::NoHost => "the request names no host",
            Self::InvalidTime => "the time to sign at is before 1970 or after 9999",
            Self::InvalidCredential => {
                "the access key id, region or service name is blank or has a control character"
            }
            Self::InvalidSecretAccessKey => {
                "the secret access key is blank or has a control character"
            }
            Self::InvalidSessionToken => "the session token has a control character",
            Self::TooManyHeaders => "the request has too many headers",
        })
    }
}

impl Error for SignError {}
