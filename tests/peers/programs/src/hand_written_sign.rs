//! Prints the signed request that its arguments make, and reads a reply.

use std::env;
use std::error::Error;
use std::time::{Duration, SystemTime};

use hand_written::{Credentials, Endpoint, Signer, StatusType};
use hand_written::{UpdateAccessKeyInput, UpdateAccessKeyOutput};
use http::Response;

const REPLY: &str = include_str!("error.xml");

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(access_key_id), Some(status)) = (arguments.next(), arguments.next()) else {
        return Err("arguments: ACCESS_KEY_ID STATUS [USER_NAME]".into());
    };
    let mut input = UpdateAccessKeyInput::new(access_key_id, StatusType::from(status.as_str()));
    input.user_name = arguments.next();
    input.validate()?;

    let endpoint = Endpoint::of_region("us-east-1")?;
    let mut request = input.to_request(&endpoint);
    let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    let time = SystemTime::UNIX_EPOCH + Duration::from_mins(24_015_636);
    Signer::new(credentials).sign(&mut request, time)?;
    println!("{} {}", request.method(), request.uri());
    for (name, value) in request.headers() {
        println!("{name}: {}", value.to_str()?);
    }
    println!("{}", String::from_utf8_lossy(request.body()));

    let response = Response::builder().status(404).body(REPLY.into())?;
    match UpdateAccessKeyOutput::from_response(response) {
        Ok(output) => println!("{output:?}"),
        Err(error) => println!("{error}"),
    }
    Ok(())
}
