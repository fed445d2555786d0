//! Operations that stream a body: their traits stand beside `Operation`, which
//! need not change. Nothing is sent here; it has to compile.

use std::time::SystemTime;

use example_operations::iam::GetRoleError;
use example_operations::{
    AuthScheme, Credentials, Endpoint, EndpointConfig, EndpointError, ErrorMetadata, Operation,
    PayloadHash, RequestError, ResponseError, SigV4, Signer, UnreadableResponse,
};
use http::{Request, Response, response};

use super::BoxError;

/// An operation whose reply streams: `GetObject`.
trait StreamingOutput {
    type Output;
    type Error: std::error::Error + From<ErrorMetadata> + AsRef<ErrorMetadata> + Send + Sync;

    fn resolve_endpoint(&self, config: &EndpointConfig) -> Result<Endpoint, EndpointError>;
    fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError>;

    /// Reads a success from its head.
    fn from_parts(parts: &response::Parts) -> Result<Self::Output, UnreadableResponse>;

    /// Reads a failure, whose body is short and was read whole.
    fn error_from_response(response: Response<Vec<u8>>) -> ResponseError<Self::Error>;
}

/// An operation whose request streams: `PutObject`.
trait StreamingInput {
    type Output;
    type Error: std::error::Error + Send + Sync;

    fn resolve_endpoint(&self, config: &EndpointConfig) -> Result<Endpoint, EndpointError>;

    /// Makes the request without its body.
    fn to_head(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError>;
    fn from_response(
        response: Response<Vec<u8>>,
    ) -> Result<Self::Output, ResponseError<Self::Error>>;
}

/// An operation whose reply is a stream of events: `SelectObjectContent`.
trait EventStreamOutput: StreamingOutput {
    type Event;

    /// Reads the next event, and returns how many bytes it took.
    fn decode(bytes: &[u8]) -> Result<(Self::Event, usize), ResponseError<Self::Error>>;
}

/// `GetObject`, and with events `SelectObjectContent`.
struct GetObject {
    bucket: &'static str,
}

struct PutObject {
    bucket: &'static str,
}

/// The host is made of a member of the input.
fn bucket(bucket: &str, config: &EndpointConfig) -> Result<Endpoint, EndpointError> {
    let region = config.region();
    let endpoint = Endpoint::new(&format!("https://{bucket}.s3.{region}.amazonaws.com"))?;
    let mut scheme = SigV4::new("s3", region);
    scheme.payload_hash = PayloadHash::Unsigned;
    scheme.payload_hash_header = true;
    Ok(endpoint.with_auth_scheme(scheme))
}

fn request(endpoint: &Endpoint) -> Request<Vec<u8>> {
    let mut request = Request::new(Vec::new());
    *request.uri_mut() = endpoint.uri().clone();
    if let Some(scheme) = endpoint.auth_scheme() {
        AuthScheme::clone(scheme).attach(&mut request);
    }
    request
}

impl StreamingOutput for GetObject {
    type Output = Option<String>;
    type Error = GetRoleError;

    fn resolve_endpoint(&self, config: &EndpointConfig) -> Result<Endpoint, EndpointError> {
        bucket(self.bucket, config)
    }

    fn to_request(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        Ok(request(endpoint))
    }

    fn from_parts(parts: &response::Parts) -> Result<Option<String>, UnreadableResponse> {
        let etag = parts
            .headers
            .get("etag")
            .and_then(|etag| etag.to_str().ok());
        Ok(etag.map(str::to_owned))
    }

    fn error_from_response(response: Response<Vec<u8>>) -> ResponseError<GetRoleError> {
        ResponseError::Service(ErrorMetadata::new(response.status(), "NoSuchKey").into())
    }
}

impl EventStreamOutput for GetObject {
    type Event = u8;

    fn decode(bytes: &[u8]) -> Result<(u8, usize), ResponseError<GetRoleError>> {
        Ok((bytes[0], 1))
    }
}

impl StreamingInput for PutObject {
    type Output = ();
    type Error = GetRoleError;

    fn resolve_endpoint(&self, config: &EndpointConfig) -> Result<Endpoint, EndpointError> {
        bucket(self.bucket, config)
    }

    fn to_head(&self, endpoint: &Endpoint) -> Result<Request<Vec<u8>>, RequestError> {
        Ok(request(endpoint))
    }

    fn from_response(_: Response<Vec<u8>>) -> Result<(), ResponseError<GetRoleError>> {
        Ok(())
    }
}

/// A body that is not bytes, as those of hyper and reqwest.
struct Stream(&'static str);

fn send<B>(_: Request<B>) -> Response<Stream> {
    Response::new(Stream("abc"))
}

struct Client {
    config: EndpointConfig,
    signer: Signer,
}

impl Client {
    fn call<O: Operation>(&self, input: &O) -> Result<Request<Vec<u8>>, BoxError> {
        Ok(input.to_request(&input.resolve_endpoint(&self.config)?)?)
    }

    fn get<O>(&self, input: &O) -> Result<(O::Output, Stream), BoxError>
    where
        O: StreamingOutput<Error: 'static>,
    {
        let mut request = input.to_request(&input.resolve_endpoint(&self.config)?)?;
        self.signer.sign(&mut request, SystemTime::now())?;
        let (parts, body) = send(request).into_parts();
        if parts.status.is_success() {
            return Ok((O::from_parts(&parts)?, body));
        }
        let response = Response::from_parts(parts, body.0.into());
        Err(O::error_from_response(response).into())
    }

    /// Signs the head, and only then sets the body.
    fn put<O>(&self, input: &O, body: Stream) -> Result<O::Output, BoxError>
    where
        O: StreamingInput<Error: 'static>,
    {
        let mut head = input.to_head(&input.resolve_endpoint(&self.config)?)?;
        self.signer.sign(&mut head, SystemTime::now())?;
        assert_eq!(head.headers()["x-amz-content-sha256"], "UNSIGNED-PAYLOAD");
        let response = send(head.map(|_| body)).map(|body| body.0.into());
        Ok(O::from_response(response)?)
    }

    fn events<O>(&self, input: &O) -> Result<Vec<O::Event>, BoxError>
    where
        O: EventStreamOutput<Error: 'static>,
    {
        let (_, body) = self.get(input)?;
        let (mut bytes, mut events) = (body.0.as_bytes(), Vec::new());
        while !bytes.is_empty() {
            let (event, length) = O::decode(bytes)?;
            events.push(event);
            bytes = &bytes[length..];
        }
        Ok(events)
    }
}

#[test]
fn one_client_has_calls_for_buffered_and_for_streaming_operations() {
    let client = Client {
        config: EndpointConfig::new("eu-central-1"),
        signer: Signer::new(Credentials::new("AKIDEXAMPLE", "secret")),
    };
    let buffered = example_operations::sts::GetCallerIdentityInput::new();
    assert!(client.call(&buffered).is_ok());
    let get = GetObject { bucket: "b" };
    let endpoint = get.resolve_endpoint(&client.config).unwrap();
    assert_eq!(endpoint.uri(), "https://b.s3.eu-central-1.amazonaws.com/");
    assert!(client.get(&get).is_ok());
    assert!(client.put(&PutObject { bucket: "b" }, Stream("x")).is_ok());
    assert_eq!(client.events(&get).unwrap(), *b"abc");
}
