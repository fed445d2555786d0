//! The call of aws-sdk-iam, whose client gets its replies from memory.

use std::sync::{LazyLock, Mutex};

use aws_sdk_iam::Client;
use aws_sdk_iam::config::http::{HttpRequest, HttpResponse};
use aws_sdk_iam::config::retry::RetryConfig;
use aws_sdk_iam::config::{BehaviorVersion, Config, Credentials, Region};
use aws_sdk_iam::types::StatusType;
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use tokio::runtime::{Builder, Runtime};

use crate::calls::{ID, KEY, Measured, SECRET, USER, batch};
use crate::reply;

/// The replies to come.
static REPLIES: Mutex<Vec<HttpResponse>> = Mutex::new(Vec::new());

/// One client for all calls, as its documentation advises.
static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new(ID, SECRET, None, None, "static"))
        .retry_config(RetryConfig::disabled())
        .http_client(http_client_fn(|_, _| SharedHttpConnector::new(Replay)));
    Client::from_conf(config.build())
});

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().enable_time().build();
    runtime.expect("a runtime")
});

#[derive(Debug)]
struct Replay;

impl HttpConnector for Replay {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        assert!(request.headers().contains_key("authorization"));
        let reply = REPLIES.lock().expect("no panic before").pop();
        HttpConnectorFuture::ready(Ok(reply.expect("a reply for each call")))
    }
}

/// Makes the request, signs it with a known key, and reads a success.
pub(crate) fn whole(count: usize, measured: Measured<'_>) {
    let prepare = || {
        let reply = HttpResponse::try_from(reply::success().map(Into::into)).expect("a reply");
        REPLIES.lock().expect("no panic before").push(reply);
    };
    let call = |()| {
        let call = CLIENT
            .update_access_key()
            .user_name(USER)
            .access_key_id(KEY)
            .status(StatusType::Inactive)
            .send();
        RUNTIME.block_on(call).expect("a success")
    };
    prepare();
    call(());
    batch(count, prepare, call, measured);
}
