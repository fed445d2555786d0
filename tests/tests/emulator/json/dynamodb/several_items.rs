//! Several items: batches, pages of a query or scan, transactions.

use std::collections::HashMap;

use json_operations::dynamodb::types::{
    ConditionCheck, ConditionCheckRequired, DeleteRequest, KeysAndAttributes, Put, PutRequest,
    PutRequired, ReturnConsumedCapacity, ReturnValuesOnConditionCheckFailure, Select,
    TransactWriteItem, Update, UpdateRequired, WriteRequest,
};
use json_operations::dynamodb::{
    BatchGetItemInput, BatchWriteItemInput, QueryInput, ScanInput, TransactWriteItemsError,
    TransactWriteItemsInput,
};
use serde_json::json;

use super::{TABLE, attributes_of, boto3_get, create_table, item, items, key, number, put, text};
use crate::world::World;

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
