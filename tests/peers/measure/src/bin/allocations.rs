//! Prints the allocations of every call, a line each: generated, hand-written, aws-sdk-iam.
//!
//! A program of its own, since an allocator that counts takes time.

use measure::calls::{Batch, CALLS};

fn main() {
    for call in CALLS {
        let sides = [Some(call.generated), call.hand_written, call.sdk];
        let counts = sides
            .into_iter()
            .flatten()
            .map(|side| count(side).to_string());
        println!("{}", counts.collect::<Vec<_>>().join(" "));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generated_call_that_succeeds_allocates_no_more_often_than_a_hand_written_one() {
        for call in CALLS
            .iter()
            .filter(|call| !call.name.contains("violations"))
        {
            let hand_written = call.hand_written.map(count);
            assert!(Some(count(call.generated)) <= hand_written, "{}", call.name);
        }
    }
}
