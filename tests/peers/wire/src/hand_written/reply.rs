//! Replies in JSON.

use http::Response;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Why there is no output.
#[derive(Debug)]
#[allow(dead_code)] // Shown by `Debug`.
pub(crate) enum Error {
    /// The service's code and message.
    Service {
        code: String,
        message: Option<String>,
        reply: Response<Vec<u8>>,
    },
    /// The reply could not be read.
    Unreadable {
        reason: String,
        reply: Response<Vec<u8>>,
    },
}

#[derive(Deserialize)]
struct Failure {
    #[serde(rename = "__type")]
    ty: Option<String>,
    #[serde(alias = "Message")]
    message: Option<String>,
}

/// Reads a reply: the output and the request id, or an error that keeps the reply.
pub(crate) fn read<T: DeserializeOwned>(
    reply: Response<Vec<u8>>,
) -> Result<(T, Option<String>), Error> {
    if reply.status().is_success() {
        return match serde_json::from_slice(reply.body()) {
            Ok(output) => {
                let id = reply.headers().get("x-amzn-requestid");
                let id = id.and_then(|id| id.to_str().ok()).map(str::to_owned);
                Ok((output, id))
            }
            Err(reason) => Err(Error::Unreadable {
                reason: reason.to_string(),
                reply,
            }),
        };
    }
    let header = reply.headers().get("x-amzn-errortype");
    let header = header
        .and_then(|code| code.to_str().ok())
        .map(str::to_owned);
    match serde_json::from_slice::<Failure>(reply.body()) {
        Ok(failure) => match header.or(failure.ty) {
            Some(code) => Err(Error::Service {
                code,
                message: failure.message,
                reply,
            }),
            None => Err(Error::Unreadable {
                reason: "no code".to_owned(),
                reply,
            }),
        },
        Err(reason) => Err(Error::Unreadable {
            reason: reason.to_string(),
            reply,
        }),
    }
}
