//! What a catalog says of operations is what is generated for them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use opsmith_codegen::Codegen;
use opsmith_codegen::catalog::{Catalog, Entry, Explained};
use opsmith_codegen::plan::PlanError;
use opsmith_codegen::wire::Signing;
use serde_json::json;
use tempfile::TempDir;

fn models() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").expect("cargo says which package it tests");
    Path::new(&package).join("../models")
}

/// A manifest of operations of a model of the project.
fn manifest(module: &str, model: &str, operations: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let model = models().join(model);
    let model = model.to_str().unwrap();
    let text = format!(
        "[package]\nname = \"operations\"\nversion = \"0.1.0\"\n\n\
         [services.{module}]\nmodels = [{model:?}]\noperations = {operations:?}\n"
    );
    fs::write(folder.path().join("opsmith.toml"), text).unwrap();
    folder
}

/// The lines of the service's code in a crate of an operation alone.
fn generated(module: &str, model: &str, operation: &str) -> usize {
    let folder = manifest(module, model, &[operation]);
    let codegen = Codegen::new(folder.path().join("opsmith.toml"));
    let generated = codegen.generate().unwrap();
    generated.lines(|path| path.starts_with(&format!("src/{module}/")))
}

fn of_model(model: &str) -> Catalog {
    Catalog::of_model(&[models().join(model)]).unwrap_or_else(|error| panic!("{error}"))
}

fn assert_measured(catalog: &Catalog, entries: &[Entry], model: &str) {
    let lines = catalog.lines(entries, |_| ()).unwrap();
    for (entry, lines) in entries.iter().zip(lines) {
        let generated = generated(&entry.service, model, &entry.operation);
        assert_eq!(lines, Some(generated), "{}", entry.operation);
    }
}

#[test]
fn lines_are_those_of_a_crate_of_the_operation_alone() {
    for model in ["iam-2010-05-08.json", "sns-2010-03-31.json"] {
        let catalog = of_model(model);
        // Measured together, whatever they share.
        let entries = catalog.matching::<&str>(&[]).into_iter().step_by(15);
        assert_measured(&catalog, &entries.collect::<Vec<_>>(), model);
    }
}

#[test]
fn operations_that_cannot_be_generated_have_reasons_and_all_others_can_be_generated_together() {
    let folder = tempfile::tempdir().unwrap();
    let model = folder.path().join("model.json");
    let operation = |input: &str| {
        json!({
            "type": "operation",
            "input": { "target": input },
            "output": { "target": "smithy.api#Unit" },
        })
    };
    let input = |target: &str| {
        json!({
            "type": "structure",
            "members": { "Value": { "target": target } },
            "traits": { "smithy.api#input": {} },
        })
    };
    let operations = ["Fine", "FineToo", "Large", "Streams"];
    let operations = operations.map(|name| json!({ "target": format!("example#{name}") }));
    let shapes = json!({
        "example#Example": {
            "type": "service",
            "version": "1",
            "operations": operations,
            "traits": { "aws.protocols#awsJson1_0": {} },
        },
        "example#Fine": operation("example#FineInput"),
        "example#FineInput": input("smithy.api#String"),
        "example#FineToo": operation("smithy.api#Unit"),
        "example#Large": operation("example#LargeInput"),
        "example#LargeInput": input("smithy.api#BigInteger"),
        "example#Streams": operation("example#StreamsInput"),
        "example#StreamsInput": input("example#Stream"),
        "example#Stream": { "type": "blob", "traits": { "smithy.api#streaming": {} } },
    });
    let text = json!({ "smithy": "2.0", "shapes": shapes }).to_string();
    fs::write(&model, &text).unwrap();
    let refused = |model: &Path| Catalog::of_model(&[model.to_owned()]).unwrap().refused();
    let found = refused(&model).into_iter().map(|refused| {
        let reasons: Vec<_> = refused.errors.iter().map(PlanError::reason).collect();
        format!("{}: {}", refused.operation, reasons.join("; "))
    });
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            "Large: shapes of the type bigInteger are not supported yet",
            "Streams: the trait `smithy.api#streaming` is not supported yet",
        ]
    );

    let other = text.replace("aws.protocols#awsJson1_0", "example.protocols#other");
    fs::write(&model, other).unwrap();
    let operations = refused(&model).into_iter().map(|refused| refused.operation);
    let operations: Vec<_> = operations.collect();
    assert_eq!(operations, ["Fine", "FineToo", "Large", "Streams"]);
    assert!(refused(&models().join("iam-2010-05-08.json")).is_empty());
}

#[test]
fn words_find_operations_whatever_their_case_and_what_stands_between() {
    let catalog = of_model("iam-2010-05-08.json");
    let names = |words: &[&str]| -> Vec<String> {
        let entries = catalog.matching(words).into_iter();
        entries.map(|entry| entry.operation).collect()
    };
    let keys = names(&["access-key"]);
    assert!(keys.contains(&"CreateAccessKey".to_owned()));
    for same in [["Access_Key"], ["ACCESS key"], ["accesskey"]] {
        assert_eq!(names(&same), keys);
    }
    assert_eq!(names(&["key", "access", "update"]), ["UpdateAccessKey"]);
    assert!(names(&["no such thing"]).is_empty());
    assert_eq!(
        catalog.nearest(&["update", "acces-kye"]),
        ["UpdateAccessKey"]
    );
}

