//! Services whose protocols send JSON.

use serde_json::{Value, json};

use super::{Folder, error, service};

/// The small service with other keys of `metadata`, without those of its own
/// protocol.
fn speaking(metadata: &Value) -> Value {
    let mut service = service();
    let object = service["metadata"].as_object_mut().unwrap();
    object.retain(|key, _| !["protocol", "protocols", "xmlNamespace"].contains(&&**key));
    object.extend(metadata.as_object().unwrap().clone());
    for operation in ["GetCity", "Forget"] {
        service["operations"][operation]["http"] =
            json!({"method": "GET", "requestUri": "/", "responseCode": 200});
    }
    service
}

fn rpc() -> Value {
    json!({"protocols": ["json"], "jsonVersion": "1.1", "targetPrefix": "Weather_2020"})
}

fn rest() -> Value {
    json!({"protocol": "rest-json", "protocols": ["rest-json"]})
}

/// The only service among shapes: its name, and the traits of its protocols.
fn protocols(service: &Value) -> (String, Value) {
    let shapes = Folder::new(service).shapes();
    let mut shapes = shapes.as_object().unwrap().iter();
    let (id, shape) = shapes
        .find(|(_, shape)| shape["type"] == "service")
        .unwrap();
    let traits = shape["traits"].as_object().unwrap().iter();
    let traits = traits.filter(|(id, _)| id.contains(".protocols#"));
    let traits = traits.map(|(id, value)| (id.clone(), value.clone()));
    let name = id.rsplit('#').next().unwrap().to_owned();
    (name, Value::Object(traits.collect()))
}

/// A shape of the small service with a change.
fn changed(metadata: &Value, name: &str, change: impl Fn(&mut Value)) -> Value {
    let mut service = speaking(metadata);
    change(&mut service);
    Folder::new(&service).shapes()[format!("com.amazonaws.weather2#{name}")].take()
}

#[test]
fn a_service_has_the_traits_of_all_protocols_that_are_known() {
    let (id, of_rpc) = protocols(&speaking(&rpc()));
    assert_eq!(id, "Weather_2020");
    assert_eq!(of_rpc, json!({"aws.protocols#awsJson1_1": {}}));

    let several = json!({
        "protocol": "smithy-rpc-v2-cbor", "jsonVersion": "1.0", "awsQueryCompatible": {},
        "protocols": ["smithy-rpc-v2-cbor", "carrier-pigeon", "json", "query"],
        "targetPrefix": "com.example.weather.v2020.Weather_2020"
    });
    let (id, of_several) = protocols(&speaking(&several));
    assert_eq!(id, "Weather_2020");
    assert_eq!(
        of_several,
        json!({
            "aws.protocols#awsJson1_0": {}, "aws.protocols#awsQuery": {},
            "aws.protocols#awsQueryCompatible": {}, "smithy.protocols#rpcv2Cbor": {}
        })
    );

    let (id, of_rest) = protocols(&speaking(&json!({"protocol": "rest-json"})));
    assert_eq!(id, "Weather2");
    assert_eq!(of_rest, json!({"aws.protocols#restJson1": {}}));
}

#[test]
fn events_may_need_http_2() {
    for (h2, expected) in [
        (
            "eventstream",
            json!({"http": ["http/1.1", "h2"], "eventStreamHttp": ["h2"]}),
        ),
        (
            "optional",
            json!({"http": ["h2", "http/1.1"], "eventStreamHttp": ["h2", "http/1.1"]}),
        ),
        ("another", json!({})),
    ] {
        let mut metadata = rest();
        metadata["protocolSettings"] = json!({"h2": h2});
        let (_, traits) = protocols(&speaking(&metadata));
        assert_eq!(traits, json!({"aws.protocols#restJson1": expected}));
    }
}

