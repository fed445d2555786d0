//! What is printed.

use std::collections::BTreeMap;

use anstream::println;
use opsmith_codegen::changes::{Change, Changes, Direction, Kind, Weight, What};
use semver::Version;
use serde_json::{Value, json};

use crate::terminal::{self, BAD, CARE, GOOD, WIDTH, count, number, wrapped};

/// The widest column of items beside what takes more than a line.
const WIDEST_ITEM: usize = 48;

/// How many items of one reason that says nothing to code are listed.
const MOST_ITEMS: usize = 10;

/// Prints the changes by weight and reason, and a line that sums them up.
pub(crate) fn print(changes: &Changes, version: &Version) {
    for weight in [Weight::Breaking, Weight::Feature, Weight::Patch] {
        let mut reasons: BTreeMap<(usize, String), Vec<&Change>> = BTreeMap::new();
        let mut order: Vec<String> = Vec::new();
        for change in changes.iter().filter(|change| change.weight == weight) {
            let reason = change.reason();
            let place = order.iter().position(|known| *known == reason);
            let place = place.unwrap_or_else(|| {
                order.push(reason.clone());
                order.len() - 1
            });
            reasons.entry((place, reason)).or_default().push(change);
        }
        for ((_, reason), changes) in reasons {
            group(weight, &reason, &changes);
        }
    }
    terminal::done(&summary(changes, version));
}

fn group(weight: Weight, reason: &str, changes: &[&Change]) {
    let style = match weight {
        Weight::Breaking => BAD,
        Weight::Feature => GOOD,
        Weight::Patch => CARE,
    };
    println!("{style}{weight}{style:#}: {reason}");
    let listed = if weight == Weight::Patch {
        MOST_ITEMS.min(changes.len())
    } else {
        changes.len()
    };
    let items: Vec<_> = changes.iter().map(|change| item(change)).collect();
    let width = column(changes, &items);
    for (change, item) in changes.iter().zip(&items).take(listed) {
        row(item, width, &change.describe());
    }
    if changes.len() > listed {
        let more = number(changes.len() - listed);
        println!("  and {more} more: see --markdown or --json");
    }
    println!();
}

/// How wide the column of items is: what is longer has a line of its own.
fn column(changes: &[&Change], items: &[String]) -> usize {
    let widths = changes.iter().zip(items).filter_map(|(change, item)| {
        let width = item.chars().count();
        let is_one_line = width + 4 + change.describe().chars().count() <= WIDTH;
        (is_one_line || width <= WIDEST_ITEM).then_some(width)
    });
    widths.max().unwrap_or(0)
}

/// An item, and what happened to it beside it, over several lines where it is
/// long.
fn row(item: &str, width: usize, words: &str) {
    let indent = width + 4;
    let mut lines = wrapped(words, WIDTH.saturating_sub(indent)).into_iter();
    if item.chars().count() > width {
        println!("  {item}");
    } else {
        let first = lines.next().unwrap_or_default();
        println!("  {item:<width$}  {first}");
    }
    for line in lines {
        println!("{:indent$}{line}", "");
    }
}

/// An item under its service, where it is of one.
fn item(change: &Change) -> String {
    if change.service.is_empty() || change.service == change.item {
        change.item.clone()
    } else {
        format!("{}::{}", change.service, change.item)
    }
}

/// How many changes there are of each weight, and the version that they lead to.
fn summary(changes: &Changes, version: &Version) -> String {
    let Some(next) = next(changes, version) else {
        return format!("nothing changed: {version} stays");
    };
    let of = |weight| changes.iter().filter(move |change| change.weight == weight);
    let documentation = of(Weight::Patch).filter(|change| change.what.is_documentation());
    let documentation = documentation.count();
    let fixes = of(Weight::Patch).count() - documentation;
    let parts = [
        (
            of(Weight::Breaking).count(),
            count(of(Weight::Breaking).count(), "breaking change"),
        ),
        (
            of(Weight::Feature).count(),
            count(of(Weight::Feature).count(), "feature"),
        ),
        (
            fixes,
            number(fixes) + if fixes == 1 { " fix" } else { " fixes" },
        ),
        (
            documentation,
            format!("{} documentation only", number(documentation)),
        ),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<_> = parts.map(|(_, text)| text).collect();
    format!("{}: {version} → {next}", parts.join(", "))
}

/// The version that changes lead to, where there are any.
fn next(changes: &Changes, version: &Version) -> Option<Version> {
    let weight = changes.weight()?;
    Some(weight.next_version(version))
}

/// The changes for scripts.
pub(crate) fn json(changes: &Changes, version: &Version) -> Value {
    json!({
        "version": version.to_string(),
        "next_version": next(changes, version).map(|next| next.to_string()),
        "weight": changes.weight().map(|weight| weight.to_string()),
        "changes": changes.iter().map(change_json).collect::<Vec<_>>(),
    })
}

fn change_json(change: &Change) -> Value {
    let (from, to) = from_and_to(&change.what);
    json!({
        "service": change.service,
        "item": change.item,
        "also": change.also,
        "weight": change.weight.to_string(),
        "compiles": change.compiles(),
        "what": change.what.name(),
        "kind": change.what.kind().map(Kind::name),
        "from": from,
        "to": to,
        "constraint": constraint(&change.what),
        "words": change.describe(),
        "reason": change.reason(),
    })
}

/// Which way a constraint moved.
fn constraint(what: &What) -> Option<&'static str> {
    match what {
        What::Constraint { direction, .. } => Some(match direction {
            Direction::Tightened => "tightened",
            Direction::Widened => "widened",
            Direction::Same => "same",
            Direction::Unclear => "unclear",
        }),
        _ => None,
    }
}

fn from_and_to(what: &What) -> (Option<&str>, Option<&str>) {
    match what {
        What::Constraint { from, to, .. } => (from.as_deref(), to.as_deref()),
        What::Type { from, to }
        | What::Setter(from, to)
        | What::Wire { from, to, .. }
        | What::Value { from, to, .. } => (Some(from), Some(to)),
        What::Renamed(_, to) | What::Presence { to, .. } => (None, Some(to)),
        _ => (None, None),
    }
}
