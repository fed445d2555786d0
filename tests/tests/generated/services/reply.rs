//! Replies over HTTP.

use serde_json::{Map, Value};

/// A reply.
#[derive(Default)]
pub(crate) struct Message {
    pub(crate) status: u16,
    pub(crate) headers: Map<String, Value>,
    pub(crate) body: Vec<u8>,
}
