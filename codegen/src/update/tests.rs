use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use insta::assert_snapshot;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::Update;
use crate::Codegen;
use crate::import::Imported;

/// A service with an operation whose input has an optional member.
fn model() -> Value {
    json!({
        "smithy": "2.0",
        "shapes": {
            "example#Example": {
                "type": "service",
                "version": "2020-01-01",
                "operations": [{ "target": "example#Run" }, { "target": "example#Walk" }],
                "traits": { "aws.protocols#awsQuery": {} }
            },
            "example#Run": { "type": "operation", "input": { "target": "example#RunRequest" } },
            "example#Walk": { "type": "operation", "input": { "target": "example#WalkRequest" } },
            "example#RunRequest": {
                "type": "structure",
                "members": { "Name": { "target": "smithy.api#String" } }
            },
            "example#WalkRequest": { "type": "structure", "members": {} }
        }
    })
}

fn with(pointer: &str, value: Value) -> Imported {
    let mut model = model();
    *model.pointer_mut(pointer).unwrap() = value;
    Imported {
        name: "example.json".to_owned(),
        release: Some("1.2.3".to_owned()),
        text: format!("{model:#}\n"),
    }
}

/// Makes a member of the selected operation required.
fn required() -> Imported {
    let traits = json!({ "target": "smithy.api#String", "traits": { "smithy.api#required": {} } });
    with("/shapes/example#RunRequest/members/Name", traits)
}

/// A project with a crate of `Run`, one of both operations, and one of
/// nothing that the model has.
struct Project(TempDir);

const CRATES: [(&str, &str); 2] = [("run.toml", "crates/run"), ("all.toml", "crates/all")];

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        let manifest = |version: &str, operations: &str| {
            format!(
                "[package]\nname = \"example\"\nversion = \"{version}\" # raised by updates\n\n\
                 [services.example]\nmodels = [\"models/example.json\"]\n\
                 operations = {operations}\n"
            )
        };
        fs::create_dir(project.path().join("models")).unwrap();
        project.write("models/example.json", &format!("{:#}\n", model()));
        project.write("run.toml", &manifest("0.1.0", "[\"Run\"]"));
        project.write("all.toml", &manifest("1.0.0", "\"*\""));
        for (manifest, out) in project.crates() {
            let generated = Codegen::new(manifest).generate().unwrap();
            generated.write(out).unwrap();
        }
        project.write(
            "crates/run/CHANGELOG.md",
            "# Changes\n\n## 0.1.0\n\n- First.\n",
        );
        project
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.path().join(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap()
    }

    fn crates(&self) -> impl Iterator<Item = (std::path::PathBuf, std::path::PathBuf)> {
        CRATES
            .map(|(manifest, out)| (self.path().join(manifest), self.path().join(out)))
            .into_iter()
    }

    fn update(&self, model: &Imported) -> Update {
        Update::new(model, self.crates()).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Every file below the folder.
    fn tree(&self) -> BTreeMap<String, String> {
        let mut tree = BTreeMap::new();
        let mut folders = vec![self.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(self.path()).unwrap();
                let name = name.to_str().unwrap().to_owned();
                if path.is_dir() {
                    folders.push(path);
                    tree.insert(format!("{name}/"), String::new());
                } else {
                    tree.insert(name, fs::read_to_string(path).unwrap());
                }
            }
        }
        tree
    }
}

#[test]
fn an_update_replaces_model_manifests_and_crates_and_tells_of_it() {
    let project = Project::new();
    let update = project.update(&required());
    let versions = update.crates().iter();
    let versions = versions.map(|it| format!("{} → {}", it.old_version(), it.version()));
    assert_eq!(
        versions.collect::<Vec<_>>(),
        ["0.1.0 → 0.2.0", "1.0.0 → 2.0.0"]
    );
    update.write().unwrap();
    assert_eq!(project.read("models/example.json"), required().text);
    assert!(
        project
            .read("run.toml")
            .contains("version = \"0.2.0\" # raised by updates\n")
    );
    assert!(
        project
            .read("crates/all/Cargo.toml")
            .contains("version = \"2.0.0\"\n")
    );
    assert_snapshot!(project.read("crates/run/CHANGELOG.md"), @"
    # Changes

    ## 0.2.0

    Model: `example.json` of botocore 1.2.3.

    ### Breaking changes

    - `example::RunInput::name` is required (`new` takes it, and the field is not an `Option`)

    ## 0.1.0

    - First.
    ");
    for (manifest, out) in project.crates() {
        let drift = Codegen::new(manifest).generate().unwrap().compare(out);
        assert_eq!(drift.unwrap(), []);
    }
}

#[test]
fn an_update_again_changes_nothing() {
    let project = Project::new();
    project.update(&required()).write().unwrap();
    let before = project.tree();
    let again = project.update(&required());
    assert!(again.crates().iter().all(|it| it.changes().is_empty()));
    again.write().unwrap();
    assert_eq!(project.tree(), before);
}

#[test]
fn what_changes_for_no_selected_operation_raises_no_version() {
    let project = Project::new();
    let member = json!({ "Far": { "target": "smithy.api#String" } });
    let update = project.update(&with("/shapes/example#WalkRequest/members", member));
    let versions: Vec<_> = update
        .crates()
        .iter()
        .map(|it| it.version().to_string())
        .collect();
    assert_eq!(versions, ["0.1.0", "1.1.0"]);
    let before = project.tree();
    update.write().unwrap();
    let after = project.tree();
    let changed: Vec<_> = after
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(text))
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(
        changed,
        [
            "all.toml",
            "crates/all/CHANGELOG.md",
            "crates/all/Cargo.toml",
            "crates/all/src/example/walk.rs",
            "models/example.json",
        ]
    );
}

