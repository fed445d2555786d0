//! The commands as a person sees them: what they print, and how they end.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

const MODEL: &str = r#"{
  "smithy": "2.0",
  "shapes": {
    "example#Service": {
      "type": "service",
      "version": "2020-01-01",
      "operations": [{"target": "example#SwitchKey"}, {"target": "example#SwitchUser"}],
      "traits": {"aws.protocols#awsQuery": {}, "aws.api#service": {"sdkId": "Example"}}
    },
    "example#SwitchKey": {
      "type": "operation",
      "traits": {"smithy.api#documentation": "Switches a key."}
    },
    "example#SwitchUser": {"type": "operation"}
  }
}
"#;

const MANIFEST: &str = "[package]
name = \"example\"
version = \"0.1.0\"

[services.example]
models = [\"model.json\"]
operations = [\"SwitchKey\"]
";

/// A folder with a manifest and a model, where commands are run.
struct Bench(TempDir);

impl Bench {
    fn new() -> Self {
        let bench = Self(tempfile::tempdir().unwrap());
        bench.write("opsmith.toml", MANIFEST);
        bench.write("model.json", MODEL);
        bench
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).unwrap();
    }

    /// What a command prints, and its exit code; what differs between runs is
    /// left out.
    fn run(&self, arguments: &[&str]) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(self.path())
            .args(arguments)
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8(text).unwrap();
        let here = fs::canonicalize(self.path()).unwrap();
        let text = text.replace(&here.display().to_string(), "/here");
        let text = text.replace(&self.path().display().to_string(), "/here");
        let lines = text.lines().map(|line| match line.rsplit_once(" in ") {
            Some((line, time)) if time.ends_with(" s") => format!("{line} in …"),
            _ => line.to_owned(),
        });
        let lines: Vec<_> = lines.collect();
        format!(
            "{}\nexit code {}",
            lines.join("\n"),
            output.status.code().unwrap()
        )
    }

    fn codegen(&self, more: &[&str]) -> String {
        let arguments = ["codegen", "--manifest", "opsmith.toml", "--out", "out"];
        self.run(&[&arguments[..], more].concat())
    }
}

#[test]
fn generating_says_what_was_written() {
    let bench = Bench::new();
    insta::assert_snapshot!("first", bench.codegen(&[]));
    insta::assert_snapshot!("again", bench.codegen(&[]));
    insta::assert_snapshot!("json", bench.codegen(&["--json"]));
}

#[test]
fn a_workspace_around_is_told_what_to_list() {
    let bench = Bench::new();
    bench.write("Cargo.toml", "[workspace]\nmembers = [\"other\"]\n");
    insta::assert_snapshot!(bench.codegen(&[]));
}

#[test]
fn drift_is_told_whole_and_ends_with_1() {
    let bench = Bench::new();
    insta::assert_snapshot!("no_folder", bench.codegen(&["--check"]));
    bench.codegen(&[]);
    insta::assert_snapshot!("no_drift", bench.codegen(&["--check"]));
    bench.write("out/rustfmt.toml", "style_edition = \"2021\"\n");
    bench.write("out/mine.txt", "mine");

    fs::remove_file(bench.path().join("out/src/lib.rs")).unwrap();
    insta::assert_snapshot!("drift", bench.codegen(&["--check"]));
    insta::assert_snapshot!("drift_json", bench.codegen(&["--check", "--json"]));
}

#[test]
fn a_file_of_somebody_else_is_never_deleted() {
    let bench = Bench::new();
    bench.codegen(&[]);
    bench.write("out/mine.txt", "mine");
    insta::assert_snapshot!(bench.codegen(&[]));
    assert_eq!(
        fs::read_to_string(bench.path().join("out/mine.txt")).unwrap(),
        "mine"
    );
}

#[test]
fn mistakes_of_the_manifest_end_with_2() {
    let bench = Bench::new();
    let wrong = MANIFEST
        .replace("operations", "operation")
        .replace("version", "vresion");
    bench.write("opsmith.toml", &wrong);
    insta::assert_snapshot!("keys", bench.codegen(&[]));
    bench.write("opsmith.toml", &MANIFEST.replace("SwitchKey", "SwitchKye"));
    insta::assert_snapshot!("operation", bench.codegen(&[]));
    fs::remove_file(bench.path().join("opsmith.toml")).unwrap();
    insta::assert_snapshot!("no_manifest", bench.codegen(&[]));
}

