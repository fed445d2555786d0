//! Files that nobody at AWS wrote: each is imported, or refused with an error
//! that names the file and the place.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use super::{Folder, service};
use crate::import::{Prose, import};
use crate::model::Model;

/// What a terminal would obey: a colour, a line, the direction of text.
const HARMFUL: &str = "\u{1b}[31m\n\u{202e}\u{2028}";

/// The files of a service, all that the importer reads.
fn files() -> Vec<(&'static str, Value)> {
    let acceptors = json!([
        {"state": "success", "matcher": "path", "argument": "Weather", "expected": "sunny"},
        {"state": "failure", "matcher": "pathAll", "argument": "Streets[]", "expected": "a"},
        {"state": "retry", "matcher": "error", "expected": "NotFound"},
        {"state": "retry", "matcher": "status", "expected": 404}
    ]);
    let rules = json!([{
        "type": "endpoint", "conditions": [{"fn": "isSet", "argv": [{"ref": "Region"}], "assign": "r"}],
        "endpoint": {"url": "https://{Region}.example.com", "properties": {}, "headers": {"a": ["b"]}}
    }]);
    vec![
        ("service-2.json", service()),
        (
            "examples-1.json",
            json!({"version": "1.0", "examples": {"GetCity": [
                {"input": {"Name": "rome"}, "output": {}, "title": "t", "description": "d", "id": "i"}
            ]}}),
        ),
        (
            "paginators-1.json",
            json!({"pagination": {"GetCity": {
                "input_token": "a", "output_token": ["b"], "limit_key": "l", "result_key": "c"
            }}}),
        ),
        (
            "waiters-2.json",
            json!({"version": 2, "waiters": {"CityExists": {
                "operation": "GetCity", "delay": 2, "maxAttempts": 9, "acceptors": acceptors
            }}}),
        ),
        (
            "endpoint-rule-set-1.json",
            json!({"version": "1.0", "rules": rules, "parameters": {
                "Region": {"type": "String", "builtIn": "AWS::Region", "documentation": "d"}
            }}),
        ),
    ]
}

/// The pointers to all values in a value, itself included.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                pointers(value, format!("{at}/{}", escaped(key)), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
    found.push(at);
}

/// Imports a folder or file and reads the model. An error says where it is, in few
/// words, and has nothing harmful.
fn check(source: &Path, damage: &str) -> Result<(), String> {
    let error = match import(source, Prose::Drop) {
        Ok(imported) => {
            assert!(!imported.name.contains(['/', '\\', '\u{1b}']), "{damage}");
            // The model may still be refused, by its own errors.
            let model = Model::from_texts([(source, imported.text.as_str())]);
            match model {
                Ok(_) => return Ok(()),
                Err(errors) => errors.to_string(),
            }
        }
        Err(error) => error.to_string(),
    };
    let is_harmful = |c: char| c.is_control() && c != '\n' || HARMFUL[1..].contains(c) && c > '~';
    assert!(!error.contains(is_harmful), "{damage}: {error:?}");
    let file = source.display().to_string();
    assert!(error.starts_with(&file), "{damage}: {error}");
    assert!(error.len() < 2000, "{damage}: {error}");
    Err(error)
}

/// Writes the files of the service, and the Smithy model that is made of them.
/// One is damaged in some way. Returns how many were refused, and of how many.
fn damaged(damages: &[Value], damage: impl Fn(&mut Value, &str, &Value)) -> (usize, usize) {
    let (mut refused, mut all) = (0, 0);
    let folder = Folder::new(&service());
    for (name, value) in &files() {
        folder.write(name, value);
    }
    assert_eq!(check(folder.path(), "nothing"), Ok(()));
    let smithy = import(folder.path(), Prose::Keep).unwrap().text;
    let smithy = ("smithy.json", serde_json::from_str(&smithy).unwrap());
    for (name, value) in files().iter().chain([&smithy]) {
        let source = match *name {
            "smithy.json" => folder.path().join(name),
            _ => folder.path().to_owned(),
        };
        let mut found = Vec::new();
        pointers(value, String::new(), &mut found);
        for pointer in &found {
            for new in damages {
                let mut value = value.clone();
                damage(&mut value, pointer, new);
                folder.write(name, &value);
                let outcome = check(&source, &format!("{name}: {pointer}: {new}"));
                refused += usize::from(outcome.is_err());
                all += 1;
            }
        }
        folder.write(name, value);
    }
    (refused, all)
}

