//! The tests live in `tests/`; this crate has nothing of its own.
