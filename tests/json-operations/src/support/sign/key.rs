//! The keys that are derived from a secret access key.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use hmac_sha256::HMAC;
use zeroize::Zeroizing;

/// A derived key, wiped on drop.
pub type SigningKey = Zeroizing<[u8; 32]>;

/// The length of a scope's date.
const DATE: usize = "20150830".len();

/// How many keys are kept: more than there are regions, and few enough to search
/// one by one.
pub const MAX_KEYS: usize = 64;

/// The keys of the regions and services that were used last.
#[derive(Default)]
pub struct SigningKeys {
    /// The one used last comes last.
    pub(crate) derived: Mutex<Vec<Derived>>,
}

/// Without the keys.
impl fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKeys").finish_non_exhaustive()
    }
}

/// A derived key, and what it is for.
pub struct Derived {
    pub(crate) scope: String,
    /// Boxed, since a `Vec` leaves copies in memory if it moves its items.
    pub(crate) key: Box<SigningKey>,
}

impl SigningKeys {
    /// The key for a scope such as `20150830/us-east-1/iam/aws4_request`. It is
    /// derived once a day, unless [`MAX_KEYS`] others are used in between.
    pub fn get(&self, secret: &str, scope: &str) -> SigningKey {
        // No code panics while it holds the lock, so the keys are intact.
        let mut keys = self.derived.lock().unwrap_or_else(PoisonError::into_inner);
        let mut known = None;
        if let Some(index) = keys
            .iter()
            .rposition(|key| key.scope[DATE..] == scope[DATE..])
        {
            // Of an earlier day, it is wiped.
            known = Some(keys.remove(index)).filter(|known| known.scope == scope);
        } else if keys.len() == MAX_KEYS {
            keys.remove(0);
        }
        let derived = known.unwrap_or_else(|| Derived {
            scope: scope.to_owned(),
            key: Box::new(derive(secret, scope)),
        });
        let key = SigningKey::clone(&derived.key);
        keys.push(derived);
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
