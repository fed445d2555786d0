//! Types of SNS.

use std::collections::HashMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchResultErrorEntry {
    pub id: String,
    pub code: String,
    pub message: Option<String>,
    pub sender_fault: bool,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageAttributeValue {
    pub data_type: String,
    pub string_value: Option<String>,
    pub binary_value: Option<Vec<u8>>,
}

impl MessageAttributeValue {
    /// Takes the required member.
    #[must_use]
    pub fn new(data_type: impl Into<String>) -> Self {
        Self {
            data_type: data_type.into(),
            string_value: None,
            binary_value: None,
        }
    }

    /// Sets [`string_value`](field@Self::string_value).
    #[must_use]
    pub fn string_value(mut self, string_value: impl Into<String>) -> Self {
        self.string_value = Some(string_value.into());
        self
    }

    /// Sets [`binary_value`](field@Self::binary_value).
    #[must_use]
    pub fn binary_value(mut self, binary_value: Vec<u8>) -> Self {
        self.binary_value = Some(binary_value);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PublishBatchRequestEntry {
    pub id: String,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<HashMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

/// The required members of [`PublishBatchRequestEntry`].
#[derive(Debug, Clone, PartialEq)]
pub struct PublishBatchRequestEntryRequired {
    /// See [`id`](field@PublishBatchRequestEntry::id).
    pub id: String,
    /// See [`message`](field@PublishBatchRequestEntry::message).
    pub message: String,
}

impl PublishBatchRequestEntry {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: PublishBatchRequestEntryRequired) -> Self {
        Self {
            id: required.id,
            message: required.message,
            subject: None,
            message_structure: None,
            message_attributes: None,
            message_deduplication_id: None,
            message_group_id: None,
        }
    }

    /// Sets [`subject`](field@Self::subject).
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`message_structure`](field@Self::message_structure).
    #[must_use]
    pub fn message_structure(mut self, message_structure: impl Into<String>) -> Self {
        self.message_structure = Some(message_structure.into());
        self
    }

    /// Sets [`message_attributes`](field@Self::message_attributes).
    #[must_use]
    pub fn message_attributes(
        mut self,
        message_attributes: impl IntoIterator<Item = (impl Into<String>, MessageAttributeValue)>,
    ) -> Self {
        self.message_attributes = Some(
            message_attributes
                .into_iter()
                .map(|(key, item)| (key.into(), item))
                .collect(),
        );
        self
    }

    /// Sets [`message_deduplication_id`](field@Self::message_deduplication_id).
    #[must_use]
    pub fn message_deduplication_id(mut self, message_deduplication_id: impl Into<String>) -> Self {
        self.message_deduplication_id = Some(message_deduplication_id.into());
        self
    }

    /// Sets [`message_group_id`](field@Self::message_group_id).
    #[must_use]
    pub fn message_group_id(mut self, message_group_id: impl Into<String>) -> Self {
        self.message_group_id = Some(message_group_id.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishBatchResultEntry {
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    pub subscription_arn: Option<String>,
    pub owner: Option<String>,
    pub protocol: Option<String>,
    pub endpoint: Option<String>,
    pub topic_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Allowed: 1 to 128 characters.
    pub key: String,
    /// Allowed: at most 256 characters.
    pub value: String,
}

/// The required members of [`Tag`].
#[derive(Debug, Clone, PartialEq)]
pub struct TagRequired {
    /// See [`key`](field@Tag::key).
    pub key: String,
    /// See [`value`](field@Tag::value).
    pub value: String,
}

impl Tag {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: TagRequired) -> Self {
        Self {
            key: required.key,
            value: required.value,
        }
    }
}
