//! What `request.rs` promises.

use crate::error::*;

#[test]
fn the_reason_is_a_sentence() {
    for (error, expected) in [
        (
            RequestError::UnknownMember,
            "a union in the request has an unknown member, whose value was not kept",
        ),
        (
            RequestError::InvalidHostLabel("Bucket"),
            "the member `Bucket` cannot be a part of a host",
        ),
        (
            RequestError::InvalidHostPrefix,
            "the endpoint's host cannot have a prefix",
        ),
    ] {
        assert_eq!(error.to_string(), expected);
    }
}
