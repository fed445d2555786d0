//! What tests draw from.

use std::env;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::LazyLock;

/// The seed of a test program, which is printed: another one in each run, or that
/// of `OPSMITH_SEED` to repeat a run.
pub fn seed() -> u64 {
    static SEED: LazyLock<u64> = LazyLock::new(|| {
        let seed = env::var("OPSMITH_SEED").ok();
        let seed = seed.and_then(|seed| seed.parse().ok());
        seed.unwrap_or_else(|| RandomState::new().build_hasher().finish())
    });
    let seed = *SEED;
    println!("OPSMITH_SEED={seed}");
    seed
}

/// One of every `step` items, in their order. The seed decides which comes first, so that other seeds
/// take other items.
pub fn one_of_every<T>(step: usize, items: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
    let first = usize::try_from(seed()).unwrap_or(usize::MAX) % step;
    items.into_iter().skip(first).step_by(step)
}
