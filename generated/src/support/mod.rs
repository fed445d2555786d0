//! What the services share; copied from `opsmith-support`.

pub mod endpoint;
pub mod error_metadata;
pub mod form_request;
pub mod query;
pub mod query_key;
pub mod query_reply;
pub mod query_reply_empty;
pub mod query_text;
pub mod request_error;
pub mod response_error;
pub mod validate_string;
pub mod validate_string_length;
pub mod validate_string_pattern;
pub mod validation;
pub mod validation_path;
pub mod validator;
pub mod xml;
