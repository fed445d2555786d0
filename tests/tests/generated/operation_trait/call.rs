//! One `call` for any operation and any HTTP client, blocking and async, with
//! errors that keep their types.

use std::future::{Future, ready};
use std::io;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::SystemTime;

use example_operations::iam::{GetRoleError, GetRoleInput};
use example_operations::sts::GetCallerIdentityInput;
use example_operations::{
    Credentials, EndpointConfig, EndpointError, Operation, RequestError, ResponseError, SignError,
    Signer,
};
use http::{Request, Response};

use super::{Agent, IDENTITY, error, reply};

/// Why a call failed.
#[derive(Debug)]
#[allow(dead_code, reason = "for `Debug`")]
enum CallError<E> {
    Endpoint(EndpointError),
    Request(RequestError),
    Sign(SignError),
    Send(io::Error),
    Response(ResponseError<E>),
}

struct Client {
    config: EndpointConfig,
    signer: Signer,
}

impl Client {
    fn new() -> Self {
        let config = EndpointConfig::new("eu-central-1");
        Self {
            config: config.with_url("http://localhost:4566").unwrap(),
            signer: Signer::new(Credentials::new("AKIDEXAMPLE", "secret")),
        }
    }

    fn request<O: Operation>(&self, input: &O) -> Result<Request<Vec<u8>>, CallError<O::Error>> {
        let endpoint = input.resolve_endpoint(&self.config);
        let endpoint = endpoint.map_err(CallError::Endpoint)?;
        let mut request = input.to_request(&endpoint).map_err(CallError::Request)?;
        let signed = self.signer.sign(&mut request, SystemTime::now());
        signed.map_err(CallError::Sign)?;
        Ok(request)
    }

    fn call<O: Operation>(
        &self,
        input: &O,
        send: impl FnOnce(Request<Vec<u8>>) -> io::Result<Response<Vec<u8>>>,
    ) -> Result<O::Output, CallError<O::Error>> {
        let reply = send(self.request(input)?).map_err(CallError::Send)?;
        O::from_response(reply).map_err(CallError::Response)
    }

    async fn call_async<O: Operation>(
        &self,
        input: &O,
        send: impl AsyncFnOnce(Request<Vec<u8>>) -> io::Result<Response<Vec<u8>>>,
    ) -> Result<O::Output, CallError<O::Error>> {
        let reply = send(self.request(input)?).await.map_err(CallError::Send)?;
        O::from_response(reply).map_err(CallError::Response)
    }
}

#[test]
fn a_blocking_client_calls_operations_of_two_services_with_one_configuration() {
    let agent = Agent::new([reply(200, IDENTITY), error(404, "NoSuchEntity")]);
    let client = Client::new();
    let identity = client.call(&GetCallerIdentityInput::new(), |it| agent.run(it));
    let arn = identity.unwrap().arn;
    assert_eq!(arn.as_deref(), Some("arn:aws:iam::1:user/Bob"));
    let failed = client.call(&GetRoleInput::new("Admin"), |it| agent.run(it));
    let Err(CallError::Response(ResponseError::Service(error))) = failed else {
        panic!("{failed:?}");
    };
    assert!(matches!(error, GetRoleError::NoSuchEntityException(_)));
    let sent = agent.sent.borrow();
    for (request, scope) in sent.iter().zip(["/eu-central-1/sts/", "/us-east-1/iam/"]) {
        assert_eq!(request.uri(), "http://localhost:4566/");
        let authorization = request.headers()["authorization"].to_str().unwrap();
        assert!(authorization.contains(scope), "{authorization}");
    }
}

#[test]
fn an_async_client_has_the_same_call() {
    let agent = Agent::new([reply(200, IDENTITY)]);
    let (client, input) = (Client::new(), GetCallerIdentityInput::new());
    let mut call = pin!(client.call_async(&input, async |request| {
        ready(()).await;
        agent.run(request)
    }));
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(identity) = call.as_mut().poll(&mut context) else {
        panic!("nothing of it waits");
    };
    assert!(identity.is_ok());
}

/// A task of an executor may run on any thread.
#[test]
fn the_future_of_a_call_can_be_sent_to_another_thread() {
    async fn call<O: Operation>(client: Client, input: O) -> bool {
        let Ok(request) = client.request(&input) else {
            return false;
        };
        let reply = ready(Response::new(request.into_body())).await;
        O::from_response(reply).is_ok()
    }
    fn spawn(_: impl Future<Output = bool> + Send + 'static) {}
    spawn(call(Client::new(), GetCallerIdentityInput::new()));
}
