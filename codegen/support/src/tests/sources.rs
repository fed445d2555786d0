//! What `sources.rs` promises.

use std::collections::BTreeSet;

use crate::sources::{SOURCES, Source};

/// What follows `prefix` in the file, up to what ends a name.
fn names_after<'a>(source: &'a Source, prefix: &str) -> BTreeSet<&'a str> {
    let name_end = |rest: &'a str| rest.find(|c: char| !c.is_alphanumeric() && c != '_');
    source
        .text
        .match_indices(prefix)
        .map(|(at, _)| &source.text[at + prefix.len()..])
        .map(|rest| &rest[..name_end(rest).unwrap_or(rest.len())])
        .collect()
}

#[test]
fn every_file_of_the_crate_is_declared() {
    let library = Source {
        module: "lib",
        text: include_str!("../lib.rs"),
        ..EMPTY
    };
    let mut files = names_after(&library, "\npub mod ");
    files.remove("sources");
    let declared: BTreeSet<_> = SOURCES.iter().map(|source| source.module).collect();
    assert_eq!(files, declared);
    assert!(SOURCES.is_sorted_by_key(|source| source.module));
}

const EMPTY: Source = Source {
    module: "",
    text: "",
    modules: &[],
    crates: &[],
    exports: &[],
};

#[test]
fn the_declared_modules_are_those_that_a_file_refers_to() {
    for source in SOURCES {
        let used: Vec<_> = names_after(source, "use super::").into_iter().collect();
        assert_eq!(used, source.modules, "{}", source.module);
        assert!(
            !source.text.contains("crate::"),
            "{} works in one place only",
            source.module
        );
    }
}

#[test]
fn the_declared_crates_are_those_that_a_file_refers_to() {
    for source in SOURCES {
        let known = [
            "base64",
            "flate2",
            "hmac-sha256",
            "http",
            "percent-encoding",
            "quick-xml",
            "regress",
            "zeroize",
        ];
        let used: Vec<_> = known
            .into_iter()
            .filter(|name| {
                let path = format!("{}::", name.replace('-', "_"));
                source
                    .text
                    .lines()
                    .any(|line| !line.starts_with("//") && line.contains(&path))
            })
            .collect();
        assert_eq!(used, source.crates, "{}", source.module);
    }
}

#[test]
fn parts_are_for_a_file_that_there_is_and_gone_without_it() {
    for source in SOURCES {
        let parts: Vec<_> = source
            .text
            .lines()
            .filter_map(|line| line.trim().strip_prefix("// with "))
            .collect();
        let known = |module: &&str| SOURCES.iter().any(|source| source.module == *module);
        assert!(parts.iter().all(known), "{}: {parts:?}", source.module);
        let all = source.text_with(&parts);
        let none = source.text_with(&[]);
        let marks = |line: &str| line.contains("// with ") || line.trim_end().ends_with("// end");
        assert!(!all.lines().any(marks), "{}", source.module);
        assert_eq!(parts.is_empty(), all == none, "{}", source.module);
        if parts.is_empty() {
            assert_eq!(all, source.text);
        }
    }
}

#[test]
fn exports_are_public_items_of_their_file() {
    for source in SOURCES {
        for export in source.exports {
            let items =
                ["struct", "enum"].map(|kind| names_after(source, &format!("\npub {kind} ")));
            assert!(items.iter().any(|names| names.contains(export)), "{export}");
        }
    }
}
