//! Nanoseconds per call.

use std::time::{Duration, Instant};

use measure::calls::{Batch, CALLS, Call};

use crate::figure::Figure;

/// How long a batch takes: long beside what the clock costs, short beside what disturbs it.
const BATCH: Duration = Duration::from_micros(100);

/// How many pairs of batches are run.
const PAIRS: usize = 5000;

/// The time of every call, in batches of both sides by turns.
pub(crate) fn calls() -> Vec<Figure> {
    CALLS.iter().map(time).collect()
}

fn time(call: &Call) -> Figure {
    eprintln!("timing {}", call.name);
    let count = calibrate(call.hand_written);
    let pair = || {
        (
            nanoseconds(call.generated, count),
            nanoseconds(call.hand_written, count),
        )
    };
    let pairs: Vec<_> = (0..PAIRS).map(|_| pair()).collect();
    Figure::new(format!("time of {}", call.name), "ns", 0, &pairs)
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
