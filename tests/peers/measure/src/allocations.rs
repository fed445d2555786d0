//! Allocations per call, as the program beside this one counts them.

use measure::calls::CALLS;
use measure::comparison::{Comparison, section};
use measure::section::Section;

use crate::Result;
use crate::cargo::{cargo, output};

/// The allocations of every call.
pub(crate) fn allocations() -> Result<Section> {
    eprintln!("counting allocations");
    let mut command = cargo("run");
    command.args([
        "--quiet",
        "--release",
        "-p",
        "measure",
        "--bin",
        "allocations",
    ]);
    if cfg!(feature = "sdk") {
        command.args(["--features", "sdk"]);
    }
    let mut rows = Vec::new();
    for (call, line) in CALLS.iter().zip(output(&mut command)?.lines()) {
        let counts: Vec<u32> = line
            .split(' ')
            .map(str::parse)
            .collect::<std::result::Result<_, _>>()?;
        let [generated, hand_written, sdk @ ..] = counts.as_slice() else {
            return Err("no pair of counts".into());
        };
        let sdk = sdk.first().copied();
        rows.push(Comparison::exact(call.name, *generated, *hand_written, sdk));
    }
    Ok(section("Allocations of a call", &rows))
}
