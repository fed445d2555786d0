//! The room of the AWS query protocol: functions that write forms and read
//! XML.

mod parse;
mod serialize;

pub(super) use parse::{members_reader, reader, readers, value_of};
pub(super) use serialize::{member, writers};
