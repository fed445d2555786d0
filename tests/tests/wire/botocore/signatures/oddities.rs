//! What is odd about requests to sign.

use super::requests::{Drawn, UNSIGNED};

/// What is odd, and whether a request has it.
type Oddity = (&'static str, fn(&Drawn) -> bool);

/// What some requests must have, whatever the seed.
pub(super) const ODDITIES: &[Oddity] = &[
    ("dot segments", |r| {
        r.path.split('/').any(|s| s == "." || s == "..")
    }),
    ("empty segments", |r| r.path.contains("//")),
    ("a slash at the end", |r| r.path.ends_with('/')),
    ("escapes in the path", |r| r.path.contains('%')),
    ("a key twice", |r| {
        twice(keys(r).map(str::to_owned).collect())
    }),
    ("a key without value", |r| {
        parameters(r).any(|p| !p.contains('='))
    }),
    ("an empty value", |r| {
        parameters(r).any(|p| p.ends_with('='))
    }),
    ("a value with `=`", |r| {
        parameters(r).any(|p| p.matches('=').count() > 1)
    }),
    ("unsorted keys", |r| !keys(r).is_sorted()),
    ("an escape of what needs none", |r| {
        parameters(r).any(|p| p.contains("%7E") || p.contains("%41"))
    }),
    ("an escape in lower case", |r| {
        parameters(r).any(|p| p.contains("%2f") || p.contains("%7e"))
    }),
    ("a percent sign alone", |r| {
        parameters(r).any(|p| p.contains("%zz") || p.ends_with('%'))
    }),
    ("a header twice", |r| {
        twice(
            r.headers
                .iter()
                .map(|(name, _)| name.to_lowercase())
                .collect(),
        )
    }),
    ("spaces around a header", |r| {
        values(r).any(|v| v.trim() != v)
    }),
    ("runs of spaces", |r| {
        values(r).any(|v| v.trim().contains("  "))
    }),
    ("a tab", |r| values(r).any(|v| v.contains('\t'))),
    ("an empty header", |r| values(r).any(str::is_empty)),
    ("Unicode in a header", |r| values(r).any(|v| !v.is_ascii())),
    ("a header that is not signed", |r| {
        r.headers
            .iter()
            .any(|(name, _)| UNSIGNED.contains(&name.as_str()))
    }),
    ("a host of its own", |r| {
        r.headers.iter().any(|(name, _)| name == "Host")
    }),
    ("no body", |r| r.body.is_empty()),
    ("a body that is no text", |r| {
        str::from_utf8(&r.body).is_err()
    }),
    ("a session token", |r| r.key.token.is_some()),
    ("the last second of a day", |r| r.seconds % 86_400 == 86_399),
    ("the first second of a day", |r| {
        r.seconds.is_multiple_of(86_400)
    }),
];

fn parameters(request: &Drawn) -> impl Iterator<Item = &str> {
    request.query.iter().flat_map(|query| query.split('&'))
}

fn keys(request: &Drawn) -> impl Iterator<Item = &str> {
    parameters(request).map(|parameter| parameter.split('=').next().unwrap_or_default())
}

fn values(request: &Drawn) -> impl Iterator<Item = &str> {
    request.headers.iter().map(|(_, value)| value.as_str())
}

fn twice(mut names: Vec<String>) -> bool {
    let count = names.len();
    names.sort();
    names.dedup();
    names.len() < count
}
