//! Requests whose body is compressed.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use http::Request;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderValue};

/// The size in octets from which on bodies are compressed: the default of AWS's
/// SDKs (<https://docs.aws.amazon.com/sdkref/latest/guide/feature-compression.html>).
const LEAST: usize = 10_240;

/// Compresses the body with gzip, unless it is short.
pub fn compress(mut request: Request<Vec<u8>>) -> Request<Vec<u8>> {
    if request.body().len() < LEAST {
        return request;
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing to a `Vec` never fails.
    let compressed = encoder
        .write_all(request.body())
        .and_then(|()| encoder.finish());
    if let Ok(body) = compressed {
        let headers = request.headers_mut();
        headers.append(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        headers.insert(CONTENT_LENGTH, body.len().into());
        *request.body_mut() = body;
    }
    request
}
