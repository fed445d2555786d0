//! The words for changes, where the numbers and kinds of things matter.

use super::super::{Change, Kind, What, Wire};

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

#[test]
fn scripts_know_what_happened_by_a_word() {
    let text = || "a".to_owned();
    for (what, name, kind) in [
        (What::Added(Kind::Member), "added", Some(Kind::Member)),
        (
            What::Removed(Kind::Union, Vec::new()),
            "removed",
            Some(Kind::Union),
        ),
        (
            What::Renamed(Kind::Enum, text()),
            "renamed",
            Some(Kind::Enum),
        ),
        (
            What::Kind(Kind::Enum, Kind::IntEnum),
            "kind",
            Some(Kind::IntEnum),
        ),
        (What::Setter(text(), text()), "setter", None),
        (What::Default(true), "default", None),
        (What::BecomesOutput, "becomes-output", None),
        (What::EndpointFound(None, true), "endpoint-found", None),
        (What::UnknownVariant(true), "unknown-variant", None),
        (
            What::Wire {
                of: Wire::Codes,
                from: text(),
                to: text(),
            },
            "wire",
            None,
        ),
        (What::Sensitive(true), "sensitive", None),
    ] {
        assert_eq!((what.name(), what.kind()), (name, kind));
        assert!(!what.is_documentation(), "{name}");
    }
    for (what, name) in [
        (What::Documentation, "documentation"),
        (What::Deprecated(false), "deprecated"),
        (What::Examples, "examples"),
    ] {
        assert_eq!((what.name(), what.kind()), (name, None));
        assert!(what.is_documentation(), "{name}");
    }
    for (kind, name) in [
        (Kind::Package, "package"),
        (Kind::CrateFeature, "feature"),
        (Kind::RequiredMember, "required-member"),
        (Kind::Exception, "error"),
        (Kind::EnumValue, "value"),
    ] {
        assert_eq!(kind.name(), name);
    }
}
