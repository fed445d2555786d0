//! DynamoDB.

mod several_items;
mod single_items;

use std::collections::HashMap;

use json_operations::dynamodb::types::{
    AttributeDefinition, AttributeDefinitionRequired, AttributeValue, BillingMode,
    KeySchemaElement, KeySchemaElementRequired, KeyType, ScalarAttributeType, TableStatus,
};
use json_operations::dynamodb::{
    CreateTableInput, GetItemInput, GetItemRequired, PutItemInput, PutItemRequired,
};
use serde_json::{Map, Value, json};

use super::{base64, python_time};
use crate::world::World;

type Item = HashMap<String, AttributeValue>;

const TABLE: &str = "Music";

fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

fn number(number: &str) -> AttributeValue {
    AttributeValue::N(number.to_owned())
}

fn item<const N: usize>(attributes: [(&str, AttributeValue); N]) -> Item {
    attributes
        .map(|(name, value)| (name.to_owned(), value))
        .into()
}

fn key(artist: &str, year: &str) -> Item {
    item([("Artist", text(artist)), ("Year", number(year))])
}

/// A value as boto3's answers have it.
fn value(value: &AttributeValue) -> Value {
    match value {
        AttributeValue::S(text) => json!({ "S": text }),
        AttributeValue::N(number) => json!({ "N": number }),
        AttributeValue::B(bytes) => json!({ "B": base64(bytes) }),
        AttributeValue::Ss(texts) => json!({ "SS": texts }),
        AttributeValue::Ns(numbers) => json!({ "NS": numbers }),
        AttributeValue::Bs(blobs) => {
            json!({ "BS": blobs.iter().map(|bytes| base64(bytes)).collect::<Value>() })
        }
        AttributeValue::M(attributes) => json!({ "M": attributes_of(attributes) }),
        AttributeValue::L(values) => {
            json!({ "L": values.iter().map(self::value).collect::<Value>() })
        }
        AttributeValue::Null(is_null) => json!({ "NULL": is_null }),
        AttributeValue::Bool(is_true) => json!({ "BOOL": is_true }),
        other => panic!("{other:?}"),
    }
}

/// An item as boto3's answers have it.
fn attributes_of(item: &Item) -> Value {
    let attributes = item.iter();
    let attributes: Map<_, _> = attributes
        .map(|(name, value)| (name.clone(), self::value(value)))
        .collect();
    Value::Object(attributes)
}

/// Items as boto3's answers have them.
fn items(items: &[Item]) -> Value {
    items.iter().map(attributes_of).collect()
}

/// Makes a table whose key is an artist and a year.
fn create_table(world: &World) {
    let definition = |name: &str, attribute_type| {
        AttributeDefinition::new(AttributeDefinitionRequired {
            attribute_name: name.to_owned(),
            attribute_type,
        })
    };
    let element = |name: &str, key_type| {
        KeySchemaElement::new(KeySchemaElementRequired {
            attribute_name: name.to_owned(),
            key_type,
        })
    };
    let input = CreateTableInput::new(TABLE)
        .attribute_definitions([
            definition("Artist", ScalarAttributeType::S),
            definition("Year", ScalarAttributeType::N),
        ])
        .key_schema([
            element("Artist", KeyType::Hash),
            element("Year", KeyType::Range),
        ])
        .billing_mode(BillingMode::PayPerRequest);
    let output = world.call_json(&input);
    let table = output.table_description.unwrap();
    assert_eq!(table.table_status, Some(TableStatus::Active));
    let seen = world.boto3("dynamodb", "describe_table", json!({ "TableName": TABLE }));
    let seen = &seen["Table"];
    assert_eq!(seen["TableArn"].as_str(), table.table_arn.as_deref());
    assert_eq!(seen["TableId"].as_str(), table.table_id.as_deref());
    let created = python_time(table.creation_date_time.unwrap());
    assert_eq!(seen["CreationDateTime"], created);
    let schema = table.key_schema.iter().map(|element| {
        json!({
            "AttributeName": element.attribute_name,
            "KeyType": element.key_type.as_str(),
        })
    });
    assert_eq!(seen["KeySchema"], schema.collect::<Value>());
    assert_eq!(seen["KeySchema"][1]["AttributeName"], "Year");
}

fn put(world: &World, item: Item) {
    world.call_json(&PutItemInput::new(PutItemRequired {
        item,
        table_name: TABLE.to_owned(),
    }));
}

fn get(key: Item) -> GetItemInput {
    GetItemInput::new(GetItemRequired {
        key,
        table_name: TABLE.to_owned(),
    })
}

/// An item as boto3 reads it.
fn boto3_get(world: &World, key: &Item) -> Value {
    let parameters = json!({ "TableName": TABLE, "Key": attributes_of(key) });
    world.boto3("dynamodb", "get_item", parameters)["Item"].take()
}
