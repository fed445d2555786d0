//! The checks, in their order.

/// A check: what a person calls it, and the arguments of `cargo`.
pub(super) struct Check {
    pub(super) name: &'static str,
    pub(super) arguments: &'static [&'static str],
    /// Further arguments, in which checks of the same command differ.
    pub(super) filter: &'static [&'static str],
    pub(super) variables: &'static [(&'static str, &'static str)],
    /// The workspace's folder.
    pub(super) folder: &'static str,
    /// Whether it needs `../shared`, which not everyone has.
    pub(super) shared: bool,
    pub(super) needs: &'static [Needs],
}

/// What is prepared before a check runs.
#[derive(Clone, Copy)]
pub(super) enum Needs {
    /// The environment of Python.
    Python,
    /// The program cargo-semver-checks.
    SemverChecks,
    /// That cargo has forgotten the packages of an earlier run, and compiles with our profiles.
    Packages,
}

const fn check(name: &'static str, arguments: &'static [&'static str]) -> Check {
    Check {
        name,
        arguments,
        filter: &[],
        variables: &[],
        folder: "",
        shared: false,
        needs: &[],
    }
}

/// A check of the workspace `tests/peers`, which takes minutes to build.
const fn peers(name: &'static str, arguments: &'static [&'static str]) -> Check {
    Check {
        folder: "tests/peers",
        ..check(name, arguments)
    }
}

/// Runs the tests that are ignored; the output says how many cases were compared.
const IGNORED: &[&str] = &[
    "test",
    "--workspace",
    "--tests",
    "--no-fail-fast",
    "--",
    "--ignored",
    "--show-output",
];

pub(super) const CHECKS: &[Check] = &[
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
    check("drift", &["xtask", "codegen", "--check"]),
    check("build", &["test", "--workspace", "--tests", "--no-run"]),
    check(
        "tests",
        &["test", "--workspace", "--tests", "--no-fail-fast"],
    ),
    check("tests in documentation", &["test", "--workspace", "--doc"]),
    check(
        "services of botocore",
        &["xtask", "services", "--draw", "6"],
    ),
    Check {
        needs: &[Needs::Python],
        filter: &["--skip", "shared_"],
        ..check("tests that need more than Rust", IGNORED)
    },
    Check {
        needs: &[Needs::Python],
        shared: true,
        filter: &["shared_"],
        ..check("tests against ../shared", IGNORED)
    },
    Check {
        variables: &[("RUSTDOCFLAGS", "-D warnings")],
        ..check("documentation", &["doc", "--workspace", "--no-deps"])
    },
    Check {
        needs: &[Needs::Packages],
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

/// The checks of the workspace `tests/peers`. Among its tests are that the hand-written crate does
/// the same as the generated one, that `programs/moving-over.md` shows what programs with
/// aws-sdk-iam and with the generated crate print, and that cargo-semver-checks says the same of
/// updates as the generator.
pub(super) const PEERS: &[Check] = &[
    // `--all` would format the workspace above.
    peers("peers: format", &["fmt", "--check"]),
    peers(
        "peers: lints",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--locked",
            "--",
            "-D",
            "warnings",
        ],
    ),
    Check {
        needs: &[Needs::Python, Needs::SemverChecks],
        ..peers(
            "peers: tests",
            &[
                "test",
                "--workspace",
                "--tests",
                "--all-features",
                "--locked",
            ],
        )
    },
    peers(
        "peers: tests in documentation",
        &["test", "--workspace", "--doc", "--all-features", "--locked"],
    ),
];
