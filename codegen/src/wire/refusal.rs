//! Why requests are refused.

/// Why a request can be refused before it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// It holds a union whose member was unknown when a reply was read.
    UnknownMember,
    /// A member cannot be a part of the host, or the host takes no prefix.
    Host,
}

impl Refusal {
    /// What is refused, for documentation, as a part of a sentence.
    pub fn describe(self) -> &'static str {
        match self {
            Self::UnknownMember => "a union of an unknown member, whose value was not kept",
            Self::Host => {
                "a member that cannot be a part of the host, or an endpoint whose host takes no \
                 prefix"
            }
        }
    }
}