#[test]
fn a_manifest_says_what_is_selected_and_may_name_what_no_model_has() {
    let operations = ["UpdateAccessKey", "NoSuchOperation"];
    let folder = manifest("iam", "iam-2010-05-08.json", &operations);
    let catalog = Catalog::of_manifest(folder.path().join("opsmith.toml"))
        .unwrap_or_else(|error| panic!("{error}"));
    let entries = catalog.matching(&["access-key"]).into_iter();
    let selected = entries.filter(|entry| entry.selected);
    let selected: Vec<_> = selected.map(|entry| entry.operation).collect();
    assert_eq!(selected, ["UpdateAccessKey"]);
}

/// Whatever a model holds can be explained.
#[test]
fn every_shape_and_operation_is_explained() {
    let catalog = of_model("sts-2011-06-15.json");
    let Ok(Explained::Operation(facts)) = catalog.explain("sts:AssumeRole") else {
        panic!("AssumeRole is an operation");
    };
    let names: Vec<_> = facts.tree.iter().map(|branch| &branch.shape).collect();
    for name in names {
        let explained = catalog.explain(name);
        let explained = explained.unwrap_or_else(|error| panic!("{name}: {error}"));
        let Explained::Shape(facts) = explained else {
            panic!("{name} is no operation");
        };
        assert!(
            facts.operations.contains(&"AssumeRole".to_owned()),
            "{name}"
        );
    }
}

#[test]
fn what_is_sensitive_is_told_of_members_and_shapes() {
    let catalog = of_model("iam-2010-05-08.json");
    let Ok(Explained::Operation(facts)) = catalog.explain("iam:CreateLoginProfile") else {
        panic!("CreateLoginProfile is an operation");
    };
    let members = facts.input.members.iter();
    let sensitive = members.filter(|member| member.sensitive);
    let sensitive: Vec<_> = sensitive.map(|member| &member.member).collect();
    assert_eq!(sensitive, ["Password"]);
    // As Rust separates a module from its items.
    for (name, expected) in [("iam::passwordType", true), ("iam::userNameType", false)] {
        let Ok(Explained::Shape(facts)) = catalog.explain(name) else {
            panic!("{name} is a shape");
        };
        assert_eq!(facts.sensitive, expected, "{name}");
    }
}

#[test]
fn a_type_is_explained_as_the_shape_that_it_is_of() {
    let catalog = of_model("iam-2010-05-08.json");
    assert_eq!(
        catalog.explain("StatusType").unwrap(),
        catalog.explain("statusType").unwrap()
    );
    assert!(catalog.explain("iam::status_type").is_err());
}

#[test]
fn a_renamed_shape_is_explained_by_the_name_of_its_type() {
    let catalog = of_model("../codegen/tests/models/renamed_shapes.json");
    let Ok(Explained::Shape(facts)) = catalog.explain("Varnish") else {
        panic!("Varnish is a shape");
    };
    let members = facts.members.unwrap();
    assert_eq!(
        (&*members.name, &*members.members[0].member),
        ("Varnish", "B")
    );
}

#[test]
fn names_that_are_not_there_are_told_with_the_nearest() {
    let catalog = of_model("sts-2011-06-15.json");
    let said = |name: &str| catalog.explain(name).unwrap_err().to_string();
    let texts = [
        "st:AssumeRole",
        "iam:AssumeRole",
        "sts:AssumeRol",
        "arnTyp",
        "",
        ":",
    ]
    .map(said);
    insta::assert_snapshot!(texts.join("\n"));
}

#[test]
fn an_operation_says_how_it_is_signed() {
    let catalog = of_model("sts-2011-06-15.json");
    let signing = |name: &str| match catalog.explain(name).unwrap() {
        Explained::Operation(facts) => (facts.signing, facts.signing_name),
        Explained::Shape(_) => panic!("`{name}` is an operation"),
    };
    let name = Some("sts".to_owned());
    assert_eq!(
        signing("GetCallerIdentity"),
        (Signing::Endpoint, name.clone())
    );
    // Callers of these have no credentials yet.
    for operation in ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"] {
        assert_eq!(signing(operation), (Signing::Unsigned, name.clone()));
    }
}

#[test]
fn an_operation_says_where_its_requests_go_if_not_to_the_endpoint_of_the_service() {
    let package = env::var_os("CARGO_MANIFEST_DIR").expect("cargo says which package it tests");
    let model = Path::new(&package).join("tests/models/endpoint_parameters.json");
    let catalog = Catalog::of_model(&[model]).unwrap_or_else(|error| panic!("{error}"));
    let endpoint = |name: &str| match catalog.explain(name).unwrap() {
        Explained::Operation(facts) => (
            facts.own_endpoint,
            facts.endpoint_members,
            facts.account_members,
        ),
        Explained::Shape(_) => panic!("`{name}` is an operation"),
    };
    let url = "https://control.us-east-1.example.com/";
    let own = Some(("eu-central-1".to_owned(), url.to_owned()));
    assert_eq!(endpoint("DeleteQueue"), (own, vec![], vec![]));
    assert_eq!(endpoint("GetQueue"), (None, vec![], vec![]));
    assert_eq!(endpoint("Send"), (None, vec!["Space".to_owned()], vec![]));
    let (own, unknown, accounts) = endpoint("TagStream");
    let url = "https://111122223333.streams.eu-central-1.amazonaws.com/";
    assert_eq!(own, Some(("eu-central-1".to_owned(), url.to_owned())));
    assert_eq!((unknown, accounts), (vec![], vec!["Stream".to_owned()]));
}
