//! Damage to the places of members in HTTP messages.

use serde_json::{Value, json};

use crate::damaged::damage::File;
use crate::damaged::draw::Draw;
use crate::damaged::{hostile, tree};

const URIS: &[&str] = &[
    "",
    "/",
    "items",
    "//",
    "/{",
    "/}",
    "/{}",
    "/{Name",
    "/{Name}}",
    "/{Name}/{Name}",
    "/{Name+}/{Path+}",
    "/{Nothing}",
    "/{+}",
    "/{name}",
    "/a b",
    "/é",
    "/%",
    "/a#b",
    "/a?",
    "/a?b={Name}",
    "/a?b=c&b=c&&",
    "/a?b?c",
    "?a",
    "/\n",
    "/../a",
    "https://example.com/",
    "/{Name}?since&version=1",
];

const METHODS: &[&str] = &["GET", "get", "QUERY", "", "M-SEARCH", "TRACE", "1", "A B"];

const HEADERS: &[&str] = &[
    "",
    "a b",
    "é",
    ":path",
    "Host",
    "authorization",
    "Content-Length",
    "content-type",
    "X-Amz-Date",
    "X-Tag",
    "x-tag",
    "If-None-Match",
    "Retry-After",
    "a\n",
    "X-",
];

const MEDIA_TYPES: &[&str] = &["image/png", "", "é", "a\nb", " a ", "application/json"];

pub(crate) fn put_place(file: &mut File, draw: &mut Draw) -> String {
    let is_operation = |value: &Value| value["type"] == "operation";
    let is_structure = |value: &Value| value["members"].is_object();
    let (at, id, value) = if draw.once_in(4) {
        let uri = match draw.below(8) {
            0 => hostile::text(draw),
            _ => (*draw.one_of(URIS)).to_owned(),
        };
        let code = *draw.one_of(&[-1, 0, 99, 200, 204, 600, 65_536]);
        let http = json!({ "method": draw.one_of(METHODS), "uri": uri, "code": code });
        let at = tree::place_of(&file.json, draw, is_operation);
        (at, "smithy.api#http", http)
    } else {
        let (id, value) = of_member(draw);
        let at = tree::place_of(&file.json, draw, is_structure);
        let at = at.and_then(|at| {
            let members = file.json.pointer(&at)?["members"].as_object()?;
            let names: Vec<_> = members.keys().collect();
            let name = (!names.is_empty()).then(|| *draw.one_of(&names))?;
            Some(format!("{at}/members/{name}"))
        });
        (at, id, value)
    };
    let owner = at.as_ref().and_then(|at| file.json.pointer_mut(at));
    let (Some(at), Some(Value::Object(owner))) = (&at, owner) else {
        return "there is nothing that has a place".to_owned();
    };
    if draw.once_in(4) {
        owner.insert("target".to_owned(), (*draw.one_of(TARGETS)).into());
    }
    let traits = owner.entry("traits").or_insert_with(|| json!({}));
    let Value::Object(traits) = traits else {
        return format!("{at} has no traits");
    };
    if draw.once_in(3) {
        traits.retain(|id, _| !id.starts_with("smithy.api#http"));
    }
    let what = format!("{at} has {id}: {value}");
    traits.insert(id.to_owned(), value);
    what
}

const TARGETS: &[&str] = &[
    "smithy.api#String",
    "smithy.api#Integer",
    "smithy.api#Double",
    "smithy.api#Boolean",
    "smithy.api#Blob",
    "smithy.api#Timestamp",
    "smithy.api#Document",
    "example#Part",
    "example#Place",
    "example#Filters",
    "example#Texts",
];

/// A trait of a member, and its value.
fn of_member(draw: &mut Draw) -> (&'static str, Value) {
    let header = *draw.one_of(HEADERS);
    let media_type = *draw.one_of(MEDIA_TYPES);
    let name = hostile::name(draw);
    let traits = [
        ("smithy.api#httpLabel", json!({})),
        ("smithy.api#httpQuery", json!(name)),
        ("smithy.api#httpQuery", json!("since")),
        ("smithy.api#httpQueryParams", json!({})),
        ("smithy.api#httpHeader", json!(header)),
        ("smithy.api#httpPrefixHeaders", json!(header)),
        ("smithy.api#httpPayload", json!({})),
        ("smithy.api#httpResponseCode", json!({})),
        ("smithy.api#mediaType", json!(media_type)),
        ("smithy.api#jsonName", json!(name)),
        ("smithy.api#jsonName", json!("title")),
        ("smithy.api#timestampFormat", json!("epoch-seconds")),
    ];
    draw.one_of(&traits).clone()
}
