//! Damage to traits, names and texts.

use serde_json::{Value, json};

use crate::damaged::damage::File;
use crate::damaged::draw::Draw;
use crate::damaged::{hostile, shapes, tree};

const PATTERNS: &[&str] = &[
    "^[a-z]+$",
    "(a+)+$",
    "[",
    "(?<=a)b",
    "\\p{L}+",
    "[\\w+=,.@-]+",
    "a{1000000}",
    "(?:a{999}){999}",
    "[^\\x00]",
    "\\",
    "(?i)a",
    "(?<a>.)\\k<a>",
    "[\\u{10FFFF}]",
    "^$",
    "|",
    "x*",
    "[z-a]",
    "[[:alpha:]]",
    "\\p{Script=Greek}",
    "(?!injected)",
];

pub(crate) fn put_trait(file: &mut File, draw: &mut Draw) -> String {
    let (id, fitting) = value_of_trait(draw);
    let value = if draw.once_in(3) {
        shapes::any(draw)
    } else {
        fitting
    };
    let Some((at, owner)) = tree::owner(&mut file.json, draw) else {
        return "there is nothing that has traits".to_owned();
    };
    let what = format!("{at} has {id}: {}", brief(&value));
    match owner.entry("traits").or_insert_with(|| json!({})) {
        Value::Object(traits) => traits.insert(id.to_owned(), value),
        other => Some(std::mem::replace(other, json!({ id: value }))),
    };
    what
}

/// A trait, and a value of the type that it takes.
#[allow(clippy::too_many_lines, reason = "a table")]
fn value_of_trait(draw: &mut Draw) -> (&'static str, Value) {
    let (text, other) = (hostile::text(draw), hostile::text(draw));
    let name = hostile::name(draw);
    let number = *draw.one_of(&[-1, 0, 1, 99, 200, 400, 1000, 65535, 65536]);
    let pattern = *draw.one_of(PATTERNS);
    let format = *draw.one_of(&["date-time", "http-date", "epoch-seconds", "a"]);
    let fault = *draw.one_of(&["client", "server", "nobody"]);
    let host = *draw.one_of(&["{UserName}.", "a.", "", ".", "{", "{A}{B}", "a b.", "{}."]);
    let traits = [
        ("smithy.api#documentation", json!(text)),
        ("smithy.api#title", json!(text)),
        (
            "smithy.api#deprecated",
            json!({ "message": text, "since": other }),
        ),
        ("smithy.api#required", json!({})),
        ("smithy.api#clientOptional", json!({})),
        ("smithy.api#input", json!({})),
        ("smithy.api#output", json!({})),
        ("smithy.api#default", json!(text)),
        ("smithy.api#default", json!(number)),
        ("smithy.api#default", json!([])),
        ("smithy.api#default", json!(true)),
        ("smithy.api#length", json!({ "min": 1, "max": number })),
        ("smithy.api#range", json!({ "min": number })),
        ("smithy.api#pattern", json!(pattern)),
        ("smithy.api#pattern", json!(text)),
        ("smithy.api#uniqueItems", json!({})),
        ("smithy.api#sparse", json!({})),
        ("smithy.api#sensitive", json!({})),
        ("smithy.api#streaming", json!({})),
        ("smithy.api#enumValue", json!(text)),
        (
            "smithy.api#enum",
            json!([{ "value": text, "name": name }, { "value": other }]),
        ),
        ("smithy.api#error", json!(fault)),
        ("smithy.api#httpError", json!(number)),
        (
            "aws.protocols#awsQueryError",
            json!({ "code": text, "httpResponseCode": number }),
        ),
        ("aws.protocols#awsJson1_0", json!({})),
        (
            "aws.api#service",
            json!({ "sdkId": text, "endpointPrefix": other, "docId": text }),
        ),
        ("aws.auth#sigv4", json!({ "name": text })),
        ("smithy.api#xmlName", json!(text)),
        ("smithy.api#xmlName", json!(name)),
        ("smithy.api#xmlFlattened", json!({})),
        ("smithy.api#xmlAttribute", json!({})),
        (
            "smithy.api#xmlNamespace",
            json!({ "uri": text, "prefix": other }),
        ),
        ("smithy.api#timestampFormat", json!(format)),
        ("smithy.api#mediaType", json!("application/json")),
        ("smithy.api#endpoint", json!({ "hostPrefix": host })),
        ("smithy.api#endpoint", json!({ "hostPrefix": text })),
        ("smithy.api#hostLabel", json!({})),
        ("smithy.api#idempotencyToken", json!({})),
        (
            "smithy.api#requestCompression",
            json!({ "encodings": ["gzip"] }),
        ),
        (
            "smithy.api#requestCompression",
            json!({ "encodings": [text] }),
        ),
        (
            "smithy.api#examples",
            json!([{ "title": text, "documentation": other,
                     "input": { "UserName": text, "Status": other, "AccessKeyId": text },
                     "output": { name: text } }]),
        ),
        ("smithy.rules#endpointRuleSet", rules(&text, &other)),
    ];
    draw.one_of(&traits).clone()
}

