//! Single items.

use json_operations::dynamodb::types::{
    AttributeValue, ReturnConsumedCapacity, ReturnValue, ReturnValuesOnConditionCheckFailure,
};
use json_operations::dynamodb::{
    DeleteItemError, DeleteItemInput, DeleteItemRequired, GetItemError, PutItemError, PutItemInput,
    PutItemRequired, UpdateItemError, UpdateItemInput, UpdateItemRequired,
};
use serde_json::{Value, json};

use super::{
    Item, TABLE, attributes_of, boto3_get, create_table, get, item, key, number, put, text,
};
use crate::json::{BYTES, TEXT};
use crate::world::World;

/// An item with each type of attribute, nested.
fn every_type() -> Item {
    let mut item = key(TEXT, "-1.5");
    let nested = item_with_lists();
    item.extend(self::item([
        ("big", number("123456789012345678901234567890.12345678")),
        ("small", number("0.0000000000000000000001")),
        ("bytes", AttributeValue::B(BYTES.to_vec())),
        ("texts", AttributeValue::Ss(vec!["a".into(), TEXT.into()])),
        ("numbers", AttributeValue::Ns(vec!["1".into(), "-2".into()])),
        (
            "blobs",
            AttributeValue::Bs(vec![BYTES.to_vec(), b"b".to_vec()]),
        ),
        ("null", AttributeValue::Null(true)),
        ("yes", AttributeValue::Bool(true)),
        ("no", AttributeValue::Bool(false)),
        ("empty", text("")),
        ("no bytes", AttributeValue::B(Vec::new())),
        ("no list", AttributeValue::L(Vec::new())),
        ("no map", AttributeValue::M(Item::new())),
        (TEXT, AttributeValue::M(nested)),
    ]));
    item
}

fn item_with_lists() -> Item {
    let inner = AttributeValue::M(item([("x", number("1"))]));
    let list = vec![AttributeValue::L(vec![inner, text("2")]), text("3")];
    item([("list", AttributeValue::L(list))])
}

#[test]
#[ignore = "run cargo xtask test"]
fn an_item_with_each_type_of_attribute_is_read_as_it_was_put() {
    let world = World::new();
    create_table(&world);
    let item = every_type();
    put(&world, item.clone());
    let key = key(TEXT, "-1.5");
    let seen = boto3_get(&world, &key);
    assert_eq!(seen, attributes_of(&item));
    let output = world.call_json(&get(key).consistent_read(true));
    assert_eq!(output.item, item);
}

#[test]
#[ignore = "run cargo xtask test"]
fn what_boto3_put_is_read_and_an_item_that_is_not_there_is_empty() {
    let world = World::new();
    create_table(&world);
    let item = every_type();
    let parameters = json!({ "TableName": TABLE, "Item": attributes_of(&item) });
    world.boto3("dynamodb", "put_item", parameters);
    let input = get(key(TEXT, "-1.5")).return_consumed_capacity(ReturnConsumedCapacity::Total);
    let output = world.call_json(&input);
    assert_eq!(output.item, item);
    let capacity = output.consumed_capacity.unwrap();
    assert_eq!(capacity.table_name.as_deref(), Some(TABLE));
    assert!(capacity.capacity_units.unwrap() > 0.0);
    // Only the attributes that are asked for, one by a name that is reserved.
    let input = get(key(TEXT, "-1.5"))
        .projection_expression("#null, big")
        .expression_attribute_names([("#null", "null")]);
    let mut names: Vec<_> = world.call_json(&input).item.into_keys().collect();
    names.sort();
    assert_eq!(names, ["big", "null"]);
    let output = world.call_json(&get(key("Nobody", "0")));
    assert!(output.item.is_empty());
}

#[test]
#[ignore = "run cargo xtask test"]
fn an_update_with_a_condition_returns_the_item_as_it_is_then() {
    let world = World::new();
    create_table(&world);
    put(&world, key("Bob", "1999"));
    let update = |expected: &str| {
        UpdateItemInput::new(UpdateItemRequired {
            key: key("Bob", "1999"),
            table_name: TABLE.to_owned(),
        })
        .update_expression("SET Plays = if_not_exists(Plays, :zero) + :one")
        .condition_expression("attribute_exists(Artist) AND #year = :year")
        .expression_attribute_names([("#year", "Year")])
        .expression_attribute_values([
            (":zero", number("0")),
            (":one", number("1")),
            (":year", number(expected)),
        ])
        .return_values(ReturnValue::AllNew)
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
    };
    world.call_json(&update("1999"));
    let output = world.call_json(&update("1999"));
    let mut new = key("Bob", "1999");
    new.insert("Plays".to_owned(), number("2"));
    assert_eq!(output.attributes, new);
    assert_eq!(boto3_get(&world, &key("Bob", "1999")), attributes_of(&new));

    // The error has the item that did not meet the condition.
    let error = world.fail(&update("2000"));
    let UpdateItemError::ConditionalCheckFailedException(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.item, new);
    let metadata = error.metadata();
    assert_eq!(metadata.code(), "ConditionalCheckFailedException");
    assert_eq!(metadata.message(), Some("The conditional request failed"));
    assert_eq!(metadata.status(), 400);
    assert_eq!(boto3_get(&world, &key("Bob", "1999")), attributes_of(&new));
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_put_that_must_not_replace_fails_without_the_item_unless_it_is_asked_for() {
    let world = World::new();
    create_table(&world);
    put(&world, key("Bob", "1999"));
    let input = PutItemInput::new(PutItemRequired {
        item: key("Bob", "1999"),
        table_name: TABLE.to_owned(),
    })
    .condition_expression("attribute_not_exists(Artist)");
    let error = world.fail(&input);
    let PutItemError::ConditionalCheckFailedException(error) = error else {
        panic!("{error:?}");
    };
    assert!(error.item.is_empty());
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_delete_returns_what_was_there_and_the_item_is_gone() {
    let world = World::new();
    create_table(&world);
    let mut item = key("Bob", "1999");
    item.insert("Title".to_owned(), text(TEXT));
    put(&world, item.clone());
    let delete = |plays: &str| {
        DeleteItemInput::new(DeleteItemRequired {
            key: key("Bob", "1999"),
            table_name: TABLE.to_owned(),
        })
        .condition_expression("Title = :title")
        .expression_attribute_values([(":title", text(plays))])
        .return_values(ReturnValue::AllOld)
    };
    let error = world.fail(&delete("another"));
    assert!(matches!(
        error,
        DeleteItemError::ConditionalCheckFailedException(_)
    ));
    let output = world.call_json(&delete(TEXT));
    assert_eq!(output.attributes, item);
    assert_eq!(boto3_get(&world, &key("Bob", "1999")), Value::Null);
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_table_that_is_not_there_is_an_error_of_its_own() {
    let world = World::new();
    let error = world.fail(&get(key("Bob", "1")));
    assert!(matches!(error, GetItemError::ResourceNotFoundException(_)));
    assert_eq!(
        error.metadata().message(),
        Some("Requested resource not found")
    );
    assert_eq!(
        error.to_string().split(" (").next(),
        Some("ResourceNotFoundException: Requested resource not found")
    );
}
