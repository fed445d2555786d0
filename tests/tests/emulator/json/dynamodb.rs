//! DynamoDB.

use std::collections::HashMap;

use json_operations::dynamodb::types::{
    AttributeDefinition, AttributeDefinitionRequired, AttributeValue, BillingMode, ConditionCheck,
    ConditionCheckRequired, DeleteRequest, KeySchemaElement, KeySchemaElementRequired, KeyType,
    KeysAndAttributes, Put, PutRequest, PutRequired, ReturnConsumedCapacity, ReturnValue,
    ReturnValuesOnConditionCheckFailure, ScalarAttributeType, Select, TableStatus,
    TransactWriteItem, Update, UpdateRequired, WriteRequest,
};
use json_operations::dynamodb::{
    BatchGetItemInput, BatchWriteItemInput, CreateTableInput, DeleteItemError, DeleteItemInput,
    DeleteItemRequired, GetItemError, GetItemInput, GetItemRequired, PutItemError, PutItemInput,
    PutItemRequired, QueryInput, ScanInput, TransactWriteItemsError, TransactWriteItemsInput,
    UpdateItemError, UpdateItemInput, UpdateItemRequired,
};
use serde_json::{Map, Value, json};

use super::{BYTES, TEXT, base64, python_time};
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

/// Puts ten items of two artists in one batch, and deletes one in another.
fn write_batches(world: &World) {
    create_table(world);
    let puts = (0..10).map(|year| {
        let artist = if year < 7 { "Bob" } else { "Alice" };
        let mut item = key(artist, &year.to_string());
        item.insert("Title".to_owned(), text(&format!("Song {year}")));
        WriteRequest::new().put_request(PutRequest::new(item))
    });
    let output = world.call_json(&BatchWriteItemInput::new([(TABLE, puts.collect())]));
    assert!(output.unprocessed_items.is_empty());
    let delete = WriteRequest::new().delete_request(DeleteRequest::new(key("Alice", "9")));
    world.call_json(&BatchWriteItemInput::new([(TABLE, vec![delete])]));
}

