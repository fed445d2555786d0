//! The importer of botocore's folders on a small service of our own.

mod auth;
mod endpoint;
mod flattened;
mod hostile;
mod json;

use std::fs;
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::import::{ImportError, Prose, import};

fn service() -> Value {
    json!({
        "metadata": {
            "apiVersion": "2020-07-02", "endpointPrefix": "forecast", "protocol": "query",
            "protocols": ["query"], "signatureVersion": "v4", "serviceFullName": "Weather Service", "serviceId": "Weather 2",
            "signingName": "weather", "uid": "forecast-2020-07-02",
            "xmlNamespace": "https://weather.example.com/"
        },
        "operations": {
            "GetCity": {
                "name": "GetCity", "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "GetCityRequest"},
                "output": {"shape": "City", "resultWrapper": "GetCityResult"},
                "errors": [{"shape": "NoCity"}, {"shape": "Broken"}, {"shape": "NoCity"}],
                "documentation": "<p>Finds a city.</p>", "authtype": "none"
            },
            "Forget": {"name": "Forget", "idempotent": true, "deprecated": true, "deprecatedMessage": "Do not"}
        },
        "shapes": {
            "GetCityRequest": {"type": "structure", "required": ["Name"], "members": {
                "Name": {"shape": "Name", "documentation": "<p>Its name.</p>", "locationName": "n"},
                "Token": {"shape": "string", "idempotencyToken": true}
            }},
            "City": {"type": "structure", "members": {
                "Streets": {"shape": "Streets"}, "Squares": {"shape": "Squares"},
                "Founded": {"shape": "Time", "timestampFormat": "unixTimestamp"},
                "Weather": {"shape": "Weather"}, "Part": {"shape": "name"}
            }},
            "Name": {"type": "string", "max": 64, "pattern": "[a-z]+", "sensitive": true},
            "name": {"type": "string"},
            "string": {"type": "string"},
            "Time": {"type": "timestamp"},
            "Count": {"type": "integer", "max": 9, "box": true},
            "Streets": {"type": "list", "member": {"shape": "name", "locationName": "Street"}},
            "Squares": {"type": "list", "flattened": true, "member": {"shape": "Count", "locationName": "Square"}},
            "Weather": {"type": "string", "enum": ["sunny", "not-sunny"]},
            "NoCity": {
                "type": "structure", "members": {}, "exception": true,
                "error": {"code": "NotFound", "httpStatusCode": 404, "senderFault": true}
            },
            "Broken": {
                "type": "structure", "members": {}, "exception": true, "fault": true,
                "retryable": {"throttling": false}
            },
            "Busy": {
                "type": "structure", "members": {}, "exception": true,
                "retryable": {"throttling": true}
            }
        }
    })
}

struct Folder(TempDir);

impl Folder {
    fn new(service: &Value) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.write("service-2.json", service);
        folder
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, value: &Value) {
        fs::write(self.path().join(name), value.to_string()).unwrap();
    }

    fn shapes(&self) -> Value {
        let text = import(self.path(), Prose::Drop).unwrap().text;
        serde_json::from_str::<Value>(&text).unwrap()["shapes"].take()
    }
}

fn shape(name: &str) -> Value {
    Folder::new(&service()).shapes()[format!("com.amazonaws.weather2#{name}")].take()
}

/// The error without the folder's name.
fn error(service: &Value) -> String {
    let folder = Folder::new(service);
    let error = import(folder.path(), Prose::Drop).unwrap_err().to_string();
    error.replace(&folder.path().display().to_string(), "weather")
}

#[test]
fn the_service_is_named_after_its_id() {
    assert_eq!(
        shape("Weather2"),
        json!({
            "type": "service", "version": "2020-07-02",
            "operations": [
                {"target": "com.amazonaws.weather2#Forget"},
                {"target": "com.amazonaws.weather2#GetCity"}
            ],
            "traits": {
                "aws.api#service": {
                    "sdkId": "Weather 2", "endpointPrefix": "forecast", "docId": "forecast-2020-07-02"
                },
                "aws.auth#sigv4": {"name": "weather"},
                "aws.protocols#awsQuery": {},
                "smithy.api#title": "Weather Service",
                "smithy.api#xmlNamespace": {"uri": "https://weather.example.com/"}
            }
        })
    );
    let name = import(Folder::new(&service()).path(), Prose::Drop)
        .unwrap()
        .name;
    assert_eq!(name, "weather2-2020-07-02.json");
}

#[test]
fn an_operation_has_its_errors_sorted_each_once_and_unit_for_nothing() {
    let id = |name: &str| json!({"target": format!("com.amazonaws.weather2#{name}")});
    assert_eq!(
        shape("GetCity"),
        json!({
            "type": "operation", "input": id("GetCityRequest"), "output": id("City"),
            "errors": [id("Broken"), id("NoCity")],
            "traits": {"smithy.api#auth": []}
        })
    );
    let unit = json!({"target": "smithy.api#Unit"});
    assert_eq!(
        shape("Forget"),
        json!({
            "type": "operation", "input": unit, "output": unit,
            "traits": {"smithy.api#deprecated": {}, "smithy.api#idempotent": {}}
        })
    );
}