#[test]
fn mistakes_of_the_model_end_with_2() {
    let bench = Bench::new();
    bench.write(
        "model.json",
        &MODEL.replace("\"operation\"", "\"opration\""),
    );
    insta::assert_snapshot!("model", bench.codegen(&[]));
    bench.write("model.json", &MODEL.replace("awsQuery", "restXml"));
    insta::assert_snapshot!("protocol", bench.codegen(&[]));
}

#[test]
fn mistakes_of_the_command_line_end_with_2() {
    let bench = Bench::new();
    insta::assert_snapshot!("command", bench.run(&["codgen"]));
    insta::assert_snapshot!("option", bench.run(&["codegen", "--chekc"]));
}

#[test]
fn importing_says_what_was_written() {
    let bench = Bench::new();
    let out = ["--out", "facts.json"];
    insta::assert_snapshot!(
        "import",
        bench.run(&[&["import", "model.json"], &out[..]].concat())
    );
    let facts = fs::read_to_string(bench.path().join("facts.json")).unwrap();
    assert!(!facts.contains("documentation"));
    insta::assert_snapshot!("import_missing", bench.run(&["import", "missing.json"]));
    bench.write("model.json", "{");
    insta::assert_snapshot!(
        "import_no_json",
        bench.run(&[&["import", "model.json"], &out[..]].concat())
    );
    assert_eq!(
        fs::read_to_string(bench.path().join("facts.json")).unwrap(),
        facts
    );
}

#[test]
fn what_is_no_service_of_botocore_is_refused_with_what_was_expected() {
    let bench = Bench::new();
    fs::create_dir(bench.path().join("empty")).unwrap();
    insta::assert_snapshot!("import_no_service", bench.run(&["import", "empty"]));
    insta::assert_snapshot!("import_release", bench.run(&["import", "botocore==1.44.8"]));
    insta::assert_snapshot!(
        "import_file_and_service",
        bench.run(&["import", "model.json", "iam"])
    );
}

/// A model with members, an error and an enum.
const KEYS: &str = include_str!("models/keys.json");

#[test]
fn operations_are_listed_with_what_they_bring() {
    let bench = Bench::new();
    bench.write("model.json", KEYS);
    bench.write("opsmith.toml", &MANIFEST.replace("SwitchKey", "UpdateKey"));
    let list = |more: &[&str]| bench.run(&[&["list"], more].concat());
    let manifest = ["--manifest", "opsmith.toml"];
    insta::assert_snapshot!("list", list(&manifest));
    insta::assert_snapshot!("list_model", list(&["--model", "model.json"]));
    let grep = |words: &[&str]| list(&[&manifest[..], &["--grep"], words].concat());
    insta::assert_snapshot!("list_grep", grep(&["KEY", "up-date"]));
    insta::assert_snapshot!("list_nothing", grep(&["update", "kye"]));
    insta::assert_snapshot!("list_json", list(&[&manifest[..], &["--json"]].concat()));
    insta::assert_snapshot!("list_no_model", list(&["--model", "missing.json"]));
    insta::assert_snapshot!("list_folder", list(&["--model", "."]));
}

#[test]
fn operations_that_cannot_be_generated_are_listed_all_the_same() {
    let bench = Bench::new();
    bench.write("model.json", &MODEL.replace("awsQuery", "restXml"));
    let model = ["--model", "model.json"];
    insta::assert_snapshot!(
        "list_unsupported",
        bench.run(&[&["list"], &model[..]].concat())
    );
    insta::assert_snapshot!(
        "explain_unsupported",
        bench.run(&[&["explain", "SwitchKey"], &model[..]].concat())
    );
}

#[test]
fn operations_and_shapes_are_explained() {
    let bench = Bench::new();
    bench.write("model.json", KEYS);
    let unchecked = "[services.example.unchecked]\nName = \"pattern\"\n";
    let manifest = MANIFEST.replace("SwitchKey", "UpdateKey");
    bench.write("opsmith.toml", &format!("{manifest}\n{unchecked}"));
    let explain = |name: &str, more: &[&str]| {
        let arguments = ["explain", name, "--manifest", "opsmith.toml"];
        bench.run(&[&arguments[..], more].concat())
    };
    insta::assert_snapshot!("explain", explain("example:UpdateKey", &[]));
    insta::assert_snapshot!("explain_json", explain("UpdateKey", &["--json"]));
    insta::assert_snapshot!("explain_enum", explain("example:Status", &[]));
    insta::assert_snapshot!("explain_string", explain("example#Name", &[]));
    insta::assert_snapshot!("explain_error", explain("NoSuchKey", &[]));
    insta::assert_snapshot!("explain_structure", explain("Key", &[]));
    insta::assert_snapshot!("explain_structure_json", explain("Key", &["--json"]));
    insta::assert_snapshot!("explain_no_name", explain("example:UpdateKye", &[]));
    insta::assert_snapshot!("explain_no_service", explain("exmaple:UpdateKey", &[]));
}

