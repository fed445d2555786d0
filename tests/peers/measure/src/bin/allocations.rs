//! Prints the allocations of every call, a line each: generated, hand-written.
//!
//! A program of its own, since an allocator that counts takes time.

use measure::calls::{Batch, CALLS};

fn main() {
    for call in CALLS {
        println!("{} {}", count(call.generated), count(call.hand_written));
    }
}

/// The allocations of one call, those that grow an earlier one included.
fn count(batch: Batch) -> u64 {
    let mut count = 0;
    // The second run counts: the first may fill what is made once.
    for _ in 0..2 {
        batch(1, &mut |calls| {
            count = allocation_counter::measure(calls).count_total;
        });
    }
    count
}
