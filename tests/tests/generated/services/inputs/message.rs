//! A request in parts, so that two requests are compared by what they mean.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::{Number, Value, json};

/// The values of a request's parts, by their names: the method, the URL without
/// its query, parameters of the query, headers, and fields or values of the body.
pub(super) type Parts = BTreeMap<String, Value>;

/// Headers that say something about the client or the connection.
const NOT_COMPARED: [&str; 4] = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "content-length",
    "user-agent",
];

/// The parts of a request that the generated program or `serialize.py` answers with.
pub(super) fn parts(request: &Value) -> Parts {
    let text = |name: &str| request[name].as_str().unwrap();
    let mut parts = Parts::new();
    parts.insert("method".to_owned(), json!(text("method")));
    let (url, query) = text("url").split_once('?').unwrap_or((text("url"), ""));
    parts.insert("url".to_owned(), json!(with_lower_host(url)));
    // Percent-encoding is compared by what it stands for; a plus is not a space in a query
    // that no form has written.
    fields(&mut parts, "query", query);
    let headers = request["headers"].as_object().unwrap();
    for (name, value) in headers {
        if !NOT_COMPARED.contains(&name.as_str()) {
            parts.insert(format!("header {name}"), value.clone());
        }
    }
    let media_type = headers.get("content-type").and_then(Value::as_str);
    let media_type = media_type.unwrap_or_default();
    let body = text("body");
    if media_type.starts_with("application/x-www-form-urlencoded") {
        fields(&mut parts, "form", &body.replace('+', "%20"));
    } else if let Some(json) = as_json(media_type, body) {
        flatten(&mut parts, "json".to_owned(), &json);
    } else {
        parts.insert("body".to_owned(), json!(body));
    }
    parts
}

/// The fields of a query or form; a name that occurs more than once has a number for each.
fn fields(parts: &mut Parts, place: &str, text: &str) {
    for field in text.split('&').filter(|field| !field.is_empty()) {
        let (name, value) = field.split_once('=').unwrap_or((field, ""));
        let (name, value) = (decoded(name), decoded(value));
        let names = (0..).map(|number| format!("{place} {name} {number}"));
        let name = names.into_iter().find(|name| !parts.contains_key(name));
        parts.insert(name.unwrap(), json!(value));
    }
}

/// The case of a host has no meaning.
fn with_lower_host(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    format!("{scheme}://{}/{path}", host.to_lowercase())
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

/// The value of a body that is JSON.
fn as_json(media_type: &str, body: &str) -> Option<Value> {
    let bytes: Vec<_> = body.chars().map(|c| u8::try_from(c).unwrap()).collect();
    let is_json = media_type.contains("json");
    is_json.then(|| serde_json::from_slice(&bytes).ok())?
}

/// Each value without parts, and each empty array or object, by its path.
fn flatten(parts: &mut Parts, path: String, value: &Value) {
    match value {
        Value::Array(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                flatten(parts, format!("{path}.{index}"), item);
            }
        }
        Value::Object(members) if !members.is_empty() => {
            for (name, member) in members {
                flatten(parts, format!("{path}.{name}"), member);
            }
        }
        Value::Number(number) => {
            parts.insert(path, normal(number));
        }
        other => {
            parts.insert(path, other.clone());
        }
    }
}

/// `1.0` is the same number as `1`.
fn normal(number: &Number) -> Value {
    let whole = number.as_f64().filter(|number| number.fract() == 0.0);
    match whole {
        Some(whole) if !number.is_i64() && !number.is_u64() && whole.abs() < 1e15 => {
            json!(format!("{whole}").parse::<i64>().unwrap())
        }
        _ => Value::Number(number.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(url: &str, media_type: &str, body: &str) -> Parts {
        let headers = json!({"content-type": media_type, "user-agent": "a"});
        parts(&json!({"method": "GET", "url": url, "headers": headers, "body": body}))
    }

    #[test]
    fn requests_with_the_same_meaning_have_the_same_parts() {
        let json = "application/json";
        assert_eq!(
            of(
                "https://a/b?c=%7E&d=1&d=2",
                json,
                r#"{"a": [1.0], "b": {}}"#
            ),
            of("https://A/b?d=1&c=~&d=2", json, r#"{"b":{},"a":[1]}"#),
        );
        let form = "application/x-www-form-urlencoded";
        assert_eq!(
            of("https://a", form, "a=b+c"),
            of("https://a", form, "a=b%20c")
        );
    }

    #[test]
    fn any_other_difference_is_seen() {
        let json = "application/json";
        let one = of("https://a/b?c=1&c=2", json, r#"{"a": [1, null]}"#);
        for (url, media_type, body) in [
            ("https://a/B?c=1&c=2", json, r#"{"a": [1, null]}"#),
            ("https://a/b?c=2&c=1", json, r#"{"a": [1, null]}"#),
            ("https://a/b?c=1", json, r#"{"a": [1, null]}"#),
            ("https://a/b?c=1&c=2", "text/json", r#"{"a": [1, null]}"#),
            ("https://a/b?c=1&c=2", json, r#"{"a": [1]}"#),
            ("https://a/b?c=1&c=2", json, r#"{"a": [1, 0]}"#),
            ("https://a/b?c=1&c=2", json, r#"{"a": [1, null], "b": {}}"#),
            ("https://a/b?c=1&c=2", json, r#"{"a": ["1", null]}"#),
        ] {
            assert_ne!(one, of(url, media_type, body));
        }
    }
}
