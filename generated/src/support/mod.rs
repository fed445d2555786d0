//! Code that the services share, copied from `opsmith-support`.

pub mod auth;
pub mod display;
pub mod endpoint;
pub mod error;
pub mod form;
pub mod http;
pub mod operation;
#[cfg(feature = "sign")]
pub mod sign;
pub mod text;
#[cfg(feature = "sign")]
pub mod time;
pub mod validate;
pub mod xml;
