//! The protocols of a service: `protocols`, `protocol`, `jsonVersion`,
//! `awsQueryCompatible` and `protocolSettings`.

use serde_json::{Map, Value, json};

use super::node::Node;
use super::{annotation, error, insert};
use crate::import::ImportError;

/// The name in botocore, and the trait in Smithy. That of `json` depends on its
/// version.
const KNOWN: [(&str, &str); 5] = [
    ("json", "aws.protocols#awsJson1_0"),
    ("json", "aws.protocols#awsJson1_1"),
    ("query", QUERY),
    ("rest-json", REST_JSON),
    ("smithy-rpc-v2-cbor", "smithy.protocols#rpcv2Cbor"),
];
const QUERY: &str = "aws.protocols#awsQuery";
const REST_JSON: &str = "aws.protocols#restJson1";

/// The traits of the protocols that a service can be called by.
pub(super) struct Protocols {
    traits: Map<String, Value>,
    /// Whether requests have the name of the service's shape.
    pub(super) is_rpc: bool,
}

impl Protocols {
    /// Reads them from `metadata`. As in botocore, `protocol` only counts without
    /// `protocols`.
    ///
    /// Protocols that are not known are left out, unless the service has no other.
    pub(super) fn read(metadata: &Node<'_>) -> Result<Self, ImportError> {
        let mut names = metadata.texts("protocols")?;
        if names.is_empty() {
            names.extend(metadata.text("protocol")?.map(str::to_owned));
        }
        let mut ids = Vec::new();
        for name in &names {
            if name == "json" {
                ids.push(json_trait(metadata)?);
            } else {
                let known = KNOWN.iter().find(|(known, _)| known == name);
                ids.extend(known.map(|(_, id)| *id));
            }
        }
        if ids.is_empty() {
            let mut known = KNOWN.map(|(name, _)| name).to_vec();
            known.dedup();
            let at = metadata.at.key("protocols");
            return Err(error::protocol(&at, &known, &names));
        }
        let is_rpc = ids.iter().any(|id| ![QUERY, REST_JSON].contains(id));
        let versions = http_versions(metadata)?;
        let mut traits = Map::new();
        for id in ids {
            insert(&mut traits, id, versions.clone());
        }
        // The form protocol has no events.
        if let Some(query) = traits.get_mut(QUERY) {
            *query = annotation();
        }
        if metadata.get("awsQueryCompatible")?.is_some() {
            insert(
                &mut traits,
                "aws.protocols#awsQueryCompatible",
                annotation(),
            );
        }
        Ok(Self { traits, is_rpc })
    }

    /// Adds the traits of the service.
    pub(super) fn add_to_service(&self, traits: &mut Map<String, Value>) {
        traits.extend(self.traits.clone());
    }

    /// Whether members have names in forms and XML.
    pub(super) fn has_query(&self) -> bool {
        self.traits.contains_key(QUERY)
    }

    /// Whether members have places in HTTP messages, and names in JSON. Other
    /// protocols with JSON have neither.
    pub(super) fn has_rest_json(&self) -> bool {
        self.traits.contains_key(REST_JSON)
    }
}

/// The trait for the version of `json`.
fn json_trait(metadata: &Node<'_>) -> Result<&'static str, ImportError> {
    match metadata.required_name("jsonVersion")? {
        "1.0" => Ok("aws.protocols#awsJson1_0"),
        "1.1" => Ok("aws.protocols#awsJson1_1"),
        other => {
            let at = metadata.at.key("jsonVersion");
            Err(error::json_version(&at, other))
        }
    }
}

/// Which versions of HTTP events need, as the value of a protocol's trait
/// (<https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html>).
///
/// The values are those of the services that AWS publishes as Smithy models too:
/// Kinesis, Lex, Polly and Transcribe for `eventstream`, Bedrock for `optional`.
fn http_versions(metadata: &Node<'_>) -> Result<Value, ImportError> {
    let Some(settings) = metadata.get("protocolSettings")? else {
        return Ok(annotation());
    };
    Ok(match settings.text("h2")? {
        Some("eventstream") => {
            json!({"http": ["http/1.1", "h2"], "eventStreamHttp": ["h2"]})
        }
        Some("optional") => {
            let both = ["h2", "http/1.1"];
            json!({"http": both, "eventStreamHttp": both})
        }
        _ => annotation(),
    })
}
