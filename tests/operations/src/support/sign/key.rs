//! The keys that are derived from a secret access key.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use hmac_sha256::HMAC;
use zeroize::Zeroizing;

/// A derived key, wiped on drop.
pub type SigningKey = Zeroizing<[u8; 32]>;

/// What a signature is valid for.
#[derive(Clone, Copy)]
pub struct CredentialScope<'a> {
    /// The day, as in `20150830`.
    pub date: &'a str,
    /// The region.
    pub region: &'a str,
    /// The service's signing name.
    pub service: &'a str,
}

impl fmt::Display for CredentialScope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}/{}/{}/aws4_request",
            self.date, self.region, self.service
        )
    }
}

/// The keys derived so far: the latest of each region and service.
#[derive(Default)]
pub struct SigningKeys(Mutex<Vec<Derived>>);

/// Without the keys.
impl fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKeys").finish_non_exhaustive()
    }
}

struct Derived {
    date: String,
    region: String,
    service: String,
    /// In a box, since a list that grows leaves copies behind.
    key: Box<SigningKey>,
}

impl SigningKeys {
    /// The key for a scope, derived once a day.
    pub fn get(&self, secret: &str, scope: CredentialScope<'_>) -> SigningKey {
        // Nothing panics while it holds the lock; a poisoned one is whole.
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = keys
            .iter_mut()
            .find(|known| known.region == scope.region && known.service == scope.service);
        if let Some(known) = known {
            if known.date != scope.date {
                *known.key = derive(secret, scope);
                scope.date.clone_into(&mut known.date);
            }
            return SigningKey::clone(&known.key);
        }
        let key = derive(secret, scope);
        keys.push(Derived {
            date: scope.date.to_owned(),
            region: scope.region.to_owned(),
            service: scope.service.to_owned(),
            key: Box::new(key.clone()),
        });
        key
    }
}

fn derive(secret: &str, scope: CredentialScope<'_>) -> SigningKey {
    let mut first = Zeroizing::new(String::with_capacity("AWS4".len() + secret.len()));
    first.push_str("AWS4");
    first.push_str(secret);
    let mut key = Zeroizing::new(HMAC::mac(scope.date, first.as_bytes()));
    for part in [scope.region, scope.service, "aws4_request"] {
        *key = HMAC::mac(part, &key[..]);
    }
    key
}
