//! The crates that could hash for a signature, and what each adds.

use std::process::Command;

use measure::section::{Section, median, shown, table};
use serde_json::{Value, json};

use crate::Result;
use crate::cargo::{PROFILES, Program, output};

/// What the crates are called, and their feature; the first is the program without any.
const CANDIDATES: [(&str, &str); 6] = [
    ("none", ""),
    ("hmac-sha256", "hmac-sha256"),
    ("hmac and sha2", "hmac-sha2"),
    ("ring", "ring"),
    ("aws-lc-rs", "aws-lc-rs"),
    ("aws-sigv4", "aws-sigv4"),
];

/// What a candidate costs.
struct Candidate {
    name: &'static str,
    crates: u32,
    /// The medians of the clean builds, debug and release.
    seconds: [f64; 2],
    /// Nanoseconds of a signature and of a derived key.
    times: [Option<f64>; 2],
}

/// What each candidate adds to a program that does nothing.
pub(crate) fn hashes(runs: usize) -> Result<Section> {
    let mut candidates = Vec::new();
    for (name, feature) in CANDIDATES {
        candidates.push(measure(name, feature, runs)?);
    }
    let nothing = candidates.remove(0);
    for candidate in &mut candidates {
        for (seconds, nothing) in candidate.seconds.iter_mut().zip(nothing.seconds) {
            *seconds = (*seconds - nothing).max(0.0);
        }
    }
    let head = [
        "",
        "crates",
        "debug build",
        "release build",
        "signature",
        "derived key",
    ];
    let rows: Vec<_> = candidates.iter().map(Candidate::row).collect();
    Ok(Section {
        title: "Crates that hash".to_owned(),
        markdown: table(&head, &rows),
        json: candidates.iter().map(Candidate::to_json).collect(),
    })
}

fn measure(name: &'static str, feature: &'static str, runs: usize) -> Result<Candidate> {
    let program = Program {
        package: "hashes",
        name: "hashes",
        feature,
    };
    let mut seconds = [0.0; 2];
    let mut times = [None; 2];
    for (profile, seconds) in PROFILES.into_iter().zip(&mut seconds) {
        let mut all = Vec::new();
        for run in 1..=runs {
            eprintln!("building hashes ({name}) with profile {profile}: {run} of {runs}");
            let build = program.build(profile)?;
            all.push(build.seconds);
            if profile == "release" {
                times = read(&output(&mut Command::new(build.binary))?);
            }
        }
        *seconds = median(all).unwrap_or_default();
    }
    Ok(Candidate {
        name,
        crates: program.crates()?,
        seconds,
        times,
    })
}

/// The two times of a line such as `ring 840 1200`; `-` is none.
fn read(line: &str) -> [Option<f64>; 2] {
    let mut times = line
        .split_whitespace()
        .skip(1)
        .map(|time| time.parse().ok());
    [(); 2].map(|()| times.next().flatten())
}

impl Candidate {
    fn row(&self) -> Vec<String> {
        let [debug, release] = self.seconds.map(|seconds| shown(seconds, "s"));
        let [signature, key] = self
            .times
            .map(|time| time.map_or(String::new(), |time| shown(time, "ns")));
        let crates = self.crates.to_string();
        vec![self.name.to_owned(), crates, debug, release, signature, key]
    }

    fn to_json(&self) -> Value {
        json!({
            "name": self.name,
            "crates": self.crates,
            "debug_build_seconds": self.seconds[0],
            "release_build_seconds": self.seconds[1],
            "signature_nanoseconds": self.times[0],
            "derived_key_nanoseconds": self.times[1],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_may_be_missing() {
        assert_eq!(read("ring 840 1200\n"), [Some(840.0), Some(1200.0)]);
        assert_eq!(read("aws-sigv4 - 1200\n"), [None, Some(1200.0)]);
        assert_eq!(read(""), [None, None]);
    }
}
