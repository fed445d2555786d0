//! Constraints hold within unions, with the path to them.

use unions_of_requests::example::FindInput;
use unions_of_requests::example::types::{Filter, Pair, Single};

#[test]
fn violations_within_a_union_are_told_with_their_path() {
    let input = FindInput::new(Filter::Size(10))
        .only(Single::Name("long".into()))
        .many([
            Pair::Left(String::new()),
            Pair::Right(Single::Name("long".into())),
            Pair::Left("fine".into()),
        ]);
    let errors = input.validate().unwrap_err();
    let paths: Vec<_> = errors.violations().iter().map(|v| v.path()).collect();
    assert_eq!(
        paths,
        [
            "by.size",
            "only.name",
            "many",
            "many.1.member.left",
            "many.2.member.right.name"
        ]
    );
}

#[test]
fn what_has_no_constraint_and_what_satisfies_it_is_fine() {
    for by in [Filter::Any, Filter::Size(9), Filter::Name("x".into())] {
        assert_eq!(FindInput::new(by).validate(), Ok(()));
    }
}
