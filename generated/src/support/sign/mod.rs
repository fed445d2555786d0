//! Signature Version 4, in headers
//! (<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>).

pub mod canonical_request;
mod credentials;
pub mod key;
mod options;

use std::error::Error;
use std::fmt::{self, Write};
use std::time::SystemTime;

use hmac_sha256::{HMAC, Hash};
use http::Request;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue, InvalidHeaderValue};

use self::canonical_request::{CanonicalRequest, canonical_request, has_host};
use self::key::{CredentialScope, SigningKeys};
use self::options::push_hex;
use crate::support::endpoint::Endpoint;
use crate::support::time::calendar::date;

pub use credentials::{Credentials, MissingCredentials};
pub use options::{PayloadHash, SigningOptions};

const DATE: HeaderName = HeaderName::from_static("x-amz-date");
const TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");

/// Signs requests with [`Credentials`].
///
/// It keeps the keys that it derives, the latest of each region and service;
/// one signer serves any number of requests and threads.
#[derive(Debug)]
pub struct Signer {
    credentials: Credentials,
    keys: SigningKeys,
}

impl Signer {
    /// Takes the credentials to sign with.
    #[must_use]
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            keys: SigningKeys::default(),
        }
    }

    /// Signs a request for the service name and region of its endpoint.
    ///
    /// The time is that of sending: a request has to reach AWS within five
    /// minutes of it. Sets the headers `authorization`, `x-amz-date` and, with
    /// temporary credentials, `x-amz-security-token`; headers that are set
    /// later are not signed. A request can be signed again, to be sent again,
    /// but must not follow a redirect: it would take its headers along.
    ///
    /// # Errors
    ///
    /// What cannot be signed; the request is as it was.
    pub fn sign<B: AsRef<[u8]>>(
        &self,
        request: &mut Request<B>,
        endpoint: &Endpoint,
        time: SystemTime,
    ) -> Result<(), SignError> {
        let payload_hash = PayloadHash::of(request.body().as_ref());
        self.sign_with(request, endpoint, time, &SigningOptions::new(payload_hash))
    }

    /// Signs a request like [`sign`](Self::sign), as the options say.
    ///
    /// # Errors
    ///
    /// What cannot be signed; the request is as it was.
    pub fn sign_with<B>(
        &self,
        request: &mut Request<B>,
        endpoint: &Endpoint,
        time: SystemTime,
        options: &SigningOptions,
    ) -> Result<(), SignError> {
        let (Some(service), Some(region)) = (endpoint.signing_name(), endpoint.signing_region())
        else {
            return Err(SignError::NoSigningRegion);
        };
        let id = self.credentials.access_key_id();
        if [id, region, service]
            .iter()
            .any(|text| text.contains(char::is_control))
        {
            return Err(SignError::InvalidCredential);
        }
        let token = self.credentials.token().map(secret_header).transpose();
        let token = token.map_err(|_| SignError::InvalidSessionToken)?;
        let time = date_time(time).ok_or(SignError::InvalidTime)?;
        let time_header = HeaderValue::try_from(&time).map_err(|_| SignError::InvalidTime)?;
        if !has_host(request) {
            return Err(SignError::NoHost);
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
        let payload_hash = options.payload_hash.text();
        // The text is always one of a header.
        if options.payload_hash_header
            && let Ok(value) = HeaderValue::from_str(&payload_hash)
        {
            headers.insert(CONTENT_SHA256, value);
        }

        let canonical = canonical_request(request, &payload_hash, options);
        let scope = CredentialScope {
            date: &time[..8],
            region,
            service,
        };
        let authorization = secret_header(&self.authorization(&canonical, &time, scope));
        let authorization = authorization.map_err(|_| SignError::InvalidCredential)?;
        request.headers_mut().insert(AUTHORIZATION, authorization);
        Ok(())
    }

    fn authorization(
        &self,
        request: &CanonicalRequest,
        time: &str,
        scope: CredentialScope<'_>,
    ) -> String {
        let mut string_to_sign = String::with_capacity(192);
        // Writing to a `String` never fails.
        let _ = write!(string_to_sign, "AWS4-HMAC-SHA256\n{time}\n{scope}\n");
        push_hex(&mut string_to_sign, &Hash::hash(&request.text));
        let key = self.keys.get(self.credentials.secret(), scope);
        let signature = HMAC::mac(string_to_sign, &key[..]);

        let mut authorization = String::with_capacity(256);
        let _ = write!(
            authorization,
            "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={}, Signature=",
            self.credentials.access_key_id(),
            request.signed_headers
        );
        push_hex(&mut authorization, &signature);
        authorization
    }
}

/// A header that `Debug` does not show.
fn secret_header(text: &str) -> Result<HeaderValue, InvalidHeaderValue> {
    let mut value = HeaderValue::from_bytes(text.as_bytes())?;
    value.set_sensitive(true);
    Ok(value)
}

/// A time as in `20150830T123600Z`; nothing before the year 1970 and after
/// 9999.
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
    /// The endpoint does not say which service name and region to sign for.
    NoSigningRegion,
    /// Neither the URI nor the header `host` of the request names a host.
    NoHost,
    /// The time is before 1970 or after 9999.
    InvalidTime,
    /// The access key id, the region or the service name holds a character
    /// that no header can.
    InvalidCredential,
    /// The session token holds a character that no header can.
    InvalidSessionToken,
    /// The request has as many headers as it can.
    TooManyHeaders,
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSigningRegion => "the endpoint says no service name and region to sign for",
            Self::NoHost => "the request names no host",
            Self::InvalidTime => "the time to sign at is before 1970 or after 9999",
            Self::InvalidCredential => {
                "the access key id, region or service name holds a control character"
            }
            Self::InvalidSessionToken => "the session token holds a control character",
            Self::TooManyHeaders => "the request has too many headers",
        })
    }
}

impl Error for SignError {}
