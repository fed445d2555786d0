//! Parts of texts.

use std::fs;

use http::Request;
use opsmith_tests::project;

/// The text of a file of the project.
pub(super) fn read(path: &str) -> String {
    fs::read_to_string(project::root().join(path)).unwrap()
}

/// The text from a needle on.
pub(super) fn after<'a>(text: &'a str, needle: &str) -> &'a str {
    &text[text.find(needle).unwrap()..]
}

/// The lines from the first that begins with `begin`, up to the one that ends
/// what it opens; without their indent.
pub(super) fn item(text: &str, begin: &str) -> String {
    let mut lines = text
        .lines()
        .skip_while(|line| !line.trim_start().starts_with(begin));
    let first = lines.next().unwrap_or_else(|| panic!("no line {begin}"));
    let indent = first.len() - first.trim_start().len();
    let mut item = format!("{}\n", first.trim_start());
    if first.ends_with(['{', '(']) {
        for line in lines {
            item.push_str(line.get(indent..).unwrap_or_default());
            item.push('\n');
            if line.len() > indent && line[indent..].starts_with('}') {
                break;
            }
        }
    }
    item
}

/// An item with its documentation and attributes.
pub(super) fn documented(text: &str, begin: &str) -> String {
    let place = text.find(begin).unwrap_or_else(|| panic!("no {begin}"));
    let above = text[..place].trim_end().lines().rev();
    let above = above
        .map(str::trim_start)
        .take_while(|line| line.starts_with("///") || line.starts_with("#["));
    let mut above: Vec<_> = above.map(|line| format!("{line}\n")).collect();
    above.reverse();
    above.concat() + &item(text, begin)
}

/// A request, as HTTP/1.1 would have it.
pub(super) fn shown(request: &Request<Vec<u8>>) -> String {
    let headers = request.headers().iter();
    let headers = headers.map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()));
    let head = format!(
        "{} {}\n{}",
        request.method(),
        request.uri(),
        headers.collect::<String>()
    );
    match std::str::from_utf8(request.body()).unwrap() {
        "" => head,
        body => format!("{head}\n{body}\n"),
    }
}
