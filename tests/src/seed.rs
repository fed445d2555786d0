//! What tests draw from.

use std::env;
use std::hash::{BuildHasher, Hasher, RandomState};

/// The seed of what is drawn, which is printed: another one each time, or that
/// of `OPSMITH_SEED` to repeat a run.
pub fn seed() -> u64 {
    let seed = env::var("OPSMITH_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| RandomState::new().build_hasher().finish());
    println!("OPSMITH_SEED={seed}");
    seed
}

/// One of every `step` items, in their order. The seed decides which comes first, so that other seeds
/// take other items.
pub fn one_of_every<T>(step: usize, items: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
    let first = usize::try_from(seed()).unwrap_or(usize::MAX) % step;
    items.into_iter().skip(first).step_by(step)
}
