//! What is promised of every crate and of every error.

use std::collections::BTreeSet;
use std::path::{Component, Path};
use std::sync::Mutex;

use opsmith_codegen::Error;
use opsmith_codegen::write::Files;
use proc_macro2::{TokenStream, TokenTree};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use crate::damaged::docs;
use crate::damaged::hostile::MARKER;

/// How long an error may be, in bytes: a person has to read it.
const LONGEST_ERROR: usize = 64 * 1024;

/// What an error must not show: how the generator is made.
const INTERNALS: &[&str] = &[
    "Some(", "None,", "ShapeId(", "Ident(", "String(", "Object {", "Member {", "Error(",
    "panicked", "unwrap()",
];

/// What is wrong with an error.
pub(crate) fn of_error(error: &Error) -> Result<(), String> {
    if let Error::Format(error) = error {
        return Err(format!("no Rust was written: {error}"));
    }
    let text = error.to_string();
    of_message(&text)?;
    let names_something = [".json", ".toml", "#"]
        .iter()
        .any(|part| text.contains(part));
    if names_something || text.contains("src/") {
        Ok(())
    } else {
        Err(format!("an error that is about nothing: {text}"))
    }
}

/// What is wrong with an error's text.
pub(crate) fn of_message(text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Err("an error without a text".to_owned());
    }
    if text.len() > LONGEST_ERROR {
        let bytes = text.len();
        let begin: String = text.chars().take(300).collect();
        return Err(format!("an error of {bytes} bytes: {begin}"));
    }
    if let Some(c) = text.chars().find(|c| is_harmful(*c)) {
        return Err(format!("an error with the character {c:?}: {text:?}"));
    }
    let shown = INTERNALS.iter().find(|part| text.contains(**part));
    shown.map_or(Ok(()), |part| {
        Err(format!("an error shows {part:?}: {text}"))
    })
}

/// What a terminal or an editor would obey instead of showing it.
fn is_harmful(c: char) -> bool {
    let is_bidi = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    is_bidi || (c.is_control() && !matches!(c, '\n' | '\t'))
}

/// What is wrong with a crate.
pub(crate) fn of_crate(names: bool, files: &Files) -> Result<(), String> {
    for (path, text) in files.iter() {
        of_path(path)?;
        let checked = match path {
            "Cargo.toml" => of_manifest(text),
            "rustfmt.toml" => text
                .parse::<toml::Table>()
                .map(drop)
                .map_err(|e| e.to_string()),
            _ if path.starts_with("src/support/") => of_support(text),
            _ => of_source(names, text),
        };
        checked.map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// A path leads into the output folder, and to nothing that does more than
/// hold a module.
fn of_path(path: &str) -> Result<(), String> {
    let parts: Vec<_> = Path::new(path).components().collect();
    let is_within = parts
        .iter()
        .all(|part| matches!(part, Component::Normal(_)));
    let is_known = matches!(path, "Cargo.toml" | "rustfmt.toml")
        || (path.starts_with("src/") && Path::new(path).extension().is_some_and(|e| e == "rs"));
    if is_within && is_known && !path.contains(['\\', ':']) {
        Ok(())
    } else {
        Err(format!("a file {path:?}"))
    }
}

fn of_manifest(text: &str) -> Result<(), String> {
    let manifest: toml::Table = text.parse().map_err(|error| format!("no TOML: {error}"))?;
    let keys: Vec<_> = manifest.keys().map(String::as_str).collect();
    if keys != ["dependencies", "features", "lints", "package"] {
        return Err(format!("it has {keys:?}"));
    }
    let values = manifest.iter().filter(|(key, _)| *key != "package");
    let text: String = values.map(|(_, value)| value.to_string()).collect();
    let keys: Vec<_> = manifest["package"]
        .as_table()
        .into_iter()
        .flatten()
        .collect();
    let is_injected = text.contains(MARKER) || keys.iter().any(|(key, _)| key.contains(MARKER));
    if is_injected {
        Err("a text became TOML".to_owned())
    } else {
        Ok(())
    }
}

/// Support files are the same ones again and again, whatever the model.
fn of_support(text: &str) -> Result<(), String> {
    static CHECKED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    if CHECKED.lock().unwrap().contains(text) {
        return Ok(());
    }
    of_source(false, text)?;
    CHECKED.lock().unwrap().insert(text.to_owned());
    Ok(())
}

fn of_source(names: bool, text: &str) -> Result<(), String> {
    if let Some(c) = text.chars().find(|c| is_harmful(*c)) {
        return Err(format!("the character {c:?}"));
    }
    let mut file = syn::parse_file(text).map_err(|error| format!("no Rust: {error}"))?;
    let tokens: TokenStream = text.parse().map_err(|error| format!("no Rust: {error}"))?;
    of_tokens(names, tokens)?;
    let mut visitor = Docs {
        names,
        found: Ok(()),
    };
    visitor.visit_file_mut(&mut file);
    visitor.found
}

/// A text of the model stands in literals only; its names may be names.
fn of_tokens(names: bool, tokens: TokenStream) -> Result<(), String> {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => of_tokens(names, group.stream())?,
            TokenTree::Ident(name) if is_marked(&name.to_string()) => {
                let next = tokens.peek().map(ToString::to_string).unwrap_or_default();
                if !names || next == "!" {
                    return Err(format!("a text became code: {name}{next}"));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn is_marked(name: &str) -> bool {
    name.replace('_', "").to_lowercase().contains(MARKER)
}

/// The documentation, which holds code that `cargo test` runs.
struct Docs {
    names: bool,
    found: Result<(), String>,
}

impl VisitMut for Docs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let lines: Vec<_> = attributes.iter().filter_map(doc).collect();
        let text = lines.join("\n");
        if self.found.is_ok() && is_marked(&text) && docs::is_marked_up(&text, MARKER) {
            self.found = Err(format!("a text became more than text: {text}"));
        }
        if self.found.is_ok() && text.contains('`') | text.contains("    ") | text.contains("~~~") {
            self.found = docs::code(&text).iter().try_for_each(|code| {
                let tokens = code
                    .parse()
                    .map_err(|_| format!("a doctest that is no Rust: {code}"));
                of_tokens(self.names, tokens?).map_err(|error| format!("in a doctest: {error}"))
            });
        }
    }
}

fn doc(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    let Expr::Lit(ExprLit {
        lit: Lit::Str(text),
        ..
    }) = &meta.value
    else {
        return None;
    };
    attribute.path().is_ident("doc").then(|| text.value())
}
