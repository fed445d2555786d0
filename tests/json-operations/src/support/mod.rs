//! Code that the services share, copied from `opsmith-support`.

pub mod auth;
pub mod display;
pub mod endpoint;
pub mod error;
pub mod http;
pub mod idempotency_token;
pub mod json;
pub mod missing_members;
pub mod operation;
#[cfg(feature = "sign")]
pub mod sign;
pub mod text;
pub mod time;
pub mod validate;
