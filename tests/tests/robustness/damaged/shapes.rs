//! Damage to the structure of a file.

use serde_json::{Value, json};

use crate::damaged::damage::File;
use crate::damaged::draw::Draw;
use crate::damaged::tree;

const TYPES: &[&str] = &[
    "structure",
    "union",
    "list",
    "set",
    "map",
    "enum",
    "intEnum",
    "string",
    "blob",
    "boolean",
    "byte",
    "short",
    "integer",
    "long",
    "float",
    "double",
    "bigInteger",
    "bigDecimal",
    "timestamp",
    "document",
    "service",
    "resource",
    "operation",
    "apply",
    "",
    "strukture",
];

const KEYS: &[&str] = &[
    "",
    "type",
    "target",
    "members",
    "member",
    "key",
    "value",
    "traits",
    "mixins",
    "input",
    "output",
    "errors",
    "operations",
    "shapes",
    "smithy",
    "smithy.api#required",
    "smithy.api#default",
    "smithy.api#enumValue",
    "smithy.api#streaming",
    "a",
    "\u{0}",
    "$",
    "#",
    "com.amazonaws.iam#",
    "smithy.api#String",
    "com.amazonaws.iam#UpdateAccessKey",
];

/// Numbers as JSON has them, and as it does not.
const NUMBERS: &[&str] = &[
    "1e999",
    "-1e999",
    "1180591620717411303424",
    "-0",
    "-0.0",
    "0",
    "-1",
    "1e-400",
    "1e308",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "4294967296",
    "65536",
    "0.1",
    "1e1",
    "00",
    "NaN",
    "Infinity",
    "+1",
    "0x10",
    "1.",
    ".5",
    "1_000",
];

pub(crate) fn remove(file: &mut File, draw: &mut Draw) -> String {
    let at = tree::place(&file.json, draw);
    if file.json.pointer(&at).is_some() {
        tree::remove(&mut file.json, &at);
    }
    format!("{at} removed")
}

pub(crate) fn retype(file: &mut File, draw: &mut Draw) -> String {
    if draw.once_in(3)
        && let Some(id) = tree::shape(&file.json, draw)
    {
        let kind = *draw.one_of(TYPES);
        if let Some(shape) = file.json["shapes"][&id].as_object_mut() {
            shape.insert("type".to_owned(), kind.into());
        }
        return format!("{id} is of the type {kind:?}");
    }
    let at = tree::place(&file.json, draw);
    let value = any(draw);
    let what = format!("{at} is {value}");
    if let Some(old) = file.json.pointer_mut(&at) {
        *old = value;
    }
    what
}

/// Any value, of any type.
pub(crate) fn any(draw: &mut Draw) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1.5),
        json!(""),
        json!("text"),
        json!([]),
        json!([null]),
        json!(["text"]),
        json!({}),
        json!({ "a": {} }),
        json!({ "target": "smithy.api#String" }),
        json!({ "min": 5, "max": 1 }),
    ];
    draw.one_of(&values).clone()
}

pub(crate) fn rename(file: &mut File, draw: &mut Draw) -> String {
    let at = tree::place(&file.json, draw);
    let (_, old) = tree::split(&at);
    let new = *draw.one_of(KEYS);
    if let Some(value) = file.json.pointer(&at).cloned() {
        tree::remove(&mut file.json, &at);
        let (parent, _) = tree::split(&at);
        if file.json.pointer(parent).is_some_and(Value::is_object) {
            tree::put_beside(&mut file.json, &at, new, value);
        }
    }
    format!("{at}: {old:?} is called {new:?}")
}

pub(crate) fn duplicate(file: &mut File, draw: &mut Draw) -> String {
    let at = tree::place(&file.json, draw);
    let Some(value) = file.json.pointer(&at).cloned() else {
        return format!("there is no {at} any more");
    };
    let (_, key) = tree::split(&at);
    let (name, what) = match draw.below(4) {
        0 => (key.to_uppercase(), "in capitals"),
        1 => (format!("{key}_"), "with an underscore"),
        2 => (format!("{key}2"), "with a number"),
        _ => {
            let key = Value::String(key).to_string();
            (file.raw(key), "under the same key")
        }
    };
    let value = if draw.once_in(2) { any(draw) } else { value };
    tree::put_beside(&mut file.json, &at, &name, value);
    format!("{at} is there again, {what}")
}

