//! What `compression.rs` promises.

use std::io::Read;

use flate2::read::GzDecoder;
use http::Request;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderValue};

use crate::http::compress;

/// A body of so many octets that does not repeat itself all too soon.
fn request(length: usize) -> Request<Vec<u8>> {
    let octets = (0..length).map(|index| u8::try_from(index * index % 251).unwrap());
    let request = Request::builder().header(CONTENT_LENGTH, length);
    request.body(octets.collect()).unwrap()
}

#[test]
fn a_body_of_ten_kibibytes_is_compressed_and_can_be_inflated() {
    let compressed = compress(request(10_240));
    let length = compressed.body().len().to_string();
    assert!(compressed.body().len() < 10_240);
    assert_eq!(compressed.headers()[CONTENT_LENGTH], *length);
    assert_eq!(compressed.headers()[CONTENT_ENCODING], "gzip");
    let mut inflated = Vec::new();
    let mut decoder = GzDecoder::new(&compressed.body()[..]);
    decoder.read_to_end(&mut inflated).unwrap();
    assert_eq!(&inflated, request(10_240).body());
}

#[test]
fn a_shorter_body_stays_as_it_is() {
    let sent = compress(request(10_239));
    assert_eq!(sent.body(), request(10_239).body());
    assert_eq!(sent.headers(), request(10_239).headers());
}

#[test]
fn an_encoding_of_the_body_is_kept_before_that_of_the_compression() {
    let mut encoded = request(10_240);
    let headers = encoded.headers_mut();
    headers.insert(CONTENT_ENCODING, HeaderValue::from_static("aws-chunked"));
    let compressed = compress(encoded);
    let encodings = compressed.headers().get_all(CONTENT_ENCODING);
    assert_eq!(
        encodings.iter().collect::<Vec<_>>(),
        ["aws-chunked", "gzip"]
    );
}
