//! What is left of a source, for each kind of part.

use std::collections::BTreeSet;

use super::*;
use crate::support::parts::parts;

/// Cuts a text for a crate with the capability `on` and the feature `sign`.
fn cut_text(text: &str) -> String {
    let known = Known::new(
        BTreeSet::from(["on"]),
        vec![("sign", BTreeSet::from(["sign"]))],
    );
    let file = syn::parse_file(text).unwrap();
    cut(text, &parts(text, &file).unwrap(), &known, &Condition::TRUE)
}

#[test]
fn items_go_with_their_documentation_comments_and_blank_line() {
    insta::assert_snapshot!(cut_text(
        r#"//! The file.

use std::fmt;
#[cfg(feature = "off")]
use std::fs;

#[cfg(feature = "off")]
use other::Thing;

// About the constant.
/// A constant.
#[cfg(feature = "off")]
const A: u8 = 1;

// This one stays.
/// Another.
#[cfg(feature = "on")]
#[must_use]
pub fn stays() -> fmt::Result {
    Ok(())
}

#[cfg(feature = "off")]
fn last() {}
"#
    ), @r"
    //! The file.

    use std::fmt;

    // This one stays.
    /// Another.
    #[must_use]
    pub fn stays() -> fmt::Result {
        Ok(())
    }
    ");
}

#[test]
fn what_a_feature_of_the_crate_decides_keeps_its_condition() {
    insta::assert_snapshot!(cut_text(
        r#"/// Signs.
#[cfg(any(feature = "off", feature = "sign"))]
pub struct Signer {
    #[cfg(feature = "sign")]
    key: Key,
    #[cfg(feature = "off")]
    other: u8,
}

#[cfg(not(feature = "sign"))]
fn without() {}
"#
    ), @r#"
    /// Signs.
    #[cfg(feature = "sign")]
    pub struct Signer {
        key: Key,
    }

    #[cfg(not(feature = "sign"))]
    fn without() {}
    "#);
}

#[test]
fn fields_variants_arms_and_statements_go_alone() {
    insta::assert_snapshot!(cut_text(
        r#"struct A {
    first: u8,
    /// A field.
    #[cfg(feature = "off")]
    second: u8,
}

enum B {
    #[cfg(feature = "off")]
    First(u8),
    Second,
}

fn c(b: &B) -> A {
    #[cfg(feature = "off")]
    let unused = 1;
    match b {
        // Of the first.
        #[cfg(feature = "off")]
        B::First(number) => {
            drop(number);
        }
        B::Second => {}
    }
    A {
        first: 1,
        #[cfg(feature = "off")]
        second: 2,
    }
}
"#
    ), @r"
    struct A {
        first: u8,
    }

    enum B {
        Second,
    }

    fn c(b: &B) -> A {
        match b {
            B::Second => {}
        }
        A {
            first: 1,
        }
    }
    ");
}

#[test]
fn an_impl_goes_with_its_last_item_and_an_empty_enum_is_closed() {
    insta::assert_snapshot!(cut_text(
        r#"enum A {
    #[cfg(feature = "off")]
    First,

    #[cfg(feature = "off")]
    Second,
}

impl A {
    #[cfg(feature = "off")]
    fn a() {}

    #[cfg(feature = "off")]
    fn b() {}
}

impl B {
    #[cfg(feature = "off")]
    fn a() {}

    #[cfg(feature = "on")]
    fn b() {}

    #[cfg(feature = "off")]
    fn c() {}
}
"#
    ), @r"
    enum A {}

    impl B {
        fn b() {}
    }
    ");
}

#[test]
fn what_is_true_leaves_no_trace_and_other_text_is_as_it_was() {
    let text = "#![cfg_attr(docs, x)]\n\nfn a() {\n    let text = \"\n\n    #[cfg(x)]\n\";\n\n    // b\n}\n";
    assert_eq!(cut_text(text), text);
}
