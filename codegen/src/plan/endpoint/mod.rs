//! Where requests go, as the endpoint rules of their service say.
//!
//! The rules are followed ahead of time for every region that is known or that the
//! rules name, and for one of each partition that is neither: once for the service, and once for each set
//! of static parameters that an operation gives the rules.

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
    /// The members of the input that change the host. Where requests with one of
    /// them go is not known.
    pub members: Vec<EndpointMember>,
}

impl OperationEndpoint {
    /// Whether all requests have a member that changes the host.
    pub fn is_never_known(&self) -> bool {
        self.members.iter().any(|member| !member.optional)
    }

    /// Whether requests do not go where those of the service go, even if all
    /// optional members are absent.
    pub fn is_elsewhere(&self) -> bool {
        self.own.is_some() || self.is_never_known()
    }
}

/// The endpoint of operations that give the rules static parameters, so that their
/// requests do not go where those of the service go.
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
}

impl EndpointPlan {
    /// Where requests go from some region or partition.
    pub fn places(&self) -> impl Iterator<Item = Option<&Place>> {
        let regions = self.regions.iter().map(|(_, place)| place);
        let partitions = self.partitions.iter().map(|(_, place)| place);
        regions.chain(partitions).map(Option::as_ref)
    }

    /// Whether a region's name is part of some URL.
    pub fn is_regional(&self) -> bool {
        let mut places = self.places().flatten();
        places.any(|place| matches!(place.url, EndpointUrl::Regional(_)))
    }

    /// Whether it is one place, and signed for one region, for all callers.
    pub fn is_same_everywhere(&self) -> bool {
        self.regions.is_empty()
            && matches!(
                &self.partitions[..],
                [(
                    _,
                    Some(Place {
                        url: EndpointUrl::Fixed(_),
                        signing_region: Some(_)
                    })
                )]
            )
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
pub enum EndpointUrl {
    /// The same for all callers.
    Fixed(String),
    /// With the caller's region between its parts.
    Regional(Vec<String>),
}
