use quote::quote;
use syn::Type;

use super::*;

/// A tuple of so many booleans.
fn of(count: usize) -> Type {
    let booleans = vec![quote!(bool); count];
    syn::parse2(tuple(&booleans)).unwrap()
}

/// How many booleans a type has; no tuple in it is longer than those with a `Default`.
fn count(ty: &Type) -> usize {
    match ty {
        Type::Tuple(tuple) => {
            assert!(tuple.elems.len() <= MOST_PARTS);
            tuple.elems.iter().map(count).sum()
        }
        _ => 1,
    }
}

#[test]
fn tuples_of_any_number_of_things_have_a_default() {
    for number in [1, 2, 12, 13, 24, 144, 145, 1728, 1729] {
        assert_eq!(count(&of(number)), number);
    }
    let two = tuple(&[quote!(a), quote!(b)]);
    assert_eq!(two.to_string(), quote!((a, b)).to_string());
    assert_eq!(tuple(&[quote!(a)]).to_string(), "a");
}