#[test]
fn a_fault_before_any_step_leaves_everything_as_it_was() {
    let project = Project::new();
    let before = project.tree();
    let update = project.update(&required());
    let mut steps = 0;
    let fails_at = |fault: usize| {
        let mut step = 0;
        update.write_after(&mut || {
            step += 1;
            if step == fault {
                Err(io::ErrorKind::StorageFull.into())
            } else {
                Ok(())
            }
        })
    };
    while fails_at(steps + 1).is_err() {
        steps += 1;
        assert_eq!(project.tree(), before, "step {steps}");
    }
    assert!(steps > 50, "{steps} steps");
    assert_ne!(project.tree(), before);
}

#[test]
fn an_operation_that_the_model_lost_is_told_with_its_line_and_nothing_changes() {
    let project = Project::new();
    let before = project.tree();
    let update = with(
        "/shapes/example#Example/operations",
        json!([{ "target": "example#Walk" }]),
    );
    let error = Update::new(&update, project.crates())
        .unwrap_err()
        .to_string();
    let folder = format!("{}/", project.path().display());
    assert_snapshot!(error.replace(&folder, ""), @r#"
    run.toml:7:15: unknown operation `Run`
      |
    7 | operations = ["Run"]
      |               ^
    "#);
    assert_eq!(project.tree(), before);
}

/// Otherwise the next generation would fail.
#[test]
fn what_another_file_says_of_a_shape_that_the_model_lost_stops_the_update() {
    let project = Project::new();
    let applied = json!({
        "smithy": "2.0",
        "shapes": {
            "example#RunRequest$Name": {
                "type": "apply",
                "traits": { "smithy.api#documentation": "The name." }
            }
        }
    });
    project.write("models/docs.json", &applied.to_string());
    let manifest = project.read("run.toml").replace(
        "\"models/example.json\"",
        "\"models/example.json\", \"models/docs.json\"",
    );
    project.write("run.toml", &manifest);
    let before = project.tree();
    let update = with("/shapes/example#RunRequest/members", json!({}));
    let error = Update::new(&update, project.crates())
        .unwrap_err()
        .to_string();
    let folder = format!("{}/", project.path().display());
    assert_snapshot!(error.replace(&folder, ""), @"models/docs.json: $.shapes['example#RunRequest$Name']: the shape has no such member");
    assert_eq!(project.tree(), before);
}

#[test]
fn a_crate_without_the_service_is_left_alone_and_one_has_to_have_it() {
    let project = Project::new();
    let other = with("/shapes/example#Run", json!({ "type": "operation" }));
    let text = other.text.replace("example#Example", "other#Other");
    let other = Imported { text, ..other };
    let error = Update::new(&other, project.crates())
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("run.toml has no model of other#Other, the service of example.json"),
        "{error}"
    );

    project.write("models/other.json", &other.text);
    let manifest = project
        .read("all.toml")
        .replace("example.json", "other.json");
    project.write("all.toml", &manifest);
    let update = project.update(&other);
    let manifests: Vec<_> = update
        .crates()
        .iter()
        .map(super::CrateUpdate::manifest)
        .collect();
    assert_eq!(manifests, [project.path().join("all.toml")]);
    assert_eq!(update.files(), [project.path().join("models/other.json")]);
}

#[test]
fn a_changelog_that_cannot_be_read_stops_the_update() {
    let project = Project::new();
    fs::create_dir(project.path().join("crates/all/CHANGELOG.md")).unwrap();
    let error = Update::new(&required(), project.crates()).unwrap_err();
    assert!(error.to_string().contains("cannot read"), "{error}");
}

#[test]
fn two_crates_in_one_folder_are_refused_and_nothing_changes() {
    let project = Project::new();
    let before = project.tree();
    let out = project.path().join("crates/run");
    let crates = ["run.toml", "all.toml"].map(|manifest| (project.path().join(manifest), &out));
    let update = Update::new(&required(), crates).unwrap();
    let said = update.write().unwrap_err().to_string();
    // What a dry run tells beforehand.
    assert_eq!(update.check().unwrap_err().to_string(), said);
    assert!(
        said.ends_with("crates/run would be replaced twice"),
        "{said}"
    );
    assert_eq!(project.tree(), before);
}

#[test]
fn one_manifest_may_have_its_crate_in_two_folders() {
    let project = Project::new();
    let manifest = project.path().join("run.toml");
    let outs = ["crates/run", "crates/copy"].map(|out| project.path().join(out));
    let crates = outs.each_ref().map(|out| (&manifest, out));
    Update::new(&required(), crates).unwrap().write().unwrap();
    assert!(project.read("run.toml").contains("version = \"0.2.0\""));
    let copies = outs.map(|out| fs::read_to_string(out.join("Cargo.toml")).unwrap());
    assert_eq!(copies[0], copies[1]);
}
