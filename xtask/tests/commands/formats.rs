//! A service's model is the same, whether AWS's Smithy model or botocore's files are imported.
//!
//! The releases of botocore are those of the Smithy files' dates: operations, members and values of
//! enums are the same then.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use opsmith_codegen::model::Model;
use opsmith_codegen::plan::Request;
use opsmith_codegen::select::{self, Selection};
use opsmith_codegen::wire::BoundCrate;
use serde_json::{Map, Value};

struct Pair {
    /// The folder in botocore.
    service: &'static str,
    /// The Smithy model.
    smithy: &'static str,
    /// The release of botocore of the same time.
    release: &'static str,
    /// What botocore's files have lost, each with how often.
    lost: &'static [(Lost, usize)],
}

/// Why the plans would differ. What is in this list is taken from the Smithy model, after which
/// both plans are the same.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Lost {
    /// The default of a member: of the shapes of numbers and booleans that are no `box` in botocore
    /// and may be 0, some have one in Smithy and some have none, and nothing in botocore tells
    /// which. Such a member of a reply is an `Option` then.
    Default,
    /// `clientOptional`: all 150 required members of CloudFormation have it.
    ClientOptional,
    /// The member of an error for its message. (No plan has one: the message is read always.)
    Message,
    /// The example of an operation: botocore's files have none, or an older one.
    Example,
    /// The name of an enum's value, where it cannot be made from the value.
    ValueName,
}

const PAIRS: [Pair; 5] = [
    Pair {
        service: "iam",
        smithy: "iam-2010-05-08.json",
        release: "botocore==1.42.40",
        lost: &[
            (Lost::Default, 68),
            (Lost::Message, 5),
            (Lost::Example, 6),
            (Lost::ValueName, 1),
        ],
    },
    Pair {
        service: "sts",
        smithy: "sts-2011-06-15.json",
        release: "botocore==1.38.20",
        lost: &[(Lost::Example, 1)],
    },
    Pair {
        service: "sns",
        smithy: "sns-2010-03-31.json",
        release: "botocore==1.38.20",
        lost: &[(Lost::Default, 4), (Lost::ValueName, 1)],
    },
    Pair {
        service: "ses",
        smithy: "ses-2010-12-01.json",
        release: "botocore==1.38.20",
        lost: &[(Lost::Default, 24), (Lost::Message, 34)],
    },
    Pair {
        service: "cloudformation",
        smithy: "cloudformation-2010-05-15.json",
        release: "botocore==1.38.20",
        lost: &[
            (Lost::ClientOptional, 150),
            (Lost::Message, 28),
            (Lost::Example, 7),
            (Lost::ValueName, 1),
        ],
    },
];

/// Runs the command, and reads what it wrote.
fn import(arguments: &[&str], out: &Path) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("import")
        .args(arguments)
        .arg("--out")
        .arg(out)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_str(&fs::read_to_string(out).unwrap()).unwrap()
}

fn shapes(model: &Value) -> &Map<String, Value> {
    model["shapes"].as_object().unwrap()
}

/// The plan of a crate with all operations, as text.
fn plan(model: &Value) -> String {
    let text = model.to_string();
    let model = Model::from_texts([(Path::new("model.json"), text.as_str())]).unwrap();
    let service = select::services(&model).next().unwrap();
    let names: Vec<_> = select::operations(&model, service)
        .iter()
        .map(|id| id.name())
        .collect();
    let selection = Selection::new(&model, service, &names).unwrap();
    let request = Request {
        module: "service",
        model: &model,
        selection: &selection,
    };
    let plan = BoundCrate::new("service-operations", "0.1.0", &[request]).unwrap();
    format!("{plan:#?}")
}

/// Takes from the Smithy model what botocore lost, and says how often each was there.
fn lose(smithy: &mut Value, botocore: &Value) -> Vec<(Lost, usize)> {
    let mut lost = Vec::new();
    let botocore = shapes(botocore);
    for (id, shape) in smithy["shapes"].as_object_mut().unwrap() {
        let Some(other) = botocore.get(id) else {
            continue;
        };
        lose_of_shape(shape, other, &mut lost);
    }
    let kinds = [
        Lost::Default,
        Lost::ClientOptional,
        Lost::Message,
        Lost::Example,
        Lost::ValueName,
    ];
    let count = |kind| lost.iter().filter(|lost| **lost == kind).count();
    let counts = kinds.map(|kind| (kind, count(kind)));
    counts.into_iter().filter(|(_, count)| *count > 0).collect()
}

