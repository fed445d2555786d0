//! SNS 2010-03-31.
//!
//! | operation | |
//! | --- | --- |
//! | [`CreateTopic`](CreateTopicInput) | |
//! | [`GetTopicAttributes`](GetTopicAttributesInput) | |
//! | [`ListSubscriptionsByTopic`](ListSubscriptionsByTopicInput) | |
//! | [`ListTagsForResource`](ListTagsForResourceInput) | |
//! | [`Publish`](PublishInput) | |
//! | [`PublishBatch`](PublishBatchInput) | |
//! | [`Subscribe`](SubscribeInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_topic;
mod endpoint;
pub mod error;
mod get_topic_attributes;
mod list_subscriptions_by_topic;
mod list_tags_for_resource;
mod parse;
mod publish;
mod publish_batch;
mod serialize;
mod subscribe;
pub mod types;

pub use create_topic::{CreateTopicError, CreateTopicInput, CreateTopicOutput};
pub use endpoint::endpoint;
pub use get_topic_attributes::{
    GetTopicAttributesError, GetTopicAttributesInput, GetTopicAttributesOutput,
};
pub use list_subscriptions_by_topic::{
    ListSubscriptionsByTopicError, ListSubscriptionsByTopicInput, ListSubscriptionsByTopicOutput,
};
pub use list_tags_for_resource::{
    ListTagsForResourceError, ListTagsForResourceInput, ListTagsForResourceOutput,
};
pub use publish::{PublishError, PublishInput, PublishOutput};
pub use publish_batch::{
    PublishBatchError, PublishBatchInput, PublishBatchOutput, PublishBatchRequired,
};
pub use subscribe::{SubscribeError, SubscribeInput, SubscribeOutput, SubscribeRequired};

/// The name and version of SNS.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "SNS",
    version: "2010-03-31",
};
