use std::path::Path;

use serde_json::json;

use super::*;

fn read(value: &Value) -> Result<Traits, String> {
    let root = Node::root(Path::new("model.json"), value);
    Traits::read(&root).map_err(|error| error.to_string())
}

fn fine(value: &Value) -> Traits {
    read(value).unwrap()
}

#[test]
fn no_traits_are_the_default() {
    assert_eq!(fine(&json!({})), Traits::default());
}

#[test]
fn texts_are_read_as_they_stand() {
    let traits = fine(&json!({
        "smithy.api#title": "Title",
        "smithy.api#documentation": "<p>Docs</p>\n",
        "smithy.api#pattern": "^\\w$",
        "smithy.api#xmlName": "a:b",
        "smithy.api#timestampFormat": "date-time",
    }));
    assert_eq!(traits.title.as_deref(), Some("Title"));
    assert_eq!(traits.documentation.as_deref(), Some("<p>Docs</p>\n"));
    assert_eq!(traits.pattern.as_deref(), Some("^\\w$"));
    assert_eq!(traits.xml_name.as_deref(), Some("a:b"));
    assert_eq!(traits.timestamp_format.as_deref(), Some("date-time"));
    assert!(traits.other.is_empty());
}

#[test]
fn annotations_are_empty_objects() {
    let annotations = [
        "smithy.api#required",
        "smithy.api#clientOptional",
        "smithy.api#addedDefault",
        "smithy.api#sensitive",
        "smithy.api#xmlFlattened",
        "aws.protocols#awsQuery",
    ];
    for id in annotations {
        let traits = fine(&json!({ id: {} }));
        let set = [
            traits.required,
            traits.client_optional,
            traits.added_default,
            traits.sensitive,
            traits.xml_flattened,
            traits.aws_query,
        ];
        assert_eq!(set, annotations.map(|other| other == id));
        let error = format!("model.json: $['{id}']: expected an object, found a boolean");
        assert_eq!(read(&json!({ id: true })), Err(error));
    }
}

#[test]
fn a_default_and_the_value_of_an_enum_are_any_values() {
    for value in [json!(null), json!(0), json!(""), json!([]), json!({})] {
        let traits = fine(&json!({ "smithy.api#default": value }));
        assert_eq!(traits.default, Some(value));
    }
    let traits = fine(&json!({ "smithy.api#enumValue": 5 }));
    assert_eq!(traits.enum_value, Some(json!(5)));
}

#[test]
fn limits_of_a_length_may_be_alone_and_equal() {
    for (value, min, max) in [
        (json!({ "min": 1 }), Some(1), None),
        (json!({ "max": 0 }), None, Some(0)),
        (json!({ "min": 3, "max": 3 }), Some(3), Some(3)),
    ] {
        let traits = fine(&json!({ "smithy.api#length": value }));
        assert_eq!(traits.length, Some(Length { min, max }), "{value}");
    }
}

#[test]
fn limits_of_a_range_are_numbers_as_they_are_written() {
    let number = |value: &Value| match value {
        Value::Number(number) => Some(number.clone()),
        _ => None,
    };
    for value in [
        json!({ "min": -1 }),
        json!({ "max": 1.0 }),
        json!({ "min": 0, "max": 4e9 }),
        json!({ "min": 0.5, "max": 1e300 }),
        json!({ "max": u64::MAX }),
    ] {
        let traits = fine(&json!({ "smithy.api#range": value }));
        let range = Range {
            min: number(&value["min"]),
            max: number(&value["max"]),
        };
        assert_eq!(traits.range, Some(range), "{value}");
    }
}

#[test]
fn errors_have_a_fault_a_status_and_a_code() {
    let traits = fine(&json!({
        "smithy.api#error": "server",
        "smithy.api#httpError": 503,
        "aws.protocols#awsQueryError": { "code": "Busy", "httpResponseCode": 429 },
    }));
    assert_eq!(traits.error, Some(Fault::Server));
    assert_eq!(traits.http_error, Some(503));
    let expected = AwsQueryError {
        code: "Busy".to_owned(),
        http_response_code: 429,
    };
    assert_eq!(traits.aws_query_error, Some(expected));
}

#[test]
fn a_service_has_names_for_sdks_endpoints_and_signatures() {
    let traits = fine(&json!({
        "aws.api#service": { "sdkId": "IAM", "endpointPrefix": "iam", "arnNamespace": "iam" },
        "aws.auth#sigv4": { "name": "iam" },
        "smithy.rules#endpointRuleSet": { "version": "1.0" },
    }));
    let expected = AwsService {
        sdk_id: "IAM".to_owned(),
        endpoint_prefix: Some("iam".to_owned()),
        doc_id: None,
    };
    assert_eq!(traits.aws_service, Some(expected));
    assert_eq!(traits.sigv4_name.as_deref(), Some("iam"));
    assert_eq!(traits.endpoint_rule_set, Some(json!({ "version": "1.0" })));
}

#[test]
fn what_is_deprecated_may_say_why_and_since_when() {
    let traits = fine(&json!({ "smithy.api#deprecated": {} }));
    assert_eq!(traits.deprecated, Some(Deprecated::default()));
    let traits = fine(&json!({ "smithy.api#deprecated": { "message": "Old.", "since": "1" } }));
    let expected = Deprecated {
        message: Some("Old.".to_owned()),
        since: Some("1".to_owned()),
    };
    assert_eq!(traits.deprecated, Some(expected));
}

#[test]
fn examples_stand_in_their_order_each_with_an_output_or_an_error() {
    let traits = fine(&json!({
        "smithy.api#examples": [
            { "title": "B", "documentation": "Docs", "input": { "x": 1 }, "output": { "y": 2 } },
            { "title": "A", "error": { "shapeId": "a#E", "content": { "z": 3 } } },
        ],
    }));
    let [first, second] = &traits.examples[..] else {
        panic!("{:?}", traits.examples);
    };
    assert_eq!((first.title.as_str(), second.title.as_str()), ("B", "A"));
    assert_eq!(first.documentation.as_deref(), Some("Docs"));
    assert_eq!(first.input["x"], 1);
    assert_eq!(first.output["y"], 2);
    assert_eq!(first.error, None);
    let error = second.error.as_ref().unwrap();
    assert_eq!(error.shape_id, "a#E");
    assert_eq!(error.content["z"], 3);
    assert!(second.input.is_empty());
}

#[test]
fn what_is_not_known_is_carried_whole() {
    let value = json!({ "any": [1, null, { "thing": true }] });
    let traits = fine(&json!({ "a#mine": value, "smithy.api#tags": ["x"] }));
    let expected = BTreeMap::from([
        ("a#mine".to_owned(), value),
        ("smithy.api#tags".to_owned(), json!(["x"])),
    ]);
    assert_eq!(traits.other, expected);
}
