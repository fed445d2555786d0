//! The generated operation held against botocore, AWS's own client for Python.
//!
//! Its versions are pinned in `tests/python/requirements.txt`, beside the scripts that ask it.
//! What is drawn can be drawn again: see `OPSMITH_SEED` in the output.

mod draw;
mod inputs;
mod regions;
mod replies;
mod signatures;
