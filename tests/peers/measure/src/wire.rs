//! Requests and replies in JSON, and long replies, beside AWS's SDK and hand-written code.

use measure::section::Section;
use opsmith_codegen::Codegen;
use serde_json::Value;

use crate::Result;
use crate::cargo::{output, peers, this_cargo};

/// Whether AWS's models are beside the checkout.
pub(crate) fn has_models() -> bool {
    peers().join("../../../shared/services").is_dir()
}

/// Generates a crate of models that are beside the checkout, and runs the program that measures it.
pub(crate) fn wire() -> Result<Vec<Section>> {
    let folder = peers().join("wire");
    let generated = Codegen::new(folder.join("opsmith.toml")).generate()?;
    generated.write(peers().join("target/wire-operations"))?;
    let mut command = this_cargo();
    command
        .current_dir(folder)
        .args(["run", "--quiet", "--release", "--locked", "--target-dir"])
        .arg(peers().join("target"));
    if cfg!(feature = "sdk") {
        command.args(["--features", "sdk"]);
    }
    eprintln!("building and running the program in tests/peers/wire");
    let sections: Vec<Value> = serde_json::from_str(&output(&mut command)?)?;
    let section = |section: &Value| {
        Some(Section {
            title: section["title"].as_str()?.to_owned(),
            markdown: section["markdown"].as_str()?.to_owned(),
            json: section["rows"].clone(),
        })
    };
    let sections: Option<_> = sections.iter().map(section).collect();
    Ok(sections.ok_or("the program printed no sections")?)
}
