//! Programs over any operation: what the trait `Operation` is for.

mod call;
mod double;
mod errors;
mod every_operation;
mod pages_and_waits;
mod retry_loop;
mod streams;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::error::Error;
use std::io;

use example_operations::{EndpointConfig, Operation, ResponseError};
use http::{Request, Response};

type BoxError = Box<dyn Error + Send + Sync>;

const UPDATED: &str = "<UpdateAccessKeyResponse><ResponseMetadata><RequestId>7a62</RequestId>\
    </ResponseMetadata></UpdateAccessKeyResponse>";

const IDENTITY: &str = "<GetCallerIdentityResponse><GetCallerIdentityResult>\
    <Arn>arn:aws:iam::1:user/Bob</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>";

/// An HTTP client that answers with these replies.
struct Agent {
    replies: RefCell<VecDeque<Response<Vec<u8>>>>,
    sent: RefCell<Vec<Request<Vec<u8>>>>,
}

impl Agent {
    fn new(replies: impl IntoIterator<Item = Response<Vec<u8>>>) -> Self {
        Self {
            replies: RefCell::new(replies.into_iter().collect()),
            sent: RefCell::default(),
        }
    }

    fn run(&self, request: Request<Vec<u8>>) -> io::Result<Response<Vec<u8>>> {
        self.sent.borrow_mut().push(request);
        let reply = self.replies.borrow_mut().pop_front();
        reply.ok_or_else(|| io::ErrorKind::ConnectionReset.into())
    }
}

fn reply(status: u16, body: impl Into<String>) -> Response<Vec<u8>> {
    let reply = Response::builder().status(status);
    reply.body(body.into().into_bytes()).unwrap()
}

fn error(status: u16, code: &str) -> Response<Vec<u8>> {
    let error = format!("<Error><Code>{code}</Code><Message>m</Message></Error>");
    reply(status, format!("<ErrorResponse>{error}</ErrorResponse>"))
}

/// Sends a request without a signature.
fn call<O: Operation>(
    input: &O,
    agent: &Agent,
) -> Result<Result<O::Output, ResponseError<O::Error>>, BoxError> {
    let endpoint = input.resolve_endpoint(&EndpointConfig::new("us-east-1"))?;
    Ok(O::from_response(agent.run(input.to_request(&endpoint)?)?))
}
