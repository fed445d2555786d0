//! What is printed: a section for each table.

use std::fmt::Write;

use serde_json::Value;

/// A table, for people and for programs.
pub struct Section {
    /// Its heading.
    pub title: String,
    /// The table in Markdown.
    pub markdown: String,
    /// The same for programs.
    pub json: Value,
}

/// A table in Markdown, whose first column is text and whose others are figures.
pub fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let mut text = format!("| {} |\n| --- |", head.join(" | "));
    text.push_str(&" ---: |".repeat(head.len() - 1));
    for row in rows {
        // Writing to a string does not fail.
        let _ = write!(text, "\n| {} |", row.join(" | "));
    }
    // An empty cell is one space, not two.
    text.push('\n');
    text.replace("|  |", "| |").replace("|  |", "| |")
}

/// A figure with its unit, such as `1.34 µs`.
pub fn shown(value: f64, unit: &str) -> String {
    match unit {
        "" => format!("{value:.0}"),
        "ns" if value >= 1000.0 => format!("{:.2} µs", value / 1000.0),
        "ns" => format!("{value:.0} ns"),
        "s" if value >= 10.0 => format!("{value:.0} s"),
        "s" => format!("{value:.2} s"),
        "MiB" if value >= 100.0 => format!("{value:.0} MiB"),
        "MiB" if value >= 10.0 => format!("{value:.1} MiB"),
        _ => format!("{value:.2} {unit}"),
    }
}

/// The value in the middle, or half way between the two there; none of none.
pub fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let upper = *values.get(values.len() / 2)?;
    let lower = values[(values.len() - 1) / 2];
    Some(f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median([]), None);
        assert_eq!(median([3.0, 90.0, 1.0]), Some(3.0));
        assert_eq!(median([4.0, 1.0, 2.0, 90.0]), Some(3.0));
    }

    #[test]
    fn figures_have_about_three_digits() {
        let texts = [
            shown(8.0, ""),
            shown(999.4, "ns"),
            shown(1340.0, "ns"),
            shown(2.5, "s"),
            shown(127.6, "s"),
            shown(0.526, "MiB"),
            shown(21.74, "MiB"),
            shown(1776.5, "MiB"),
        ];
        let expected = [
            "8", "999 ns", "1.34 µs", "2.50 s", "128 s", "0.53 MiB", "21.7 MiB", "1776 MiB",
        ];
        assert_eq!(texts, expected);
    }

    #[test]
    fn tables_are_markdown() {
        let row = ["a", "", "", "2"].map(str::to_owned).to_vec();
        let text = table(&["", "b", "c", "d"], &[row]);
        assert_eq!(
            text,
            "| | b | c | d |\n| --- | ---: | ---: | ---: |\n| a | | | 2 |\n"
        );
    }
}
