//! Facts as JSON.

use opsmith_codegen::catalog::{
    Branch, Enum, Exception, Member, OperationFacts, ShapeFacts, Structure,
};
use opsmith_codegen::model::Fault;
use opsmith_codegen::wire::Signing;
use serde_json::{Value, json};

pub(super) fn operation(facts: &OperationFacts) -> Value {
    json!({
        "service": facts.service,
        "operation": facts.name,
        "summary": facts.summary,
        "reference": facts.reference,
        "selected": facts.selected,
        "protocol": facts.protocol,
        "other_protocols": facts.other_protocols,
        "signing": signing(facts.signing),
        "signing_name": facts.signing_name,
        "own_endpoint": facts.own_endpoint.as_ref().map(|(region, url)| {
            json!({ "region": region, "url": url })
        }),
        "endpoint_members": facts.endpoint_members,
        "account_members": facts.account_members,
        "input": structure(&facts.input),
        "output": structure(&facts.output),
        "errors": facts.errors.iter().map(exception).collect::<Vec<_>>(),
        "enums": facts.enums.iter().map(enumeration).collect::<Vec<_>>(),
        "shapes": facts.tree.iter().map(branch).collect::<Vec<_>>(),
        "lines": facts.code.lines,
        "support": facts.code.support,
        "dependencies": facts.code.crates,
    })
}

fn signing(signing: Signing) -> &'static str {
    match signing {
        Signing::Endpoint => "endpoint",
        Signing::UnsignedPayload => "unsigned-payload",
        Signing::Unsigned => "none",
    }
}

pub(super) fn shape(facts: &ShapeFacts) -> Value {
    json!({
        "service": facts.service,
        "shape": facts.name,
        "kind": facts.kind,
        "summary": facts.summary,
        "sensitive": facts.sensitive,
        "constraints": facts.constraints,
        "unchecked": facts.unchecked,
        "type": facts.members.as_ref().map(structure),
        "enum": facts.values.as_ref().map(enumeration),
        "error": facts.error.as_ref().map(exception),
        "shapes": facts.tree.iter().map(branch).collect::<Vec<_>>(),
        "operations": facts.operations,
    })
}

fn structure(structure: &Structure) -> Value {
    let members = structure.members.iter().map(member);
    json!({ "name": structure.name, "members": members.collect::<Vec<_>>() })
}

fn member(member: &Member) -> Value {
    json!({
        "member": member.member,
        "field": member.field,
        "wire": member.wire,
        "type": member.ty,
        "required": member.required,
        "sensitive": member.sensitive,
        "constraints": member.constraints,
        "summary": member.summary,
    })
}

fn exception(exception: &Exception) -> Value {
    json!({
        "name": exception.name,
        "code": exception.code,
        "status": exception.status,
        "fault": fault(exception.fault),
        "summary": exception.summary,
    })
}

/// What the specification calls it.
pub(super) fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Client => "client",
        Fault::Server => "server",
    }
}

fn enumeration(plan: &Enum) -> Value {
    let values = plan.values.iter();
    let values = values.map(|(value, variant)| json!({ "value": value, "variant": variant }));
    json!({ "name": plan.name, "values": values.collect::<Vec<_>>() })
}

fn branch(branch: &Branch) -> Value {
    json!({
        "depth": branch.depth,
        "member": branch.member,
        "shape": branch.shape,
        "repeated": branch.repeated,
    })
}
