//! Lists whose order means nothing.

/// Whether two lists are of the same number of items, and each item of one
/// has an equal item in the other.
///
/// <https://smithy.io/2.0/spec/constraint-traits.html#value-equality>
pub fn same_items<T>(a: &[T], b: &[T], equal: impl Fn(&T, &T) -> bool) -> bool {
    let within = |items: &[T], others: &[T]| {
        let mut items = items.iter();
        items.all(|item| others.iter().any(|other| equal(item, other)))
    };
    a.len() == b.len() && within(a, b) && within(b, a)
}
