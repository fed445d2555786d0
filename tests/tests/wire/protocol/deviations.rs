//! The cases whose expectation opsmith does not meet on purpose, and what it does
//! instead.

use serde_json::Value;

use crate::protocol::case::Cases;

/// Cases whose expectation opsmith does not meet on purpose.
pub(crate) struct Deviation {
    /// The ids of the cases: the same case of several protocols.
    cases: &'static [&'static str],
    /// Why opsmith does something else.
    pub(crate) reason: &'static str,
    /// What opsmith does instead: a JSON merge patch (RFC 7396) of the body of a
    /// request, or of the parameters that a response is read into.
    patch: &'static str,
}

/// Every case that deviates.
const DEVIATIONS: &[Deviation] = &[
    Deviation {
        cases: &[
            "AwsJson10ClientPopulatesDefaultValuesInInput",
            "RestJsonClientPopulatesDefaultValuesInInput",
        ],
        reason: "a default is the service's: one that a client sends stays what it was when the \
                 client was generated",
        patch: r#"{"defaults": {
            "defaultString": null, "defaultBoolean": null, "defaultList": null,
            "defaultDocumentMap": null, "defaultDocumentString": null,
            "defaultDocumentBoolean": null, "defaultDocumentList": null,
            "defaultTimestamp": null, "defaultBlob": null, "defaultByte": null,
            "defaultShort": null, "defaultInteger": null, "defaultLong": null,
            "defaultFloat": null, "defaultDouble": null, "defaultMap": null,
            "defaultEnum": null, "defaultIntEnum": null, "emptyString": null,
            "falseBoolean": null, "emptyBlob": null, "zeroByte": null, "zeroShort": null,
            "zeroInteger": null, "zeroLong": null, "zeroFloat": null, "zeroDouble": null
        }}"#,
    },
    Deviation {
        cases: &[
            "AwsJson10ClientPopulatesNestedDefaultValuesWhenMissing",
            "RestJsonClientPopulatesNestedDefaultValuesWhenMissing",
        ],
        reason: "a default is the service's: one that a client sends stays what it was when the \
                 client was generated",
        patch: r#"{"topLevel": {
            "dialog": {"greeting": null},
            "dialogList": [
                {},
                {"farewell": {}},
                {"language": "it", "greeting": "ciao", "farewell": {"phrase": "arrivederci"}}
            ],
            "dialogMap": {
                "emptyDialog": {"greeting": null},
                "partialEmptyDialog": {"greeting": null, "farewell": {"phrase": null}}
            }
        }}"#,
    },
    Deviation {
        cases: &[
            "AwsJson10ClientPopulatesNestedDefaultsWhenMissingInResponseBody",
            "RestJsonClientPopulatesNestedDefaultsWhenMissingInResponseBody",
        ],
        reason: "requests hold the same structures, where an absent member must stay absent",
        patch: r#"{
            "dialog": {"greeting": null},
            "dialogList": [
                {},
                {"farewell": {}},
                {"language": "it", "greeting": "ciao", "farewell": {"phrase": "arrivederci"}}
            ],
            "dialogMap": {
                "emptyDialog": {"greeting": null},
                "partialEmptyDialog": {"greeting": null, "farewell": {"phrase": null}}
            }
        }"#,
    },
    Deviation {
        cases: &[
            "AwsJson10ClientPopulatesDefaultsValuesWhenMissingInResponse",
            "RestJsonClientPopulatesDefaultsValuesWhenMissingInResponse",
        ],
        reason: "defaults of documents and of blobs with content, which no model of AWS has, are \
                 not read: the member is absent",
        patch: r#"{
            "defaultBlob": null, "defaultDocumentMap": null, "defaultDocumentString": null,
            "defaultDocumentBoolean": null, "defaultDocumentList": null
        }"#,
    },
    Deviation {
        cases: &[
            "AwsJson10ClientErrorCorrectsWithDefaultValuesWhenServerFailsToSerializeRequiredValues",
            "RestJsonClientErrorCorrectsWithDefaultValuesWhenServerFailsToSerializeRequiredValues",
        ],
        reason: "defaults of blobs with content, which no model of AWS has, are not read: the \
                 member is empty, and reported as missing",
        patch: r#"{"requiredBlob": ""}"#,
    },
];

/// Replaces the expectations of the cases that deviate, and returns what it
/// applied. Each must differ from the case's own.
pub(crate) fn apply(cases: &mut Cases) -> Vec<(String, &'static Deviation)> {
    let of = |id: &str| DEVIATIONS.iter().find(|it| it.cases.contains(&id));
    let mut applied = Vec::new();
    for case in &mut cases.requests {
        if let (Some(deviation), Some(body)) = (of(&case.id), &mut case.body) {
            *body = patched(body, deviation);
            applied.push((case.id.clone(), deviation));
        }
    }
    for case in cases.outputs.iter_mut().chain(&mut cases.errors) {
        if let Some(deviation) = of(&case.id) {
            let params = Value::Object(case.params.clone()).to_string();
            case.params = serde_json::from_str(&patched(&params, deviation)).unwrap();
            applied.push((case.id.clone(), deviation));
        }
    }
    applied
}

fn patched(own: &str, deviation: &Deviation) -> String {
    let own: Value = serde_json::from_str(own).unwrap();
    let mut patched = own.clone();
    merge(&mut patched, serde_json::from_str(deviation.patch).unwrap());
    assert_ne!(own, patched, "{:?} do not deviate", deviation.cases);
    patched.to_string()
}

/// <https://www.rfc-editor.org/rfc/rfc7396#section-2>
fn merge(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *target = patch;
        return;
    };
    let members = target.as_object_mut().unwrap();
    for (name, value) in patch {
        assert!(
            members.contains_key(&name),
            "`{name}` is patched, but not there"
        );
        if value.is_null() {
            members.remove(&name);
        } else {
            merge(&mut members[&name], value);
        }
    }
}
