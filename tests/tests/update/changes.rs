//! `Changes` beside a judge that knows nothing of plans: the public items of
//! the generated sources, before and after small updates of small models.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::changes::{Change, Changes, Kind, What};
use opsmith_codegen::{Codegen, Generated, Operations};
use opsmith_tests::project::root;
use opsmith_tests::public_items::public_items;
use opsmith_tests::seed::seed;
use serde_json::{Value, json};

/// The small models of features.
fn models() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("codegen/tests/models")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut models: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    models.sort();
    models
}

/// An update of a model: what it does, and the model after it.
type Update = (String, Value);

/// Small updates of each shape of a model, one at a time.
fn updates(model: &Value) -> Vec<Update> {
    let mut updates = Vec::new();
    for (id, shape) in model["shapes"].as_object().unwrap() {
        let mut update = |what: String, edit: &dyn Fn(&mut Value)| {
            let mut model = model.clone();
            edit(&mut model["shapes"][id]);
            updates.push((format!("{id}: {what}"), model));
        };
        match shape["type"].as_str().unwrap() {
            "structure" | "union" => of_members(shape, &mut update),
            "enum" => of_values(shape, &mut update),
            "operation" => of_list(shape, "errors", &mut update),
            "service" => of_list(shape, "operations", &mut update),
            "string" | "list" => update("length".to_owned(), &|shape| {
                shape["traits"]["smithy.api#length"] = json!({ "min": 2, "max": 3 });
            }),
            _ => {}
        }
    }
    updates
}

type Add<'a> = dyn FnMut(String, &dyn Fn(&mut Value)) + 'a;

fn of_members(shape: &Value, update: &mut Add<'_>) {
    let text = || json!({ "target": "smithy.api#String" });
    update("a member is new".to_owned(), &|shape| {
        shape["members"]["Novel"] = text();
    });
    update("a required member is new".to_owned(), &|shape| {
        shape["members"]["Novel"] = text();
        shape["members"]["Novel"]["traits"] = json!({ "smithy.api#required": {} });
    });
    for name in shape["members"]
        .as_object()
        .into_iter()
        .flat_map(|members| members.keys())
    {
        update(format!("no {name}"), &|shape| {
            shape["members"].as_object_mut().unwrap().shift_remove(name);
        });
        update(format!("{name} is called {name}s"), &|shape| {
            let members = shape["members"].as_object_mut().unwrap();
            let member = members.shift_remove(name).unwrap();
            members.insert(format!("{name}s"), member);
        });
        update(format!("{name} is required, or not any more"), &|shape| {
            let traits = &mut shape["members"][name]["traits"];
            if traits["smithy.api#required"].is_object() {
                traits
                    .as_object_mut()
                    .unwrap()
                    .shift_remove("smithy.api#required");
            } else {
                traits["smithy.api#required"] = json!({});
            }
            traits
                .as_object_mut()
                .unwrap()
                .retain(|_, value| !value.is_null());
        });
        update(format!("{name} is a number"), &|shape| {
            shape["members"][name] = json!({ "target": "smithy.api#Integer" });
        });
        update(format!("{name} is sensitive"), &|shape| {
            shape["members"][name]["traits"]["smithy.api#sensitive"] = json!({});
        });
        update(format!("{name} has another name on the wire"), &|shape| {
            shape["members"][name]["traits"]["smithy.api#xmlName"] = json!("Else");
        });
    }
}

fn of_values(shape: &Value, update: &mut Add<'_>) {
    update("a value is new".to_owned(), &|shape| {
        shape["members"]["NOVEL"] = json!({
            "target": "smithy.api#Unit",
            "traits": { "smithy.api#enumValue": "novel" }
        });
    });
    for name in shape["members"].as_object().unwrap().keys() {
        update(format!("no {name}"), &|shape| {
            shape["members"].as_object_mut().unwrap().shift_remove(name);
        });
    }
}

fn of_list(shape: &Value, key: &str, update: &mut Add<'_>) {
    let targets = shape[key].as_array().map_or(0, Vec::len);
    for index in 0..targets {
        update(format!("no {}", shape[key][index]["target"]), &|shape| {
            shape[key].as_array_mut().unwrap().remove(index);
        });
    }
}

/// The crate of a model, where it is supported.
fn generate(folder: &Path, model: &Value) -> Option<Generated> {
    let manifest = "[package]\nname = \"example\"\nversion = \"0.1.0\"\n\n\
                    [services.example]\nmodels = [\"model.json\"]\noperations = \"*\"\n";
    fs::write(folder.join("opsmith.toml"), manifest).unwrap();
    fs::write(folder.join("model.json"), model.to_string()).unwrap();
    let codegen = Codegen::new(folder.join("opsmith.toml")).without_rustfmt();
    codegen.with_operations(Operations::All).generate().ok()
}

type Items = BTreeSet<String>;

