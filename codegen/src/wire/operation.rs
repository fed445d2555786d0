//! How an operation goes over the wire.

use std::collections::BTreeSet;

use super::binder::Binder;
use super::code::{self, ErrorCodes, ErrorKey};
use super::host;
use super::host::HostPrefixPart;
use super::parts::{Reply, Request};
use super::protocol::Protocol;
use super::refusal::Refusal;
use super::signing::{Signing, signing};
use crate::model::{ShapeId, Traits};
use crate::plan::types::OperationPlan;
use crate::plan::{PlanError, Problems};

/// How an operation goes over the wire.
#[derive(Debug)]
pub struct OperationWire {
    /// The prefix of the endpoint's host, part by part.
    pub host_prefix: Vec<HostPrefixPart>,
    /// How its request is made.
    pub request: Request,
    /// Whether a long body is compressed.
    pub compressed: bool,
    /// How its request is signed.
    pub signing: Signing,
    /// Why its request can be refused.
    pub refusals: BTreeSet<Refusal>,
    /// How its reply is read.
    pub reply: Reply,
    /// What the variant of its error is found by.
    pub error_key: ErrorKey,
    /// What identifies each of its errors, in the order of its enum.
    pub codes: Vec<ErrorCodes>,
}

/// Binds an operation; `None` if its request cannot be bound.
pub(super) fn bind(
    protocol: &Protocol,
    binder: &Binder<'_>,
    plan: &OperationPlan,
    problems: &mut Problems,
) -> Option<OperationWire> {
    let traits = &binder.model.target(&plan.shape).traits;
    let mut unsupported = |trait_id, reason| {
        problems.unsupported(PlanError::Trait {
            shape: plan.shape.to_string(),
            trait_id,
            reason,
        });
    };
    let host_prefix = host::prefix(traits, &plan.input).unwrap_or_else(|| {
        unsupported(
            "smithy.api#endpoint",
            "names a label that is not a required string",
        );
        Vec::new()
    });
    let compressed = compressed(traits).unwrap_or_else(|| {
        unsupported(
            "smithy.api#requestCompression",
            "is not supported for encodings other than gzip",
        );
        false
    });
    let signing = signing(binder.traits, traits).unwrap_or_else(|trait_id| {
        unsupported(trait_id, "is not supported without `aws.auth#sigv4`");
        Signing::Endpoint
    });
    let request = (protocol.request)(binder, plan)?;
    let errors = (protocol.errors)(binder.traits);
    let code = |id: &ShapeId| errors.code(id, &binder.model.target(id).traits);
    let mut refusals = request.refusals();
    if !host_prefix.is_empty() {
        refusals.insert(Refusal::Host);
    }
    Some(OperationWire {
        request,
        reply: (protocol.reply)(binder, plan),
        refusals,
        error_key: errors.key(),
        codes: code::of_operation(plan, errors.key(), code, problems),
        host_prefix,
        compressed,
        signing,
    })
}

/// Whether a long body is compressed; `None` if no encoding is known.
fn compressed(traits: &Traits) -> Option<bool> {
    let mut encodings = traits.behavior.request_compression.iter();
    if encodings.any(|encoding| encoding == "gzip") {
        Some(true)
    } else {
        traits
            .behavior
            .request_compression
            .is_empty()
            .then_some(false)
    }
}