fn lose_of_shape(shape: &mut Value, other: &Value, lost: &mut Vec<Lost>) {
    let examples = "smithy.api#examples";
    let other_examples = other["traits"].get(examples);
    if shape["type"] == "operation" && shape["traits"].get(examples) != other_examples {
        let traits = &mut shape["traits"];
        match other_examples {
            Some(examples_of_other) => traits[examples] = examples_of_other.clone(),
            None => drop(traits.as_object_mut().unwrap().remove(examples)),
        }
        lost.push(Lost::Example);
    }
    if shape["type"] == "enum" {
        lose_names(shape, other, lost);
        return;
    }
    if let Some(traits) = shape.get_mut("traits").and_then(Value::as_object_mut) {
        traits.remove("smithy.api#default");
    }
    let Some(members) = shape.get_mut("members").and_then(Value::as_object_mut) else {
        return;
    };
    let names: Vec<_> = members.keys().cloned().collect();
    for name in names {
        if other["members"].get(&name).is_none() {
            assert!(name.eq_ignore_ascii_case("message"), "{name}");
            members.shift_remove(&name);
            lost.push(Lost::Message);
            continue;
        }
        let Some(traits) = members[&name].get_mut("traits") else {
            continue;
        };
        let traits = traits.as_object_mut().unwrap();
        traits.remove("smithy.api#addedDefault");
        if traits.remove("smithy.api#default").is_some() {
            lost.push(Lost::Default);
        }
        if traits.remove("smithy.api#clientOptional").is_some() {
            lost.push(Lost::ClientOptional);
        }
    }
}

/// Names of values that a plan would not name the same anyway.
fn lose_names(shape: &mut Value, other: &Value, lost: &mut Vec<Lost>) {
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    let names = |shape: &Value| -> Vec<String> {
        shape["members"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect()
    };
    let (own, others) = (names(shape), names(other));
    assert_eq!(own.len(), others.len());
    let different = own
        .iter()
        .zip(&others)
        .filter(|(a, b)| plain(a) != plain(b));
    let different = different.count();
    if different > 0 {
        shape["members"] = other["members"].clone();
        lost.extend(vec![Lost::ValueName; different]);
    }
}

/// What both models call the service is not the same, and no plan says it.
fn rename_service(model: &mut Value) {
    let shapes = model["shapes"].as_object_mut().unwrap();
    let services = shapes.iter().find(|(_, shape)| shape["type"] == "service");
    let id = services.map(|(id, _)| id.clone()).unwrap();
    let service = shapes.remove(&id).unwrap();
    let namespace = id.split('#').next().unwrap();
    shapes.insert(format!("{namespace}#TheOnlyService"), service);
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_both_formats_have_the_same_plan_apart_from_what_botocore_lost() {
    let folder = tempfile::tempdir().unwrap();
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap();
    let models = Path::new(&package).join("../../shared/models");
    for pair in &PAIRS {
        let source = models.join(pair.smithy).display().to_string();
        let out = folder.path().join(pair.smithy);
        let mut smithy = import(&[&source], &out);
        let mut botocore = import(&[pair.release, pair.service], &out);
        let lost = lose(&mut smithy, &botocore);
        println!("{}: lost {lost:?}", pair.service);
        rename_service(&mut smithy);
        rename_service(&mut botocore);
        let (smithy, botocore) = (plan(&smithy), plan(&botocore));
        let differences = differences(&smithy, &botocore);
        assert!(smithy == botocore, "{}: {differences:#?}", pair.service);
        assert_eq!(lost, pair.lost, "{}", pair.service);
    }
}

/// The first lines that only one of the plans has.
fn differences(smithy: &str, botocore: &str) -> Vec<String> {
    let (a, b): (Vec<_>, Vec<_>) = (smithy.lines().collect(), botocore.lines().collect());
    let in_a: BTreeSet<_> = a.iter().collect();
    let in_b: BTreeSet<_> = b.iter().collect();
    let only_a = a.iter().filter(|line| !in_b.contains(line));
    let only_b = b.iter().filter(|line| !in_a.contains(line));
    let only_a = only_a.map(|line| format!("smithy: {line}"));
    only_a
        .take(20)
        .chain(only_b.map(|line| format!("botocore: {line}")).take(20))
        .collect()
}
