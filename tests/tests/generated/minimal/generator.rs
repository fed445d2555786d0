//! The generator's source names no operation: what it does, it does for all of them.
//!
//! The rule: no identifier and no literal of the library's code holds the name of an operation of
//! the IAM model, in whatever case, as whole words: `UpdateAccessKeyInput`, `update_access_key`
//! and `"update-access-key"` all name `UpdateAccessKey`, `target_user` does not name `GetUser`.
//! What macros are given is code, documentation in `quote!` too. Comments, documentation and
//! tests may name operations, as examples.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use heck::ToSnakeCase;
use opsmith_tests::project::root;
use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;
use syn::visit_mut::{VisitMut, visit_file_mut, visit_item_mod_mut};
use syn::{Attribute, File, Item, ItemMod, Lit, Meta};

#[test]
fn the_generators_code_names_no_operation() {
    let operations = operations();
    assert_eq!(operations.len(), 176);
    let mut sources = Vec::new();
    for folder in ["codegen/src", "codegen/support/src"] {
        sources.extend(code(&root().join(folder).join("lib.rs")));
    }
    // Both crates, with their modules.
    assert!(sources.len() > 50, "{} files", sources.len());
    for (path, file) in sources {
        let named = named_by_code(file, &operations);
        assert!(named.is_empty(), "{} names {named:?}", path.display());
    }
}

#[test]
fn the_rule_is_about_code_in_whatever_case() {
    for code in [
        r#"const A: &str = "UpdateAccessKey";"#,
        r#"const A: &str = "\nAction=UpdateAccessKey&";"#,
        r#"const A: &[u8] = b"UpdateAccessKey";"#,
        "fn update_access_key() {}",
        "struct UpdateAccessKeyInput;",
        "const UPDATE_ACCESS_KEY: bool = true;",
        "fn a() { quote! { fn b() -> UpdateAccessKey { c() } } }",
        "fn a() { quote! { /// Like UpdateAccessKey.\n fn b() {} } }",
        "#[serde(rename = \"UpdateAccessKey\")] struct A;",
    ] {
        assert_eq!(named(code, &operations()), ["UpdateAccessKey"], "{code}");
    }
}

#[test]
fn the_rule_is_not_about_comments_documentation_and_tests() {
    for code in [
        "// UpdateAccessKey",
        "//! UpdateAccessKey\n/// UpdateAccessKey\nstruct A { /** UpdateAccessKey */ b: bool }",
        "#[cfg(test)] mod tests { const A: &str = \"UpdateAccessKey\"; }",
        "mod a { #[cfg(test)] fn update_access_key() {} }",
        "fn target_user() -> ForgetUsers { \"UpdateAccess\"; \"budgetUser\" }",
    ] {
        assert!(named(code, &operations()).is_empty(), "{code}");
    }
}

/// The operations of the IAM model.
pub(crate) fn operations() -> Vec<String> {
    let text = fs::read_to_string(root().join("models/iam-2010-05-08.json")).unwrap();
    let model: Value = serde_json::from_str(&text).unwrap();
    let shapes = model["shapes"].as_object().unwrap().iter();
    let operations = shapes.filter(|(_, shape)| shape["type"] == "operation");
    operations
        .map(|(id, _)| id.split_once('#').unwrap().1.to_owned())
        .collect()
}

/// Which of the operations a text of Rust names; a text that is no Rust is all code.
pub(crate) fn named(text: &str, operations: &[String]) -> Vec<String> {
    match syn::parse_file(text) {
        Ok(file) => named_by_code(file, operations),
        Err(_) => named_by_words(text, operations),
    }
}

/// The files of a crate without its tests, found as the compiler finds them.
fn code(root: &Path) -> Vec<(PathBuf, File)> {
    let mut files = Vec::new();
    let mut open = vec![(root.to_owned(), root.parent().unwrap().to_owned())];
    while let Some((path, folder)) = open.pop() {
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let file = syn::parse_file(&text).unwrap();
        for item in &file.items {
            if let Item::Mod(module) = item
                && module.content.is_none()
                && !is_test(&module.attrs)
            {
                let inner = folder.join(module.ident.to_string());
                let beside = inner.with_extension("rs");
                let path = if beside.exists() {
                    beside
                } else {
                    inner.join("mod.rs")
                };
                open.push((path, inner));
            }
        }
        files.push((path, file));
    }
    files
}

fn named_by_code(mut file: File, operations: &[String]) -> Vec<String> {
    struct CodeAlone;
    impl VisitMut for CodeAlone {
        fn visit_file_mut(&mut self, file: &mut File) {
            file.items.retain(|item| !is_test(attributes(item)));
            visit_file_mut(self, file);
        }

        fn visit_item_mod_mut(&mut self, module: &mut ItemMod) {
            if let Some((_, items)) = &mut module.content {
                items.retain(|item| !is_test(attributes(item)));
            }
            visit_item_mod_mut(self, module);
        }

        fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
            attributes.retain(|attribute| !attribute.path().is_ident("doc"));
        }
    }
    CodeAlone.visit_file_mut(&mut file);
    let mut words = String::new();
    collect_words(syn::parse_quote!(#file), &mut words);
    named_by_words(&words, operations)
}

/// The identifiers and the contents of the literals, apart by lines.
fn collect_words(tokens: TokenStream, words: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect_words(group.stream(), words),
            TokenTree::Ident(ident) => words.push_str(&ident.to_string()),
            TokenTree::Literal(literal) => match Lit::new(literal) {
                Lit::Str(text) => words.push_str(&text.value()),
                Lit::ByteStr(bytes) => words.push_str(&String::from_utf8_lossy(&bytes.value())),
                Lit::CStr(text) => words.push_str(&text.value().to_string_lossy()),
                _ => {}
            },
            TokenTree::Punct(_) => {}
        }
        words.push('\n');
    }
}

fn named_by_words(text: &str, operations: &[String]) -> Vec<String> {
    let snake_case = |name: &str| format!("_{}_", name.to_snake_case());
    let words: BTreeSet<_> = text
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
        .map(snake_case)
        .collect();
    let words: String = words.into_iter().collect();
    let is_named = |operation: &&String| words.contains(&snake_case(operation));
    operations.iter().filter(is_named).cloned().collect()
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
