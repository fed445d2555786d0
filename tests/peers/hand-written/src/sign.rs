//! AWS Signature Version 4, in headers: as much of it as requests of this crate need.

use std::env;
use std::error::Error;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use hmac_sha256::{HMAC, Hash};
use http::Request;
use http::header::{AUTHORIZATION, HOST, HeaderName, HeaderValue, InvalidHeaderValue};
use http::uri::Authority;
use percent_encoding::{AsciiSet, utf8_percent_encode};
use zeroize::{Zeroize, Zeroizing};

use crate::endpoint::SigningScope;
use crate::input::RESERVED;

const DATE: HeaderName = HeaderName::from_static("x-amz-date");
const TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

const PATH: &AsciiSet = &RESERVED.remove(b'/');

/// Headers that who passes a request on may change, as botocore lists them.
const UNSIGNED: [&str; 14] = [
    "baggage",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

/// An access key, and the session token of a temporary one.
///
/// `Debug` shows the access key id only; the others are wiped on drop.
#[derive(Clone)]
pub struct Credentials {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Option<Zeroizing<String>>,
}

/// Signs requests, and keeps the key that it derived last.
#[derive(Debug)]
pub struct Signer {
    credentials: Credentials,
    derived: Mutex<Option<SigningKey>>,
}

/// A derived key, and the scope that it is for; wiped on drop.
struct SigningKey {
    scope: String,
    key: Zeroizing<[u8; 32]>,
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

    /// Sets the session token of temporary credentials, unless it is blank.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<String>) -> Self {
        let session_token = Zeroizing::new(session_token.into());
        self.session_token = Some(session_token).filter(|token| !token.trim().is_empty());
        self
    }

    /// Reads `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, if set, `AWS_SESSION_TOKEN`.
    ///
    /// # Errors
    ///
    /// One of the first two is not set, or blank.
    pub fn from_env() -> Result<Self, MissingCredentials> {
        let get = |name| env::var(name).ok().filter(|value| !value.trim().is_empty());
        let need = |name| get(name).ok_or(MissingCredentials(name));
        let credentials = Self::new(need("AWS_ACCESS_KEY_ID")?, need("AWS_SECRET_ACCESS_KEY")?);
        Ok(match get("AWS_SESSION_TOKEN") {
            Some(token) => credentials.session_token(token),
            None => credentials,
        })
    }
}

impl Signer {
    /// Takes the credentials to sign with.
    #[must_use]
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            derived: Mutex::default(),
        }
    }

    /// Signs a request that [`to_request`](crate::UpdateAccessKeyInput::to_request) made. Headers
    /// that are set later are not signed.
    ///
    /// # Errors
    ///
    /// What cannot be signed; the request is as it was.
    pub fn sign(&self, request: &mut Request<Vec<u8>>, time: SystemTime) -> Result<(), SignError> {
        let Some(SigningScope { service, region }) = request.extensions().get().cloned() else {
            return Err(SignError::NoSigningScope);
        };
        let id = self.credentials.access_key_id.as_str();
        let is_invalid = |text: &str| text.trim().is_empty() || text.contains(char::is_control);
        if [id, &region, &service].into_iter().any(is_invalid) {
            return Err(SignError::InvalidCredential);
        }
        if is_invalid(&self.credentials.secret_access_key) {
            return Err(SignError::InvalidSecretAccessKey);
        }
        let token = self.credentials.session_token.as_ref();
        if token.is_some_and(|token| is_invalid(token)) {
            return Err(SignError::InvalidSessionToken);
        }
        let token = token.map(|token| secret_header(token)).transpose();
        let token = token.map_err(|_| SignError::InvalidSessionToken)?;
        let time = date_time(time).ok_or(SignError::InvalidTime)?;
        let time_header = HeaderValue::try_from(&time).map_err(|_| SignError::InvalidTime)?;

        let headers = request.headers_mut();
        headers.remove(AUTHORIZATION);
        headers.insert(DATE, time_header);
        match token {
            Some(token) => headers.insert(TOKEN, token),
            None => headers.remove(TOKEN),
        };
        let (hash, names) = hash_canonical(request);
        let scope = format!("{}/{region}/{service}/aws4_request", &time[..8]);
        let text = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{}", hex(hash));
        let signature = hex(HMAC::mac(text, *self.key(&scope)));
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={names}, Signature={signature}"
        );
        let authorization =
            secret_header(&authorization).map_err(|_| SignError::InvalidCredential)?;
        request.headers_mut().insert(AUTHORIZATION, authorization);
        Ok(())
    }

    /// The key for a scope; it is derived if it is not that of last time.
    fn key(&self, scope: &str) -> Zeroizing<[u8; 32]> {
        let mut derived = self.derived.lock().unwrap_or_else(PoisonError::into_inner);
        match &*derived {
            Some(known) if known.scope == scope => known.key.clone(),
            _ => {
                let key = derive(&self.credentials.secret_access_key, scope);
                *derived = Some(SigningKey {
                    scope: scope.to_owned(),
                    key: key.clone(),
                });
                key
            }
        }
    }
}

