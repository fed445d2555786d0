//! What an update of a model means for the users of a crate.

mod changes;
mod history;
mod import;
mod imported;
mod judges;
mod witness;
