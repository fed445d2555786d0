//! Programs that the compiler has to refuse, each with the error that says why.

use std::fs;
use std::path::{Path, PathBuf};

use opsmith_tests::project::{root, scratch};
use opsmith_tests::workspace;
use serde_json::Value;

/// Name, body of `main`, and the one error of the compiler: its code and what its text names. The
/// first has none: the others are variations of it.
const PROGRAMS: &[(&str, &str, Option<[&str; 2]>)] = &[
    (
        "complete",
        r#"let input = UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
            access_key_id: "AKIAIOSFODNN7EXAMPLE".into(),
            status: StatusType::Inactive,
        })
        .user_name("Bob");
        match input.status {
            StatusType::Active | StatusType::Inactive | StatusType::Expired => {}
            StatusType::Unknown(ref text) => drop(text.clone()),
            _ => {}
        }
        drop(UpdateAccessKeyOutput::default().request_id());"#,
        None,
    ),
    (
        "without_status",
        r#"UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
            access_key_id: "AKIAIOSFODNN7EXAMPLE".into(),
        });"#,
        Some(["E0063", "missing field `status`"]),
    ),
    (
        "without_access_key_id",
        "UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
            status: StatusType::Inactive,
        });",
        Some(["E0063", "missing field `access_key_id`"]),
    ),
    (
        "without_anything",
        "UpdateAccessKeyInput::new();",
        Some(["E0061", "0 arguments"]),
    ),
    (
        "with_defaults",
        r#"UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
            access_key_id: "AKIAIOSFODNN7EXAMPLE".into(),
            ..Default::default()
        });"#,
        Some(["E0277", "UpdateAccessKeyRequired: Default"]),
    ),
    (
        "by_position",
        r#"UpdateAccessKeyInput::new("AKIAIOSFODNN7EXAMPLE", StatusType::Inactive);"#,
        Some(["E0061", "2 arguments"]),
    ),
    (
        "swapped",
        r#"UpdateAccessKeyInput::new(UpdateAccessKeyRequired {
            access_key_id: StatusType::Inactive,
            status: "AKIAIOSFODNN7EXAMPLE".into(),
        });"#,
        Some(["E0308", "mismatched types"]),
    ),
    (
        "by_literal",
        r#"UpdateAccessKeyInput {
            user_name: None,
            access_key_id: "AKIAIOSFODNN7EXAMPLE".into(),
            status: StatusType::Inactive,
        };"#,
        Some(["E0639", "non-exhaustive"]),
    ),
    (
        "known_status_as_unknown",
        r#"StatusType::Unknown(UnknownStatusType("Active".into()));"#,
        Some(["E0423", "private fields"]),
    ),
    (
        "no_more_statuses",
        "match StatusType::Active {
            StatusType::Active | StatusType::Inactive | StatusType::Expired => {}
            StatusType::Unknown(_) => {}
        }",
        Some(["E0004", "`_` not covered"]),
    ),
    (
        "request_id_as_a_field",
        "drop(UpdateAccessKeyOutput::default().request_id);",
        Some(["E0616", "`request_id`"]),
    ),
];

#[test]
fn programs_against_the_laws_do_not_compile() {
    let package = write_package();
    let diagnostics = check(&package);
    for (name, _, expected) in PROGRAMS {
        let errors: Vec<_> = diagnostics
            .iter()
            .filter(|(program, _)| program == name)
            .map(|(_, error)| error.as_str())
            .collect();
        match (expected, &errors[..]) {
            (None, []) => {}
            (Some(parts), [error]) if parts.iter().all(|part| error.contains(part)) => {}
            _ => panic!("{name}: {errors:?} in place of {expected:?}"),
        }
    }
}

/// A package of these programs, in a folder that stays, so that what it depends on is checked
/// once.
fn write_package() -> PathBuf {
    let folder = scratch("programs");
    let generated = root().join("generated").display().to_string();
    let manifest = format!(
        "[package]\nname = \"programs\"\nedition = \"2024\"\n\
        [dependencies]\naws-operations = {{ path = {generated:?} }}\n[workspace]\n"
    );
    // Programs of another day.
    drop(fs::remove_dir_all(folder.join("src")));
    fs::create_dir_all(folder.join("src/bin")).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    // The versions that are there already: the check is offline.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    for (name, body, _) in PROGRAMS {
        let program = format!(
            "#![allow(unused)]\nuse aws_operations::iam::*;\n\nfn main() {{\n    {body}\n}}\n"
        );
        fs::write(folder.join("src/bin").join(format!("{name}.rs")), program).unwrap();
    }
    folder
}

/// The errors of the compiler, each with the program that it is about.
fn check(package: &Path) -> Vec<(String, String)> {
    let arguments = ["check", "--quiet", "--keep-going", "--message-format=json"];
    let output = workspace::cargo(package, &arguments).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let messages = text.lines().map(|line| serde_json::from_str(line).unwrap());
    let errors = messages.filter_map(|message: Value| {
        if message["message"]["level"] != "error" {
            return None;
        }
        let text = message["message"]["message"].as_str()?;
        let code = message["message"]["code"]["code"].as_str()?;
        let name = message["target"]["name"].as_str()?;
        Some((name.to_owned(), format!("{code}: {text}")))
    });
    let errors: Vec<_> = errors.collect();
    assert!(
        !errors.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    errors
}
