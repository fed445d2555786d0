//! Where requests go.

use std::collections::{BTreeMap, BTreeSet};

use super::service::Compare;
use super::{Kind, What, Wire};
use crate::plan::{EndpointPlan, OperationPlan, Place, ServicePlan};

impl Compare<'_> {
    /// Compares the function `endpoint`, and where requests of operations without
    /// an endpoint of their own go.
    pub(super) fn service_endpoint(&mut self, old: &ServicePlan, new: &ServicePlan) {
        match (&old.endpoint, &new.endpoint) {
            (None, Some(_)) => self.push("endpoint", What::Added(Kind::Endpoint)),
            (Some(_), None) => self.push("endpoint", What::Removed(Kind::Endpoint, Vec::new())),
            (from, to) => {
                let (from, to) = (places(old, from.as_ref()), places(new, to.as_ref()));
                self.places("endpoint", &from, &to);
            }
        }
    }

    /// Compares where requests of an operation go, unless they go where those of
    /// the service do.
    pub(super) fn operation_endpoint(
        &mut self,
        (old_service, old): (&ServicePlan, &OperationPlan),
        (new_service, new): (&ServicePlan, &OperationPlan),
    ) {
        let name = &new.name;
        let members = |plan: &OperationPlan| -> BTreeSet<_> {
            let members = plan.endpoint.unknown_members();
            members.map(|member| member.member.clone()).collect()
        };
        let (old_members, new_members) = (members(old), members(new));
        // A member that came or went is a change of its own.
        let has = |plan: &OperationPlan, name: &String| {
            let mut members = plan.input.members.iter();
            members.any(|member| member.member == *name)
        };
        for member in new_members.symmetric_difference(&old_members) {
            if has(old, member) && has(new, member) {
                let found = old_members.contains(member);
                self.push(name, What::EndpointFound(Some(member.clone()), found));
            }
        }
        let accounts = old.endpoint.account_members();
        let accounts = accounts.chain(new.endpoint.account_members());
        let accounts: BTreeSet<_> = accounts.map(|member| &member.member).collect();
        for member in accounts {
            let from = with_member(old_service, old, member);
            let to = with_member(new_service, new, member);
            // If one of them is not known, this has been said.
            if from.is_some() && to.is_some() {
                let (from, to) = (places(old_service, from), places(new_service, to));
                self.places(&format!("{name} with {member}"), &from, &to);
            }
        }
        // A member that is always present has been compared.
        let is_compared = |plan: &OperationPlan| {
            let required = plan.endpoint.required_member();
            required.is_some_and(|member| member.own.is_some())
        };
        if [old, new].into_iter().any(is_compared) {
            return;
        }
        if [old, new].iter().all(|plan| plan.endpoint.own.is_none()) {
            return;
        }
        let (from, to) = (old_service.endpoint_of(old), new_service.endpoint_of(new));
        let function = |service: &ServicePlan, plan| {
            let own = service.own_endpoint(plan);
            own.map(|own| own.function.clone())
        };
        if from.is_some() != to.is_some() {
            // Unless members are the reason.
            if old_members == new_members {
                self.push(name, What::EndpointFound(None, to.is_some()));
            }
        } else if from != to {
            self.places(name, &places(old_service, from), &places(new_service, to));
        } else if function(old_service, old) != function(new_service, new) {
            // Only the name of a private function differs.
            self.push(name, What::Documentation);
        }
    }

    fn places(
        &mut self,
        item: &str,
        old: &BTreeMap<String, String>,
        new: &BTreeMap<String, String>,
    ) {
        self.wire_text(item, Wire::Endpoint, others(old, new), others(new, old));
    }
}

/// Where requests with a member go, if no member before it is present; `None` if it is
/// not known.
fn with_member<'a>(
    service: &'a ServicePlan,
    operation: &OperationPlan,
    member: &str,
) -> Option<&'a EndpointPlan> {
    let mut members = operation.endpoint.members.iter();
    match members.find(|it| it.member == member) {
        Some(member) => service.own_endpoints[member.own?].plan.as_ref(),
        None => service.endpoint_of(operation),
    }
}

/// Where requests go, by region or partition.
fn places(service: &ServicePlan, plan: Option<&EndpointPlan>) -> BTreeMap<String, String> {
    let name = service.signing_name.as_deref().unwrap_or("no service");
    let configured = || format!("a configured URL signed for {name} in {{region}}");
    let Some(plan) = plan else {
        return BTreeMap::from([("every region".to_owned(), configured())]);
    };
    let regions = plan.regions.iter().flat_map(|(callers, place)| {
        let callers = callers.iter();
        callers.map(move |caller| (caller.clone(), place))
    });
    let partitions = plan.partitions.iter().flat_map(|(callers, place)| {
        let callers = callers.iter();
        callers.map(move |caller| (format!("partition {caller}"), place))
    });
    let places = regions.chain(partitions).map(|(caller, place)| {
        let Some(Place {
            url,
            signing_region,
        }) = place
        else {
            return (caller, configured());
        };
        let url = url.at("{region}", "{account}");
        let region = signing_region.as_deref().unwrap_or("{region}");
        (caller, format!("{url} signed for {name} in {region}"))
    });
    places.collect()
}

/// The places of one that the other does not have.
fn others(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> String {
    let others = one
        .iter()
        .filter(|(caller, place)| other.get(*caller) != Some(place));
    let others: Vec<_> = others
        .map(|(caller, place)| format!("{place} ({caller})"))
        .collect();
    match &others[..] {
        [] => "nothing".to_owned(),
        others => others.join(", "),
    }
}
