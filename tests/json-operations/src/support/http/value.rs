//! Values in URLs and headers.

use http::HeaderMap;

/// The texts of all headers of a name, as one; `None` if there is none. What is not
/// UTF-8 is replaced.
pub fn header_text(headers: &HeaderMap, name: &str) -> Option<String> {
    let values = headers.get_all(name).into_iter();
    let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
    let values: Vec<_> = values.collect();
    (!values.is_empty()).then(|| values.join(", "))
}
