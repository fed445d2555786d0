//! DynamoDB 2012-08-10.
//!
//! | operation | |
//! | --- | --- |
//! | [`BatchGetItem`](BatchGetItemInput) | |
//! | [`BatchWriteItem`](BatchWriteItemInput) | |
//! | [`CreateTable`](CreateTableInput) | |
//! | [`DeleteItem`](DeleteItemInput) | |
//! | [`GetItem`](GetItemInput) | |
//! | [`PutItem`](PutItemInput) | |
//! | [`Query`](QueryInput) | |
//! | [`Scan`](ScanInput) | |
//! | [`TransactWriteItems`](TransactWriteItemsInput) | |
//! | [`UpdateItem`](UpdateItemInput) | |

use crate::support::operation::ServiceMetadata;

mod batch_get_item;
mod batch_write_item;
mod constraints;
mod create_table;
mod delete_item;
mod endpoint;
pub mod error;
mod get_item;
mod parse;
mod put_item;
mod query;
mod scan;
mod serialize;
mod transact_write_items;
pub mod types;
mod update_item;

pub use batch_get_item::{BatchGetItemError, BatchGetItemInput, BatchGetItemOutput};
pub use batch_write_item::{BatchWriteItemError, BatchWriteItemInput, BatchWriteItemOutput};
pub use create_table::{CreateTableError, CreateTableInput, CreateTableOutput};
pub use delete_item::{DeleteItemError, DeleteItemInput, DeleteItemOutput, DeleteItemRequired};
pub use endpoint::endpoint;
pub use get_item::{GetItemError, GetItemInput, GetItemOutput, GetItemRequired};
pub use put_item::{PutItemError, PutItemInput, PutItemOutput, PutItemRequired};
pub use query::{QueryError, QueryInput, QueryOutput};
pub use scan::{ScanError, ScanInput, ScanOutput};
pub use transact_write_items::{
    TransactWriteItemsError, TransactWriteItemsInput, TransactWriteItemsOutput,
};
pub use update_item::{UpdateItemError, UpdateItemInput, UpdateItemOutput, UpdateItemRequired};

/// The name and version of DynamoDB.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "DynamoDB",
    version: "2012-08-10",
};
