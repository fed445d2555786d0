//! SQS 2012-11-05.
//!
//! | operation | |
//! | --- | --- |
//! | [`CreateQueue`](CreateQueueInput) | |
//! | [`DeleteMessage`](DeleteMessageInput) | |
//! | [`GetQueueAttributes`](GetQueueAttributesInput) | |
//! | [`GetQueueUrl`](GetQueueUrlInput) | |
//! | [`ReceiveMessage`](ReceiveMessageInput) | |
//! | [`SendMessage`](SendMessageInput) | |
//! | [`SendMessageBatch`](SendMessageBatchInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_queue;
mod delete_message;
mod endpoint;
pub mod error;
mod get_queue_attributes;
mod get_queue_url;
mod parse;
mod receive_message;
mod send_message;
mod send_message_batch;
mod serialize;
pub mod types;

pub use create_queue::{CreateQueueError, CreateQueueInput, CreateQueueOutput};
pub use delete_message::{
    DeleteMessageError, DeleteMessageInput, DeleteMessageOutput, DeleteMessageRequired,
};
pub use endpoint::endpoint;
pub use get_queue_attributes::{
    GetQueueAttributesError, GetQueueAttributesInput, GetQueueAttributesOutput,
};
pub use get_queue_url::{GetQueueUrlError, GetQueueUrlInput, GetQueueUrlOutput};
pub use receive_message::{ReceiveMessageError, ReceiveMessageInput, ReceiveMessageOutput};
pub use send_message::{
    SendMessageError, SendMessageInput, SendMessageOutput, SendMessageRequired,
};
pub use send_message_batch::{
    SendMessageBatchError, SendMessageBatchInput, SendMessageBatchOutput, SendMessageBatchRequired,
};

/// The name and version of SQS.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "SQS",
    version: "2012-11-05",
};
