//! The shapes of data: `shapes`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::names::Names;
use super::node::Node;
use super::protocols::Protocols;
use super::with_traits;
use super::{annotation, common_traits, constraints, enumeration, error, http, insert, references};
use crate::import::ImportError;

/// All shapes of data by their ids.
pub(super) fn read(
    root: &Node<'_>,
    names: &Names,
    protocols: &Protocols,
) -> Result<Map<String, Value>, ImportError> {
    let shapes = root.required("shapes", "an object")?;
    let roles = Roles::new(root)?;
    let mut read = Map::new();
    let reader = Reader {
        shapes: &shapes,
        names,
        protocols,
    };
    for (name, shape) in shapes.named()? {
        let shape = reader.shape(&shape, roles.trait_of(name))?;
        if let Some(id) = names.json_value(name) {
            read.insert(id, json_value(shape.clone()));
        }
        read.insert(names.shape(name), shape);
    }
    Ok(read)
}

struct Reader<'a> {
    shapes: &'a Node<'a>,
    names: &'a Names,
    protocols: &'a Protocols,
}

impl Reader<'_> {
    fn shape(&self, shape: &Node<'_>, role: Option<&str>) -> Result<Value, ImportError> {
        let mut value = Map::new();
        let mut traits = Map::new();
        let kind = kind(shape)?;
        insert(&mut value, "type", kind);
        match kind {
            "structure" | "union" => {
                insert(&mut value, "members", self.members(shape)?);
                if let Some(role) = role {
                    insert(&mut traits, role, annotation());
                }
                if shape.flag("exception")? {
                    error::traits(shape, &mut traits)?;
                }
            }
            "list" => {
                insert(&mut value, "member", self.item(shape, "member", "member")?);
            }
            "map" => {
                insert(&mut value, "key", self.item(shape, "key", "key")?);
                insert(&mut value, "value", self.item(shape, "value", "value")?);
            }
            "enum" => {
                let values = shape.required("enum", "an array")?;
                insert(&mut value, "members", enumeration::members(&values)?);
            }
            _ => {}
        }
        constraints::add(shape, kind, &mut traits)?;
        data_traits(shape, &mut traits)?;
        Ok(with_traits(value, traits))
    }

    fn members(&self, shape: &Node<'_>) -> Result<Map<String, Value>, ImportError> {
        let required = shape.texts("required")?;
        let payload = shape.text("payload")?;
        let mut members = Map::new();
        let Some(node) = shape.get("members")? else {
            return Ok(members);
        };
        for (name, member) in node.named()? {
            let mut traits = Map::new();
            if required.iter().any(|required| required == name) {
                insert(&mut traits, "smithy.api#required", annotation());
            }
            if self.protocols.has_query() {
                self.xml_name(name, &member, &mut traits)?;
            }
            if self.protocols.has_rest_json() {
                let is_payload = payload == Some(name);
                let target = self.shapes.get(member.required_name("shape")?)?;
                http::add_to_member((name, &member), is_payload, target.as_ref(), &mut traits)?;
            }
            data_traits(&member, &mut traits)?;
            members.insert(name.to_owned(), self.target(&member, traits)?);
        }
        Ok(members)
    }

    /// Adds the name of a member in forms and XML, and whether it is flattened.
    ///
    /// A list has the name of its items if its shape is flattened, as those of
    /// SimpleDB are. If only the member is flattened, it has the member's name
    /// (<https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#collections>);
    /// botocore's own parser differs, and so fails its own protocol tests.
    fn xml_name(
        &self,
        name: &str,
        member: &Node<'_>,
        traits: &mut Map<String, Value>,
    ) -> Result<(), ImportError> {
        let target = self.flattened_target(member)?;
        if target.is_some() || member.flag("flattened")? {
            insert(traits, "smithy.api#xmlFlattened", annotation());
        }
        let items = match &target {
            Some(list) => list.get("member")?,
            None => None,
        };
        let wire_name = match &items {
            Some(items) => items.name("locationName")?,
            None => None,
        };
        let wire_name = wire_name.or(member.name("locationName")?);
        if let Some(wire_name) = wire_name.filter(|wire_name| *wire_name != name) {
            insert(traits, "smithy.api#xmlName", wire_name);
        }
        Ok(())
    }

    /// The member of a list, or the key or value of a map, under `key`.
    fn item(&self, shape: &Node<'_>, key: &str, usual: &str) -> Result<Value, ImportError> {
        let item = shape.required(key, "an object")?;
        let mut traits = Map::new();
        if self.protocols.has_query() {
            let is_flattened_list = key == "member" && shape.flag("flattened")?;
            if let Some(name) = item.name("locationName")?
                && name != usual
                && !is_flattened_list
            {
                insert(&mut traits, "smithy.api#xmlName", name);
            }
            if item.flag("flattened")? || self.flattened_target(&item)?.is_some() {
                return Err(error::flattened_item(&item.at));
            }
        }
        data_traits(&item, &mut traits)?;
        self.target(&item, traits)
    }

    /// The target of a member, if all members that target it are flattened.
    fn flattened_target<'n>(
        &'n self,
        reference: &Node<'n>,
    ) -> Result<Option<Node<'n>>, ImportError> {
        let target = self.shapes.get(reference.required_name("shape")?)?;
        match target {
            Some(target) if target.flag("flattened")? => Ok(Some(target)),
            _ => Ok(None),
        }
    }

    fn target(
        &self,
        reference: &Node<'_>,
        traits: Map<String, Value>,
    ) -> Result<Value, ImportError> {
        let target = reference.required("shape", "the name of a shape")?;
        let name = target.str()?;
        if self.shapes.get(name)?.is_none() {
            return Err(error::unknown_shape(&target.at, name));
        }
        let json_value = if references::is_json_value(reference, self.shapes)? {
            self.names.json_value(name)
        } else {
            None
        };
        let target = json_value.unwrap_or_else(|| self.names.shape(name));
        let mut member = Map::new();
        insert(&mut member, "target", target);
        Ok(with_traits(member, traits))
    }
}

