//! XML replies.

mod blob;
mod empty_reply;
mod entry;
mod error_members;
mod list;
mod missing;
mod reader;
mod result;
mod timestamp;
mod value;
