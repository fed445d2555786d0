//! The endpoints of a service's operations: what they and their members give the
//! rules.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::error::RulesError;
use super::follow::Rules;
use super::{EndpointMember, EndpointPlan, OperationEndpoint, OwnEndpoint};
use crate::endpoint::{ARN, DIAGRAM, EvaluationError, OTHER, RuleSet};
use crate::model::{Shape, ShapeId};
use crate::names;
use crate::plan::context::Context;
use crate::plan::problems::Problems;
use crate::plan::types::{MemberPlan, RustType, StructurePlan};

/// The endpoints of a service, which are planned operation by operation.
pub(in crate::plan) struct Endpoints<'a> {
    context: &'a Context<'a>,
    rules: Option<ServiceRules<'a>>,
    own: Vec<OwnEndpoint>,
}

/// The endpoint rules of a service.
struct ServiceRules<'a> {
    rule_set: RuleSet,
    /// The name to sign for.
    signing_name: &'a str,
    /// Where they lead without static parameters, or why they cannot be followed.
    endpoint: Result<EndpointPlan, RulesError>,
}

impl<'a> Endpoints<'a> {
    /// Reads the rules of the service. If they cannot be read, this is a warning.
    pub(in crate::plan) fn new(context: &'a Context<'a>, problems: &mut Problems) -> Self {
        let rules = rules(context).unwrap_or_else(|error| {
            warn_of_service(context, problems, &error);
            None
        });
        Self {
            context,
            rules,
            own: Vec::new(),
        }
    }

    /// Plans the endpoint of an operation with this shape and input.
    pub(in crate::plan) fn operation(
        &mut self,
        (id, shape): (&ShapeId, &Shape),
        input: &StructurePlan,
        problems: &mut Problems,
    ) -> OperationEndpoint {
        let Some(rules) = &self.rules else {
            return OperationEndpoint::default();
        };
        let parameters = rules.known(&shape.traits.endpoint.static_parameters);
        let (plan, found) = rules.follow(self.context, shape, input);
        let mut endpoint = OperationEndpoint::default();
        for (plan, with_arn) in found {
            let member = &plan.member;
            if with_arn.is_none() {
                let service = &self.context.selection.service;
                problems.warn(format!(
                    "`{service}`: requests with `{member}` go to a host of their own, which \
                     opsmith does not know: `resolve_endpoint` returns an error unless a URL is \
                     configured"
                ));
            }
            let own = with_arn.map(|plan| position(&mut self.own, id, &parameters, Some(plan)));
            endpoint.members.push(EndpointMember {
                member: member.clone(),
                field: plan.field.clone(),
                optional: plan.is_option(),
                own,
            });
        }
        if endpoint.required_member().is_some() {
            return endpoint;
        }
        endpoint.own = match (plan, &rules.endpoint) {
            (plan, service) if plan == *service => {
                if let Err(error) = service {
                    warn_of_service(self.context, problems, error);
                }
                None
            }
            (plan, _) => {
                let plan = plan.map_err(|error| {
                    problems.warn(format!(
                        "`{id}`: callers must configure a URL, because of its endpoint rules: \
                         {error}"
                    ));
                });
                Some(position(&mut self.own, id, &parameters, plan.ok()))
            }
        };
        endpoint
    }

    /// The endpoint of the service, and those of operations that have their own.
    pub(in crate::plan) fn into_plans(self) -> (Option<EndpointPlan>, Vec<OwnEndpoint>) {
        let service = self.rules.and_then(|rules| rules.endpoint.ok());
        (service, self.own)
    }
}

/// The position of an endpoint among those that are not the service's own, to which
/// it is added if it is new.
fn position(
    own: &mut Vec<OwnEndpoint>,
    id: &ShapeId,
    parameters: &Map<String, Value>,
    plan: Option<EndpointPlan>,
) -> usize {
    if let Some(known) = own.iter().position(|known| known.plan == plan) {
        return known;
    }
    let mut taken: BTreeSet<_> = own.iter().map(|own| own.function.clone()).collect();
    taken.insert("resolve_custom".to_owned());
    let mut name = parameters_name(parameters).unwrap_or_else(|| id.name().to_owned());
    if plan.as_ref().is_some_and(EndpointPlan::has_account) {
        name.push_str("_account");
    }
    let name = names::field_name(&format!("resolve_{name}"));
    own.push(OwnEndpoint {
        function: names::unique(&mut taken, &name),
        plan,
    });
    own.len() - 1
}

/// A member that the rules look at and, if its ARN's account is all that they need,
/// where requests with it go.
type Found<'a> = (&'a MemberPlan, Option<EndpointPlan>);

