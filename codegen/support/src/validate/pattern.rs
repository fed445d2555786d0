//! What the pattern checks of a generated crate share.

use std::ops::RangeInclusive;

/// Takes characters of `class` off the beginning of `text`, as many as there are up to the end of
/// `count`, and returns what follows them; `None` if there are fewer than the start of `count`.
pub fn take(
    text: &str,
    count: RangeInclusive<usize>,
    class: impl Fn(char) -> bool,
) -> Option<&str> {
    let mut rest = text;
    let mut taken = 0;
    while taken < *count.end()
        && let Some(next) = rest.strip_prefix(&class)
    {
        rest = next;
        taken += 1;
    }
    count.contains(&taken).then_some(rest)
}
