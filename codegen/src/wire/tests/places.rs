//! Places of members in HTTP messages that Smithy does not allow.

use serde_json::{Value, json};

use super::{bind, model, refused};

/// A model of an operation with this URI, input and output.
fn rest(uri: &str, input: &Value, output: &Value) -> Value {
    let structure = |members: &Value| json!({ "type": "structure", "members": members });
    let shapes = json!({
        "example#Run": {
            "type": "operation",
            "input": { "target": "example#RunRequest" },
            "output": { "target": "example#RunResponse" },
            "errors": [{ "target": "example#Busy" }],
            "traits": { "smithy.api#http": { "method": "PUT", "uri": uri } }
        },
        "example#RunRequest": structure(input),
        "example#RunResponse": structure(output),
        "example#Busy": {
            "type": "structure",
            "members": {},
            "traits": { "smithy.api#error": "server" }
        },
        "example#Part": structure(&json!({})),
        "example#Texts": { "type": "list", "member": { "target": "smithy.api#String" } },
        "example#SparseTexts": {
            "type": "list",
            "member": { "target": "smithy.api#String" },
            "traits": { "smithy.api#sparse": {} }
        },
        "example#Parts": { "type": "list", "member": { "target": "example#Part" } },
        "example#Map": {
            "type": "map",
            "key": { "target": "smithy.api#String" },
            "value": { "target": "smithy.api#String" }
        },
        "example#Numbers": {
            "type": "map",
            "key": { "target": "smithy.api#String" },
            "value": { "target": "smithy.api#Integer" }
        }
    });
    model(&json!({ "aws.protocols#restJson1": {} }), &shapes)
}

/// A member with HTTP traits, by their names without their namespace.
fn member(target: &str, traits: &Value) -> Value {
    let traits = traits.as_object().unwrap().iter();
    let traits = traits.map(|(name, value)| (format!("smithy.api#{name}"), value.clone()));
    json!({ "target": target, "traits": Value::Object(traits.collect()) })
}

const STRING: &str = "smithy.api#String";
const INTEGER: &str = "smithy.api#Integer";

fn each_input(inputs: &[Value]) -> Vec<String> {
    let refused = inputs.iter().map(|input| {
        let problems = refused(&rest("/", input, &json!({})));
        problems.join("; ")
    });
    refused.collect()
}

#[test]
fn a_uri_has_a_slash_first_and_a_label_for_each_member_that_is_one() {
    let label = || json!({ "A": member(STRING, &json!({ "httpLabel": {}, "required": {} })) });
    for uri in ["/{A}", "/{A+}?b=c&d", "/{A}/{A}", "/a:b@c/(1)/{A}/"] {
        let bound = bind(&rest(uri, &label(), &json!({})));
        assert!(bound.is_ok(), "{uri}");
    }
    let malformed = "`example#Run`: the trait `smithy.api#http` has a URI that is malformed";
    for uri in [
        "",
        "{A}",
        "/{A",
        "/{A}}",
        "/{A} ",
        "/é{A}",
        "/{A}#b",
        "/{A}?b={A}",
        "/{A}\n",
    ] {
        let problems = refused(&rest(uri, &label(), &json!({})));
        assert_eq!(problems, [malformed], "{uri}");
    }
    let missing = "`example#Run`: the trait `smithy.api#http` has a label in its URI that is not \
                   a member with the trait `httpLabel`";
    let unused = "`example#RunRequest$A`: the trait `smithy.api#httpLabel` is not in the URI of \
                  the operation";
    for (uri, expected) in [
        ("/{A}/{B}", &[missing][..]),
        ("/{a}", &[missing, unused]),
        ("/", &[unused]),
    ] {
        assert_eq!(refused(&rest(uri, &label(), &json!({}))), expected);
    }
}

#[test]
fn an_operation_has_a_method_of_http() {
    let mut model = rest("/", &json!({}), &json!({}));
    let http = "/shapes/example#Run/traits/smithy.api#http";
    for method in ["", "put", "M-SEARCH", "A B"] {
        model.pointer_mut(http).unwrap()["method"] = method.into();
        let expected = "`example#Run`: the trait `smithy.api#http` has a method that is not \
                        supported";
        assert_eq!(refused(&model), [expected], "{method}");
    }
    model["shapes"]["example#Run"]["traits"] = json!({});
    let expected = "`example#Run`: the trait `smithy.api#http` is missing";
    assert_eq!(refused(&model), [expected]);
}

