//! Values in URLs and headers.

#[cfg(feature = "http-prefixed-headers")]
use std::collections::HashMap;
#[cfg(feature = "http-any-header")]
use std::fmt;

#[cfg(any(
    feature = "http-decoded",
    feature = "http-decoded-text",
    feature = "http-encoded"
))]
use base64::Engine as _;
#[cfg(any(
    feature = "http-decoded",
    feature = "http-decoded-text",
    feature = "http-encoded"
))]
use base64::engine::general_purpose::STANDARD;
#[cfg(any(
    feature = "http-header",
    feature = "http-header-dates",
    feature = "http-header-items",
    feature = "http-header-text",
    feature = "http-prefixed-headers"
))]
use http::HeaderMap;

/// Bytes as base64.
#[cfg(feature = "http-encoded")]
pub fn encoded(value: &[u8]) -> String {
    STANDARD.encode(value)
}

/// The bytes that base64 stands for.
#[cfg(any(feature = "http-decoded", feature = "http-decoded-text"))]
pub fn decoded(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// The text that base64 stands for.
#[cfg(feature = "http-decoded-text")]
pub fn decoded_text(text: &str) -> Option<String> {
    String::from_utf8(decoded(text)?).ok()
}

/// The items of a list in one header.
#[cfg(feature = "http-header-list")]
pub fn header_list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}

/// An item of a list in a header, in quotes if it has a comma or a quote.
#[cfg(feature = "http-quoted")]
pub fn quoted(item: &str) -> String {
    if item.contains([',', '"']) {
        format!("\"{}\"", item.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        item.to_owned()
    }
}

/// The texts of all headers of a name, as one; `None` if there is none. What is not
/// UTF-8 is replaced.
#[cfg(any(
    feature = "http-header",
    feature = "http-header-dates",
    feature = "http-header-items",
    feature = "http-header-text",
    feature = "http-prefixed-headers"
))]
pub fn header_text(headers: &HeaderMap, name: &str) -> Option<String> {
    let values = headers.get_all(name).into_iter();
    let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
    let values: Vec<_> = values.collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// A header's value; `None` if it is absent or blank.
#[cfg(feature = "http-header")]
pub fn header<T>(
    headers: &HeaderMap,
    name: &'static str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, InvalidHeader> {
    let Some(text) = header_text(headers, name) else {
        return Ok(None);
    };
    match text.trim() {
        "" => Ok(None),
        text => parse(text).map(Some).ok_or(InvalidHeader(name)),
    }
}

/// The items of a list in headers of a name; quotes are removed.
#[cfg(feature = "http-header-items")]
pub fn header_items<T>(
    headers: &HeaderMap,
    name: &'static str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<Vec<T>>, InvalidHeader> {
    let Some(text) = header_text(headers, name) else {
        return Ok(None);
    };
    let items = split(&text).into_iter();
    let items = items.map(|item| parse(&item).ok_or(InvalidHeader(name)));
    items.collect::<Result<_, _>>().map(Some)
}

/// The HTTP dates in headers of a name. Each has a comma of its own.
#[cfg(feature = "http-header-dates")]
pub fn header_dates<T>(
    headers: &HeaderMap,
    name: &'static str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<Vec<T>>, InvalidHeader> {
    let Some(text) = header_text(headers, name) else {
        return Ok(None);
    };
    if text.trim().is_empty() {
        return Ok(Some(Vec::new()));
    }
    let parts: Vec<_> = text.split(',').collect();
    let dates = parts.chunks(2).map(|date| date.join(","));
    let dates = dates.map(|date| parse(date.trim()).ok_or(InvalidHeader(name)));
    dates.collect::<Result<_, _>>().map(Some)
}

/// The headers whose names begin with a prefix, by the rest of their names in
/// lower case; `None` if there are none. The texts are as [`header_text`] reads them.
#[cfg(feature = "http-prefixed-headers")]
pub fn prefixed_headers(headers: &HeaderMap, prefix: &str) -> Option<HashMap<String, String>> {
    let prefix = prefix.to_ascii_lowercase();
    let headers = headers.keys().filter_map(|name| {
        let rest = name.as_str().strip_prefix(&prefix)?;
        Some((rest.to_owned(), header_text(headers, name.as_str())?))
    });
    let headers: HashMap<_, _> = headers.collect();
    (!headers.is_empty()).then_some(headers)
}

/// The items between commas that are not in quotes.
#[cfg(feature = "http-header-items")]
fn split(text: &str) -> Vec<String> {
    let mut items = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let mut item = String::new();
        let after = if let Some(quoted) = rest.strip_prefix('"') {
            let mut characters = quoted.char_indices();
            let mut end = quoted.len();
            while let Some((index, character)) = characters.next() {
                match character {
                    '"' => {
                        end = index + 1;
                        break;
                    }
                    '\\' => item.extend(characters.next().map(|(_, character)| character)),
                    _ => item.push(character),
                }
            }
            quoted[end..].split_once(',').map_or("", |(_, after)| after)
        } else {
            let (plain, after) = rest.split_once(',').unwrap_or((rest, ""));
            item.push_str(plain.trim());
            after
        };
        items.push(item);
        rest = after.trim();
    }
    items
}

/// A header whose value cannot be read.
#[cfg(feature = "http-any-header")]
#[derive(Debug)]
pub struct InvalidHeader(&'static str);

#[cfg(feature = "http-any-header")]
impl fmt::Display for InvalidHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the header `{}` has another value than expected", self.0)
    }
}
