//! The keys that are derived from a secret access key.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use hmac_sha256::HMAC;
use zeroize::Zeroizing;

/// A derived key, wiped on drop.
pub type SigningKey = Zeroizing<[u8; 32]>;

/// The length of a scope's date.
const DATE: usize = "20150830".len();

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
    scope: String,
    /// Boxed, since a `Vec` that grows leaves copies in memory.
    key: Box<SigningKey>,
}

impl SigningKeys {
    /// The key for a scope such as `20150830/us-east-1/iam/aws4_request`, derived
    /// once a day.
    pub fn get(&self, secret: &str, scope: &str) -> SigningKey {
        // No code panics while it holds the lock, so the keys are intact.
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = keys
            .iter_mut()
            .find(|known| known.scope[DATE..] == scope[DATE..]);
        if let Some(known) = known {
            if known.scope != scope {
                *known.key = derive(secret, scope);
                scope.clone_into(&mut known.scope);
            }
            return SigningKey::clone(&known.key);
        }
        let key = derive(secret, scope);
        keys.push(Derived {
            scope: scope.to_owned(),
            key: Box::new(key.clone()),
        });
        key
    }
}

/// Derives a key by hashing the parts of a scope one after the other.
fn derive(secret: &str, scope: &str) -> SigningKey {
    let mut first = Zeroizing::new(String::with_capacity("AWS4".len() + secret.len()));
    first.push_str("AWS4");
    first.push_str(secret);
    let mut key = Zeroizing::new(HMAC::mac(&scope[..DATE], first.as_bytes()));
    for part in scope[DATE + 1..].split('/') {
        *key = HMAC::mac(part, &key[..]);
    }
    key
}
