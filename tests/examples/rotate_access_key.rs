//! Rotates an access key of IAM: makes a new key, uses it, switches the old
//! one off, says when that was last used, and deletes it if told to.
//!
//! The new key is all that goes to the standard output, at once, since nobody
//! can ask for its secret again. Credentials and region come from where
//! `update_access_key` takes them; they may be the old key itself.
//!
//! ```console
//! cargo run -p opsmith-tests --example rotate_access_key -- --user Bob > bob.env
//! cargo run -p opsmith-tests --example rotate_access_key -- --user Bob \
//!     --old-key AKIAIOSFODNN7EXAMPLE --delete-unused-for 7
//! ```
//!
//! The first leaves the old key inactive, so that it can be switched on again
//! should something miss it; the second, days later, deletes it. All at once:
//! `--user Bob --delete-unused-for 0`.
//!
//! The steps are those of IAM's user guide:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html>

use std::error::Error;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};
use std::{env, thread};

use clap::Parser;
use example_operations::iam::types::{AccessKeyLastUsed, StatusType};
use example_operations::iam::{
    CreateAccessKeyInput, DeleteAccessKeyInput, GetAccessKeyLastUsedInput, ListAccessKeysInput,
    UpdateAccessKeyInput, UpdateAccessKeyRequired,
};
use example_operations::sts::{
    GetCallerIdentityError, GetCallerIdentityInput, GetCallerIdentityOutput,
};
use example_operations::{
    Credentials, EndpointConfig, Operation, ResponseError, Signer, Timestamp,
};
use http::{Request, Response};

/// Rotates an access key of IAM
#[derive(Parser)]
struct Arguments {
    /// The user who owns the key; by default the one whose key signs
    #[arg(long)]
    user: Option<String>,
    /// The key to switch off, where the new one is there already: none is made
    #[arg(long, value_name = "ID")]
    old_key: Option<String>,
    /// Delete the old key too, if it was not used for so many days; 0: in any case
    #[arg(long, value_name = "DAYS")]
    delete_unused_for: Option<u32>,
    /// Where to send the requests, instead of to AWS
    #[arg(long, value_name = "URL")]
    endpoint_url: Option<String>,
}

fn main() -> ExitCode {
    // What has become of the keys, for when the next step fails.
    let mut state = "nothing was changed".to_owned();
    match rotate(&Arguments::parse(), &mut state) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}\n{state}");
            ExitCode::FAILURE
        }
    }
}

fn rotate(arguments: &Arguments, state: &mut String) -> Result<(), Box<dyn Error>> {
    let mut config = EndpointConfig::new(region());
    if let Some(url) = &arguments.endpoint_url {
        config = config.with_url(url)?;
    }
    let credentials = Credentials::from_env()?;
    let own_id = credentials.access_key_id().to_owned();
    let mut user = User {
        name: arguments.user.clone(),
        signer: Signer::new(credentials),
        config,
    };

    let keys = user.keys()?;
    let old = match &arguments.old_key {
        Some(id) => old_key(&keys, id, &own_id)?,
        None => only_key(&keys)?,
    };
    let mut new = None;
    if arguments.old_key.is_none() {
        new = Some(user.replace(old, state)?);
    }
    *state = format!("{old} may still be active; go on with --old-key {old}");
    user.switch_off(old)?;
    eprintln!("switched off {old}");
    *state = format!("{old} is inactive; go on with --old-key {old}");
    if let Some(new) = new.filter(|_| own_id == old) {
        // The key that signed has just switched off itself.
        user.signer = new;
    }

    let last_used = user.last_used(old)?;
    match last_used.last_used_date {
        Some(date) => eprintln!(
            "{old} was last used at {date}, for {} in {}",
            last_used.service_name, last_used.region
        ),
        None => eprintln!("{old} was never used"),
    }
    match arguments.delete_unused_for {
        None => eprintln!("kept {old}, inactive"),
        Some(days) if is_unused_for(days, last_used.last_used_date)? => {
            *state = format!("{old} is inactive, if still there; go on with --old-key {old}");
            user.delete(old)?;
            eprintln!("deleted {old}");
        }
        Some(days) => eprintln!("kept {old}, inactive: less than {days} days have passed since"),
    }
    Ok(())
}

/// The key to replace: the only one, so that IAM, which allows a user two, has
/// room for another.
fn only_key(keys: &[Key]) -> Result<&str, String> {
    match keys {
        [] => Err("there is no access key to replace".to_owned()),
        [(id, _)] => Ok(id),
        _ => {
            let keys: Vec<_> = keys
                .iter()
                .map(|(id, status)| format!("{id} ({status})"))
                .collect();
            Err(format!(
                "there is no room for a new access key beside {}: \
                 delete one, or name the one to give up with --old-key",
                keys.join(" and ")
            ))
        }
    }
}

/// The key of this id, if there is another one to use.
fn old_key<'a>(keys: &'a [Key], id: &str, own_id: &str) -> Result<&'a str, String> {
    let Some((old, _)) = keys.iter().find(|(key, _)| key == id) else {
        return Err(format!("the user has no access key {id}"));
    };
    if id == own_id {
        return Err(format!("{id} signs these requests: sign with the new key"));
    }
    let mut others = keys.iter().filter(|(key, _)| key != id);
    if !others.any(|(_, status)| *status == StatusType::Active) {
        return Err(format!("the user has no active access key but {id}"));
    }
    Ok(old)
}

