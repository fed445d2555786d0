//! Where requests go, as the endpoint rules of their service say.
//!
//! The rules are followed ahead of time for every region that is known or that the
//! rules name, and for one of each partition that is neither: once for the service, once
//! for each set of static parameters that an operation gives the rules, and once more
//! for each member with an ARN whose account is part of the host.

mod error;
mod follow;
mod operation;
#[cfg(test)]
mod tests;

pub(super) use operation::Endpoints;

/// Where requests go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointPlan {
    /// The regions that are not as their partition, and where requests from them
    /// go; `None` if there is no endpoint for them.
    pub regions: Vec<(Vec<String>, Option<Place>)>,
    /// The partitions, by name, and where requests from their other regions go;
    /// `None` if there is no endpoint for them. `aws` always has one.
    pub partitions: Vec<(Vec<&'static str>, Option<Place>)>,
    /// What its documentation shows: a region, the URL and the region to sign
    /// for.
    pub example: (&'static str, String, String),
}

/// Where requests of an operation go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OperationEndpoint {
    /// The operation's own endpoint, by its position in
    /// [`own_endpoints`](super::ServicePlan::own_endpoints); `None` if it is that
    /// of the service, or if a member always changes it.
    pub own: Option<usize>,
    /// The members of the input that change the host. The first that is present
    /// decides. One that is always present is the last.
    pub members: Vec<EndpointMember>,
}

impl OperationEndpoint {
    /// The member that changes the host of all requests, unless an optional one does.
    pub fn required_member(&self) -> Option<&EndpointMember> {
        self.members.iter().find(|member| !member.optional)
    }

    /// The members with which the host is not known.
    pub fn unknown_members(&self) -> impl Iterator<Item = &EndpointMember> {
        self.members.iter().filter(|member| member.own.is_none())
    }

    /// The members with an ARN whose account is part of the host.
    pub fn account_members(&self) -> impl Iterator<Item = &EndpointMember> {
        self.members.iter().filter(|member| member.own.is_some())
    }

    /// Whether the host is not known for any request, as far as optional members do
    /// not change it.
    pub fn is_never_known(&self) -> bool {
        let required = self.required_member();
        required.is_some_and(|member| member.own.is_none())
    }

    /// Whether requests do not go where those of the service go, even if all
    /// optional members are absent.
    pub fn is_elsewhere(&self) -> bool {
        self.own.is_some() || self.required_member().is_some()
    }
}

/// The endpoint of operations that give the rules static parameters, or of requests
/// with an ARN, so that they do not go where those of the service go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnEndpoint {
    /// The function that finds it.
    pub function: String,
    /// Where it is; `None` if the rules cannot be followed.
    pub plan: Option<EndpointPlan>,
}

/// A member of an input that changes the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointMember {
    /// Its name in the model.
    pub member: String,
    /// Its field.
    pub field: String,
    /// Whether it may be absent.
    pub optional: bool,
    /// If it is an ARN whose account is part of the host: the endpoint of requests
    /// with it, by its position in
    /// [`own_endpoints`](super::ServicePlan::own_endpoints).
    pub own: Option<usize>,
}

impl EndpointPlan {
    /// Where requests go from some region or partition.
    pub fn places(&self) -> impl Iterator<Item = Option<&Place>> {
        let regions = self.regions.iter().map(|(_, place)| place);
        let partitions = self.partitions.iter().map(|(_, place)| place);
        regions.chain(partitions).map(Option::as_ref)
    }

    /// Whether no URL depends on the caller's region or an account.
    pub fn is_fixed(&self) -> bool {
        let mut urls = self.places().flatten().map(|place| &place.url);
        urls.all(|url| !url.has(&UrlPart::Region) && !url.has(&UrlPart::Account))
    }

    /// Whether an account is part of some URL.
    pub fn has_account(&self) -> bool {
        let mut urls = self.places().flatten().map(|place| &place.url);
        urls.any(|url| url.has(&UrlPart::Account))
    }

    /// Whether it is one place, and signed for one region, in all regions.
    pub fn is_same_everywhere(&self) -> bool {
        let [(_, Some(place))] = &self.partitions[..] else {
            return false;
        };
        let is_fixed = !place.url.has(&UrlPart::Region) && place.signing_region.is_some();
        self.regions.is_empty() && is_fixed
    }
}

/// Where requests of some callers go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The URL.
    pub url: EndpointUrl,
    /// The region to sign for, unless it is the caller's.
    pub signing_region: Option<String>,
}

/// A URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointUrl {
    /// Its parts, in their order.
    pub parts: Vec<UrlPart>,
}

impl EndpointUrl {
    /// The URL for callers in a region, and for an account.
    pub fn at(&self, region: &str, account: &str) -> String {
        let parts = self.parts.iter().map(|part| match part {
            UrlPart::Text(text) => text,
            UrlPart::Region => region,
            UrlPart::Account => account,
        });
        parts.collect()
    }

    /// Whether this is a part of it.
    fn has(&self, part: &UrlPart) -> bool {
        self.parts.contains(part)
    }
}

/// A part of a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UrlPart {
    /// Text that is the same for all requests.
    Text(String),
    /// The caller's region.
    Region,
    /// The account of an ARN in the input.
    Account,
}
