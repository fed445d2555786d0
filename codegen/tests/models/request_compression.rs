//! Long bodies are compressed.

use request_compression::Endpoint;
use request_compression::example::PutDataInput;

#[test]
fn a_long_body_is_compressed_and_a_short_one_is_not() {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let body = |length: usize| {
        let input = PutDataInput::new().data("a".repeat(length));
        let request = input.to_request(&endpoint).unwrap();
        let header = |name: &str| {
            let value = request.headers().get(name)?;
            Some(value.to_str().unwrap().to_owned())
        };
        assert_eq!(
            header("content-length"),
            Some(request.body().len().to_string())
        );
        (header("content-encoding"), request.body().len())
    };
    let head = "Action=PutData&Version=2020-01-01&Data=".len();
    assert_eq!(body(10_239 - head), (None, 10_239));
    let (encoding, length) = body(10_240 - head);
    assert_eq!(encoding.as_deref(), Some("gzip"));
    assert!(length < 200, "{length}");
}
