//! The command line, which `cargo xtask bench` explains.

use lexopt::prelude::{Long, ValueExt};

use crate::Result;

#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    pub(crate) json: bool,
    /// How often each program is built.
    pub(crate) builds: usize,
    pub(crate) only: Option<Part>,
}

/// A table of the report.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Part {
    Builds,
    Time,
    Allocations,
    Lines,
    Hashes,
    Generation,
    Service,
    Wire,
}

impl Options {
    pub(crate) fn read(mut arguments: lexopt::Parser) -> Result<Self> {
        let mut options = Self {
            json: false,
            builds: 3,
            only: None,
        };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("json") => options.json = true,
                Long("builds") => options.builds = arguments.value()?.parse()?,
                Long("only") => options.only = Some(part(&arguments.value()?.string()?)?),
                _ => return Err(argument.unexpected().into()),
            }
        }
        if options.builds == 0 {
            return Err("--builds takes 1 or more".into());
        }
        Ok(options)
    }
}

fn part(name: &str) -> Result<Part> {
    Ok(match name {
        "builds" => Part::Builds,
        "time" => Part::Time,
        "allocations" => Part::Allocations,
        "lines" => Part::Lines,
        "hashes" => Part::Hashes,
        "generation" => Part::Generation,
        "service" => Part::Service,
        "wire" => Part::Wire,
        _ => return Err(format!("there is no table of {name}").into()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Options> {
        Options::read(lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn options_are_read() {
        let options = read(&["--json", "--builds", "2", "--only", "time"]).unwrap();
        let expected = Options {
            json: true,
            builds: 2,
            only: Some(Part::Time),
        };
        assert_eq!(options, expected);
    }

    #[test]
    fn what_is_no_option_is_refused() {
        for arguments in [&["--builds", "0"], &["--only", "all"], &["--jsno", ""]] {
            assert!(read(arguments).is_err(), "{arguments:?}");
        }
    }
}