#[test]
#[ignore = "run cargo xtask test"]
fn what_a_batch_wrote_another_batch_reads() {
    let world = World::new();
    write_batches(&world);
    let keys = [key("Bob", "3"), key("Alice", "8"), key("Alice", "9")];
    let keys = KeysAndAttributes::new(keys)
        .projection_expression("Artist, #year")
        .expression_attribute_names([("#year", "Year")]);
    let input = BatchGetItemInput::new([(TABLE, keys)])
        .return_consumed_capacity(ReturnConsumedCapacity::Total);
    let output = world.call_json(&input);
    assert!(output.unprocessed_keys.is_empty());
    assert_eq!(
        output.consumed_capacity[0].table_name.as_deref(),
        Some(TABLE)
    );
    assert_eq!(
        output.responses,
        HashMap::from([(TABLE.to_owned(), vec![key("Bob", "3"), key("Alice", "8")])])
    );
    let request = json!({ TABLE: { "Keys": items(&[key("Bob", "6"), key("Alice", "7")]) } });
    let seen = world.boto3(
        "dynamodb",
        "batch_get_item",
        json!({ "RequestItems": request }),
    );
    assert_eq!(seen["Responses"][TABLE][1]["Title"]["S"], "Song 7");
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_query_returns_pages_of_the_items_that_boto3_sees() {
    let world = World::new();
    write_batches(&world);
    let condition = "Artist = :artist AND #year BETWEEN :from AND :to";
    let values = item([
        (":artist", text("Bob")),
        (":from", number("1")),
        (":to", number("5")),
    ]);
    let query = QueryInput::new(TABLE)
        .key_condition_expression(condition)
        .expression_attribute_names([("#year", "Year")])
        .expression_attribute_values(values.clone())
        .scan_index_forward(false)
        .limit(2);
    let mut input = query.clone();
    let mut pages = Vec::new();
    loop {
        let output = world.call_json(&input);
        assert_eq!(output.count, i32::try_from(output.items.len()).unwrap());
        pages.push(output.items);
        if output.last_evaluated_key.is_empty() {
            break;
        }
        input = input.exclusive_start_key(output.last_evaluated_key);
    }
    let years: Vec<Vec<_>> = pages
        .iter()
        .map(|page| page.iter().map(|item| item["Year"].clone()).collect())
        .collect();
    let page = |years: &[&str]| years.iter().map(|year| number(year)).collect::<Vec<_>>();
    assert_eq!(years, [page(&["5", "4"]), page(&["3", "2"]), page(&["1"])]);
    let parameters = json!({
        "TableName": TABLE,
        "KeyConditionExpression": condition,
        "ExpressionAttributeNames": { "#year": "Year" },
        "ExpressionAttributeValues": attributes_of(&values),
        "ScanIndexForward": false,
    });
    let seen = world.boto3("dynamodb", "query", parameters);
    assert_eq!(seen["Items"], items(&pages.concat()));

    let mut counting = query.select(Select::Count);
    counting.limit = None;
    let output = world.call_json(&counting);
    assert_eq!((output.count, output.items.len()), (5, 0));
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_scan_reads_each_item_once_page_by_page() {
    let world = World::new();
    write_batches(&world);
    let mut input = ScanInput::new(TABLE)
        .filter_expression("begins_with(Title, :song) AND NOT Title IN (:one, :two)")
        .expression_attribute_values([
            (":song", text("Song")),
            (":one", text("Song 1")),
            (":two", text("Song 2")),
        ])
        .limit(4);
    let mut found = Vec::new();
    let mut scanned = 0;
    loop {
        let output = world.call_json(&input);
        scanned += output.scanned_count;
        found.extend(output.items);
        if output.last_evaluated_key.is_empty() {
            break;
        }
        input = input.exclusive_start_key(output.last_evaluated_key);
    }
    assert_eq!((found.len(), scanned), (7, 9));
    let seen = world.boto3("dynamodb", "scan", json!({ "TableName": TABLE }));
    let seen = seen["Items"].as_array().unwrap();
    for item in items(&found).as_array().unwrap() {
        assert!(seen.contains(item), "{item}");
    }
}

/// A transaction that adds a play to Bob's item if Alice has one.
fn transaction() -> TransactWriteItemsInput {
    let check = ConditionCheck::new(ConditionCheckRequired {
        condition_expression: "attribute_exists(Artist)".to_owned(),
        key: key("Alice", "1"),
        table_name: TABLE.to_owned(),
    });
    let update = Update::new(UpdateRequired {
        key: key("Bob", "1"),
        table_name: TABLE.to_owned(),
        update_expression: "SET Plays = :one".to_owned(),
    })
    .expression_attribute_values([(":one", number("1"))])
    .condition_expression("attribute_not_exists(Plays)")
    .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
    let put = Put::new(PutRequired {
        item: key("Carol", "1"),
        table_name: TABLE.to_owned(),
    });
    TransactWriteItemsInput::new([
        TransactWriteItem::new().condition_check(check),
        TransactWriteItem::new().update(update),
        TransactWriteItem::new().put(put),
    ])
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_transaction_writes_everything_or_says_for_each_item_why_not() {
    let world = World::new();
    create_table(&world);
    put(&world, key("Alice", "1"));
    world.call_json(&transaction());
    let mut bob = key("Bob", "1");
    bob.insert("Plays".to_owned(), number("1"));
    assert_eq!(boto3_get(&world, &key("Bob", "1")), attributes_of(&bob));
    assert_eq!(
        boto3_get(&world, &key("Carol", "1")),
        attributes_of(&key("Carol", "1"))
    );

    let error = world.fail(&transaction());
    let TransactWriteItemsError::TransactionCanceledException(error) = error else {
        panic!("{error:?}");
    };
    let reasons = error.cancellation_reasons.iter();
    let codes: Vec<_> = reasons.map(|reason| reason.code.as_deref()).collect();
    let failed = Some("ConditionalCheckFailed");
    assert_eq!(codes, [Some("None"), failed, Some("None")]);
    let reason = &error.cancellation_reasons[1];
    assert_eq!(reason.item, bob);
    assert_eq!(
        reason.message.as_deref(),
        Some("The conditional request failed")
    );
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
