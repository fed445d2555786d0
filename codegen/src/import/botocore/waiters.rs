//! What can be waited for: `waiters-2`.

use serde_json::{Map, Value, json};

use super::insert;
use super::node::Node;
use super::operations::{Operations, traits_of};
use crate::import::ImportError;

const WAITABLE: &str = "smithy.waiters#waitable";

/// The `maxDelay` of a waiter that does not say one, in seconds
/// (<https://smithy.io/2.0/additional-specs/waiters.html>).
const MAX_DELAY: u64 = 120;

/// Adds `smithy.waiters#waitable` to the operations that are called while waiting. A waiter that
/// Smithy has no words for is left out.
///
/// `service` is the main file, in which the errors are.
pub(super) fn add(
    root: &Node<'_>,
    service: &Node<'_>,
    operations: &mut Operations,
) -> Result<(), ImportError> {
    let Some(all) = root.get("waiters")? else {
        return Ok(());
    };
    for (name, node) in all.entries()? {
        let operation = node.required_name("operation")?;
        let Some(waiter) = read(&node, operation, service)? else {
            continue;
        };
        let Some(traits) = traits_of(operations, operation) else {
            continue;
        };
        let waiters = traits
            .entry(WAITABLE)
            .or_insert_with(|| Value::Object(Map::new()));
        waiters[name] = waiter;
    }
    Ok(())
}

fn read(
    node: &Node<'_>,
    operation: &str,
    service: &Node<'_>,
) -> Result<Option<Value>, ImportError> {
    let mut acceptors = Vec::new();
    for acceptor in node.required("acceptors", "an array")?.items()? {
        let Some(matcher) = matcher(&acceptor, operation, service)? else {
            return Ok(None);
        };
        let state = acceptor.required_name("state")?;
        acceptors.push(json!({"state": state, "matcher": matcher}));
    }
    let mut waiter = Map::new();
    if let Some(text) = node.text("description")? {
        insert(&mut waiter, "documentation", text);
    }
    insert(&mut waiter, "acceptors", acceptors);
    if let Some(delay) = node.number("delay")? {
        insert(&mut waiter, "minDelay", delay.clone());
        if delay.as_u64().is_some_and(|delay| delay > MAX_DELAY) {
            insert(&mut waiter, "maxDelay", delay.clone());
        }
    }
    Ok(Some(Value::Object(waiter)))
}

fn matcher(
    acceptor: &Node<'_>,
    operation: &str,
    service: &Node<'_>,
) -> Result<Option<Value>, ImportError> {
    let expected = acceptor.required("expected", "what is waited for")?.value;
    let comparator = match (acceptor.required_name("matcher")?, expected) {
        ("status", Value::Number(status)) if status.as_u64() == Some(200) => {
            return Ok(Some(json!({"success": true})));
        }
        ("status", status) => {
            let error = error_of_status(service, operation, status);
            return Ok(error.map(|name| json!({"errorType": name})));
        }
        ("error", Value::Bool(error)) => return Ok(Some(json!({"success": !error}))),
        ("error", Value::String(code)) => return Ok(Some(json!({"errorType": code}))),
        ("path", Value::Bool(_)) => "booleanEquals",
        ("path", _) => "stringEquals",
        ("pathAll", _) => "allStringEquals",
        ("pathAny", _) => "anyStringEquals",
        _ => return Ok(None),
    };
    let expected = match expected {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let path = acceptor.required_name("argument")?;
    Ok(Some(json!({
        "output": {"path": path, "expected": expected, "comparator": comparator}
    })))
}

/// The name of the only error of an operation with this HTTP status, which Smithy's waiters do not
/// look at.
fn error_of_status<'a>(service: &Node<'a>, operation: &str, status: &Value) -> Option<&'a str> {
    let operation = service.value.get("operations")?.get(operation)?;
    let errors = operation.get("errors")?.as_array()?;
    let shapes = service.value.get("shapes")?;
    let names = errors
        .iter()
        .filter_map(|error| error.get("shape")?.as_str());
    let mut names = names.filter(|name| {
        shapes
            .get(name)
            .and_then(|shape| shape.pointer("/error/httpStatusCode"))
            == Some(status)
    });
    let name = names.next()?;
    names.all(|other| other == name).then_some(name)
}
