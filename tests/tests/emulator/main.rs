//! Generated crates and the examples against an emulator of AWS that verifies
//! signatures and policies.

mod example;
mod json;
mod moto;
mod operations;
mod proxy;
mod rotate_access_key;
mod update_access_key;
mod without_a_service;
mod world;

use serde_json::json;

/// A policy that allows what these patterns of actions match.
fn allow(actions: &[&str]) -> String {
    let statement = json!({ "Effect": "Allow", "Action": actions, "Resource": "*" });
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}
