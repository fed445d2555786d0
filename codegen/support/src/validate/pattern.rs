use std::ops::RangeInclusive;

/// Returns `text` without the characters of `class` at its beginning, of which it takes at most
/// the end of `count`; `None` if there are fewer than the start of `count`.
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