#[test]
fn members_are_where_they_are_in_http_messages() {
    let request = |name: &str| {
        changed(&rest(), name, |service| {
            let operation = &mut service["operations"]["GetCity"];
            operation["http"] = json!({"method": "PUT", "requestUri": "/c/{city-name+}?all"});
            let shapes = &mut service["shapes"];
            shapes["Tags"] =
                json!({"type": "map", "key": {"shape": "string"}, "value": {"shape": "string"}});
            let request = &mut shapes["GetCityRequest"];
            request["payload"] = json!("Body");
            request["members"] = json!({
                "Name": {"shape": "Name", "location": "uri", "locationName": "city-name"},
                "Limit": {"shape": "Count", "location": "querystring", "locationName": "limit"},
                "Others": {"shape": "Tags", "location": "querystring"},
                "Date": {"shape": "Time", "location": "header", "locationName": "x-date"},
                "Meta": {"shape": "Tags", "location": "headers", "locationName": "x-meta-"},
                "All": {"shape": "Tags", "location": "headers", "locationName": ""},
                "Status": {"shape": "Count", "location": "statusCode"},
                "Body": {"shape": "string"},
                "Rest": {"shape": "string", "locationName": "rest"},
                "Same": {"shape": "string", "locationName": "Same"}
            });
        })
    };
    assert_eq!(
        request("GetCity")["traits"]["smithy.api#http"],
        json!({"method": "PUT", "uri": "/c/{Name+}?all"})
    );
    let members = &request("GetCityRequest")["members"];
    for (member, expected) in [
        (
            "Name",
            json!({"smithy.api#httpLabel": {}, "smithy.api#required": {}}),
        ),
        ("Limit", json!({"smithy.api#httpQuery": "limit"})),
        ("Others", json!({"smithy.api#httpQueryParams": {}})),
        ("Date", json!({"smithy.api#httpHeader": "x-date"})),
        ("Meta", json!({"smithy.api#httpPrefixHeaders": "x-meta-"})),
        ("All", json!({"smithy.api#httpPrefixHeaders": ""})),
        ("Status", json!({"smithy.api#httpResponseCode": {}})),
        ("Body", json!({"smithy.api#httpPayload": {}})),
        ("Rest", json!({"smithy.api#jsonName": "rest"})),
        ("Same", Value::Null),
    ] {
        assert_eq!(members[member]["traits"], expected, "{member}");
    }
}

#[test]
fn json_rpc_has_no_places_and_no_other_names() {
    let city = changed(&rpc(), "City", |_| {});
    assert_eq!(city["members"]["Squares"].get("traits"), None);
    let operation = changed(&rpc(), "GetCity", |_| {});
    assert_eq!(operation["traits"], json!({"smithy.api#auth": []}));
    let items = changed(&rpc(), "Streets", |_| {});
    assert_eq!(items["member"].get("traits"), None);
}

#[test]
fn data_that_only_json_has_keeps_its_kind() {
    let shape = |name: &str| {
        changed(&rest(), name, |service| {
            let shapes = &mut service["shapes"];
            shapes["Any"] = json!({"type": "structure", "members": {}, "document": true});
            shapes["Either"] =
                json!({"type": "structure", "union": true, "members": {"A": {"shape": "string"}}});
            shapes["Gaps"] = json!({"type": "list", "sparse": true, "member": {"shape": "string"}});
            shapes["Events"] = json!({
                "type": "structure", "eventstream": true, "members": {"E": {"shape": "Event"}}
            });
            shapes["Event"] = json!({"type": "structure", "event": true, "members": {
                "Text": {"shape": "string", "eventpayload": true}
            }});
        })
    };
    assert_eq!(shape("Any"), json!({"type": "document"}));
    assert_eq!(shape("Either")["type"], "union");
    assert_eq!(shape("Gaps")["traits"], json!({"smithy.api#sparse": {}}));
    assert_eq!(shape("Events")["type"], "union");
    assert_eq!(
        shape("Events")["traits"],
        json!({"smithy.api#streaming": {}})
    );
    assert_eq!(
        shape("Event")["members"]["Text"]["traits"],
        json!({"smithy.api#eventPayload": {}})
    );
}

