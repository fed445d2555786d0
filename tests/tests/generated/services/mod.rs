//! Whole services: all operations of official models, compiled, and compared
//! with botocore on values drawn from the models.
//!
//! A program beside the generated crate answers questions, which are lines of
//! JSON: it makes requests of inputs, and reads outputs and errors in replies. So
//! any number of values is compared without compiling one of them.
//!
//! - The query services of `../shared/models` are always compared as a whole.
//! - Of the JSON services of `../shared/services`, three are drawn, and of the services of
//!   botocore in `official::IMPORTED_SERVICES`, four. `OPSMITH_SERVICES=all` compares them all,
//!   and `OPSMITH_SERVICES=dynamodb,sqs` only these.
//!
//! `OPSMITH_SEED`, which is printed, repeats what was drawn.

mod answers;
mod balance;
mod botocore_models;
mod crate_itself;
mod draw;
mod faults;
mod helpers_test;
mod inputs;
mod official;
mod refused;
mod replies;
mod reply;
mod reply_json;
mod reply_xml;
mod text;