/// The model after an update: the key has a name, required, and what may go
/// wrong is told; another operation is new, and one is gone.
fn updated() -> String {
    let shapes = r#""example#SwitchKeyRequest": {
      "type": "structure",
      "members": {
        "Key": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}},
        "User": {"target": "smithy.api#String", "traits": {"smithy.api#length": {"max": 64}}}
      }
    },
    "example#NoSuchKey": {
      "type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}
    },
    "example#SwitchKey": {
      "input": {"target": "example#SwitchKeyRequest"},
      "errors": [{"target": "example#NoSuchKey"}],"#;
    MODEL
        .replace("\"example#SwitchKey\": {", shapes)
        .replace("Switches a key.", "Switches a key of a user.")
        .replace("SwitchUser", "SwitchAll")
}

#[test]
fn changes_between_two_models_are_told() {
    let bench = Bench::new();
    bench.write("new.json", &updated());
    let changes = |more: &[&str]| {
        let arguments = [
            "changes",
            "model.json",
            "new.json",
            "--manifest",
            "opsmith.toml",
        ];
        bench.run(&[&arguments[..], more].concat())
    };
    insta::assert_snapshot!("changes", changes(&[]));
    insta::assert_snapshot!("changes_all", changes(&["--all"]));
    insta::assert_snapshot!("changes_markdown", changes(&["--markdown", "--all"]));
    insta::assert_snapshot!("changes_json", changes(&["--json"]));
    bench.write("new.json", MODEL);
    insta::assert_snapshot!("changes_none", changes(&[]));
    insta::assert_snapshot!("changes_none_json", changes(&["--json"]));
}

#[test]
fn changes_without_models_are_those_since_the_last_commit() {
    let bench = Bench::new();
    let changes = || bench.run(&["changes", "--manifest", "opsmith.toml"]);
    let outside = changes();
    assert!(outside.contains("git rev-parse: "), "{outside}");
    assert!(outside.contains("; name two models: "), "{outside}");
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
        let mut command = Command::new("git");
        command
            .current_dir(bench.path())
            .args(identity)
            .args(arguments);
        assert!(command.output().unwrap().status.success(), "{arguments:?}");
    };
    git(&["init"]);
    git(&["add", "opsmith.toml"]);
    git(&["commit", "-m", "the manifest"]);
    insta::assert_snapshot!("changes_not_in_head", changes());
    git(&["add", "model.json"]);
    git(&["commit", "-m", "the model"]);
    bench.write("model.json", &updated());
    let since = changes();
    insta::assert_snapshot!("changes_since_head", since);
    // An update raises the version, which is not to be raised again.
    bench.write("opsmith.toml", &MANIFEST.replace("0.1.0", "0.2.0"));
    assert_eq!(changes(), since);
}

#[test]
fn what_cannot_be_compared_ends_with_2() {
    let bench = Bench::new();
    let changes = |arguments: &[&str]| {
        let manifest = ["changes", "--manifest", "opsmith.toml"];
        bench.run(&[&manifest[..], arguments].concat())
    };
    bench.write(
        "other.json",
        &MODEL
            .replace("example#Service", "example#Other")
            .replace("Example", "Other"),
    );
    let told = [
        changes(&["model.json"]),
        changes(&["model.json", "missing.json"]),
        changes(&["model.json", "other.json"]),
        changes(&["model.json", "model.json", "--service", "iam"]),
        changes(&["botocore==1.44.8", "botocore==1.44.8"]),
    ];
    insta::assert_snapshot!("changes_mistakes", told.join("\n\n"));
}