impl ServiceRules<'_> {
    /// Follows the rules for an operation; also returns the members of the input
    /// that the rules look at, without which the endpoint is found. Members after one
    /// that is always present do not matter.
    fn follow<'a>(
        &self,
        context: &Context<'_>,
        shape: &Shape,
        input: &'a StructurePlan,
    ) -> (Result<EndpointPlan, RulesError>, Vec<Found<'a>>) {
        let traits = &shape.traits.endpoint;
        let of_members = input
            .members_in(context.model)
            .filter_map(|(plan, member)| {
                let parameter = member.traits.endpoint.context_parameter.as_ref()?;
                Some((parameter, plan))
            });
        let of_members: Vec<_> = of_members.collect();
        let parameters = of_members.iter().map(|(parameter, _)| *parameter);
        let parameters = parameters.chain(&traits.operation_parameters);
        let parameters = parameters.filter(|name| self.rule_set.has_parameter(name));
        let mut unknown: Vec<_> = parameters.cloned().collect();
        let given = self.known(&traits.static_parameters);
        if given.is_empty() && unknown.is_empty() {
            return (self.endpoint.clone(), Vec::new());
        }
        let mut members = Vec::new();
        loop {
            let rules = Rules {
                rule_set: &self.rule_set,
                signing_name: self.signing_name,
                given: &given,
                unknown: &unknown,
            };
            let plan = rules.plan();
            let Err(RulesError::Evaluation(EvaluationError::Unknown(name))) = &plan else {
                return (plan, members);
            };
            let mut of_members = of_members.iter();
            let Some((_, member)) = of_members.find(|(parameter, _)| *parameter == name) else {
                return (plan, members);
            };
            let is_text = member.ty == RustType::String;
            let with_arn = is_text.then(|| self.with_arn(name, &given, &unknown));
            members.push((*member, with_arn.flatten()));
            if !member.is_option() {
                return (plan, members);
            }
            unknown.retain(|parameter| parameter != name);
        }
    }

    /// Where requests go that have an ARN for a parameter; `None` if the rules need
    /// more of it than its account, or if this depends on another unknown parameter.
    fn with_arn(
        &self,
        parameter: &str,
        given: &Map<String, Value>,
        unknown: &[String],
    ) -> Option<EndpointPlan> {
        let mut given = given.clone();
        given.extend(unknown.iter().map(|name| {
            let symbol = if name == parameter { ARN } else { OTHER };
            (name.clone(), symbol.into())
        }));
        let rules = Rules {
            rule_set: &self.rule_set,
            signing_name: self.signing_name,
            given: &given,
            unknown: &[],
        };
        rules.plan().ok().filter(EndpointPlan::has_account)
    }

    /// Those of the values whose parameters the rules have.
    fn known(&self, given: &Map<String, Value>) -> Map<String, Value> {
        let mut known = given.clone();
        known.retain(|name, _| self.rule_set.has_parameter(name));
        known
    }
}

/// The rules of the service, unless it has none or its requests are not signed by
/// Signature Version 4.
fn rules<'a>(context: &Context<'a>) -> Result<Option<ServiceRules<'a>>, RulesError> {
    let traits = &context.service().0.traits;
    let Some(signing_name) = traits.auth.sigv4_name.as_deref() else {
        return Ok(None);
    };
    let rule_set = match &traits.endpoint.rule_set {
        Some(rule_set) => RuleSet::read(rule_set)?,
        None if traits.other.contains_key(DIAGRAM) => {
            return Err(RulesError::Unsupported(format!("`{DIAGRAM}`")));
        }
        None => return Ok(None),
    };
    let rules = Rules {
        rule_set: &rule_set,
        signing_name,
        given: &Map::new(),
        unknown: &[],
    };
    let endpoint = rules.plan();
    Ok(Some(ServiceRules {
        rule_set,
        signing_name,
        endpoint,
    }))
}

fn warn_of_service(context: &Context<'_>, problems: &mut Problems, error: &RulesError) {
    let service = &context.selection.service;
    problems.warn(format!(
        "`{service}`: no function `endpoint` for its endpoint rules: {error}"
    ));
}

/// A name for static parameters: their texts, and the names of those that are
/// true; `None` if there is neither.
fn parameters_name(parameters: &Map<String, Value>) -> Option<String> {
    let names = parameters.iter().filter_map(|(name, value)| match value {
        Value::String(text) => Some(text.as_str()),
        Value::Bool(true) => Some(name.as_str()),
        _ => None,
    });
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| names.join("_"))
}
