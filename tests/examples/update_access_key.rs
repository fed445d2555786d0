//! Switches an access key of IAM on or off.
//!
//! Credentials come from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and
//! `AWS_SESSION_TOKEN`, the region from `AWS_REGION` or `AWS_DEFAULT_REGION`.
//!
//! ```console
//! cargo run -p opsmith-tests --example update_access_key -- \
//!     --user Bob --key AKIAIOSFODNN7EXAMPLE --status Inactive
//! ```

use std::env;
use std::error::Error;
use std::io::ErrorKind;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use aws_operations::iam::types::StatusType;
use aws_operations::iam::{
    self, UpdateAccessKeyInput, UpdateAccessKeyOutput, UpdateAccessKeyRequired,
};
use aws_operations::{Credentials, Signer};
use clap::Parser;
use http::{Request, Response};

/// Switches an access key of IAM on or off
#[derive(Parser)]
struct Arguments {
    /// The user who owns the key; by default the one whose key signs
    #[arg(long)]
    user: Option<String>,
    /// The id of the key
    #[arg(long)]
    key: String,
    /// Active or Inactive
    #[arg(long)]
    status: StatusType,
    /// Where to send the request, instead of to AWS
    #[arg(long, value_name = "URL")]
    endpoint_url: Option<String>,
}

fn main() -> ExitCode {
    match update_access_key(Arguments::parse()) {
        Ok(output) => {
            println!(
                "done (request id {})",
                output.request_id().unwrap_or("unknown")
            );
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn update_access_key(arguments: Arguments) -> Result<UpdateAccessKeyOutput, Box<dyn Error>> {
    let mut input = UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
        access_key_id: arguments.key,
        status: arguments.status,
    });
    input.user_name = arguments.user;
    // A misspelt status is more likely than one that AWS added since.
    input.validate_strict()?;

    let mut endpoint = iam::endpoint(&region())?;
    if let Some(url) = &arguments.endpoint_url {
        endpoint = endpoint.with_url(url)?;
    }
    let mut request = input.to_request(&endpoint)?;
    let signer = Signer::new(Credentials::from_env()?);
    signer.sign(&mut request, SystemTime::now())?;

    let response = send(request)?;
    Ok(UpdateAccessKeyOutput::from_response(response)?)
}

/// Sends a request with ureq. Any client works if redirects are off: they would
/// pass the signature on.
fn send(request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, String> {
    let uri = request.uri().clone();
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(Duration::from_secs(30)));
    let sent = config.build().new_agent().run(request);
    let reply = sent.and_then(|response| {
        let (head, mut body) = response.into_parts();
        Ok(Response::from_parts(head, body.read_to_vec()?))
    });
    reply.map_err(|error| match error {
        ureq::Error::Io(error) if error.kind() == ErrorKind::InvalidData => {
            format!("no TLS connection to {uri}: {error}")
        }
        error => format!("no reply from {uri}: {error}"),
    })
}

/// The region of the caller.
fn region() -> String {
    let names = ["AWS_REGION", "AWS_DEFAULT_REGION"];
    let mut regions = names.into_iter().filter_map(|name| env::var(name).ok());
    let region = regions.find(|region| !region.trim().is_empty());
    region.unwrap_or_else(|| "us-east-1".to_owned())
}