#[test]
fn members_keep_their_names_on_the_wire() {
    let request = shape("GetCityRequest");
    assert_eq!(
        request["members"]["Name"]["traits"],
        json!({"smithy.api#required": {}, "smithy.api#xmlName": "n"})
    );
    assert_eq!(
        request["members"]["Token"]["traits"],
        json!({"smithy.api#idempotencyToken": {}})
    );
    assert_eq!(request["traits"], json!({"smithy.api#input": {}}));
    let city = &shape("City")["members"];
    assert_eq!(
        city["Founded"]["traits"],
        json!({"smithy.api#timestampFormat": "epoch-seconds"})
    );
    let items = shape("Streets")["member"]["traits"].take();
    assert_eq!(items, json!({"smithy.api#xmlName": "Street"}));
}

#[test]
fn limits_are_lengths_of_texts_and_ranges_of_numbers() {
    assert_eq!(
        shape("Name")["traits"],
        json!({
            "smithy.api#length": {"min": 0, "max": 64},
            "smithy.api#pattern": "^[a-z]+$",
            "smithy.api#sensitive": {}
        })
    );
    assert_eq!(
        shape("Count")["traits"],
        json!({"smithy.api#range": {"max": 9}})
    );
}

#[test]
fn an_enum_without_values_is_a_string() {
    let mut service = service();
    service["shapes"]["Weather"]["enum"] = json!([]);
    let shapes = Folder::new(&service).shapes();
    assert_eq!(
        shapes["com.amazonaws.weather2#Weather"],
        json!({"type": "string"})
    );
}

#[test]
fn names_that_differ_in_case_only_are_numbered() {
    assert_eq!(shape("Name2"), json!({"type": "string"}));
    assert_eq!(
        shape("City")["members"]["Part"]["target"],
        "com.amazonaws.weather2#Name2"
    );
}

#[test]
fn a_shape_with_the_name_of_an_operation_is_numbered() {
    let mut service = service();
    for name in ["Forget", "forget"] {
        service["shapes"][name] = json!({"type": "boolean"});
    }
    let members = &mut service["shapes"]["City"]["members"];
    *members = json!({"A": {"shape": "Forget"}, "B": {"shape": "forget"}});
    let shapes = Folder::new(&service).shapes();
    let id = |name: &str| format!("com.amazonaws.weather2#{name}");
    assert_eq!(shapes[id("Forget")]["type"], "operation");
    assert_eq!(shapes[id("Forget2")], json!({"type": "boolean"}));
    let members = &shapes[id("City")]["members"];
    assert_eq!(members["A"]["target"], id("Forget2"));
    assert_eq!(members["B"]["target"], id("Forget2"));
}

#[test]
fn an_error_says_its_code_its_status_whose_fault_it_is_and_whether_to_retry() {
    assert_eq!(
        shape("NoCity")["traits"],
        json!({
            "aws.protocols#awsQueryError": {"code": "NotFound", "httpResponseCode": 404},
            "smithy.api#error": "client", "smithy.api#httpError": 404
        })
    );
    assert_eq!(
        shape("Broken")["traits"],
        json!({"smithy.api#error": "server", "smithy.api#retryable": {}})
    );
    assert_eq!(
        shape("Busy")["traits"],
        json!({"smithy.api#error": "client", "smithy.api#retryable": {"throttling": true}})
    );
}

#[test]
fn the_other_files_add_examples_pages_waiters_and_rules() {
    let folder = Folder::new(&service());
    let example =
        json!({"input": {"Name": "rome"}, "output": {}, "title": "t", "description": "d"});
    folder.write(
        "examples-1.json",
        &json!({"examples": {"GetCity": [example]}}),
    );
    folder.write(
        "paginators-1.json",
        &json!({"pagination": {"GetCity": {"input_token": "a", "output_token": "b", "result_key": ["c", "d"]}}}),
    );
    let acceptors = json!([
        {"state": "success", "matcher": "status", "expected": 200},
        {"state": "retry", "matcher": "status", "expected": 404}
    ]);
    folder.write(
        "waiters-2.json",
        &json!({"waiters": {"CityExists": {"operation": "GetCity", "delay": 2, "acceptors": acceptors}}}),
    );
    folder.write(
        "endpoint-rule-set-1.json",
        &json!({"version": "1.0", "rules": []}),
    );
    let shapes = folder.shapes();
    assert_eq!(
        shapes["com.amazonaws.weather2#GetCity"]["traits"],
        json!({
            "smithy.api#auth": [],
            "smithy.api#examples": [{"title": "GetCity example 1", "input": {"Name": "rome"}}],
            "smithy.api#paginated": {"inputToken": "a", "outputToken": "b"},
            "smithy.waiters#waitable": {"CityExists": {"minDelay": 2, "acceptors": [
                {"state": "success", "matcher": {"success": true}},
                {"state": "retry", "matcher": {"errorType": "NoCity"}}
            ]}}
        })
    );
    assert_eq!(
        shapes["com.amazonaws.weather2#Weather2"]["traits"]["smithy.rules#endpointRuleSet"],
        json!({"version": "1.0", "rules": []})
    );
}

