//! The endpoint that examples use.

use serde_json::Value;

use super::context::Context;

/// The URL that the service's rule set gives in `us-east-1`, as far as its
/// tests tell; else one made of its prefix.
pub(super) fn example_url(context: &Context<'_>) -> String {
    let traits = &context.service().0.traits;
    let tested = traits.endpoint_tests.as_ref().and_then(tested_url);
    tested.unwrap_or_else(|| {
        let prefix = traits
            .aws_service
            .as_ref()
            .and_then(|aws| aws.endpoint_prefix.as_deref());
        match prefix {
            Some(prefix) => format!("https://{prefix}.us-east-1.amazonaws.com"),
            None => "https://example.com".to_owned(),
        }
    })
}

fn tested_url(tests: &Value) -> Option<String> {
    let mut cases = tests.get("testCases")?.as_array()?.iter();
    cases.find_map(|case| {
        let params = case.get("params")?;
        let off = |name: &str| params.get(name).is_none_or(|value| value == false);
        let plain = params.get("Region")? == "us-east-1"
            && ["UseFIPS", "UseDualStack", "UseGlobalEndpoint"]
                .into_iter()
                .all(off)
            && params.get("Endpoint").is_none();
        plain.then(|| {
            case.pointer("/expect/endpoint/url")?
                .as_str()
                .map(str::to_owned)
        })?
    })
}
