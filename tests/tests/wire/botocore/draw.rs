//! Cases drawn from a seed.

use proptest::prelude::{Just, Strategy, any, prop};
use proptest::prop_oneof;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// So many values of a strategy, the same ones for the same seed.
pub(crate) fn draw<S: Strategy>(seed: u64, count: usize, strategy: &S) -> Vec<S::Value> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    (0..count)
        .map(|_| strategy.new_tree(&mut runner).unwrap().current())
        .collect()
}

/// Any text, and more often than by chance the ones that are easily got wrong.
pub(crate) fn text() -> impl Strategy<Value = String> + Clone {
    let characters = |length| prop::collection::vec(any::<char>(), length);
    prop_oneof![
        4 => characters(0..40).prop_map(String::from_iter),
        4 => "[ -~]{0,20}",
        2 => "[%&+=;/?# ]{1,8}",
        2 => "[\\x00-\\x1f\\x7f-\\x9f]{1,8}",
        2 => "[\\w+=,.@-]{1,128}",
        1 => Just(String::new()),
        1 => characters(2000..3000).prop_map(String::from_iter),
    ]
}
