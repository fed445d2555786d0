//! Switches an access key of a user on or off: with the hand-written crate and ureq.

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::SystemTime;

use hand_written::{Credentials, Endpoint, Signer};
use hand_written::{UpdateAccessKeyInput, UpdateAccessKeyOutput};
use ureq::Agent;

fn main() -> ExitCode {
    match update() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn update() -> Result<(), Box<dyn Error>> {
    let region = env::var("AWS_REGION").map_err(|_| "AWS_REGION is not set")?;
    let mut endpoint = Endpoint::of_region(&region)?;
    if let Some(url) = option("--endpoint-url") {
        endpoint = endpoint.with_url(&url)?;
    }
    let signer = Signer::new(Credentials::from_env()?);

    let status = option("--status").ok_or("--status is missing")?;
    let access_key_id = option("--key").ok_or("--key is missing")?;
    let mut input = UpdateAccessKeyInput::new(access_key_id, status.as_str().into());
    input.user_name = option("--user");
    input.validate()?;

    let mut request = input.to_request(&endpoint);
    signer.sign(&mut request, SystemTime::now())?;
    // An error is a reply too. A redirect would pass the signature on.
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0);
    let (parts, mut body) = Agent::from(config.build()).run(request)?.into_parts();
    let response = http::Response::from_parts(parts, body.read_to_vec()?);
    UpdateAccessKeyOutput::from_response(response)?;
    println!("the key is {status} now");
    Ok(())
}

/// The argument after `name`.
fn option(name: &str) -> Option<String> {
    env::args().skip_while(|argument| argument != name).nth(1)
}