#[test]
fn a_text_that_holds_json_has_a_shape_of_its_own() {
    let shape = |name: &str| {
        changed(&rest(), name, |service| {
            let members = &mut service["shapes"]["City"]["members"];
            members["Part"]["jsonvalue"] = json!(true);
            // Only texts have a media type.
            members["Founded"]["jsonvalue"] = json!(true);
            members["Plain"] = json!({"shape": "name"});
        })
    };
    let members = shape("City")["members"].take();
    let id = |name: &str| format!("com.amazonaws.weather2#{name}");
    assert_eq!(members["Part"]["target"], id("SynthesizedJsonname"));
    assert_eq!(members["Plain"]["target"], id("Name2"));
    assert_eq!(members["Founded"]["target"], id("Time"));
    assert_eq!(
        shape("SynthesizedJsonname"),
        json!({"type": "string", "traits": {"smithy.api#mediaType": "application/json"}})
    );
}

#[test]
fn extras_are_merged_but_for_members_that_the_service_does_not_have() {
    let mut service = speaking(&rest());
    service["metadata"]
        .as_object_mut()
        .unwrap()
        .remove("serviceId");
    let folder = Folder::new(&service);
    let name = json!({"shape": "Name", "locationName": "called"});
    folder.write(
        "service-2.sdk-extras.json",
        &json!({"version": 1.0, "merge": {
            "metadata": {"serviceId": "Weather 2"},
            "shapes": {
                "Time": {"type": "string"},
                "GetCityRequest": {"members": {"Name": name, "OnlyInBotocore": {"shape": "Name"}}}
            }
        }}),
    );
    let shapes = folder.shapes();
    assert_eq!(
        shapes["com.amazonaws.weather2#Time"],
        json!({"type": "string"})
    );
    let members = &shapes["com.amazonaws.weather2#GetCityRequest"]["members"];
    assert_eq!(members["Name"]["traits"]["smithy.api#jsonName"], "called");
    assert_eq!(members.get("OnlyInBotocore"), None);
}

#[test]
fn what_is_missing_or_not_known_is_refused_with_its_place() {
    let with = |key: &str, value: Option<Value>| {
        let mut metadata = rpc();
        match value {
            Some(value) => metadata[key] = value,
            None => {
                metadata.as_object_mut().unwrap().remove(key);
            }
        }
        error(&speaking(&metadata))
    };
    let at = |key: &str| format!("weather/service-2.json: $.metadata.{key}: expected ");
    for (key, value, expected) in [
        (
            "jsonVersion",
            Some(json!("2.0")),
            "\"1.0\" or \"1.1\", found \"2.0\"",
        ),
        ("jsonVersion", None, "a string, found nothing"),
        ("targetPrefix", None, "a string, found nothing"),
        (
            "targetPrefix",
            Some(json!("com.example.")),
            "ASCII letters, digits and `_`, and no digit first, found another name",
        ),
        (
            "targetPrefix",
            Some(json!("City")),
            "a name that no shape or operation has, found \"City\"",
        ),
        (
            "protocols",
            Some(json!(["rest-xml", "ec2"])),
            "one of \"json\", \"query\", \"rest-json\", \"smithy-rpc-v2-cbor\", found \
             \"rest-xml\", \"ec2\"",
        ),
    ] {
        let refused = with(key, value);
        assert!(refused.starts_with(&(at(key) + expected)), "{refused}");
    }
    let mut service = speaking(&rest());
    service["operations"]["Forget"]
        .as_object_mut()
        .unwrap()
        .remove("http");
    let expected = "weather/service-2.json: $.operations.Forget.http: expected an object, found";
    assert!(error(&service).starts_with(expected));
}
