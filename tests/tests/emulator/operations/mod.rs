//! Operations of four services, with nested input and output, called by a
//! generated crate: boto3 sees what it sent, and it reads what boto3 reads.

mod iam;
mod ses;
mod signatures;
mod sns;
mod sts;

use std::fmt::Debug;
use std::time::SystemTime;

use example_operations::{Credentials, Signer, Timestamp};
use http::{Request, Response};

use crate::moto::Key;
use crate::world::{self, World, exchange};

impl World {
    /// Sends a request of the generated crate, and reads the reply.
    fn send<O, E: Debug>(
        &self,
        request: Request<Vec<u8>>,
        read: impl Fn(Response<Vec<u8>>) -> Result<O, E>,
    ) -> O {
        send_as(&self.admin, request, read).unwrap()
    }
}

/// Sends a request signed with a key, and reads the reply.
fn send_as<O, E>(
    key: &Key,
    mut request: Request<Vec<u8>>,
    read: impl Fn(Response<Vec<u8>>) -> Result<O, E>,
) -> Result<O, E> {
    sign(key, &mut request);
    read(exchange(request))
}

fn sign(key: &Key, request: &mut Request<Vec<u8>>) {
    let mut credentials = Credentials::new(&key.id, &key.secret);
    if let Some(token) = &key.token {
        credentials = credentials.session_token(token);
    }
    let signed = Signer::new(credentials).sign(request, SystemTime::now());
    signed.unwrap();
}

/// A point in time as Python writes it.
fn python_time(time: Timestamp) -> String {
    world::python_time(time.seconds(), time.nanoseconds())
}
