//! Figures in pairs, and how they are printed.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::lines::Lines;

/// One thing measured on both sides.
pub(crate) struct Figure {
    name: String,
    unit: &'static str,
    decimals: usize,
    generated: f64,
    hand_written: f64,
    ratio: f64,
}

impl Figure {
    /// A figure that is the same in every run.
    pub(crate) fn exact(
        name: impl Into<String>,
        unit: &'static str,
        generated: u32,
        hand_written: u32,
    ) -> Self {
        Self::new(name, unit, 0, &[(generated.into(), hand_written.into())])
    }

    /// The least of each side: of what a busy machine can only make slower, the surest figure.
    pub(crate) fn least(
        name: impl Into<String>,
        unit: &'static str,
        decimals: usize,
        pairs: &[(f64, f64)],
    ) -> Self {
        let least = |values: &mut dyn Iterator<Item = f64>| values.fold(f64::INFINITY, f64::min);
        let generated = least(&mut pairs.iter().map(|pair| pair.0));
        let hand_written = least(&mut pairs.iter().map(|pair| pair.1));
        Self::new(name, unit, decimals, &[(generated, hand_written)])
    }

    /// The medians of pairs (generated, hand-written), and the median of the pairs' ratios: what
    /// disturbs the machine disturbs both of a pair.
    pub(crate) fn new(
        name: impl Into<String>,
        unit: &'static str,
        decimals: usize,
        pairs: &[(f64, f64)],
    ) -> Self {
        let ratio = |&(generated, hand_written)| {
            // Nothing against nothing is no difference.
            if generated == 0.0 && hand_written == 0.0 {
                1.0
            } else {
                generated / hand_written
            }
        };
        Self {
            name: name.into(),
            unit,
            decimals,
            generated: median(pairs.iter().map(|pair| pair.0)),
            hand_written: median(pairs.iter().map(|pair| pair.1)),
            ratio: median(pairs.iter().map(ratio)),
        }
    }
}

/// Of an even number, the upper one of the two in the middle.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// All figures of a run, and what they depend on.
pub(crate) struct Report {
    pub(crate) compiler: String,
    pub(crate) cores: usize,
    pub(crate) builds: usize,
    pub(crate) figures: Vec<Figure>,
    /// Where the generated crate's lines are.
    pub(crate) generated_lines: Vec<(&'static str, Lines)>,
}

impl Report {
    pub(crate) fn to_markdown(&self) -> String {
        let mut text = format!(
            "{}, {} cores, medians of {} builds\n\n\
             | | ratio | generated | hand-written |\n| --- | ---: | ---: | ---: |\n",
            self.compiler, self.cores, self.builds
        );
        for figure in &self.figures {
            let Figure {
                name,
                unit,
                decimals,
                generated,
                hand_written,
                ratio,
            } = figure;
            let unit = if unit.is_empty() {
                ""
            } else {
                &format!(" {unit}")
            };
            // Writing to a string does not fail.
            let _ = writeln!(
                text,
                "| {name} | {ratio:.2} | {generated:.decimals$}{unit} | \
                 {hand_written:.decimals$}{unit} |"
            );
        }
        for (index, (place, lines)) in self.generated_lines.iter().enumerate() {
            let begin = if index == 0 {
                "\nGenerated lines: "
            } else {
                "; "
            };
            let _ = write!(text, "{begin}{place} {}, of code {}", lines.all, lines.code);
        }
        text
    }

    pub(crate) fn to_json(&self) -> Value {
        let figure = |figure: &Figure| {
            json!({
                "name": figure.name,
                "unit": figure.unit,
                "ratio": figure.ratio,
                "generated": figure.generated,
                "hand_written": figure.hand_written,
            })
        };
        let place = |(place, lines): &(&str, Lines)| json!({ "place": place, "all": lines.all, "code": lines.code });
        json!({
            "compiler": self.compiler,
            "cores": self.cores,
            "builds": self.builds,
            "generated_lines": self.generated_lines.iter().map(place).collect::<Vec<_>>(),
            "figures": self.figures.iter().map(figure).collect::<Vec<_>>(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_medians_and_so_is_the_ratio_of_the_pairs() {
        // The machine was slow during the last pair.
        let figure = Figure::new("a", "s", 1, &[(3.0, 2.0), (2.0, 1.0), (90.0, 30.0)]);
        assert_eq!(
            (figure.generated, figure.hand_written, figure.ratio),
            (3.0, 2.0, 2.0)
        );
    }

    #[test]
    fn the_least_figures_make_a_ratio_of_their_own() {
        let figure = Figure::least("a", "s", 1, &[(3.0, 2.0), (4.0, 1.0)]);
        assert_eq!(
            (figure.generated, figure.hand_written, figure.ratio),
            (3.0, 1.0, 3.0)
        );
    }

    #[test]
    fn nothing_against_nothing_is_no_difference() {
        assert_eq!(Figure::exact("a", "", 0, 0).ratio.to_string(), "1");
    }
}
