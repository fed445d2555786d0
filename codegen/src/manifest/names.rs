//! Which package and module names Cargo and Rust take.

use heck::ToSnakeCase;

use crate::names::{MODULES, is_device, is_keyword};

/// Packages that Cargo takes but that do not compile: their name is that of a crate which every
/// crate or test uses.
const CRATES_OF_RUST: [&str; 2] = ["std", "test"];

/// Files and folders of `src` that mean something to Cargo and rustc.
const TARGETS: [&str; 3] = ["bin", "lib", "main"];

/// The module of the generated crate that is not a service.
const SUPPORT: &str = "support";

/// Why a crate of this name could not be built and imported, if so.
///
/// The rule is Cargo's (<https://doc.rust-lang.org/cargo/reference/manifest.html#the-name-field>)
/// for a library: Cargo takes other letters than ASCII, `rustc --extern` does not.
pub(super) fn package_name_fault(name: &str) -> Option<String> {
    let Some(first) = name.chars().next() else {
        return Some("it is empty".to_owned());
    };
    if !first.is_ascii_alphabetic() && first != '_' {
        return Some("it must begin with an ASCII letter or `_`".to_owned());
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if let Some(other) = name.chars().find(|c| !allowed(*c)) {
        return Some(format!(
            "it may contain only ASCII letters, digits, `-` and `_`, not {other:?}"
        ));
    }
    let crate_name = name.replace('-', "_");
    if is_keyword(&crate_name) {
        return Some(format!("`{crate_name}` is a keyword of Rust"));
    }
    CRATES_OF_RUST
        .contains(&name)
        .then(|| "it is the name of one of Rust's own crates".to_owned())
}

/// Why a service could not be a Rust module of this name, if so.
pub(super) fn module_name_fault(name: &str) -> Option<String> {
    let snake_case = name.to_snake_case();
    if !name.is_ascii() || name.is_empty() {
        return Some("it must be written in ASCII letters, digits and `_`".to_owned());
    }
    if snake_case.starts_with(|c: char| c.is_ascii_digit()) {
        return Some("it must begin with a letter".to_owned());
    }
    if snake_case.is_empty() || snake_case != name {
        let example = match module_name_fault(&snake_case) {
            None => format!(", as in `{snake_case}`"),
            Some(_) => String::new(),
        };
        return Some(format!("it must be in snake case{example}"));
    }
    if is_keyword(name) {
        return Some("it is a keyword of Rust".to_owned());
    }
    if is_device(name) {
        return Some("it is the name of a device in Windows, which no folder can have".to_owned());
    }
    if TARGETS.contains(&name) {
        return Some(format!(
            "Cargo and rustc give `src/{name}` a meaning of its own"
        ));
    }
    if MODULES.contains(&name) {
        return Some("each service has a module of this name".to_owned());
    }
    (name == SUPPORT)
        .then(|| "the generated crate has a module of this name for its shared code".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{module_name_fault, package_name_fault};

    #[test]
    fn names_that_cargo_builds_and_rust_imports_are_taken() {
        for name in ["aws-operations", "a", "Aws_2", "_private", "union", "core"] {
            assert_eq!(package_name_fault(name), None, "{name}");
        }
    }

    #[test]
    fn names_that_cargo_refuses_or_rust_cannot_import_are_not() {
        for name in [
            "", "-a", "1a", "a b", "a.b", "a/b", "é", "_", "fn", "gen", "crate", "std", "test",
        ] {
            assert!(package_name_fault(name).is_some(), "{name}");
        }
    }

    #[test]
    fn snake_case_names_are_taken_as_modules() {
        for name in ["iam", "s3", "s3_control", "route_53", "ec2", "std", "http"] {
            assert_eq!(module_name_fault(name), None, "{name}");
        }
    }

    #[test]
    fn names_that_are_no_module_or_not_in_snake_case_are_not() {
        for name in [
            "",
            "IAM",
            "s3-control",
            "s3__control",
            "iam_",
            "_",
            "_iam",
            "3s",
            "größe",
            "a b",
            "a.b",
            "match",
            "gen",
            "self",
            "try",
            "aux",
            "com1",
            "bin",
            "lib",
            "main",
            "error",
            "types",
            "support",
        ] {
            assert!(module_name_fault(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_name_in_another_case_is_shown_in_snake_case() {
        assert_eq!(
            module_name_fault("S3Control").as_deref(),
            Some("it must be in snake case, as in `s3_control`")
        );
        for name in ["Types", "self_", "__"] {
            let fault = module_name_fault(name);
            assert_eq!(fault.as_deref(), Some("it must be in snake case"), "{name}");
        }
    }
}
