//! The files of a package that belong to no service.

use std::fmt::Write;

use quote::quote;
use toml::Value;

use super::SourceFile;
use super::scope::Scope;
use super::tokens::ident;
use crate::manifest::Publish;
use crate::plan::CratePlan;
use crate::support::{Root, Support};

/// Keeps the style of a workspace around the crate from making drift.
pub(super) const RUSTFMT: &str = "# The style of opsmith's output, whatever that of the surrounding workspace.\nstyle_edition = \"2024\"\n";

/// The requirements of the crates that generated code uses.
const REQUIREMENTS: &[(&str, &str)] = &[
    (
        "base64",
        r#"{ version = "0.23", default-features = false, features = ["alloc"] }"#,
    ),
    (
        "flate2",
        r#"{ version = "1.1", default-features = false, features = ["rust_backend"] }"#,
    ),
    ("hmac-sha256", r#""1.1""#),
    ("http", r#""1.5""#),
    ("percent-encoding", r#""2.3""#),
    ("quick-xml", r#""0.42""#),
    (
        "unicode-properties",
        r#"{ version = "0.1.5", default-features = false, features = ["general-category"] }"#,
    ),
    (
        "zeroize",
        r#"{ version = "1.9", default-features = false, features = ["alloc"] }"#,
    ),
];

/// `Cargo.toml`.
pub(super) fn manifest(plan: &CratePlan, support: &Support) -> String {
    let mut text = format!(
        "# Written by opsmith: change opsmith.toml and generate again.\n\n[package]\n{}\n[features]\n",
        package(plan)
    );
    for feature in support.features() {
        let crates = feature.crates.iter().map(|name| format!("\"dep:{name}\""));
        let crates: Vec<_> = crates.collect();
        // Writing to a `String` never fails.
        let _ = writeln!(text, "{} = [{}]", feature.name, crates.join(", "));
    }
    text.push_str("\n[dependencies]\n");
    for (name, requirement) in REQUIREMENTS {
        let is_among = |crates: &[String]| crates.iter().any(|other| other == name);
        let mut features = support.features().iter();
        if is_among(support.dependencies()) {
            let _ = writeln!(text, "{name} = {requirement}");
        } else if features.any(|feature| is_among(&feature.crates)) {
            let _ = writeln!(text, "{name} = {}", optional(requirement));
        }
    }
    text.push_str("\n[lints.rust]\nunsafe_code = \"forbid\"\n");
    text
}

/// The `[package]` table without its head.
fn package(plan: &CratePlan) -> String {
    let metadata = &plan.metadata;
    let description = metadata.description.clone();
    let given = |strings: &[String]| (!strings.is_empty()).then(|| list(strings));
    let entries = [
        ("name", Some(plan.name.as_str().into())),
        ("version", Some(plan.version.as_str().into())),
        ("edition", Some("2024".into())),
        ("rust-version", Some("1.88".into())),
        ("authors", given(&metadata.authors)),
        (
            "description",
            Some(description.unwrap_or_else(|| services(plan)).into()),
        ),
        ("license", metadata.license.clone().map(Value::String)),
        ("repository", metadata.repository.clone().map(Value::String)),
        ("homepage", metadata.homepage.clone().map(Value::String)),
        (
            "documentation",
            metadata.documentation.clone().map(Value::String),
        ),
        ("keywords", given(&metadata.keywords)),
        ("categories", given(&metadata.categories)),
        ("publish", metadata.publish.as_ref().map(publish)),
    ];
    let entries = entries
        .into_iter()
        .filter_map(|(key, value)| Some(format!("{key} = {}\n", value?)));
    entries.collect()
}

/// What a crate is of, where the manifest does not describe it.
fn services(plan: &CratePlan) -> String {
    let services = plan.services.iter();
    // Titles are Markdown.
    let titles: Vec<_> = services
        .map(|service| service.title.replace('\\', ""))
        .collect();
    format!("Operations of AWS {}", titles.join(", "))
}

fn list(strings: &[String]) -> Value {
    Value::Array(strings.iter().cloned().map(Value::String).collect())
}

fn publish(publish: &Publish) -> Value {
    match publish {
        Publish::Any(any) => Value::Boolean(*any),
        Publish::Registries(names) => list(names),
    }
}

/// A requirement of what only a feature needs.
fn optional(requirement: &str) -> String {
    match requirement.strip_suffix(" }") {
        Some(table) => format!("{table}, optional = true }}"),
        None => format!("{{ version = {requirement}, optional = true }}"),
    }
}

/// `src/lib.rs`.
pub(super) fn library(plan: &CratePlan, support: &Root) -> SourceFile {
    let modules = plan.services.iter().map(|service| ident(&service.module));
    let exports = &support.exports;
    let items = quote! {
        #![forbid(unsafe_code)]
        #(pub mod #modules;)*
        mod support;
        #(#exports)*
    };
    SourceFile {
        path: "src/lib.rs".to_owned(),
        code: Scope::default().file(&library_docs(plan), &items),
    }
}

fn library_docs(plan: &CratePlan) -> String {
    let mut text = String::from(
        "Operations of AWS services. Each has an input that makes the request, an output that\n\
         reads the reply, and an error.\n\n\
         You send requests yourself, with any HTTP client:\n\n\
         1. Build an input. `validate` checks the constraints of the service's model.\n\
         2. `to_request` makes an [`http::Request`]. Sign it, with the `Signer` of the feature\n   \
         `sign` or with your own code, and send it.\n\
         3. `from_response` reads the [`http::Response`] into the output or an error.\n\n\
         [`http::Request`]: https://docs.rs/http/1/http/request/struct.Request.html\n\
         [`http::Response`]: https://docs.rs/http/1/http/response/struct.Response.html\n\n\
         Services, each with a list of its operations:\n\n",
    );
    for service in &plan.services {
        let (module, title, version) = (&service.module, &service.title, &service.version);
        // Writing to a `String` never fails.
        let _ = writeln!(text, "- [{title} {version}]({module})");
    }
    text
}

/// `src/support/mod.rs`.
pub(super) fn support(root: &Root) -> SourceFile {
    let docs = "Code that the services share, copied from `opsmith-support`.";
    let modules = &root.modules;
    SourceFile {
        path: "src/support/mod.rs".to_owned(),
        code: Scope::default().file(docs, &quote!(#(#modules)*)),
    }
}

#[cfg(test)]
mod tests {
    use opsmith_support::sources::MANIFEST;
    use proptest::prelude::*;
    use toml::Table;

    use super::*;
    use crate::manifest::Metadata;
    use crate::support::Uses;
    use crate::wire::BoundCrate;

    fn crate_with(metadata: Metadata) -> CratePlan {
        let bound = BoundCrate::new("example", "0.1.0", &[]).unwrap();
        CratePlan {
            metadata,
            ..bound.plan
        }
    }

    #[test]
    fn the_package_says_what_the_manifest_gives() {
        let texts = |texts: &[&str]| texts.iter().copied().map(str::to_owned).collect();
        let plan = crate_with(Metadata {
            description: Some("Keys of \"our\" users".to_owned()),
            license: Some("MIT OR Apache-2.0".to_owned()),
            authors: texts(&["A <a@example.com>", "B"]),
            repository: Some("https://example.com/repository".to_owned()),
            homepage: Some("https://example.com".to_owned()),
            documentation: Some("https://example.com/docs".to_owned()),
            keywords: texts(&["aws", "iam"]),
            categories: texts(&["api-bindings"]),
            publish: Some(Publish::Registries(texts(&["ours"]))),
        });
        insta::assert_snapshot!(package(&plan), @r#"
        name = "example"
        version = "0.1.0"
        edition = "2024"
        rust-version = "1.88"
        authors = ["A <a@example.com>", "B"]
        description = 'Keys of "our" users'
        license = "MIT OR Apache-2.0"
        repository = "https://example.com/repository"
        homepage = "https://example.com"
        documentation = "https://example.com/docs"
        keywords = ["aws", "iam"]
        categories = ["api-bindings"]
        publish = ["ours"]
        "#);
        let kept = crate_with(Metadata {
            publish: Some(Publish::Any(false)),
            ..Metadata::default()
        });
        insta::assert_snapshot!(package(&kept), @r#"
        name = "example"
        version = "0.1.0"
        edition = "2024"
        rust-version = "1.88"
        description = "Operations of AWS "
        publish = false
        "#);
    }

    proptest! {
        #[test]
        fn whatever_the_manifest_gives_is_what_cargo_reads(
            text in any::<String>(),
            texts in prop::collection::vec(any::<String>(), 0..4),
        ) {
            let plan = crate_with(Metadata {
                description: Some(text.clone()),
                authors: texts.clone(),
                publish: Some(Publish::Registries(texts.clone())),
                ..Metadata::default()
            });
            let read: Table = toml::from_str(&manifest(&plan, &Support::new(&Uses::default()))).unwrap();
            let package = &read["package"];
            prop_assert_eq!(package["description"].as_str(), Some(text.as_str()));
            let texts = list(&texts);
            prop_assert_eq!(&package["publish"], &texts);
            let authors = package.get("authors").cloned();
            prop_assert_eq!(authors.unwrap_or(Value::Array(Vec::new())), texts);
        }
    }

    #[test]
    fn every_crate_of_the_support_code_has_a_requirement() {
        let manifest: Table = MANIFEST.parse().unwrap();
        for name in manifest["dependencies"].as_table().unwrap().keys() {
            let mut known = REQUIREMENTS.iter();
            assert!(known.any(|(known, _)| known == name), "{name}");
        }
    }

    #[test]
    fn requirements_are_those_that_the_support_code_is_tested_with() {
        let workspace = include_str!("../../../Cargo.toml");
        for (name, requirement) in REQUIREMENTS {
            assert!(
                workspace.contains(&format!("\n{name} = {requirement}\n")),
                "{name}"
            );
        }
    }
}
