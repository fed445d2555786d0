//! Written by codegen, and compared to the byte.

#[rustfmt::skip]
pub mod cloudformation;
#[rustfmt::skip]
pub mod iam;
#[rustfmt::skip]
pub mod ses;
#[rustfmt::skip]
pub mod shapes;
#[rustfmt::skip]
pub mod sns;
#[rustfmt::skip]
pub mod sts;

type Check = fn(&str) -> bool;

/// Every pattern and its check.
pub const SETS: &[&[(&str, Check)]] = &[
    cloudformation::MATCHERS,
    iam::MATCHERS,
    ses::MATCHERS,
    shapes::MATCHERS,
    sns::MATCHERS,
    sts::MATCHERS,
];
