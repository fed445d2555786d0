//! What botocore adds to a file: `service-2.sdk-extras.json`.

use serde_json::{Map, Value};

use super::node::Node;
use crate::import::ImportError;

/// Merges the object under `merge` into a file, as botocore does
/// (<https://github.com/boto/botocore/blob/develop/botocore/loaders.py>,
/// `ExtrasProcessor`): objects are merged, and other values replaced.
///
/// Members that the service's structures do not have are left out. They are
/// arguments of botocore's own code, which removes them before it sends a request,
/// such as the `SourceRegion` of RDS.
pub(super) fn merge(file: &mut Value, extras: &Node<'_>) -> Result<(), ImportError> {
    if let (Value::Object(file), Some(merge)) = (file, extras.get("merge")?) {
        merge_object(file, merge.object()?, "");
    }
    Ok(())
}

/// Merges into the object under a key.
fn merge_object(object: &mut Map<String, Value>, extras: &Map<String, Value>, key: &str) {
    for (name, extra) in extras {
        match (object.get_mut(name), extra) {
            (Some(Value::Object(object)), Value::Object(extra)) => {
                merge_object(object, extra, name);
            }
            (None, _) if key == "members" => {}
            _ => {
                object.insert(name.clone(), extra.clone());
            }
        }
    }
}