pub(crate) fn cycle(file: &mut File, draw: &mut Draw) -> String {
    let (Some(id), Some(other)) = (tree::shape(&file.json, draw), tree::shape(&file.json, draw))
    else {
        return "there is no shape".to_owned();
    };
    let shape = &mut file.json["shapes"][&id];
    match draw.below(6) {
        0 => shape["mixins"] = json!([{ "target": id }]),
        1 => *shape = json!({ "type": "list", "member": { "target": id } }),
        2 => {
            *shape = json!({ "type": "union", "members": { "A": { "target": id } } });
        }
        3 => {
            *shape = json!({ "type": "structure", "members": {
                "A": { "target": id, "traits": required(draw) },
                "B": { "target": other, "traits": required(draw) },
            }});
        }
        4 => {
            *shape = json!({ "type": "map", "key": { "target": other },
                             "value": { "target": id } });
        }
        _ => {
            let is_target = |value: &Value| value.get("target").is_some();
            if let Some(at) = tree::place_of(&file.json, draw, is_target) {
                file.json.pointer_mut(&at).unwrap()["target"] = id.clone().into();
                return format!("{at} targets {id}");
            }
        }
    }
    format!("{id} holds itself: {}", file.json["shapes"][&id])
}

fn required(draw: &mut Draw) -> Value {
    if draw.once_in(2) {
        json!({ "smithy.api#required": {} })
    } else {
        json!({})
    }
}

pub(crate) fn number(file: &mut File, draw: &mut Draw) -> String {
    let number = *draw.one_of(NUMBERS);
    let raw = Value::String(file.raw(number));
    let length = |min: Value, max: Value| json!({ "min": min, "max": max });
    let traits = [
        ("smithy.api#length", length(raw.clone(), json!(1))),
        ("smithy.api#length", length(json!(3), raw.clone())),
        ("smithy.api#range", length(raw.clone(), json!(1))),
        ("smithy.api#range", length(json!(3), raw.clone())),
        ("smithy.api#default", raw.clone()),
        ("smithy.api#enumValue", raw.clone()),
        ("smithy.api#httpError", raw.clone()),
        (
            "aws.protocols#awsQueryError",
            json!({ "code": "A", "httpResponseCode": raw.clone() }),
        ),
    ];
    let is_number = |value: &Value| value.is_number();
    if draw.once_in(2)
        && let Some(at) = tree::place_of(&file.json, draw, is_number)
    {
        *file.json.pointer_mut(&at).unwrap() = raw;
        return format!("{at} is {number}");
    }
    let (id, value) = draw.one_of(&traits).clone();
    let Some((at, owner)) = tree::owner(&mut file.json, draw) else {
        return "there is nothing that has traits".to_owned();
    };
    owner.entry("traits").or_insert_with(|| json!({}))[id] = value;
    format!("{at} has {id} of {number}")
}

pub(crate) fn nest(file: &mut File, draw: &mut Draw) -> String {
    let depth = *draw.one_of(&[10, 60, 110, 127, 128, 1000, 200_000]);
    let (begin, inner, end) = *draw.one_of(&[
        ("[", "", "]"),
        ("[", "null", "]"),
        ("{\"a\":", "1", "}"),
        ("{\"member\":", "{}", "}"),
        ("[{\"a\":", "1", "}]"),
        ("{\"conditions\":[],\"type\":\"tree\",\"rules\":[", "", "]}"),
        ("[", "", ""),
    ]);
    let raw = file.raw(begin.repeat(depth) + inner + &end.repeat(depth));
    let at = tree::place(&file.json, draw);
    if let Some(value) = file.json.pointer_mut(&at) {
        *value = Value::String(raw);
    }
    format!("{at} is {depth} times {begin:?}")
}