#[test]
fn compressed_files_the_file_itself_and_the_newest_version_are_the_same_model() {
    let plain = Folder::new(&service());
    let expected = import(plain.path(), Prose::Drop).unwrap().text;
    let file = plain.path().join("service-2.json");
    assert_eq!(import(&file, Prose::Drop).unwrap().text, expected);

    let versions = tempfile::tempdir().unwrap();
    for version in ["2019-01-01", "2020-07-02"] {
        let folder = versions.path().join(version);
        fs::create_dir(&folder).unwrap();
        let file = fs::File::create(folder.join("service-2.json.gz")).unwrap();
        let mut file = GzEncoder::new(file, Compression::fast());
        let mut service = service();
        service["metadata"]["apiVersion"] = json!(version);
        file.write_all(service.to_string().as_bytes()).unwrap();
        file.finish().unwrap();
    }
    assert_eq!(import(versions.path(), Prose::Drop).unwrap().text, expected);
}

#[test]
fn a_service_file_with_another_name_is_read_without_the_files_beside_it() {
    let folder = Folder::new(&service());
    let expected = import(folder.path(), Prose::Drop).unwrap().text;
    folder.write(
        "examples-1.json",
        &json!({"examples": {"GetCity": [{"input": {}}]}}),
    );
    folder.write("weather.json", &service());
    let imported = import(&folder.path().join("weather.json"), Prose::Drop).unwrap();
    assert_eq!(imported.name, "weather2-2020-07-02.json");
    assert_eq!(imported.text, expected);
}

#[test]
fn prose_stays_only_where_it_is_wanted() {
    let folder = Folder::new(&service());
    let text = |prose| import(folder.path(), prose).unwrap().text;
    for sentence in ["<p>Finds a city.</p>", "<p>Its name.</p>", "Do not"] {
        assert!(text(Prose::Keep).contains(sentence), "{sentence}");
        assert!(!text(Prose::Drop).contains(sentence), "{sentence}");
    }
}

#[test]
fn the_release_is_that_of_the_botocore_around() {
    let botocore = tempfile::tempdir().unwrap();
    let folder = botocore.path().join("data/forecast/2020-07-02");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("service-2.json"), service().to_string()).unwrap();
    let release = || import(&folder, Prose::Drop).unwrap().release;
    assert_eq!(release(), None);
    let init = botocore.path().join("__init__.py");
    fs::write(&init, "import os\n\n__version__ = '1.44.8'\n").unwrap();
    assert_eq!(release().as_deref(), Some("1.44.8"));
    fs::write(&init, "__version__ = get('version')\n").unwrap();
    assert_eq!(release(), None);
}

#[test]
fn a_folder_without_a_service_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let error = import(folder.path(), Prose::Drop).unwrap_err();
    assert!(matches!(error, ImportError::NoService { .. }));
    assert!(
        error
            .to_string()
            .contains("expected service-2.json or service-2.json.gz")
    );
}

#[test]
fn what_cannot_be_said_is_refused_with_its_place() {
    let cases = [
        (
            "/operations/GetCity/output/resultWrapper",
            json!("Reply"),
            "weather/service-2.json: $.operations.GetCity.output.resultWrapper: expected \
             \"GetCityResult\", found \"Reply\"",
        ),
        (
            "/shapes/City/members/Part/shape",
            json!("Nothing"),
            "weather/service-2.json: $.shapes.City.members.Part.shape: expected the name of a \
             shape in $.shapes, found \"Nothing\"",
        ),
        (
            "/shapes/Time/type",
            json!("instant"),
            "weather/service-2.json: $.shapes.Time.type: expected the type of a shape, such as \
             \"structure\" or \"string\", found \"instant\"",
        ),
    ];
    let names = [
        (
            "/metadata/serviceId",
            json!(""),
            "weather/service-2.json: $.metadata.serviceId: expected a string that is not empty, \
             found an empty one",
        ),
        (
            "/shapes/City/members/Part/locationName",
            json!(""),
            "weather/service-2.json: $.shapes.City.members.Part.locationName: expected a string \
             that is not empty, found an empty one",
        ),
        (
            "/shapes/City/members",
            json!({"2nd": {"shape": "Name"}}),
            "weather/service-2.json: $.shapes.City.members['2nd']: expected ASCII letters, digits \
             and `_`, and no digit first, found another name",
        ),
    ];
    for (pointer, value, expected) in cases.into_iter().chain(names) {
        let mut service = service();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        service.pointer_mut(parent).unwrap()[key] = value;
        assert_eq!(error(&service), expected);
    }
    let mut service = service();
    service["metadata"]["protocols"] = json!(["\u{202e}rest\u{1b}"]);
    assert_eq!(
        error(&service),
        "weather/service-2.json: $.metadata.protocols: expected one of \"json\", \"query\", \
         \"rest-json\", \"smithy-rpc-v2-cbor\", found \"\\u{202e}rest\\u{1b}\""
    );
}