/// A rule set that is hostile in each of its texts.
fn rules(text: &str, other: &str) -> Value {
    json!({
        "version": "1.0",
        "parameters": {
            "Region": { "type": "string", "builtIn": "AWS::Region", "documentation": text },
            other: { "type": "string", "default": text },
        },
        "rules": [{
            "type": "endpoint",
            "conditions": [],
            "endpoint": {
                "url": format!("https://{text}.{{Region}}.{other}"),
                "properties": { "authSchemes": [{ "name": "sigv4", "signingName": text }] },
            },
        }],
    })
}

pub(crate) fn rename(file: &mut File, draw: &mut Draw) -> String {
    let new = hostile::name(draw);
    let what = |old: &str| format!("{old:?} is called {}", brief(&json!(new)));
    let is_members = |value: &Value| value.get("members").is_some_and(Value::is_object);
    if draw.once_in(2)
        && let Some(at) = tree::place_of(&file.json, draw, is_members)
    {
        let members = &mut file.json.pointer_mut(&at).unwrap()["members"];
        let names: Vec<_> = members.as_object().unwrap().keys().cloned().collect();
        if names.is_empty() {
            return format!("{at} has no members");
        }
        let old = draw.one_of(&names);
        tree::rename(members, old, &new);
        return format!("{at}: {}", what(old));
    }
    let Some(old) = tree::shape(&file.json, draw) else {
        return "there is no shape".to_owned();
    };
    let namespace = old.split('#').next().unwrap_or_default();
    let new_id = if draw.once_in(10) {
        format!("{new}#A")
    } else {
        format!("{namespace}#{new}")
    };
    tree::rename(&mut file.json, &old, &new_id);
    what(&old)
}

pub(crate) fn replace(file: &mut File, draw: &mut Draw) -> String {
    let text = hostile::text(draw);
    let is_text = |value: &Value| value.is_string();
    if draw.once_in(2)
        && let Some(at) = tree::place_of(&file.json, draw, is_text)
    {
        let what = format!("{at} is {}", brief(&json!(text)));
        *file.json.pointer_mut(&at).unwrap() = text.into();
        return what;
    }
    let Some((at, owner)) = tree::owner(&mut file.json, draw) else {
        return "there is nothing that has traits".to_owned();
    };
    let id = *draw.one_of(&[
        "smithy.api#documentation",
        "smithy.api#documentation",
        "smithy.api#xmlName",
        "smithy.api#pattern",
        "smithy.api#title",
    ]);
    let what = format!("{at} has {id}: {}", brief(&json!(text)));
    if let Some(traits) = owner
        .entry("traits")
        .or_insert_with(|| json!({}))
        .as_object_mut()
    {
        traits.insert(id.to_owned(), text.into());
    }
    what
}

/// A value as a message shows it.
fn brief(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(200) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text,
    }
}