/// The public items of a crate, in lines that differ only where code can tell:
/// whether a trait is derived does not matter, nor what a parameter is called,
/// nor in which private file a type is.
fn items(generated: &Generated) -> Items {
    let mut items = BTreeSet::new();
    for line in public_items(generated.files()) {
        let (path, text) = line.split_once(": ").unwrap();
        let text = text.replace("(error_metadata: ", "(metadata: ");
        let mut add = |text: &str| items.insert(format!("{path}: {text}"));
        let derived = text
            .strip_prefix("#[derive(")
            .and_then(|text| text.split_once(")] "));
        if let Some((traits, item)) = derived {
            let name = item.trim_end_matches([';', ' ', '{', '}']);
            let name = name.rsplit(' ').next().unwrap();
            for derived in traits.split(", ") {
                add(&format!("impl {derived} for {name} {{}}"));
            }
            add(item);
        } else {
            add(&text.replace("impl fmt::Debug for", "impl Debug for"));
        }
    }
    items
}

/// Whether what does not compile loses no item: the literal of an input's
/// required members has to name one more, or a name that had to be told apart
/// from another one by its number is another's now.
fn loses_no_item(changes: &Changes) -> bool {
    let mut changes = changes.iter().filter(|change| !change.compiles());
    changes.all(|change| {
        matches!(
            change.what,
            What::Added(Kind::RequiredMember) | What::Renamed(..)
        )
    })
}

/// What is wrong with what is told of an update, if anything.
fn judge(
    what: &str,
    (old, before): (&Generated, &Items),
    (new, after): (&Generated, &Items),
) -> Option<String> {
    let changes = Changes::between(old.bound(), new.bound());
    let lost: Vec<_> = before.difference(after).collect();
    let compiles = changes.iter().all(Change::compiles);
    let wrong = if before != after && changes.is_empty() {
        "nothing is told"
    } else if compiles && !lost.is_empty() {
        "something is lost"
    } else if !compiles && lost.is_empty() && !loses_no_item(&changes) {
        "nothing is lost"
    } else {
        return None;
    };
    let told = changes
        .iter()
        .map(|change| format!("  {} {}\n", change.item, change.describe()));
    let told: String = told.collect();
    Some(format!("{what}: {wrong}: {lost:#?}\n{told}"))
}

/// What came, or went, by item.
fn items_that(changes: &Changes, came: bool) -> BTreeSet<(&str, Kind)> {
    let items = changes.iter().filter_map(|change| match &change.what {
        What::Added(kind) if came => Some((change.item.as_str(), *kind)),
        What::Removed(kind, _) if !came => Some((change.item.as_str(), *kind)),
        _ => None,
    });
    items.collect()
}

/// What is wrong with what is told of an update beside its way back, if
/// anything: what comes on one way goes on the other.
fn mirror(what: &str, old: &Generated, new: &Generated) -> Option<String> {
    let there = Changes::between(old.bound(), new.bound());
    let back = Changes::between(new.bound(), old.bound());
    let mirrored = items_that(&there, true) == items_that(&back, false)
        && items_that(&there, false) == items_that(&back, true)
        && there.is_empty() == back.is_empty();
    (!mirrored).then(|| format!("{what}: {there:#?}\n{back:#?}"))
}

/// Judges an update, and its way back, of every `step` of all models. The seed says which is the
/// first.
fn judge_updates(step: usize) {
    let folder = tempfile::tempdir().unwrap();
    let first = usize::try_from(seed() % step as u64).unwrap();
    let (mut seen, mut judged) = (0, 0);
    let mut wrong = Vec::new();
    for path in models() {
        let name = path.file_stem().unwrap().display().to_string();
        let model = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let old = generate(folder.path(), &model).unwrap();
        let before = items(&old);
        for (what, updated) in updates(&model) {
            seen += 1;
            if seen % step != first {
                continue;
            }
            let Some(new) = generate(folder.path(), &updated) else {
                continue;
            };
            let what = format!("{name}: {what}");
            let after = items(&new);
            wrong.extend(judge(&what, (&old, &before), (&new, &after)));
            let back = format!("{what}, back");
            wrong.extend(judge(&back, (&new, &after), (&old, &before)));
            wrong.extend(mirror(&what, &old, &new));
            judged += 1;
        }
    }
    let count = wrong.len();
    assert!(
        wrong.is_empty(),
        "{count} of {judged}:\n{}",
        wrong.join("\n")
    );
    assert!(judged > 1000 / step, "{judged} of {seen}");
}

#[test]
fn what_is_told_not_to_compile_is_what_loses_a_public_item() {
    // All of them take minutes.
    let all = env::var_os("OPSMITH_DRAWN").is_some();
    judge_updates(if all { 1 } else { 96 });
}

#[test]
fn a_model_that_did_not_change_brings_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for path in models() {
        let model = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let old = generate(folder.path(), &model).unwrap();
        let again = generate(folder.path(), &model).unwrap();
        let changes = Changes::between(old.bound(), again.bound());
        assert!(changes.is_empty(), "{}", path.display());
    }
}
