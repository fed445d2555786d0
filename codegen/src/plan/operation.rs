//! Operations and their errors.

use std::collections::BTreeSet;

use super::constraint::Checks;
use super::context::Context;
use super::protocol::Protocol;
use super::types::{MemberPlan, Presence, Role, RustType, StructurePlan};
use super::{
    Body, Documentation, ErrorPlan, ErrorVariant, ExceptionPlan, OperationBinding, OperationPlan,
    PlanError, aws_query, example, host,
};
use super::{reach, structure};
use crate::model::{Fault, Operation, Shape, ShapeId, ShapeKind};
use crate::select;
use crate::{docs, names};

/// Plans an operation.
pub(super) fn plan<'a>(
    context: &'a Context<'a>,
    id: &ShapeId,
    checks: &mut Checks<'a>,
) -> Option<OperationPlan> {
    let shape = context.model.target(id);
    let ShapeKind::Operation(operation) = &shape.kind else {
        return None;
    };
    for (trait_id, reason) in context.protocol.unsupported_operation(&shape.traits) {
        context.unsupported(PlanError::Trait {
            shape: id.to_string(),
            trait_id,
            reason,
        });
    }
    let name = names::type_name(id.name());
    let mut input = body(
        context,
        &operation.input,
        format!("{name}Input"),
        Role::Input,
    );
    let idempotency_token = idempotency_token(context, &mut input);
    let output = body(
        context,
        &operation.output,
        format!("{name}Output"),
        Role::Output,
    );
    let binding = match context.protocol {
        Protocol::AwsQuery => OperationBinding::AwsQuery(aws_query::operation(
            context,
            id,
            &input,
            idempotency_token.as_ref(),
            &output,
        )),
    };
    Some(OperationPlan {
        name: id.name().to_owned(),
        module: names::operation_module(id.name()),
        docs: operation_docs(shape, id),
        reference: reference(context, id),
        checks: checks.members(&input),
        error: ErrorPlan {
            name: format!("{name}Error"),
            variants: variants(context, operation),
        },
        refuses: refuses(context, &operation.input),
        host_prefix: host::prefix(context, id, &input),
        compressed: compressed(context, id),
        idempotency_token,
        request_body: Body::Buffered,
        response_body: Body::Buffered,
        request_id: request_id(&output),
        examples: example::plan(context, id, shape, &input),
        binding,
        input,
        output,
    })
}

/// Whether an input reaches a union that replies hold too, whose members are
/// then not all known.
fn refuses(context: &Context<'_>, input: &ShapeId) -> bool {
    let members = context.model.target(input).members().iter();
    let reached = select::closure(context.model, members.map(|member| &member.target));
    reached.iter().any(|id| {
        let is_union = matches!(context.model.target(id).kind, ShapeKind::Union(_));
        is_union && context.is_of_replies(id)
    })
}

/// What documentation says of a token that is made up.
pub(crate) const MADE_UP_TOKEN: &str = "By it the service knows a request that is sent again. \
     Where it is absent, `to_request` makes one up.";

/// The field that gets a token made up where it is absent, of which its
/// documentation tells.
fn idempotency_token(context: &Context<'_>, input: &mut StructurePlan) -> Option<String> {
    let shape = input.shape.clone();
    let token = input.members.iter_mut().find(|plan| {
        let member = context.member(&shape, &plan.member);
        member.traits.behavior.idempotency_token
            && plan.presence == Presence::Optional
            && plan.ty == RustType::String
    })?;
    token.docs.notes.push(MADE_UP_TOKEN.to_owned());
    Some(token.field.clone())
}

/// Whether a long body is compressed.
fn compressed(context: &Context<'_>, id: &ShapeId) -> bool {
    let encodings = &context.model.target(id).traits.behavior.request_compression;
    let known = encodings.iter().any(|encoding| encoding == "gzip");
    if !known && !encodings.is_empty() {
        context.unsupported(PlanError::Trait {
            shape: id.to_string(),
            trait_id: "smithy.api#requestCompression",
            reason: "is not supported for encodings other than gzip",
        });
    }
    known
}

/// The field of the request id, unless a member has the name.
fn request_id(output: &StructurePlan) -> String {
    let taken = output
        .members
        .iter()
        .any(|member| member.field == "request_id");
    let name = if taken {
        "reply_request_id"
    } else {
        "request_id"
    };
    name.to_owned()
}

fn body(context: &Context<'_>, id: &ShapeId, name: String, role: Role) -> StructurePlan {
    structure::plan(context, id, name, role)
}

