//! The command line.

use lexopt::prelude::{Long, Short, ValueExt};

use crate::Result;

pub(crate) const HELP: &str = "\
Measures the generated crate beside the hand-written one.

      --json       print JSON instead of a table
      --builds N   build each program so many times (default: 5)
  -h, --help       print this";

pub(crate) struct Options {
    pub(crate) json: bool,
    pub(crate) builds: usize,
}

impl Options {
    /// Reads the arguments; none where they ask for help.
    pub(crate) fn read() -> Result<Option<Self>> {
        let mut options = Self {
            json: false,
            builds: 5,
        };
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("json") => options.json = true,
                Long("builds") => options.builds = arguments.value()?.parse()?,
                Long("help") | Short('h') => return Ok(None),
                _ => return Err(argument.unexpected().into()),
            }
        }
        if options.builds == 0 {
            return Err("--builds takes 1 or more".into());
        }
        Ok(Some(options))
    }
}
