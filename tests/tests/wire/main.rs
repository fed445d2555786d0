//! What goes over the wire: requests, replies and signatures.

mod botocore;
mod protocol;
mod reply;
mod request;
