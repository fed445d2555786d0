//! How requests are signed.

use serde_json::{Map, Value, json};

use super::{Folder, error, service};

/// The traits about signatures of a shape, if `metadata` and the operation
/// `GetCity` say these things.
fn traits(name: &str, metadata: &Value, operation: &Value) -> Value {
    let shapes = Folder::new(&saying(metadata, operation)).shapes();
    let traits = &shapes[format!("com.amazonaws.weather2#{name}")]["traits"];
    let is_auth = |id: &str| id.to_lowercase().contains("auth");
    let traits = traits.as_object().into_iter().flatten();
    let traits = traits.filter(|(id, _)| is_auth(id));
    traits
        .map(|(id, value)| (id.clone(), value.clone()))
        .collect::<Map<_, _>>()
        .into()
}

fn saying(metadata: &Value, operation: &Value) -> Value {
    let mut service = service();
    for (pointer, said) in [("/metadata", metadata), ("/operations/GetCity", operation)] {
        let object = service.pointer_mut(pointer).unwrap();
        let object = object.as_object_mut().unwrap();
        object.remove("signatureVersion");
        object.remove("authtype");
        object.extend(said.as_object().unwrap().clone());
    }
    service
}

#[test]
fn a_service_has_the_schemes_of_auth_or_of_its_signature_version() {
    let sigv4 = json!({"name": "weather"});
    for (metadata, expected) in [
        (
            json!({"signatureVersion": "v4"}),
            json!({"aws.auth#sigv4": sigv4}),
        ),
        (
            json!({"auth": ["aws.auth#sigv4"]}),
            json!({"aws.auth#sigv4": sigv4}),
        ),
        (
            json!({"signatureVersion": "v4", "auth": ["aws.auth#sigv4", "aws.auth#sigv4a"]}),
            json!({
                "aws.auth#sigv4": sigv4, "aws.auth#sigv4a": sigv4,
                "smithy.api#auth": ["aws.auth#sigv4", "aws.auth#sigv4a"]
            }),
        ),
        (
            json!({"signatureVersion": "v4", "auth": ["smithy.api#httpBearerAuth"]}),
            json!({"smithy.api#httpBearerAuth": {}}),
        ),
        (
            json!({"signatureVersion": "v4", "auth": ["smithy.api#noAuth"]}),
            json!({"smithy.api#auth": []}),
        ),
    ] {
        assert_eq!(traits("Weather2", &metadata, &json!({})), expected);
    }
}

#[test]
fn a_service_with_another_signature_version_is_refused() {
    for version in ["v2", "v3", "v3https", "s3", "s3v4", "bearer"] {
        let version = json!({"signatureVersion": version});
        let refused = error(&saying(&version, &json!({})));
        assert_eq!(
            refused,
            format!(
                "weather/service-2.json: $.metadata.signatureVersion: expected \"v4\", found {}; \
                 opsmith signs requests with AWS Signature Version 4 only",
                version["signatureVersion"]
            )
        );
    }
    let refused = error(&saying(&json!({"auth": []}), &json!({})));
    assert!(refused.contains("expected \"v4\", found nothing; "));
}

#[test]
fn an_operation_has_its_own_schemes_if_they_are_not_those_of_the_service() {
    let none = json!({"smithy.api#auth": []});
    let bearer = json!({"smithy.api#auth": ["smithy.api#httpBearerAuth"]});
    let unsigned_body = json!({"aws.auth#unsignedPayload": {}});
    for (operation, expected) in [
        (json!({}), json!({})),
        (json!({"auth": []}), json!({})),
        (json!({"auth": ["aws.auth#sigv4"]}), json!({})),
        (json!({"auth": ["smithy.api#noAuth"]}), none.clone()),
        (
            json!({"auth": ["smithy.api#httpBearerAuth", "smithy.api#noAuth", "aws.auth#sigv4"]}),
            bearer.clone(),
        ),
        (json!({"authtype": "v4"}), json!({})),
        (json!({"authtype": "none"}), none.clone()),
        (json!({"authtype": "bearer"}), bearer),
        (
            json!({"authtype": "v4-unsigned-body"}),
            unsigned_body.clone(),
        ),
        (json!({"unsignedPayload": true}), unsigned_body),
        (
            json!({"authtype": "v4", "auth": ["smithy.api#noAuth"]}),
            none,
        ),
    ] {
        let metadata = json!({"signatureVersion": "v4"});
        assert_eq!(traits("GetCity", &metadata, &operation), expected);
    }
}

#[test]
fn an_unknown_authtype_is_refused_with_its_place() {
    let service = saying(
        &json!({"signatureVersion": "v4"}),
        &json!({"authtype": "iam"}),
    );
    assert_eq!(
        error(&service),
        "weather/service-2.json: $.operations.GetCity.authtype: expected one of \"none\", \"v4\", \
         \"v4-unsigned-body\", \"bearer\", found \"iam\""
    );
}
