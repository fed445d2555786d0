//! Clean builds of the small programs.

use std::process::{Command, Output};

use measure::comparison::{Comparison, section};
use measure::section::Section;

use crate::Result;
use crate::cargo::{Build, PROFILES, Program};

/// How often the program with aws-sdk-iam is built, which takes minutes.
pub(crate) const SDK_BUILDS: usize = 1;

/// A pair of programs that do the same.
struct Step {
    name: &'static str,
    generated: Program,
    hand_written: Program,
    /// That with aws-sdk-iam, where it does the same.
    sdk: Option<Program>,
}

const STEPS: [Step; 3] = [
    Step {
        name: "plain",
        generated: program("generated"),
        hand_written: program("hand-written"),
        sdk: None,
    },
    Step {
        name: "`sign`",
        generated: program("generated-sign"),
        hand_written: program("hand-written-sign"),
        sdk: None,
    },
    Step {
        name: "`sign` and ureq",
        generated: program("generated-ureq"),
        hand_written: program("hand-written-ureq"),
        sdk: if cfg!(feature = "sdk") {
            Some(program("sdk"))
        } else {
            None
        },
    },
];

/// Every program is the only one of a feature that has its name.
const fn program(name: &'static str) -> Program {
    Program {
        package: "programs",
        name,
        feature: name,
    }
}

/// Crates, and what so many clean builds of each program take and make.
pub(crate) fn builds(runs: usize) -> Result<Section> {
    let mut rows = Vec::new();
    for step in &STEPS {
        rows.extend(step.measure(runs)?);
    }
    Ok(section("Builds", &rows))
}

/// The builds of one program, a list for each profile.
type Builds = [Vec<Build>; 2];

impl Step {
    fn measure(&self, runs: usize) -> Result<Vec<Comparison>> {
        let sides = [
            (Some(self.generated), runs),
            (Some(self.hand_written), runs),
            (self.sdk, SDK_BUILDS),
        ];
        // What is read for the first time takes longer.
        self.build(self.generated, "dev", "to warm up")?;
        self.build(self.hand_written, "dev", "to warm up")?;
        let mut builds = sides.map(|_| Builds::default());
        for (of_profile, profile) in PROFILES.into_iter().enumerate() {
            for run in 0..runs {
                for ((program, most), builds) in sides.iter().zip(&mut builds) {
                    let Some(program) = program.filter(|_| run < *most) else {
                        continue;
                    };
                    let which = format!("{} of {most}", run + 1);
                    builds[of_profile].push(self.build(program, profile, &which)?);
                }
            }
        }
        let [generated, hand_written, _] = &builds;
        if prints(&generated[1][0])? != prints(&hand_written[1][0])? {
            return Err(format!("{}: the two programs do not print the same", self.name).into());
        }
        Ok(self.rows(self.crates()?, &builds))
    }

    fn build(&self, program: Program, profile: &str, which: &str) -> Result<Build> {
        let (name, step) = (program.name, self.name);
        eprintln!("building {name} ({step}) with profile {profile}: {which}");
        program.build(profile)
    }

    fn crates(&self) -> Result<Comparison> {
        let sdk = self.sdk.map(Program::crates).transpose()?;
        let (generated, hand_written) = (self.generated.crates()?, self.hand_written.crates()?);
        let name = format!("{}: crates", self.name);
        Ok(Comparison::exact(&name, generated, hand_written, sdk))
    }

    fn rows(&self, crates: Comparison, builds: &[Builds; 3]) -> Vec<Comparison> {
        type Figure = fn(&Build) -> Option<f64>;
        let rows: [(&str, &str, usize, Figure); 5] = [
            ("clean debug build", "s", 0, |build| Some(build.seconds)),
            ("clean release build", "s", 1, |build| Some(build.seconds)),
            ("peak memory, debug", "MiB", 0, |build| build.mebibytes),
            ("peak memory, release", "MiB", 1, |build| build.mebibytes),
            ("stripped program", "MiB", 1, |build| Some(build.size)),
        ];
        let rows = rows.map(|(name, unit, of_profile, figure)| {
            let [generated, hand_written, sdk] = builds
                .each_ref()
                .map(|builds| builds[of_profile].iter().filter_map(figure).collect());
            Comparison {
                name: format!("{}: {name}", self.name),
                unit,
                generated,
                hand_written,
                sdk,
            }
        });
        [crates].into_iter().chain(rows).collect()
    }
}

/// What a program prints, and how it ends, without credentials.
fn prints(build: &Build) -> Result<Output> {
    let mut command = Command::new(&build.binary);
    command
        .args(["AKIAIOSFODNN7EXAMPLE", "Inactive", "Bob"])
        .env("AWS_REGION", "us-east-1")
        .env_remove("AWS_ACCESS_KEY_ID");
    Ok(command.output()?)
}
