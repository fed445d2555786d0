//! How structures are written into the form of a request.

use super::types::{PolicyDescriptorType, ProvidedContext, Tag};
use crate::support::form::FormWriter;

pub(super) fn write_policy_descriptor_type(
    query: &mut FormWriter,
    key: &str,
    value: &PolicyDescriptorType,
) {
    query.structure(key, |query| {
        if let Some(arn) = &value.arn {
            query.text("arn", arn);
        }
    });
}

pub(super) fn write_provided_context(query: &mut FormWriter, key: &str, value: &ProvidedContext) {
    query.structure(key, |query| {
        if let Some(provider_arn) = &value.provider_arn {
            query.text("ProviderArn", provider_arn);
        }
        if let Some(context_assertion) = &value.context_assertion {
            query.text("ContextAssertion", context_assertion);
        }
    });
}

pub(super) fn write_tag(query: &mut FormWriter, key: &str, value: &Tag) {
    query.structure(key, |query| {
        query.text("Key", &value.key);
        query.text("Value", &value.value);
    });
}
