//! Why requests are refused.

/// Why a request can be refused before it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// A union has an unknown member, which came from a reply.
    UnknownMember,
    /// A member cannot be part of the host, or the host cannot have a prefix.
    Host,
    /// The member that is the URL of the endpoint is none.
    Endpoint,
    /// A member that is a part of the path is empty or absent.
    Label,
    /// A value has a character that a header cannot have.
    Header,
    /// The URL is too long.
    Url,
}

impl Refusal {
    /// The reason as part of a sentence, for documentation.
    pub fn describe(self) -> &'static str {
        match self {
            Self::UnknownMember => "a union has an unknown member, whose value was not kept",
            Self::Host => {
                "a member cannot be part of the host, or the endpoint's host cannot have a prefix"
            }
            Self::Endpoint => "the endpoint in the input is not a URL",
            Self::Label => "a part of the path is empty",
            Self::Header => "a header cannot hold a value",
            Self::Url => "the URL is longer than 65,534 bytes",
        }
    }
}