#[test]
fn a_value_of_another_type_is_read_or_refused() {
    let damages = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5e300),
        json!(u64::MAX),
        json!(""),
        json!(HARMFUL),
        json!("x".repeat(1000)),
        json!([]),
        json!([HARMFUL]),
        json!({}),
        json!({HARMFUL: HARMFUL}),
    ];
    let (refused, all) = damaged(&damages, |value, pointer, new| {
        *value.pointer_mut(pointer).unwrap() = new.clone();
    });
    assert!(refused > all / 3, "{refused} of {all}");
}

#[test]
fn a_key_of_another_name_is_read_or_refused() {
    let damages = [json!(""), json!(HARMFUL), json!("Ünï"), json!("a$b#c")];
    let (refused, all) = damaged(&damages, |value, pointer, new| {
        let Some((parent, key)) = pointer.rsplit_once('/') else {
            return;
        };
        let key = key.replace("~1", "/").replace("~0", "~");
        if let Some(object) = value.pointer_mut(parent).and_then(Value::as_object_mut)
            && let Some(value) = object.remove(&key)
        {
            object.insert(new.as_str().unwrap().to_owned(), value);
        }
    });
    assert!(refused > all / 5, "{refused} of {all}");
}

#[test]
fn a_text_that_is_cut_off_or_that_is_no_text_is_refused_with_its_file() {
    let folder = Folder::new(&service());
    let file = folder.path().join("service-2.json");
    let text = service().to_string();
    let refused = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        check(folder.path(), "bytes").unwrap_err()
    };
    for end in (0..text.len()).step_by(7) {
        assert!(
            refused(&text.as_bytes()[..end]).contains("not JSON: EOF"),
            "{end}"
        );
    }
    assert!(refused(b"\xff\xfe{}").contains("cannot be read: stream did not contain valid UTF-8"));
    assert!(refused(format!("{text}{text}").as_bytes()).contains("not JSON: trailing characters"));
    assert!(refused("[".repeat(1 << 20).as_bytes()).contains("recursion limit exceeded"));
    assert!(refused(br#"{"a": 1e999}"#).contains("number out of range"));
    let twice = text.replacen("\"metadata\"", "\"metadata\": {}, \"metadata\"", 1);
    assert!(refused(twice.as_bytes()).contains(": the key `metadata` is given twice at line 1"));
    // A byte order mark is no harm.
    fs::write(&file, format!("\u{feff}{text}")).unwrap();
    assert_eq!(check(folder.path(), "a byte order mark"), Ok(()));
}

#[test]
fn a_compressed_file_that_is_cut_off_or_damaged_is_refused() {
    let folder = Folder::new(&service());
    fs::remove_file(folder.path().join("service-2.json")).unwrap();
    let file = folder.path().join("service-2.json.gz");
    let mut compressed = GzEncoder::new(Vec::new(), Compression::fast());
    compressed
        .write_all(service().to_string().as_bytes())
        .unwrap();
    let compressed = compressed.finish().unwrap();
    let check = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        check(folder.path(), "bytes")
    };
    assert_eq!(check(&compressed), Ok(()));
    for end in 0..compressed.len() {
        let error = check(&compressed[..end]).unwrap_err();
        assert!(error.contains("service-2.json.gz: "), "{end}: {error}");
    }
    for index in 0..compressed.len() {
        let mut damaged = compressed.clone();
        damaged[index] ^= 0xff;
        // The header has bytes that mean nothing, such as the time.
        assert!(check(&damaged).is_err() || index < 10, "{index}");
    }
    // It is recognized by its first bytes and not by its name.
    assert_eq!(check(service().to_string().as_bytes()), Ok(()));
}

#[test]
fn shapes_that_hold_themselves_are_imported() {
    let mut service = service();
    service["shapes"]["Streets"]["member"] = json!({"shape": "Streets"});
    service["shapes"]["City"]["members"]["Twin"] = json!({"shape": "City"});
    service["shapes"]["Map"] =
        json!({"type": "map", "key": {"shape": "Name"}, "value": {"shape": "Map"}});
    assert_eq!(check(Folder::new(&service).path(), "recursion"), Ok(()));
}
