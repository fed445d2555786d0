//! How services want to be signed for.

use std::borrow::Cow;

use hmac_sha256::Hash;

/// How a request is signed.
///
/// [`new`](Self::new) is what every service but S3 expects; S3 takes the path
/// as it is, and the hash of the payload as a header too.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SigningOptions {
    /// What is signed of the payload.
    pub payload_hash: PayloadHash,
    /// Whether the header `x-amz-content-sha256` says what is signed of the
    /// payload.
    pub payload_hash_header: bool,
    /// Whether the path, which is percent-encoded already, is encoded again.
    pub double_encode_path: bool,
    /// Whether dot segments and empty segments of the path are resolved.
    pub normalize_path: bool,
}

impl SigningOptions {
    /// Signs this hash of the payload, and the path normalized and encoded
    /// twice.
    #[must_use]
    pub fn new(payload_hash: PayloadHash) -> Self {
        Self {
            payload_hash,
            payload_hash_header: false,
            double_encode_path: true,
            normalize_path: true,
        }
    }

    /// Sets [`payload_hash_header`](field@Self::payload_hash_header).
    #[must_use]
    pub fn payload_hash_header(mut self, payload_hash_header: bool) -> Self {
        self.payload_hash_header = payload_hash_header;
        self
    }

    /// Sets [`double_encode_path`](field@Self::double_encode_path).
    #[must_use]
    pub fn double_encode_path(mut self, double_encode_path: bool) -> Self {
        self.double_encode_path = double_encode_path;
        self
    }

    /// Sets [`normalize_path`](field@Self::normalize_path).
    #[must_use]
    pub fn normalize_path(mut self, normalize_path: bool) -> Self {
        self.normalize_path = normalize_path;
        self
    }
}

/// What is signed of a payload.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayloadHash {
    /// Its SHA-256.
    Sha256([u8; 32]),
    /// Nothing, which few services take, and over TLS only.
    Unsigned,
}

impl PayloadHash {
    /// The SHA-256 of a payload.
    #[must_use]
    pub fn of(payload: &[u8]) -> Self {
        Self::Sha256(Hash::hash(payload))
    }

    /// Its text in the canonical request and in a header.
    pub(crate) fn text(&self) -> Cow<'static, str> {
        match self {
            Self::Sha256(hash) => {
                let mut text = String::with_capacity(2 * hash.len());
                push_hex(&mut text, hash);
                text.into()
            }
            Self::Unsigned => "UNSIGNED-PAYLOAD".into(),
        }
    }
}

/// Appends bytes as hexadecimal digits in lower case.
pub(super) fn push_hex(text: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}