/// Whether so many days have passed since a key was used, if it ever was;
/// always for 0 days, whatever this machine's clock says.
fn is_unused_for(days: u32, last_used: Option<Timestamp>) -> Result<bool, Box<dyn Error>> {
    let Some(last_used) = last_used.filter(|_| days > 0) else {
        return Ok(true);
    };
    let now = Timestamp::try_from(SystemTime::now())?;
    Ok(now.seconds() - last_used.seconds() >= i64::from(days) * 24 * 60 * 60)
}

/// The id of a key, and whether it can be used.
type Key = (String, StatusType);

/// The user whose keys these are, and who works on them.
struct User {
    name: Option<String>,
    signer: Signer,
    config: EndpointConfig,
}

impl User {
    /// All keys, however many answers they come in.
    fn keys(&self) -> Result<Vec<Key>, Box<dyn Error>> {
        let mut keys = Vec::new();
        let mut input = ListAccessKeysInput::new();
        input.user_name.clone_from(&self.name);
        // Everything else that is sent comes from AWS.
        input.validate()?;
        loop {
            let page = self.call(&input)?;
            keys.extend(page.access_key_metadata.into_iter().map(|key| {
                let id = key.access_key_id.unwrap_or_default();
                (id, key.status.unwrap_or_default())
            }));
            input.marker = page.marker.filter(|_| page.is_truncated);
            if input.marker.is_none() {
                return Ok(keys);
            }
        }
    }

    /// Makes a new key, prints it, and uses it; returns who signs with it.
    fn replace(&self, old: &str, state: &mut String) -> Result<Signer, Box<dyn Error>> {
        *state = format!(
            "{old} is as it was; if no answer came, there may be a new key, \
             of no use without its secret: delete it"
        );
        let mut input = CreateAccessKeyInput::new();
        input.user_name.clone_from(&self.name);
        let output = self.call(&input)?;
        if let [first, ..] = output.missing_members() {
            return Err(format!("the reply with the new key lacks `{first}`").into());
        }
        let new = output.access_key;
        let id = &new.access_key_id;

        *state = format!("{old} is as it was; {id} is of no use without its secret: delete it");
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "AWS_ACCESS_KEY_ID={id}")?;
        writeln!(stdout, "AWS_SECRET_ACCESS_KEY={}", new.secret_access_key)?;
        stdout.flush()?;
        eprintln!("made {id}");

        *state = format!("{old} is as it was; once {id} works, go on with --old-key {old}");
        let signer = Signer::new(Credentials::new(id, &new.secret_access_key));
        let identity = identity(&signer, &self.config)?;
        eprintln!("{id} works, as {}", identity.arn.unwrap_or_default());
        Ok(signer)
    }

    fn switch_off(&self, id: &str) -> Result<(), Box<dyn Error>> {
        let mut input = UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
            access_key_id: id.to_owned(),
            status: StatusType::Inactive,
        });
        input.user_name.clone_from(&self.name);
        self.call(&input)?;
        Ok(())
    }

    fn last_used(&self, id: &str) -> Result<AccessKeyLastUsed, Box<dyn Error>> {
        let output = self.call(&GetAccessKeyLastUsedInput::new(id))?;
        // Nothing said is not "never used": a key would be deleted for it.
        let last_used = output.access_key_last_used;
        last_used.ok_or_else(|| format!("the reply does not say when {id} was last used").into())
    }

    fn delete(&self, id: &str) -> Result<(), Box<dyn Error>> {
        let mut input = DeleteAccessKeyInput::new(id);
        input.user_name.clone_from(&self.name);
        self.call(&input)?;
        Ok(())
    }

    fn call<O: Operation>(&self, input: &O) -> Result<O::Output, Box<dyn Error>> {
        call(&self.signer, &self.config, input)
    }
}

/// Who signs with a new key, which takes some seconds to be known everywhere.
fn identity(
    signer: &Signer,
    config: &EndpointConfig,
) -> Result<GetCallerIdentityOutput, Box<dyn Error>> {
    let mut attempts = 1;
    loop {
        match call(signer, config, &GetCallerIdentityInput::new()) {
            Err(error) if attempts < 15 && is_not_known_yet(&*error) => {
                attempts += 1;
                thread::sleep(Duration::from_secs(2));
            }
            answer => return answer,
        }
    }
}

fn is_not_known_yet(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<ResponseError<GetCallerIdentityError>>();
    let metadata = error.and_then(ResponseError::metadata);
    metadata.is_some_and(|metadata| metadata.code() == "InvalidClientTokenId")
}

/// Makes a request, signs it, sends it, and reads the reply.
fn call<O: Operation>(
    signer: &Signer,
    config: &EndpointConfig,
    input: &O,
) -> Result<O::Output, Box<dyn Error>> {
    let mut request = input.to_request(&input.resolve_endpoint(config)?)?;
    signer.sign(&mut request, SystemTime::now())?;
    Ok(O::from_response(send(request)?)?)
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
