//! Why requests are refused.

/// Why a request can be refused before it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// A union has an unknown member, which came from a reply.
    UnknownMember,
    /// A member cannot be part of the host, or the host cannot have a prefix.
    Host,
}

impl Refusal {
    /// The reason as part of a sentence, for documentation.
    pub fn describe(self) -> &'static str {
        match self {
            Self::UnknownMember => "a union has an unknown member, whose value was not kept",
            Self::Host => {
                "a member cannot be part of the host, or the endpoint's host cannot have a prefix"
            }
        }
    }
}