fn derive(secret: &str, scope: &str) -> Zeroizing<[u8; 32]> {
    let mut first = Zeroizing::new(String::with_capacity("AWS4".len() + secret.len()));
    first.push_str("AWS4");
    first.push_str(secret);
    let mut parts = scope.split('/');
    let mut key = HMAC::mac(parts.next().unwrap_or_default(), first.as_bytes());
    for part in parts {
        let next = HMAC::mac(part, key);
        key.zeroize();
        key = next;
    }
    let derived = Zeroizing::new(key);
    key.zeroize();
    derived
}

/// The hash of the canonical form of a request without a query, and the names of the headers in it.
/// There is no text of it, which would hold the session token.
fn hash_canonical(request: &Request<Vec<u8>>) -> ([u8; 32], String) {
    let (uri, headers) = (request.uri(), request.headers());
    let mut names: Vec<_> = headers.keys().map(HeaderName::as_str).collect();
    names.retain(|name| !UNSIGNED.contains(name));
    if !headers.contains_key(HOST) {
        names.push(HOST.as_str());
    }
    names.sort_unstable();

    let mut text = Hash::new();
    text.update(format!("POST\n{}\n\n", path(uri.path())));
    for name in &names {
        text.update(name);
        text.update(":");
        if headers.contains_key(*name) {
            for (index, value) in headers.get_all(*name).iter().enumerate() {
                text.update(if index > 0 { "," } else { "" });
                push_value(&mut text, value.as_bytes());
            }
        } else {
            text.update(uri.authority().map_or("", Authority::as_str));
        }
        text.update("\n");
    }
    let names = names.join(";");
    let hash = hex(Hash::hash(request.body()));
    text.update(format!("\n{names}\n{hash}"));
    (text.finalize(), names)
}

/// A path without dot segments and empty ones, encoded once more.
fn path(path: &str) -> String {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            _ => segments.push(segment),
        }
    }
    // The path of an endpoint ends with a slash.
    let mut path = String::from("/");
    for segment in segments {
        path.extend(utf8_percent_encode(segment, PATH));
        path.push('/');
    }
    path
}

/// Adds a header's value without outer spaces, and inner runs as one space.
fn push_value(text: &mut Hash, value: &[u8]) {
    let words = value.split(|byte| matches!(byte, b' ' | b'\t'));
    for (index, word) in words.filter(|word| !word.is_empty()).enumerate() {
        text.update(if index > 0 { " " } else { "" });
        text.update(word);
    }
}

/// A header that `Debug` does not show.
fn secret_header(text: &str) -> Result<HeaderValue, InvalidHeaderValue> {
    let mut value = HeaderValue::from_bytes(text.as_bytes())?;
    value.set_sensitive(true);
    Ok(value)
}

/// A time of the years 1970 to 9999, as in `20150830T123600Z`.
fn date_time(time: SystemTime) -> Option<String> {
    let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
    // Counted from March of the year 0, so that leap days come last, and 400 years are 146,097 days.
    let days = seconds / 86_400 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let year = era * 400 + year + u64::from(month > 9);
    let month = (month + 2) % 12 + 1;
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    (year <= 9999).then(|| format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z"))
}

fn hex(bytes: [u8; 32]) -> String {
    let digit = |digit: u8| char::from(b"0123456789abcdef"[usize::from(digit)]);
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let mut text = String::with_capacity(64);
    text.extend(digits.map(digit));
    text
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").finish_non_exhaustive()
    }
}

/// A variable of the environment that is not set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingCredentials(&'static str);

/// Why a request cannot be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// The request does not say what to sign it for.
    NoSigningScope,
    /// The time is before 1970 or after 9999.
    InvalidTime,
    /// The access key id, the region or the service name is none.
    InvalidCredential,
    /// The secret access key is none.
    InvalidSecretAccessKey,
    /// The session token is none.
    InvalidSessionToken,
}

impl fmt::Display for MissingCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no credentials: {} is not set", self.0)
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSigningScope => {
                "the request does not say how to sign it: it has no `AuthScheme` of this crate"
            }
            Self::InvalidTime => "the time to sign at is before 1970 or after 9999",
            Self::InvalidCredential => {
                "the access key id, region or service name is blank or has a control character"
            }
            Self::InvalidSecretAccessKey => {
                "the secret access key is blank or has a control character"
            }
            Self::InvalidSessionToken => "the session token has a control character",
        })
    }
}

impl Error for MissingCredentials {}

impl Error for SignError {}
