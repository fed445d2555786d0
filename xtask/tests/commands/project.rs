//! A folder with a model and a manifest, where commands are run.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

pub(crate) const MODEL: &str = r#"{
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

pub(crate) const MANIFEST: &str = "[package]
name = \"example\"
version = \"0.1.0\"

[services.example]
models = [\"model.json\"]
operations = [\"SwitchKey\"]
";

/// A folder with a manifest and a model, where commands are run.
pub(crate) struct Bench(TempDir);

impl Bench {
    pub(crate) fn new() -> Self {
        let bench = Self(tempfile::tempdir().unwrap());
        bench.write("opsmith.toml", MANIFEST);
        bench.write("model.json", MODEL);
        bench
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).unwrap();
    }

    /// What a command prints, and its exit code; what differs between runs is
    /// left out.
    pub(crate) fn run(&self, arguments: &[&str]) -> String {
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

    pub(crate) fn codegen(&self, more: &[&str]) -> String {
        let arguments = ["codegen", "--manifest", "opsmith.toml", "--out", "out"];
        self.run(&[&arguments[..], more].concat())
    }
}

/// The model after an update: the key has a name, required, and what may go
/// wrong is told; another operation is new, and one is gone.
pub(crate) fn updated() -> String {
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
