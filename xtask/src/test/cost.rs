//! What something costs: wall time, and processor time of all processes that took part.

use std::time::{Duration, Instant};

/// What something cost.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(super) struct Cost {
    /// User and system time of the processes that were run, those that they ran included; `None`
    /// where the system does not say.
    pub(super) processor: Option<Duration>,
    /// `None` for what was over before the program began.
    pub(super) wall: Option<Duration>,
}

impl Cost {
    /// Wall time in seconds, `1.5 s`.
    pub(super) fn in_words(&self) -> String {
        format!("{:.1} s", self.wall.unwrap_or_default().as_secs_f64())
    }
}

/// Measures what the processes cost that are started and waited for after it.
pub(super) struct Stopwatch {
    start: Instant,
    processor: Option<Duration>,
}

impl Stopwatch {
    pub(super) fn start() -> Self {
        Self {
            start: Instant::now(),
            processor: processor_time_of_children(),
        }
    }

    pub(super) fn cost(&self) -> Cost {
        let processor = processor_time_of_children();
        Cost {
            processor: processor
                .zip(self.processor)
                .map(|(now, then)| now.saturating_sub(then)),
            wall: Some(self.start.elapsed()),
        }
    }
}

/// User and system time of all processes that this one has waited for, and that those have waited
/// for in turn.
#[cfg(unix)]
pub(super) fn processor_time_of_children() -> Option<Duration> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    let microseconds = (usage.user_time() + usage.system_time()).num_microseconds();
    Some(Duration::from_micros(microseconds.try_into().ok()?))
}

/// Windows says it of a process alone, and not of those that it has waited for.
#[cfg(not(unix))]
pub(super) fn processor_time_of_children() -> Option<Duration> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;

    use super::*;

    /// Some thousandths of a second of work, in a process below the one that is started.
    const WORK: &str = "sh -c 'i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done'; true";

    #[test]
    fn what_processes_below_take_is_counted_once_they_are_waited_for() {
        let before = Stopwatch::start();
        let mut child = Command::new("sh").args(["-c", WORK]).spawn().unwrap();
        child.wait().unwrap();
        let cost = before.cost();
        assert!(cost.processor > Some(Duration::ZERO), "{cost:?}");
        assert!(cost.wall > Some(Duration::ZERO), "{cost:?}");
    }
}
