//! Whole services: all operations of the official models, compiled, and held
//! against botocore with values drawn from the models.
//!
//! A program beside the generated crate answers questions that are lines of
//! JSON: inputs become requests, replies become outputs and errors. So any
//! number of values is compared without compiling any of them. What is drawn
//! can be drawn again: see `OPSMITH_SEED` in the output.

mod answers;
mod balance;
mod botocore_models;
mod crate_itself;
mod draw;
mod helpers_test;
mod inputs;
mod official;
mod refused;
mod replies;
mod reply_xml;
mod text;
