//! What came of the services.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use anstream::println;
use opsmith_codegen::catalog;
use opsmith_codegen::display::printable;
use opsmith_codegen::plan::PlanError;
use serde_json::{Value, json};

use crate::terminal::{self, STRONG, count, number};

/// How many lines of a failure are shown; its crate is kept.
const LINES: usize = 20;

/// What came of a service.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: String,
    /// `None` if nothing was generated.
    pub(super) protocol: Option<&'static str>,
    /// How many operations were generated.
    pub(super) operations: usize,
    /// The lines of the crate, with its support code.
    pub(super) lines: usize,
    /// What the generator warned of.
    pub(super) warnings: Vec<String>,
    /// How long it took to import the model and to generate the crate.
    pub(super) generated: Duration,
    /// How long its check took; `None` if there is no crate, or it failed.
    pub(super) checked: Option<Duration>,
    /// Whether it was checked in an earlier run.
    pub(super) passed_before: bool,
    /// The operations that are not supported.
    pub(super) refused: Vec<Refused>,
    /// Why the model was not imported.
    pub(super) not_imported: Option<String>,
    /// What went wrong.
    pub(super) failure: Option<String>,
}

/// An operation that is not supported.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) operation: String,
    /// Each reason once.
    pub(super) reasons: BTreeSet<String>,
}

impl Row {
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            protocol: None,
            operations: 0,
            lines: 0,
            warnings: Vec::new(),
            generated: Duration::ZERO,
            checked: None,
            passed_before: false,
            refused: Vec::new(),
            not_imported: None,
            failure: None,
        }
    }

    fn state(&self) -> &'static str {
        if self.failure.is_some() {
            "failed"
        } else if self.not_imported.is_some() {
            "not imported"
        } else if self.passed_before {
            "passed before"
        } else {
            ""
        }
    }
}

impl Refused {
    pub(super) fn new(refused: catalog::Refused) -> Self {
        let reasons = refused.errors.iter().map(PlanError::reason);
        Self {
            reasons: reasons.collect(),
            operation: refused.operation,
        }
    }
}

/// Prints what came of the services of a source.
pub(super) fn print(source: &str, rows: &[Row], time: Duration) {
    println!("{STRONG}{}{STRONG:#}\n", printable(source));
    let head = [
        "service",
        "protocol",
        "operations",
        "not supported",
        "lines",
        "generate s",
        "check s",
        "",
    ];
    let cells: Vec<_> = rows.iter().map(cells).collect();
    terminal::table(&head, &cells);
    println!("\n  lines: of the whole crate, with its support code");
    println!("  check s: from the earlier run, if the crate passed before\n");
    for (reason, services) in by_reason(rows) {
        println!("  {STRONG}not supported:{STRONG:#} {}", printable(reason));
        for (service, operations) in services {
            let operations = operations.join(", ");
            let colon = if operations.is_empty() { "" } else { ": " };
            terminal::paragraph(4, &format!("{service}{colon}{operations}"));
        }
        println!();
    }
    let failures = rows
        .iter()
        .filter_map(|row| Some((row, row.failure.as_ref()?)));
    for (row, failure) in failures.clone() {
        terminal::failed(&format!("{}: {}", row.name, beginning(failure)));
    }
    let text = format!("{} in {:.0} s", total(rows), time.as_secs_f64());
    match failures.count() {
        0 => terminal::done(&text),
        failed => terminal::failed(&format!("{} of {text}", number(failed))),
    }
}

fn cells(row: &Row) -> Vec<String> {
    let unless_zero = |count| match count {
        0 => "–".to_owned(),
        count => number(count),
    };
    vec![
        row.name.clone(),
        row.protocol.unwrap_or("–").to_owned(),
        unless_zero(row.operations),
        unless_zero(row.refused.len()),
        unless_zero(row.lines),
        seconds(row.generated),
        row.checked.map_or_else(|| "–".to_owned(), seconds),
        row.state().to_owned(),
    ]
}

fn seconds(time: Duration) -> String {
    format!("{:.2}", time.as_secs_f64())
}

