//! The run-time files of the crates that opsmith generates.
//!
//! Generated crates depend on nothing of ours: `opsmith-codegen` copies the
//! files of [`sources`] that a selection needs, unchanged but for parts that
//! are for a file which it does not need, into the generated crate's
//! `src/support/`. Here they are compiled, linted and tested
//! as normal Rust. They refer to each other through `super::`, which holds in
//! both places; their tests are in `tests/`, so that they are not copied.
//!
//! To add a file: write it, declare it in `sources.rs`, and let the plan ask
//! for it. A file holds what is always used together, so that no selection
//! brings an unused item.

pub mod calendar;
pub mod canonical_request;
pub mod credentials;
pub mod endpoint;
pub mod error_metadata;
pub mod form_request;
pub mod host_label;
pub mod host_prefix;
pub mod idempotency_token;
pub mod label;
pub mod partition;
pub mod pattern;
pub mod query;
pub mod query_blob;
pub mod query_error_members;
pub mod query_float;
pub mod query_key;
pub mod query_list;
pub mod query_map;
pub mod query_plain;
pub mod query_refusal;
pub mod query_reply;
pub mod query_reply_empty;
pub mod query_reply_result;
pub mod query_structure;
pub mod query_text;
pub mod request_compression;
pub mod request_error;
pub mod request_refusal;
pub mod response_error;
pub mod sign;
pub mod signing_key;
pub mod signing_options;
pub mod sources;
pub mod timestamp;
pub mod timestamp_epoch_seconds;
pub mod timestamp_http_date;
pub mod validate_count;
pub mod validate_float_range;
pub mod validate_range;
pub mod validate_required;
pub mod validate_string;
pub mod validate_string_length;
pub mod validate_string_pattern;
pub mod validate_unique_items;
pub mod validation;
pub mod validation_path;
pub mod validation_path_item;
pub mod validation_path_nested;
pub mod validation_path_sensitive;
pub mod validator;
pub mod xml;
pub mod xml_blob;
pub mod xml_list;
pub mod xml_map;
pub mod xml_timestamp;
pub mod xml_value;

#[cfg(test)]
mod tests;
