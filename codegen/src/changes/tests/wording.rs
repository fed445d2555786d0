//! The words for changes, where the numbers and kinds of things matter.

use super::super::{Change, Kind, What};

fn change(what: What) -> Change {
    Change::new("example", "Item", what)
}

fn fields(count: usize) -> Vec<String> {
    ["a", "b", "c", "d", "e", "f"][..count]
        .iter()
        .map(|name| (*name).to_owned())
        .collect()
}

#[test]
fn at_most_four_names_are_listed_and_others_are_counted() {
    for (count, expected) in [
        (0, "is removed"),
        (1, "is removed, and with it `a`"),
        (3, "is removed, and with it `a`, `b` and `c`"),
        (4, "is removed, and with it `a`, `b`, `c` and `d`"),
        (5, "is removed, and with it `a`, `b`, `c` and 2 other types"),
    ] {
        let removed = change(What::Removed(Kind::Operation, fields(count)));
        assert_eq!(removed.describe(), expected);
    }
    let also = Change {
        also: fields(6),
        ..change(What::Added(Kind::Member))
    };
    assert_eq!(also.describe(), "is new; so for `a`, `b`, `c` and 3 others");
}

#[test]
fn fields_that_become_options_are_listed() {
    for (count, default, expected) in [
        (0, true, "is now also built by callers"),
        (
            1,
            true,
            "is now also built by callers: `a` is an `Option` now",
        ),
        (
            2,
            false,
            "is now also built by callers: `a` and `b` are each an `Option` now, no longer has a \
             `Default`",
        ),
    ] {
        let fields = fields(count);
        let becomes = change(What::BecomesInput { fields, default });
        assert_eq!(becomes.describe(), expected);
    }
}

#[test]
fn what_is_removed_has_its_reason() {
    for (kind, expected) in [
        (Kind::CrateFeature, "a dependency with it does not resolve"),
        (Kind::RequiredMember, "code that calls `new` passes it"),
        (Kind::Member, "code that names it does not compile"),
    ] {
        let removed = change(What::Removed(kind, Vec::new()));
        assert_eq!(removed.reason(), expected);
    }
}
