//! Reads boto3's reference page of an operation: reStructuredText in the form that botocore
//! writes, and no other.

use std::collections::BTreeMap;

use crate::reference::facts::{Example, Facts, Parameter};

/// What introduces the operation, its link, its parameters and its exceptions.
const METHOD: &str = ".. py:method:: IAM.Client.";
const LINK: &str = "See also: `AWS API Documentation <https://docs.aws.amazon.com/goto/WebAPI/";
const EXCEPTION: &str = "*   :py:class:`IAM.Client.exceptions.";

/// The facts of a page.
pub(crate) fn read(page: &str) -> Facts {
    let lines: Vec<&str> = page.lines().map(str::trim).collect();
    let method = one(&lines, METHOD).strip_suffix("(**kwargs)").unwrap();
    let link = one(&lines, LINK).strip_suffix(">`_").unwrap();
    let (service, operation) = link.split_once('/').unwrap();
    assert_eq!(lines.iter().filter(|line| **line == method).count(), 1);

    let call = format!("response = client.{method}(");
    let mut calls = blocks(&lines, &call, ")").into_iter();
    let syntax = calls.next().unwrap();
    Facts {
        operation: operation.to_owned(),
        service: service.to_owned(),
        parameters: parameters(&lines, &syntax),
        exceptions: all(&lines, EXCEPTION)
            .map(|name| name.strip_suffix('`').unwrap().to_owned())
            .collect(),
        returns: one(&lines, ":returns: ").to_owned(),
        examples: examples(&lines, calls),
    }
}

/// The parameters: names, types and marks from their list, values from the syntax, which has to
/// name the same parameters.
fn parameters(lines: &[&str], syntax: &[&str]) -> Vec<Parameter> {
    let types: Vec<_> = all(lines, ":type ").collect();
    let marks: Vec<_> = all(lines, ":param ").collect();
    assert_eq!(types.len(), marks.len());
    assert_eq!(types.len(), syntax.len());
    let described = types.into_iter().zip(marks).zip(syntax);
    described
        .map(|((ty, mark), syntax)| {
            let (name, ty) = ty.split_once(": ").unwrap();
            let (marked, mark) = mark.split_once(':').unwrap();
            let (written, values) = syntax.trim_end_matches(',').split_once('=').unwrap();
            assert_eq!((marked, written), (name, name));
            Parameter {
                name: name.to_owned(),
                ty: ty.to_owned(),
                required: is_required(mark.trim()),
                values: values_of(values, ty),
            }
        })
        .collect()
}

fn is_required(mark: &str) -> bool {
    match mark {
        "" => false,
        "**[REQUIRED]**" => true,
        other => panic!("{other:?} is no mark of a parameter"),
    }
}

/// `'a'|'b'`; what only repeats the type names no value.
fn values_of(syntax: &str, ty: &str) -> Vec<String> {
    let values: Vec<_> = syntax.split('|').map(unquote).collect();
    if values == [ty] {
        Vec::new()
    } else {
        values.into_iter().map(str::to_owned).collect()
    }
}

/// The calls behind the syntax, each with the reply that follows.
fn examples<'a>(lines: &[&str], calls: impl Iterator<Item = Vec<&'a str>>) -> Vec<Example> {
    let replies = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| **line == "Expected Output:")
        .map(|(at, _)| reply(&lines[at + 1..]));
    let calls: Vec<_> = calls.collect();
    let replies: Vec<_> = replies.collect();
    assert_eq!(calls.len(), replies.len());
    calls
        .into_iter()
        .zip(replies)
        .map(|(call, output)| Example {
            input: call.into_iter().map(argument).collect::<BTreeMap<_, _>>(),
            output,
        })
        .collect()
}

fn argument(line: &str) -> (String, String) {
    let (name, value) = line.strip_suffix(',').unwrap().split_once('=').unwrap();
    (name.to_owned(), unquote(value).to_owned())
}

/// The outer keys of a dictionary of dictionaries, closed by a line `}`.
fn reply(lines: &[&str]) -> Vec<String> {
    let mut depth = 0;
    let mut keys = Vec::new();
    for line in lines {
        match *line {
            "" | "::" => {}
            "{" => depth += 1,
            "}" | "}," if depth == 1 => return keys,
            "}" | "}," => depth -= 1,
            entry => {
                let (key, value) = entry.split_once(": ").unwrap();
                if depth == 1 {
                    keys.push(unquote(key).to_owned());
                }
                if value == "{" {
                    depth += 1;
                }
            }
        }
    }
    panic!("a reply does not end");
}

/// The lines of each block between `begin` and `end`.
fn blocks<'a>(lines: &[&'a str], begin: &str, end: &str) -> Vec<Vec<&'a str>> {
    let mut blocks = Vec::new();
    let mut lines = lines.iter();
    while lines.any(|line| *line == begin) {
        blocks.push(
            lines
                .by_ref()
                .take_while(|line| **line != end)
                .copied()
                .collect(),
        );
    }
    blocks
}

/// What is behind `begin` in each line that begins so.
fn all<'a>(lines: &[&'a str], begin: &str) -> impl Iterator<Item = &'a str> {
    lines
        .iter()
        .filter_map(move |line| line.strip_prefix(begin))
}

/// What is behind `begin` in the one line that begins so.
fn one<'a>(lines: &[&'a str], begin: &str) -> &'a str {
    let found: Vec<_> = all(lines, begin).collect();
    assert_eq!(found.len(), 1, "lines that begin with {begin:?}");
    found[0]
}

fn unquote(text: &str) -> &str {
    text.strip_prefix('\'')
        .and_then(|text| text.strip_suffix('\''))
        .unwrap_or_else(|| panic!("{text} is not in quotes"))
}