#[test]
fn an_update_shows_what_changes_and_replaces_model_manifest_and_crate() {
    let bench = Bench::new();
    bench.codegen(&[]);
    bench.write("new.json", &updated());
    let update = |more: &[&str]| {
        let arguments = [
            "update",
            "new.json",
            "--manifest",
            "opsmith.toml",
            "--out",
            "out",
        ];
        bench.run(&[&arguments[..], more].concat())
    };
    let read = |path: &str| fs::read_to_string(bench.path().join(path)).unwrap();
    insta::assert_snapshot!("update_dry_run", update(&["--dry-run"]));
    insta::assert_snapshot!("update_json", update(&["--dry-run", "--json"]));
    insta::assert_snapshot!("update_markdown", update(&["--dry-run", "--markdown"]));
    assert_eq!(read("opsmith.toml"), MANIFEST);
    assert_eq!(read("model.json"), MODEL);
    insta::assert_snapshot!("update", update(&[]));
    insta::assert_snapshot!("update_changelog", read("out/CHANGELOG.md"));
    assert_eq!(read("opsmith.toml"), MANIFEST.replace("0.1.0", "0.2.0"));
    assert!(bench.codegen(&["--check"]).ends_with("exit code 0"));
    insta::assert_snapshot!("update_again", update(&[]));
}

#[test]
fn an_update_keeps_the_prose_that_the_model_has() {
    let bench = Bench::new();
    bench.write("new.json", &updated());
    let read = |path: &str| fs::read_to_string(bench.path().join(path)).unwrap();
    let update = || {
        let manifest = ["--manifest", "opsmith.toml", "--out", "out"];
        bench.run(&[&["update", "new.json"], &manifest[..]].concat())
    };
    update();
    assert!(read("model.json").contains("Switches a key of a user."));
    bench.run(&["import", "new.json", "--out", "model.json"]);
    update();
    assert!(!read("model.json").contains("Switches a key of a user."));
}

#[test]
fn an_update_warns_where_the_new_model_has_no_defaults_any_more() {
    let bench = Bench::new();
    let with_default = updated().replace(
        "\"smithy.api#length\": {\"max\": 64}",
        "\"smithy.api#default\": \"\"",
    );
    bench.write("model.json", &with_default);
    bench.write("new.json", &updated());
    let update = |source: &str| {
        let manifest = ["--manifest", "opsmith.toml", "--out", "out", "--dry-run"];
        bench.run(&[&["update", source], &manifest[..]].concat())
    };
    assert!(!update("model.json").contains("warning"));
    let told = update("new.json");
    assert!(
        told.contains("warning: model.json says defaults of members, and the new model says none"),
        "{told}"
    );
}

#[test]
fn an_update_that_cannot_be_made_ends_with_2_and_changes_nothing() {
    let bench = Bench::new();
    bench.codegen(&[]);
    bench.write("lost.json", &MODEL.replace("SwitchKey", "TurnKey"));
    let other = MODEL.replace("example#Service", "example#Other");
    bench.write("other.json", &other.replace("Example", "Other"));
    let update = |source: &[&str]| {
        let manifest = ["update", "--manifest", "opsmith.toml", "--out", "out"];
        bench.run(&[&manifest[..], source].concat())
    };
    let mut told = vec![
        update(&["lost.json"]),
        update(&["other.json"]),
        update(&["missing.json"]),
    ];
    bench.write("new.json", &updated());
    bench.write("out/mine.rs", "");
    told.push(update(&["new.json", "--dry-run"]));
    told.push(update(&["new.json"]));
    told.push(update(&["boto3==1.44.8", "iam"]));
    told.push(update(&["botocore==1.44.8; 1", "iam"]));
    insta::assert_snapshot!("update_mistakes", told.join("\n\n"));
    let read = |path: &str| fs::read_to_string(bench.path().join(path)).unwrap();
    assert_eq!(read("opsmith.toml"), MANIFEST);
    assert_eq!(read("model.json"), MODEL);
}

#[test]
fn help_says_what_there_is() {
    let bench = Bench::new();
    insta::assert_snapshot!("help", bench.run(&["--help"]));
    insta::assert_snapshot!("help_codegen", bench.run(&["codegen", "--help"]));
    insta::assert_snapshot!("help_list", bench.run(&["list", "--help"]));
    insta::assert_snapshot!("help_explain", bench.run(&["explain", "--help"]));
    insta::assert_snapshot!("help_import", bench.run(&["import", "--help"]));
    insta::assert_snapshot!("help_changes", bench.run(&["changes", "--help"]));
    insta::assert_snapshot!("help_update", bench.run(&["update", "--help"]));
    insta::assert_snapshot!("help_bench", bench.run(&["bench", "--help"]));
    insta::assert_snapshot!("help_test", bench.run(&["test", "--help"]));
}