#[test]
fn a_place_takes_values_of_some_types() {
    for (name, value, takes, refuses) in [
        (
            "httpQuery",
            json!("a"),
            &[STRING, INTEGER, "smithy.api#Timestamp", "example#Texts"][..],
            &[
                "smithy.api#Document",
                "example#Part",
                "example#Map",
                "example#SparseTexts",
            ][..],
        ),
        (
            "httpHeader",
            json!("a"),
            &[STRING, "smithy.api#Blob", "example#Texts"],
            &[
                "smithy.api#Document",
                "example#Part",
                "example#Map",
                "example#Parts",
            ],
        ),
        (
            "httpQueryParams",
            json!({}),
            &["example#Map"],
            &[STRING, "example#Texts", "example#Numbers"],
        ),
        (
            "httpPrefixHeaders",
            json!("a-"),
            &["example#Map"],
            &[STRING, "example#Texts", "example#Numbers"],
        ),
        (
            "httpPayload",
            json!({}),
            &[
                STRING,
                "smithy.api#Blob",
                "smithy.api#Document",
                "example#Part",
                "example#Parts",
            ],
            &[INTEGER, "smithy.api#Timestamp", "smithy.api#Boolean"],
        ),
    ] {
        let input = |target: &&str| json!({ "A": member(target, &json!({ name: value })) });
        for target in takes {
            let bound = bind(&rest("/", &input(target), &json!({})));
            assert!(bound.is_ok(), "{name} of {target}");
        }
        let expected = format!(
            "`example#RunRequest$A`: the trait `smithy.api#{name}` does not fit the type of the \
             member"
        );
        for target in refuses {
            let problems = refused(&rest("/", &input(target), &json!({})));
            assert_eq!(problems, [&*expected], "{target}");
        }
    }
    for (target, is_fine) in [(INTEGER, true), ("smithy.api#Long", true), (STRING, false)] {
        let output = json!({ "A": member(target, &json!({ "httpResponseCode": {} })) });
        assert_eq!(bind(&rest("/", &json!({}), &output)).is_ok(), is_fine);
    }
}

#[test]
fn a_member_has_one_place_and_the_name_of_no_other() {
    let text = |traits: Value| member(STRING, &traits);
    let payload = || text(json!({ "httpPayload": {} }));
    let map = |traits: Value| member("example#Map", &traits);
    insta::assert_snapshot!(
        each_input(&[
            json!({ "A": text(json!({ "httpQuery": "a", "httpHeader": "a" })) }),
            json!({ "A": payload(), "B": payload() }),
            json!({ "A": payload(), "B": text(json!({})) }),
            json!({
                "A": text(json!({ "httpHeader": "a-b" })),
                "B": text(json!({ "httpHeader": "A-B" })),
            }),
            json!({
                "A": text(json!({ "httpQuery": "a" })),
                "B": text(json!({ "httpQuery": "a" })),
            }),
            json!({
                "A": map(json!({ "httpQueryParams": {} })),
                "B": map(json!({ "httpQueryParams": {} })),
            }),
            json!({
                "A": map(json!({ "httpPrefixHeaders": "a-" })),
                "B": map(json!({ "httpPrefixHeaders": "b-" })),
            }),
            json!({ "A": text(json!({ "httpHeader": "" })) }),
            json!({ "A": text(json!({ "httpHeader": "a b" })) }),
            json!({ "A": text(json!({ "httpHeader": "Host" })) }),
            json!({ "A": map(json!({ "httpPrefixHeaders": "é" })) }),
            json!({ "A": member(STRING, &json!({ "httpPayload": {}, "mediaType": "a\nb" })) }),
        ])
        .join("\n")
    );
    // Traits of replies do not count in requests, nor the other way round.
    let both = json!({ "A": text(json!({ "httpLabel": {}, "httpQuery": "a" })) });
    assert!(bind(&rest("/", &json!({}), &both)).is_ok());
    let code = json!({ "A": text(json!({ "httpResponseCode": {} })) });
    assert!(bind(&rest("/", &code, &json!({}))).is_ok());
}

#[test]
fn members_of_replies_and_errors_are_checked_too() {
    let output = json!({
        "A": member("example#Part", &json!({ "httpHeader": "a" })),
        "B": member(INTEGER, &json!({ "httpResponseCode": {} })),
        "C": member(INTEGER, &json!({ "httpResponseCode": {} })),
    });
    let mut model = rest("/", &json!({}), &output);
    model["shapes"]["example#Busy"]["members"] =
        json!({ "D": member(STRING, &json!({ "httpHeader": "\u{0}" })) });
    assert_eq!(
        refused(&model),
        [
            "`example#RunResponse$A`: the trait `smithy.api#httpHeader` does not fit the type of \
             the member",
            "`example#RunResponse$C`: the trait `smithy.api#httpResponseCode` is used by another \
             member too",
            "`example#Busy$D`: the trait `smithy.api#httpHeader` is not the name of a header",
        ]
    );
}