/// What is not supported: for each reason the services, and the operations of each; without
/// operations if the model was not imported.
fn by_reason(rows: &[Row]) -> BTreeMap<&str, BTreeMap<&str, Vec<&str>>> {
    let mut found: BTreeMap<_, BTreeMap<_, Vec<_>>> = BTreeMap::new();
    for row in rows {
        if let Some(reason) = &row.not_imported {
            found
                .entry(&**reason)
                .or_default()
                .entry(&*row.name)
                .or_default();
        }
        for refused in &row.refused {
            for reason in &refused.reasons {
                let services = found.entry(&**reason).or_default();
                services
                    .entry(&*row.name)
                    .or_default()
                    .push(&*refused.operation);
            }
        }
    }
    found
}

/// The totals.
fn total(rows: &[Row]) -> String {
    let sum = |of: fn(&Row) -> usize| rows.iter().map(of).sum();
    let mut parts = vec![format!(
        "{}: {}, {}",
        count(rows.len(), "service"),
        count(sum(|row| row.operations), "operation"),
        count(sum(|row| row.lines), "line"),
    )];
    let refused: usize = sum(|row| row.refused.len());
    let not_imported = rows.iter().filter(|row| row.not_imported.is_some()).count();
    if refused > 0 {
        parts.push(format!("{} not supported", count(refused, "operation")));
    }
    if not_imported > 0 {
        parts.push(format!("{} not imported", count(not_imported, "service")));
    }
    parts.join("; ")
}

/// The first lines of a failure.
pub(super) fn beginning(failure: &str) -> String {
    let lines: Vec<_> = failure.lines().collect();
    let shown = lines[..lines.len().min(LINES)].join("\n  ");
    match lines.len().saturating_sub(LINES) {
        0 => shown,
        more => format!("{shown}\n  … {}", count(more, "more line")),
    }
}

/// The same as JSON.
pub(super) fn document(source: &str, rows: &[Row], time: Duration) -> Value {
    let services = rows.iter().map(|row| {
        let refused = row
            .refused
            .iter()
            .map(|refused| json!({ "operation": refused.operation, "reasons": refused.reasons }));
        json!({
            "service": row.name,
            "protocol": row.protocol,
            "operations": row.operations,
            "lines": row.lines,
            "generate_seconds": row.generated.as_secs_f64(),
            "check_seconds": row.checked.map(|time| time.as_secs_f64()),
            "passed_before": row.passed_before,
            "not_supported": refused.collect::<Vec<_>>(),
            "not_imported": row.not_imported,
            "warnings": row.warnings,
            "failure": row.failure,
        })
    });
    json!({
        "source": source,
        "services": services.collect::<Vec<_>>(),
        "seconds": time.as_secs_f64(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(operation: &str, reason: &str) -> Refused {
        Refused {
            operation: operation.to_owned(),
            reasons: BTreeSet::from([reason.to_owned()]),
        }
    }

    fn rows() -> [Row; 3] {
        [
            Row {
                protocol: Some("awsJson1_0"),
                operations: 57,
                lines: 1000,
                checked: Some(Duration::from_secs(2)),
                ..Row::new("dynamodb")
            },
            Row {
                not_imported: Some("its protocol".to_owned()),
                ..Row::new("ec2")
            },
            Row {
                refused: vec![refused("B", "streams"), refused("A", "streams")],
                protocol: Some("restJson1"),
                operations: 1,
                lines: 500,
                ..Row::new("polly")
            },
        ]
    }

    #[test]
    fn what_is_not_supported_is_listed_by_reason() {
        let rows = rows();
        let found = by_reason(&rows);
        let of = |reason: &str| found[reason].clone();
        assert_eq!(of("its protocol"), BTreeMap::from([("ec2", vec![])]));
        assert_eq!(of("streams"), BTreeMap::from([("polly", vec!["B", "A"])]));
    }

    #[test]
    fn totals_say_what_is_not_there() {
        assert_eq!(
            total(&rows()),
            "3 services: 58 operations, 1,500 lines; 2 operations not supported; 1 service not \
             imported"
        );
        assert_eq!(total(&rows()[..1]), "1 service: 57 operations, 1,000 lines");
    }

    #[test]
    fn a_long_failure_is_cut() {
        let failure = vec!["line"; LINES + 2].join("\n");
        let shown = beginning(&failure);
        assert_eq!(shown.lines().count(), LINES + 1);
        assert!(shown.ends_with("… 2 more lines"), "{shown}");
        assert_eq!(beginning("a\nb"), "a\n  b");
    }
}
