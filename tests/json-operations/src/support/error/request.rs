use std::error::Error;
use std::fmt;

/// Why a request could not be made: the protocol cannot carry a value.
///
/// Constraints are not checked; see `validate`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// A union has a member that the model did not have when this crate was
    /// generated. Only its name was kept from the reply, not its value.
    UnknownMember,
    /// This member is a part of the path, so it must not be empty.
    EmptyLabel(&'static str),
    /// The URL is longer than 65,534 bytes.
    InvalidUrl,
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownMember => f.write_str(
                "a union in the request has an unknown member, whose value was not kept",
            ),
            Self::EmptyLabel(member) => {
                write!(
                    f,
                    "the member `{member}` is a part of the path and must not be empty"
                )
            }
            Self::InvalidUrl => f.write_str("the URL is too long"),
        }
    }
}

impl Error for RequestError {}
