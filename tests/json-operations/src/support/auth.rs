//! How requests are signed.

use std::sync::Arc;

use http::Request;

/// How a request is signed.
///
/// `to_request` stores it in the request's [`Extensions`](http::Extensions), and
/// `Signer` reads it there. [`attach`](Self::attach) does the same for a request
/// that you build yourself:
///
/// ```
/// use json_operations::{AuthScheme, SigV4};
///
/// let mut request = http::Request::get("https://iam.amazonaws.com/").body("")?;
/// AuthScheme::from(SigV4::new("iam", "us-east-1")).attach(&mut request);
/// # Ok::<(), http::Error>(())
/// ```
///
/// `Request::map`, `clone` and `into_parts` keep it. Sign before you convert the
/// request into another type.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthScheme {
    /// Signature Version 4 (`aws.auth#sigv4`).
    SigV4(SigV4),
    /// No signature (`smithy.api#noAuth`).
    NoAuth,
}

impl AuthScheme {
    /// Stores this in a request.
    pub fn attach<B>(self, request: &mut Request<B>) {
        request.extensions_mut().insert(self);
    }
}

impl From<SigV4> for AuthScheme {
    fn from(scheme: SigV4) -> Self {
        Self::SigV4(scheme)
    }
}

/// The parameters of Signature Version 4.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SigV4 {
    /// The service's signing name, such as `iam`.
    pub service: Arc<str>,
    /// The region in the credential scope, such as `us-east-1`.
    pub region: Arc<str>,
    /// How the body is signed.
    pub payload_hash: PayloadHash,
    /// Whether the header `x-amz-content-sha256` repeats the payload hash.
    pub payload_hash_header: bool,
    /// Whether the path, already percent-encoded, is encoded a second time.
    pub double_encode_path: bool,
    /// Whether dot segments and empty segments are removed from the path.
    pub normalize_path: bool,
}

impl SigV4 {
    /// Signs the body's SHA-256, and the path normalized and encoded twice, as
    /// every service except S3 expects.
    #[must_use]
    pub fn new(service: impl Into<Arc<str>>, region: impl Into<Arc<str>>) -> Self {
        Self {
            service: service.into(),
            region: region.into(),
            payload_hash: PayloadHash::Sha256,
            payload_hash_header: false,
            double_encode_path: true,
            normalize_path: true,
        }
    }
}

/// How a body is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayloadHash {
    /// By its SHA-256.
    Sha256,
    /// Not at all. Few services accept this, and only over TLS.
    Unsigned,
}
