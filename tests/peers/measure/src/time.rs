//! Nanoseconds per call.

use std::time::{Duration, Instant};

use crate::calls::{Batch, Call};
use crate::comparison::{Comparison, section};
use crate::section::Section;

/// How long a batch takes: long beside what the clock costs, short beside what disturbs it.
const BATCH: Duration = Duration::from_micros(100);

/// How often a batch of each side is run.
const RUNS: usize = 5000;

/// The time of every call, in batches of all sides by turns.
pub fn time(title: &str, calls: &[Call]) -> Section {
    section(title, &calls.iter().map(measure).collect::<Vec<_>>())
}

fn measure(call: &Call) -> Comparison {
    eprintln!("timing {}", call.name);
    let count = calibrate(call.generated);
    let [mut generated, mut hand_written, mut sdk] = [const { Vec::new() }; 3];
    for _ in 0..RUNS {
        generated.push(nanoseconds(call.generated, count));
        hand_written.extend(call.hand_written.map(|batch| nanoseconds(batch, count)));
        sdk.extend(call.sdk.map(|batch| nanoseconds(batch, count)));
    }
    Comparison {
        name: call.name.to_owned(),
        unit: "ns",
        generated,
        hand_written,
        sdk,
    }
}

/// How many calls make a batch.
fn calibrate(batch: Batch) -> usize {
    let mut count = 1;
    while elapsed(batch, count) < BATCH {
        count *= 2;
    }
    count
}

/// The time of one call.
#[allow(clippy::cast_precision_loss)] // far below 2⁵²
fn nanoseconds(batch: Batch, count: usize) -> f64 {
    elapsed(batch, count).as_secs_f64() * 1e9 / count as f64
}

fn elapsed(batch: Batch, count: usize) -> Duration {
    let mut elapsed = Duration::ZERO;
    batch(count, &mut |calls| {
        let start = Instant::now();
        calls();
        elapsed = start.elapsed();
    });
    elapsed
}
