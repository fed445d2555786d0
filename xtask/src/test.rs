//! `cargo xtask test`: every check that the project has.

use std::env;
use std::ffi::OsString;
use std::process::Command;
use std::time::Instant;

use anstream::println;

use crate::terminal::{self, STRONG};
use crate::{BadInput, Outcome, packages, peers, python, root};

/// Run every check: format, lints, tests, drift, documentation, packages
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Go on after a check that failed
    #[arg(long)]
    keep_going: bool,
    /// Check tests/peers too, which builds aws-sdk-iam: some ten minutes more
    #[arg(long)]
    peers: bool,
}

/// A check: what a person calls it, and the arguments of `cargo`.
struct Check {
    name: &'static str,
    arguments: &'static [&'static str],
    /// More of them, of which checks differ.
    filter: &'static [&'static str],
    variables: &'static [(&'static str, &'static str)],
    /// Whether it needs `../shared`, which not everyone has.
    shared: bool,
    /// Whether it needs the environment of Python.
    python: bool,
    /// Whether it makes packages, which nothing may be left of.
    packages: bool,
}

const fn check(name: &'static str, arguments: &'static [&'static str]) -> Check {
    Check {
        name,
        arguments,
        filter: &[],
        variables: &[],
        shared: false,
        python: false,
        packages: false,
    }
}

/// Runs the tests that are ignored; the output says how many cases were compared.
const IGNORED: &[&str] = &[
    "test",
    "--workspace",
    "--tests",
    "--",
    "--ignored",
    "--show-output",
];

const CHECKS: &[Check] = &[
    check("format", &["fmt", "--all", "--check"]),
    check(
        "lints",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    ),
    check(
        "drift",
        &["run", "--package", "xtask", "--", "codegen", "--check"],
    ),
    check("tests", &["test", "--workspace"]),
    Check {
        python: true,
        filter: &["--skip", "shared_"],
        ..check("tests that need more than Rust", IGNORED)
    },
    Check {
        shared: true,
        python: true,
        filter: &["shared_"],
        ..check("tests against ../shared", IGNORED)
    },
    Check {
        variables: &[("RUSTDOCFLAGS", "-D warnings")],
        ..check("documentation", &["doc", "--workspace", "--no-deps"])
    },
    Check {
        packages: true,
        ..check(
            "packages",
            &[
                "package",
                "--package",
                "opsmith-support",
                "--package",
                "opsmith-codegen",
                "--allow-dirty",
            ],
        )
    },
];

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome, BadInput> {
    let start = Instant::now();
    let has_shared = root().join("../shared/models").is_dir();
    let mut failed = Vec::new();
    for check in CHECKS {
        if check.shared && !has_shared {
            terminal::note(&format!("{}: left out, there is no ../shared", check.name));
            continue;
        }
        if !run_check(check)? {
            failed.push(check.name);
            if !arguments.keep_going {
                break;
            }
        }
    }
    if arguments.peers && (failed.is_empty() || arguments.keep_going) && !peers::run()? {
        failed.push("peers");
    }
    let seconds = start.elapsed().as_secs();
    if failed.is_empty() {
        terminal::done(&format!("every check passed in {seconds} s"));
        Ok(Outcome::Fine)
    } else {
        terminal::failed(&failed.join(", "));
        Ok(Outcome::Different)
    }
}

/// What tests draw from: the same each time, so that a check does not fail by
/// chance; `cargo test` draws anew.
fn seed() -> OsString {
    env::var_os("OPSMITH_SEED").unwrap_or_else(|| OsString::from("1"))
}

fn run_check(check: &Check) -> Result<bool, BadInput> {
    println!(
        "{STRONG}{}{STRONG:#}: cargo {}",
        check.name,
        [check.arguments, check.filter].concat().join(" ")
    );
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command
        .current_dir(root())
        .args(check.arguments)
        .args(check.filter)
        .env("OPSMITH_SEED", seed())
        .envs(check.variables.iter().copied());
    if check.python {
        match python::environment() {
            Ok(interpreter) => command.env("OPSMITH_PYTHON", interpreter),
            Err(BadInput(message)) => {
                terminal::error(&message);
                terminal::failed(check.name);
                return Ok(false);
            }
        };
    }
    if check.packages {
        packages::forget()?;
    }
    let start = Instant::now();
    let status = command
        .status()
        .map_err(|error| BadInput(format!("cargo cannot be run: {error}")))?;
    if status.success() {
        terminal::done(&format!(
            "{} in {:.1} s",
            check.name,
            start.elapsed().as_secs_f64()
        ));
    } else {
        terminal::failed(check.name);
    }
    Ok(status.success())
}
