//! Switches an access key of a user on or off: with aws-sdk-iam.

use std::env;
use std::error::Error;
use std::process::ExitCode;

use aws_config::BehaviorVersion;
use aws_sdk_iam::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match update().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn update() -> Result<(), Box<dyn Error>> {
    let mut config = aws_config::defaults(BehaviorVersion::latest());
    if let Some(url) = option("--endpoint-url") {
        config = config.endpoint_url(url);
    }
    let client = Client::new(&config.load().await);

    let status = option("--status").ok_or("--status is missing")?;
    client
        .update_access_key()
        .set_user_name(option("--user"))
        .set_access_key_id(option("--key"))
        .status(status.as_str().into())
        .send()
        .await?;
    println!("the key is {status} now");
    Ok(())
}

/// The argument after `name`.
fn option(name: &str) -> Option<String> {
    env::args().skip_while(|argument| argument != name).nth(1)
}
