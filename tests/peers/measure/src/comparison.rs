//! Figures of the sides beside each other.

use serde_json::{Value, json};

use crate::section::{Section, median, shown, table};

/// One thing measured on every side, in runs by turns: the first figures of all sides belong
/// together, and so on.
pub struct Comparison {
    /// What was measured.
    pub name: String,
    /// The unit of every figure.
    pub unit: &'static str,
    /// The generated crate's figures.
    pub generated: Vec<f64>,
    /// The hand-written code's; empty if there is none.
    pub hand_written: Vec<f64>,
    /// Those of AWS's SDK; empty if it was not measured. It may have fewer runs.
    pub sdk: Vec<f64>,
}

impl Comparison {
    /// A figure that is the same in every run.
    pub fn exact(name: &str, generated: u32, hand_written: u32, sdk: Option<u32>) -> Self {
        Self {
            name: name.to_owned(),
            unit: "",
            generated: vec![generated.into()],
            hand_written: vec![hand_written.into()],
            sdk: sdk.into_iter().map(f64::from).collect(),
        }
    }

    /// Generated to hand-written.
    fn to_hand_written(&self) -> Option<f64> {
        ratio(&self.generated, &self.hand_written)
    }

    /// AWS's SDK to generated.
    fn of_sdk(&self) -> Option<f64> {
        ratio(&self.sdk, &self.generated)
    }

    fn sides(&self) -> [&[f64]; 3] {
        [&self.generated, &self.hand_written, &self.sdk]
    }

    fn row(&self, has_sdk: bool) -> Vec<String> {
        let ratios = [self.to_hand_written(), self.of_sdk()];
        let ratios = ratios.map(|ratio| ratio.map_or(String::new(), ratio_shown));
        let figures = self.sides().map(|side| {
            let middle = median(side.iter().copied());
            middle.map_or(String::new(), |middle| shown(middle, self.unit))
        });
        let [to_hand_written, of_sdk] = ratios;
        let [generated, hand_written, sdk] = figures;
        let name = self.name.clone();
        if has_sdk {
            vec![name, to_hand_written, of_sdk, generated, hand_written, sdk]
        } else {
            vec![name, to_hand_written, generated, hand_written]
        }
    }

    fn to_json(&self) -> Value {
        let [generated, hand_written, sdk] = self.sides().map(|side| {
            let middle = median(side.iter().copied());
            json!({ "median": middle, "runs": side.len(), "least": side.iter().copied().reduce(f64::min) })
        });
        json!({
            "name": self.name,
            "unit": self.unit,
            "generated_to_hand_written": self.to_hand_written(),
            "sdk_to_generated": self.of_sdk(),
            "generated": generated,
            "hand_written": hand_written,
            "sdk": sdk,
        })
    }
}

/// The median ratio of what was measured together: what disturbs the machine for a while disturbs
/// both.
fn ratio(tops: &[f64], bottoms: &[f64]) -> Option<f64> {
    median(tops.iter().zip(bottoms).map(|(top, bottom)| {
        // Nothing against nothing is no difference.
        let ratio = top / bottom;
        if ratio.is_nan() { 1.0 } else { ratio }
    }))
}

fn ratio_shown(ratio: f64) -> String {
    if ratio < 10.0 {
        format!("{ratio:.2}")
    } else {
        format!("{ratio:.0}")
    }
}

/// A section with a row for each.
pub fn section(title: &str, rows: &[Comparison]) -> Section {
    let has_sdk = rows.iter().any(|row| !row.sdk.is_empty());
    let head: &[&str] = if has_sdk {
        &[
            "",
            "generated : hand-written",
            "SDK : generated",
            "generated",
            "hand-written",
            "SDK",
        ]
    } else {
        &["", "generated : hand-written", "generated", "hand-written"]
    };
    let cells: Vec<_> = rows.iter().map(|row| row.row(has_sdk)).collect();
    Section {
        title: title.to_owned(),
        markdown: table(head, &cells),
        json: rows.iter().map(Comparison::to_json).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_those_of_what_was_measured_together() {
        // The machine was slow during the last run.
        let comparison = Comparison {
            name: "a".to_owned(),
            unit: "s",
            generated: vec![3.0, 2.0, 90.0],
            hand_written: vec![2.0, 1.0, 30.0],
            sdk: vec![33.0],
        };
        assert_eq!(
            comparison.row(true),
            ["a", "2.00", "11", "3.00 s", "2.00 s", "33 s"]
        );
    }

    #[test]
    fn a_column_that_nothing_is_in_is_left_out() {
        let section = section("A", &[Comparison::exact("a", 0, 0, None)]);
        let head = "| | generated : hand-written | generated | hand-written |\n";
        let rule = "| --- | ---: | ---: | ---: |\n";
        assert_eq!(
            section.markdown,
            format!("{head}{rule}| a | 1.00 | 0 | 0 |\n")
        );
    }
}
