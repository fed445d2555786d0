//! Where members are in HTTP messages: `http`, `location`, `locationName` and
//! `payload`.

use serde_json::{Map, Value};

use super::node::Node;
use super::{annotation, insert};
use crate::import::ImportError;

/// Adds the method, the URI and the status of an operation. `input` is its input's
/// shape.
pub(super) fn add_to_operation(
    operation: &Node<'_>,
    input: Option<&Node<'_>>,
    traits: &mut Map<String, Value>,
) -> Result<(), ImportError> {
    let http = operation.required("http", "an object")?;
    let mut value = Map::new();
    insert(&mut value, "method", http.required_name("method")?);
    let labels = match input {
        Some(input) => labels(input)?,
        None => Map::new(),
    };
    let uri = http.required_name("requestUri")?;
    insert(&mut value, "uri", named_by_members(uri, &labels));
    if let Some(code) = http.number("responseCode")? {
        insert(&mut value, "code", code.clone());
    }
    insert(traits, "smithy.api#http", value);
    Ok(())
}

/// The members that are labels, by the names of the labels.
fn labels(input: &Node<'_>) -> Result<Map<String, Value>, ImportError> {
    let mut labels = Map::new();
    let Some(members) = input.get("members")? else {
        return Ok(labels);
    };
    for (name, member) in members.entries()? {
        if member.text("location")? == Some("uri") {
            let label = member.name("locationName")?.unwrap_or(name);
            insert(&mut labels, label, name);
        }
    }
    Ok(labels)
}

/// The URI with the names of members as labels, as in Smithy; botocore's labels
/// have names of their own: `/restapis/{restapi_id}` for `restApiId`.
fn named_by_members(uri: &str, labels: &Map<String, Value>) -> String {
    let mut parts = uri.split('{');
    let mut named = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(['+', '}']).unwrap_or(part.len());
        let (label, rest) = part.split_at(end);
        let member = labels.get(label).and_then(Value::as_str);
        named.push('{');
        named.push_str(member.unwrap_or(label));
        named.push_str(rest);
    }
    named
}

/// Adds the place of the member `name` of a structure, or its name in the body if
/// it is in none. `target` is the shape that it targets.
pub(super) fn add_to_member(
    (name, member): (&str, &Node<'_>),
    is_payload: bool,
    target: Option<&Node<'_>>,
    traits: &mut Map<String, Value>,
) -> Result<(), ImportError> {
    if is_payload {
        insert(traits, "smithy.api#httpPayload", annotation());
    }
    let location_name = || member.name("locationName");
    match member.text("location")? {
        Some("uri") => insert(traits, "smithy.api#httpLabel", annotation()),
        Some("querystring") => {
            let is_map = match target {
                Some(target) => target.text("type")? == Some("map"),
                None => false,
            };
            if is_map {
                insert(traits, "smithy.api#httpQueryParams", annotation());
            } else {
                insert(
                    traits,
                    "smithy.api#httpQuery",
                    location_name()?.unwrap_or(name),
                );
            }
        }
        Some("header") => {
            insert(
                traits,
                "smithy.api#httpHeader",
                location_name()?.unwrap_or(name),
            );
        }
        Some("headers") => {
            let prefix = member.text("locationName")?.unwrap_or_default();
            insert(traits, "smithy.api#httpPrefixHeaders", prefix);
        }
        Some("statusCode") => insert(traits, "smithy.api#httpResponseCode", annotation()),
        // As in botocore, any other is the body.
        _ => {
            if let Some(json_name) = location_name()?.filter(|json_name| *json_name != name) {
                insert(traits, "smithy.api#jsonName", json_name);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn labels_get_the_names_of_members() {
        let labels = json!({"restapi_id": "restApiId", "resource-arn": "Arn", "Key": "Key"});
        for (botocore, smithy) in [
            ("/restapis/{restapi_id}", "/restapis/{restApiId}"),
            ("/tags/{resource-arn}?tagging", "/tags/{Arn}?tagging"),
            ("/{Key+}/{restapi_id}/", "/{Key+}/{restApiId}/"),
            ("/{resource-arn+}", "/{Arn+}"),
            ("/{unknown}/{", "/{unknown}/{"),
            ("/", "/"),
        ] {
            assert_eq!(
                named_by_members(botocore, labels.as_object().unwrap()),
                smithy
            );
        }
    }
}