fn operation_docs(shape: &Shape, id: &ShapeId) -> Documentation {
    Documentation::of(&shape.traits, format!("The operation `{}`.", id.name()))
}

/// The page of the AWS API reference; AWS redirects from here to it.
fn reference(context: &Context<'_>, id: &ShapeId) -> Option<String> {
    let (shape, service) = context.service();
    let aws = shape.traits.service.aws.as_ref()?;
    let doc_id = aws.doc_id.clone().unwrap_or_else(|| {
        let sdk_id = aws.sdk_id.to_lowercase().replace(' ', "-");
        format!("{sdk_id}-{}", service.version)
    });
    Some(format!(
        "https://docs.aws.amazon.com/goto/WebAPI/{doc_id}/{}",
        id.name()
    ))
}

/// The errors of an operation: its own, then the service's, each once.
fn errors<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
) -> impl Iterator<Item = &'a ShapeId> {
    let common = &context.service().1.errors;
    let mut known = BTreeSet::new();
    let all = operation.errors.iter().chain(common);
    all.filter(move |id| known.insert(*id))
}

fn variants(context: &Context<'_>, operation: &Operation) -> Vec<ErrorVariant> {
    let mut taken: BTreeSet<_> = errors(context, operation)
        .map(|id| code(context, id))
        .collect();
    errors(context, operation)
        .map(|id| {
            let mut codes = vec![code(context, id)];
            // Some services send the shape's name instead of the code.
            if taken.insert(id.name().to_owned()) {
                codes.push(id.name().to_owned());
            }
            ErrorVariant {
                exception: context.names.get(id),
                codes,
                summary: docs::summary(&exception_docs(context, id).markdown()).to_owned(),
            }
        })
        .collect()
}

/// The code of an error: that of the trait, else its shape's name.
fn code(context: &Context<'_>, id: &ShapeId) -> String {
    let shape = context.model.target(id);
    let code = shape.traits.aws_query.error.as_ref();
    code.map_or_else(|| id.name().to_owned(), |error| error.code.clone())
}

/// Plans the errors of the selected operations.
pub(super) fn exceptions(context: &Context<'_>) -> Vec<ExceptionPlan> {
    let errors = context.selection.closure.iter();
    let mut exceptions: Vec<_> = errors
        .filter_map(|id| exception(context, id, context.model.target(id)))
        .collect();
    exceptions.sort_by(|a, b| a.name.cmp(&b.name));
    exceptions
}

fn exception(context: &Context<'_>, id: &ShapeId, shape: &Shape) -> Option<ExceptionPlan> {
    let fault = shape.traits.error.fault?;
    let members = shape
        .members()
        .iter()
        .filter(|member| !is_message(&member.name));
    let query = shape.traits.aws_query.error.as_ref();
    let default_status = match fault {
        Fault::Client => 400,
        Fault::Server => 500,
    };
    let status = query
        .map(|error| error.http_response_code)
        .or(shape.traits.error.http_status);
    let members: Vec<_> = members
        .map(|member| structure::plan_member(context, id, member, Role::Output))
        .map(|plan| exception_member(context, shape, plan))
        .collect();
    let taken = members.iter().any(|member| member.field == "metadata");
    Some(ExceptionPlan {
        shape: id.clone(),
        metadata: if taken { "error_metadata" } else { "metadata" }.to_owned(),
        name: context.names.get(id),
        docs: exception_docs(context, id),
        code: code(context, id),
        fault,
        status: status.unwrap_or(default_status),
        members,
    })
}

/// A member of an error that cannot be read, as its protocol reads it, has no
/// value where its type has no default.
fn exception_member(context: &Context<'_>, shape: &Shape, plan: MemberPlan) -> MemberPlan {
    let member = shape
        .members()
        .iter()
        .find(|member| member.name == plan.member);
    let default = member.is_some_and(|member| reach::has_default(context, &member.target));
    MemberPlan {
        sensitive: plan.sensitive || shape.traits.data.sensitive,
        presence: if default {
            plan.presence
        } else {
            Presence::Optional
        },
        ..plan
    }
}

fn exception_docs(context: &Context<'_>, id: &ShapeId) -> Documentation {
    let traits = &context.model.target(id).traits;
    Documentation::of(traits, format!("The error `{}`.", id.name()))
}

/// The message is of every error.
pub(super) fn is_message(member: &str) -> bool {
    member.eq_ignore_ascii_case("message")
}
