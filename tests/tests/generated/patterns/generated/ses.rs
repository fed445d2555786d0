//! Written by `OPSMITH_UPDATE=1 cargo test --test generated patterns`.

use std::sync::LazyLock;

use regress::Regex;

/// Whether a value matches.
pub type Check = fn(&str) -> bool;

/// Every pattern and its check.
pub const MATCHERS: &[(&str, Check)] = &[
    (
        "^arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
        pattern_1,
    ),
    (
        r"^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$",
        pattern_2,
    ),
];

/// Whether `value` matches `^arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
fn pattern_1(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(
                "^arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
                "u",
            )
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}

/// Whether `value` matches `^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$`.
fn pattern_2(value: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::with_flags(
                r"^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$",
                "u",
            )
            .ok()
    });
    PATTERN.as_ref().is_none_or(|pattern| pattern.find(value).is_some())
}
