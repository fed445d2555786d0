//! Names that mean something in Rust, in generated code, or to a file system.

/// Keywords of all editions: strict and reserved ones, and `_`. Weak ones, such
/// as `union` and `raw`, are identifiers everywhere that generated code has
/// names.
///
/// <https://doc.rust-lang.org/reference/keywords.html>
pub(super) const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a name is a keyword in some edition of Rust.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// Whether Windows takes a name as that of a device, so that no file can have
/// it, whatever its case and extension.
///
/// <https://learn.microsoft.com/windows/win32/fileio/naming-a-file>
pub(crate) fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_port = |port: &str| {
        let number = name.strip_prefix(port);
        number.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
    };
    matches!(name.as_str(), "con" | "prn" | "aux" | "nul") || is_port("com") || is_port("lpt")
}

/// Types, traits, variants and derives of Rust's prelude, which generated code
/// writes without a path, or which links of documentation could mean. A shape
/// with such a name gets `Shape` at the end. Every other name is the model's:
/// see `rust::scope`.
///
/// <https://doc.rust-lang.org/std/prelude/index.html>
pub(super) const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Modules of a service beside those of its operations.
pub(crate) const MODULES: &[&str] = &[
    "constraints",
    "endpoint",
    "error",
    "mod",
    "parse",
    "serialize",
    "types",
];

/// Methods of inputs, those that traits of the prelude give every structure, and
/// those of operators, which Clippy takes for the operator's: a setter with such a
/// name gets `set_` in front.
pub(super) const METHODS: &[&str] = &[
    "add",
    "bitand",
    "bitor",
    "bitxor",
    "check",
    "clone",
    "clone_from",
    "clone_into",
    "default",
    "div",
    "eq",
    "from",
    "from_response",
    "idempotency_token_from",
    "into",
    "mul",
    "ne",
    "new",
    "rem",
    "resolve_endpoint",
    "shl",
    "shr",
    "sub",
    "to_owned",
    "to_request",
    "try_from",
    "try_into",
    "validate",
    "validate_strict",
];

/// Variables, parameters and functions of generated code.
pub(super) const LOCALS: &[&str] = &[
    "element",
    "item",
    "key",
    "path",
    "query",
    "response",
    "validator",
    "xml",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// syn knows the keywords of the editions before 2024.
    #[test]
    fn keywords_are_those_of_syn_and_gen() {
        assert!(KEYWORDS.is_sorted());
        for keyword in KEYWORDS {
            let is_known = syn::parse_str::<syn::Ident>(keyword).is_err();
            assert_eq!(is_known, *keyword != "gen", "{keyword}");
        }
        for weak in ["union", "raw", "safe", "auto", "default", "macro_rules"] {
            assert!(!is_keyword(weak), "{weak}");
        }
    }

    #[test]
    fn devices_of_windows_are_known_in_any_case() {
        for name in ["con", "PRN", "Aux", "nul", "com1", "COM9", "lpt0"] {
            assert!(is_device(name), "{name}");
        }
        for name in ["", "com", "com10", "comx", "console", "con_", "lpt_1", "é"] {
            assert!(!is_device(name), "{name}");
        }
    }
}
