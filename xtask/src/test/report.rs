//! What everything cost, the most expensive first.

use std::cmp::Reverse;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anstream::println;
use serde_json::{Value, json};

use super::cost::Cost;
use crate::{BadInput, shown, terminal};

/// Programs that took less are only in the JSON.
const LEAST: Duration = Duration::from_millis(100);

/// What all parts cost.
pub(super) struct Report {
    start: Instant,
    parts: Vec<Part>,
}

/// What a check cost, and each of the test programs that it ran.
pub(super) struct Part {
    pub(super) name: &'static str,
    pub(super) cost: Cost,
    pub(super) programs: Vec<(String, Cost)>,
}

impl Part {
    /// What was done before this program began.
    pub(super) fn built(name: &'static str, processor: Duration) -> Self {
        let cost = Cost {
            processor: Some(processor),
            wall: None,
        };
        let programs = Vec::new();
        Self {
            name,
            cost,
            programs,
        }
    }
}

impl Report {
    pub(super) fn new() -> Self {
        Self {
            start: Instant::now(),
            parts: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// What everything cost so far.
    pub(super) fn total(&self) -> Cost {
        let processor = self.parts.iter().map(|part| part.cost.processor);
        Cost {
            processor: processor.sum(),
            wall: Some(self.start.elapsed()),
        }
    }

    /// Two tables, parts and test programs.
    pub(super) fn print(&self) {
        let mut parts: Vec<_> = self.parts.iter().collect();
        parts.sort_by_key(|part| Reverse((part.cost.processor, part.cost.wall)));
        let rows = parts.iter().map(|part| row(&[part.name], part.cost));
        let rows = rows.chain([row(&["all"], self.total())]);
        println!();
        terminal::table(
            &["part", "processor s", "wall s"],
            &rows.collect::<Vec<_>>(),
        );

        let programs = self.parts.iter().flat_map(|part| {
            let programs = part.programs.iter();
            programs.map(|(name, cost)| (name, part.name, *cost))
        });
        let mut programs: Vec<_> = programs
            .filter(|(.., cost)| cost.processor.max(cost.wall) >= Some(LEAST))
            .collect();
        programs.sort_by_key(|(.., cost)| Reverse((cost.processor, cost.wall)));
        let rows = programs
            .iter()
            .map(|(name, part, cost)| row(&[name, part], *cost));
        println!();
        terminal::table(
            &["test program", "part", "processor s", "wall s"],
            &rows.collect::<Vec<_>>(),
        );
        println!();
    }

    /// The same, and what took next to nothing, as JSON.
    pub(super) fn write(&self, file: &Path) -> Result<(), BadInput> {
        let parts = self.parts.iter().map(|part| {
            let programs = part.programs.iter();
            let programs = programs.map(|(name, cost)| entry(name, *cost));
            let mut entry = entry(part.name, part.cost);
            entry["programs"] = programs.collect();
            entry
        });
        let mut report = entry("all", self.total());
        report["parts"] = parts.collect();
        fs::write(file, format!("{report:#}\n"))
            .map_err(|error| BadInput(format!("{}: {error}", shown(file))))
    }
}

fn row(names: &[&str], cost: Cost) -> Vec<String> {
    let names = names.iter().map(|&name| name.to_owned());
    names
        .chain([seconds(cost.processor), seconds(cost.wall)])
        .collect()
}

fn seconds(time: Option<Duration>) -> String {
    time.map_or_else(
        || "–".to_owned(),
        |time| format!("{:.1}", time.as_secs_f64()),
    )
}

fn entry(name: &str, cost: Cost) -> Value {
    let seconds = |time: Option<Duration>| time.map(|time| time.as_secs_f64());
    json!({
        "name": name,
        "processor_seconds": seconds(cost.processor),
        "wall_seconds": seconds(cost.wall),
    })
}
