//! What of a value is for documentation.

use serde_json::Value;

/// Keys that hold prose, or a link to it, in the value of whichever trait has them.
const DOCUMENTATION: [&str; 3] = [
    "documentation",
    "externalDocumentation",
    "relativeDocumentation",
];

/// Whether a key is for documentation.
pub(super) fn is_documentation(key: &str) -> bool {
    DOCUMENTATION.contains(&key)
}

/// Removes what any part of `value` holds under a key that is for documentation.
pub(super) fn remove_documentation(value: &mut Value) {
    remove_keys(value, &DOCUMENTATION);
}

/// Removes what any part of `value` holds under one of `keys`.
pub(super) fn remove_keys(value: &mut Value, keys: &[&str]) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !keys.contains(&key.as_str()));
            for value in object.values_mut() {
                remove_keys(value, keys);
            }
        }
        Value::Array(items) => {
            for item in items {
                remove_keys(item, keys);
            }
        }
        _ => {}
    }
}
