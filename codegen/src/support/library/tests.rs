//! What the support code promises, and how it is read.

use std::collections::BTreeSet;

use opsmith_support::sources::{MANIFEST, SOURCES};

use super::*;

fn library() -> Library {
    Library::new(MANIFEST, SOURCES)
}

/// The capabilities that a condition names.
fn names(condition: &Condition) -> Vec<String> {
    match condition {
        Condition::Feature(name) => vec![name.clone()],
        Condition::All(list) | Condition::Any(list) => list.iter().flat_map(names).collect(),
        Condition::Not(condition) => names(condition),
    }
}

fn named(parts: &[Part]) -> BTreeSet<String> {
    let attributes = parts.iter().filter_map(|part| part.attribute.as_ref());
    let own = attributes.flat_map(|attribute| names(&attribute.condition));
    let inner = parts.iter().flat_map(|part| named(&part.inner));
    own.chain(inner).collect()
}

fn count(parts: &[Part]) -> usize {
    let inner = parts.iter().map(|part| count(&part.inner)).sum::<usize>();
    let own = parts.iter().filter(|part| part.attribute.is_some());
    own.count() + inner
}

#[test]
fn every_file_is_a_module() {
    let library = library();
    let read: BTreeSet<_> = library.sources.iter().map(|source| source.path).collect();
    let listed: BTreeSet<_> = SOURCES.iter().map(|(path, _)| *path).collect();
    assert_eq!(read, listed);
}

/// A condition on anything else would be copied as it is.
#[test]
fn every_condition_is_of_a_part_that_can_be_left_out() {
    for source in library().sources {
        let written = source.text.matches("cfg(").count() + source.text.matches("cfg_attr").count();
        // Documentation shows an attribute.
        let others = usize::from(source.path == ROOT);
        assert_eq!(count(&source.parts), written - others, "{}", source.path);
    }
}

#[test]
fn conditions_name_capabilities_and_each_capability_has_a_condition() {
    let library = library();
    let sources = library.sources.iter();
    let names: BTreeSet<_> = sources.flat_map(|source| named(&source.parts)).collect();
    let mut features: BTreeSet<_> = library.features.keys().cloned().collect();
    features.remove("default");
    assert_eq!(names, features);
}

#[test]
fn all_capabilities_together_are_the_default() {
    let library = library();
    let all: BTreeSet<_> = library.features.keys().map(String::as_str).collect();
    assert_eq!(library.implied(&["default"]), all);
}

/// Methods are named by type alone.
#[test]
fn no_two_types_have_one_name() {
    let library = library();
    let mut seen = BTreeSet::new();
    for source in &library.sources {
        for item in syn::parse_file(source.text).unwrap().items {
            if let Item::Struct(_) | Item::Enum(_) = item {
                let name = name(&item).unwrap().to_string();
                // Private ones have no methods that the generator names.
                assert!(name == "Inner" || seen.insert(name.clone()), "{name}");
            }
        }
    }
}

#[test]
fn items_and_methods_have_the_conditions_of_all_that_is_around_them() {
    let library = library();
    let condition = |path: &str| {
        let mut required = library.condition(path).unwrap().required();
        required.dedup();
        required
    };
    assert_eq!(condition("endpoint::Endpoint"), Vec::<&str>::new());
    assert_eq!(condition("form::FormWriter"), ["form"]);
    assert_eq!(condition("FormWriter::map"), ["form", "form-map"]);
    assert_eq!(condition("time::Timestamp"), ["timestamp"]);
    assert_eq!(condition("Validator::string"), Vec::<&str>::new());
    assert_eq!(condition("XmlReader::missing"), ["xml", "xml-missing"]);
    assert_eq!(condition("xml::read_result"), ["xml", "xml-result"]);
    assert!(library.condition("form::Nothing").is_none());
}

#[test]
fn a_file_has_the_condition_of_its_module() {
    let library = library();
    let paths = |capabilities: &[&str]| -> Vec<_> {
        let known = Known::new(library.implied(capabilities), Vec::new());
        let files = library.files(&known).into_iter();
        files.map(|(path, _)| path).collect()
    };
    let always = paths(&[]);
    insta::assert_snapshot!(always.join("\n"), @r"
    auth.rs
    display.rs
    endpoint/mod.rs
    endpoint/config.rs
    error/mod.rs
    error/metadata.rs
    error/request.rs
    error/response.rs
    error/retry.rs
    operation.rs
    validate/mod.rs
    validate/violation.rs
    ");
    let mut with = paths(&["timestamp"]);
    with.retain(|path| !always.contains(path));
    assert_eq!(
        with,
        ["time/mod.rs", "time/calendar.rs", "time/timestamp.rs"]
    );
}

/// What wipes or hides a secret stays as long as its type does.
#[test]
fn drop_debug_and_zeroize_carry_no_condition() {
    let mut found = 0;
    for (path, text) in SOURCES {
        for item in syn::parse_file(text).unwrap().items {
            let Item::Impl(item) = item else { continue };
            let Some((name, _)) = &item.trait_ else {
                continue;
            };
            let name = &name.segments.last().unwrap().ident;
            if ["Drop", "Debug", "Zeroize"].iter().any(|it| name == it) {
                assert_eq!(condition(&item.attrs).unwrap(), Condition::TRUE, "{path}");
                found += 1;
            }
        }
    }
    assert!(found > 0);
}