/// A text as one that holds JSON.
fn json_value(mut shape: Value) -> Value {
    shape["traits"]["smithy.api#mediaType"] = json!("application/json");
    shape
}

/// The type that a shape has in Smithy.
fn kind(shape: &Node<'_>) -> Result<&'static str, ImportError> {
    let kind = shape.required("type", "the type of a shape")?;
    Ok(match kind.str()? {
        "structure" if shape.flag("document")? => "document",
        "structure" if shape.flag("union")? || shape.flag("eventstream")? => "union",
        "structure" => "structure",
        "list" => "list",
        "map" => "map",
        // Without a value, any is allowed; an enum of Smithy has one or more.
        "string" if shape.get("enum")?.is_some_and(|it| *it.value != json!([])) => "enum",
        "string" | "character" => "string",
        "boolean" => "boolean",
        "blob" => "blob",
        "byte" => "byte",
        "short" => "short",
        "integer" => "integer",
        "long" => "long",
        "float" => "float",
        "double" => "double",
        "bigInteger" | "biginteger" => "bigInteger",
        "bigDecimal" | "bigdecimal" => "bigDecimal",
        "timestamp" => "timestamp",
        other => return Err(error::unknown_type(&kind.at, other)),
    })
}

/// The traits that a shape and a member may have alike.
fn data_traits(node: &Node<'_>, traits: &mut Map<String, Value>) -> Result<(), ImportError> {
    for (key, id) in [
        ("sensitive", "smithy.api#sensitive"),
        ("idempotencyToken", "smithy.api#idempotencyToken"),
        ("hostLabel", "smithy.api#hostLabel"),
        ("streaming", "smithy.api#streaming"),
        ("eventstream", "smithy.api#streaming"),
        ("eventheader", "smithy.api#eventHeader"),
        ("eventpayload", "smithy.api#eventPayload"),
        ("requiresLength", "smithy.api#requiresLength"),
        ("sparse", "smithy.api#sparse"),
        ("xmlAttribute", "smithy.api#xmlAttribute"),
    ] {
        if node.flag(key)? {
            insert(traits, id, annotation());
        }
    }
    if let Some(format) = node.text("timestampFormat")? {
        let format = match format {
            "iso8601" => "date-time",
            "rfc822" => "http-date",
            "unixTimestamp" => "epoch-seconds",
            other => other,
        };
        insert(traits, "smithy.api#timestampFormat", format);
    }
    if let Some(namespace) = node.get("xmlNamespace")? {
        let uri = match namespace.value {
            Value::String(uri) => json!({"uri": uri}),
            other => other.clone(),
        };
        insert(traits, "smithy.api#xmlNamespace", uri);
    }
    if let Some(parameter) = node.get("contextParam")? {
        insert(traits, "smithy.rules#contextParam", parameter.value.clone());
    }
    common_traits(node, traits)
}

/// Which structures are the input or output of one operation, and nothing else
/// (<https://smithy.io/2.0/spec/operation-traits.html>).
struct Roles {
    roles: BTreeMap<String, &'static str>,
}

impl Roles {
    fn new(root: &Node<'_>) -> Result<Self, ImportError> {
        let mut uses = BTreeMap::new();
        references::visit(&root.required("shapes", "an object")?, &mut |member| {
            let shape = member.required_name("shape")?;
            *uses.entry(shape.to_owned()).or_insert(0) += 1;
            Ok(())
        })?;
        let mut roles = BTreeMap::new();
        for (_, operation) in root.required("operations", "an object")?.entries()? {
            for (key, role) in [
                ("input", "smithy.api#input"),
                ("output", "smithy.api#output"),
            ] {
                if let Some(body) = operation.get(key)? {
                    let shape = body.required_name("shape")?.to_owned();
                    *uses.entry(shape.clone()).or_insert(0) += 1;
                    roles.insert(shape, role);
                }
            }
        }
        roles.retain(|shape, _| uses.get(shape) == Some(&1));
        Ok(Self { roles })
    }

    fn trait_of(&self, shape: &str) -> Option<&'static str> {
        self.roles.get(shape).copied()
    }
}
