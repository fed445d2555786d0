//! Types of SQS.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::display::Escaped;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSystemAttributeName {
    All,
    SenderId,
    SentTimestamp,
    ApproximateReceiveCount,
    ApproximateFirstReceiveTimestamp,
    SequenceNumber,
    MessageDeduplicationId,
    MessageGroupId,
    AwsTraceHeader,
    DeadLetterQueueSourceArn,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownMessageSystemAttributeName),
}

/// A value of [`MessageSystemAttributeName`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownMessageSystemAttributeName(String);

impl UnknownMessageSystemAttributeName {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl MessageSystemAttributeName {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &[
        "All",
        "SenderId",
        "SentTimestamp",
        "ApproximateReceiveCount",
        "ApproximateFirstReceiveTimestamp",
        "SequenceNumber",
        "MessageDeduplicationId",
        "MessageGroupId",
        "AWSTraceHeader",
        "DeadLetterQueueSourceArn",
    ];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::SenderId => "SenderId",
            Self::SentTimestamp => "SentTimestamp",
            Self::ApproximateReceiveCount => "ApproximateReceiveCount",
            Self::ApproximateFirstReceiveTimestamp => "ApproximateFirstReceiveTimestamp",
            Self::SequenceNumber => "SequenceNumber",
            Self::MessageDeduplicationId => "MessageDeduplicationId",
            Self::MessageGroupId => "MessageGroupId",
            Self::AwsTraceHeader => "AWSTraceHeader",
            Self::DeadLetterQueueSourceArn => "DeadLetterQueueSourceArn",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for MessageSystemAttributeName {
    fn from(value: &str) -> Self {
        match value {
            "All" => Self::All,
            "SenderId" => Self::SenderId,
            "SentTimestamp" => Self::SentTimestamp,
            "ApproximateReceiveCount" => Self::ApproximateReceiveCount,
            "ApproximateFirstReceiveTimestamp" => Self::ApproximateFirstReceiveTimestamp,
            "SequenceNumber" => Self::SequenceNumber,
            "MessageDeduplicationId" => Self::MessageDeduplicationId,
            "MessageGroupId" => Self::MessageGroupId,
            "AWSTraceHeader" => Self::AwsTraceHeader,
            "DeadLetterQueueSourceArn" => Self::DeadLetterQueueSourceArn,
            _ => Self::Unknown(UnknownMessageSystemAttributeName(value.to_owned())),
        }
    }
}

impl FromStr for MessageSystemAttributeName {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for MessageSystemAttributeName {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for MessageSystemAttributeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSystemAttributeNameForSends {
    AwsTraceHeader,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownMessageSystemAttributeNameForSends),
}

/// A value of [`MessageSystemAttributeNameForSends`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownMessageSystemAttributeNameForSends(String);

impl UnknownMessageSystemAttributeNameForSends {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl MessageSystemAttributeNameForSends {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["AWSTraceHeader"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AwsTraceHeader => "AWSTraceHeader",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for MessageSystemAttributeNameForSends {
    fn from(value: &str) -> Self {
        match value {
            "AWSTraceHeader" => Self::AwsTraceHeader,
            _ => Self::Unknown(UnknownMessageSystemAttributeNameForSends(value.to_owned())),
        }
    }
}

impl FromStr for MessageSystemAttributeNameForSends {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for MessageSystemAttributeNameForSends {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for MessageSystemAttributeNameForSends {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueueAttributeName {
    All,
    Policy,
    VisibilityTimeout,
    MaximumMessageSize,
    MessageRetentionPeriod,
    ApproximateNumberOfMessages,
    ApproximateNumberOfMessagesNotVisible,
    CreatedTimestamp,
    LastModifiedTimestamp,
    QueueArn,
    ApproximateNumberOfMessagesDelayed,
    DelaySeconds,
    ReceiveMessageWaitTimeSeconds,
    RedrivePolicy,
    FifoQueue,
    ContentBasedDeduplication,
    KmsMasterKeyId,
    KmsDataKeyReusePeriodSeconds,
    DeduplicationScope,
    FifoThroughputLimit,
    RedriveAllowPolicy,
    SqsManagedSseEnabled,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownQueueAttributeName),
}

/// A value of [`QueueAttributeName`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownQueueAttributeName(String);

impl UnknownQueueAttributeName {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl QueueAttributeName {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &[
        "All",
        "Policy",
        "VisibilityTimeout",
        "MaximumMessageSize",
        "MessageRetentionPeriod",
        "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible",
        "CreatedTimestamp",
        "LastModifiedTimestamp",
        "QueueArn",
        "ApproximateNumberOfMessagesDelayed",
        "DelaySeconds",
        "ReceiveMessageWaitTimeSeconds",
        "RedrivePolicy",
        "FifoQueue",
        "ContentBasedDeduplication",
        "KmsMasterKeyId",
        "KmsDataKeyReusePeriodSeconds",
        "DeduplicationScope",
        "FifoThroughputLimit",
        "RedriveAllowPolicy",
        "SqsManagedSseEnabled",
    ];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::Policy => "Policy",
            Self::VisibilityTimeout => "VisibilityTimeout",
            Self::MaximumMessageSize => "MaximumMessageSize",
            Self::MessageRetentionPeriod => "MessageRetentionPeriod",
            Self::ApproximateNumberOfMessages => "ApproximateNumberOfMessages",
            Self::ApproximateNumberOfMessagesNotVisible => "ApproximateNumberOfMessagesNotVisible",
            Self::CreatedTimestamp => "CreatedTimestamp",
            Self::LastModifiedTimestamp => "LastModifiedTimestamp",
            Self::QueueArn => "QueueArn",
            Self::ApproximateNumberOfMessagesDelayed => "ApproximateNumberOfMessagesDelayed",
            Self::DelaySeconds => "DelaySeconds",
            Self::ReceiveMessageWaitTimeSeconds => "ReceiveMessageWaitTimeSeconds",
            Self::RedrivePolicy => "RedrivePolicy",
            Self::FifoQueue => "FifoQueue",
            Self::ContentBasedDeduplication => "ContentBasedDeduplication",
            Self::KmsMasterKeyId => "KmsMasterKeyId",
            Self::KmsDataKeyReusePeriodSeconds => "KmsDataKeyReusePeriodSeconds",
            Self::DeduplicationScope => "DeduplicationScope",
            Self::FifoThroughputLimit => "FifoThroughputLimit",
            Self::RedriveAllowPolicy => "RedriveAllowPolicy",
            Self::SqsManagedSseEnabled => "SqsManagedSseEnabled",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for QueueAttributeName {
    fn from(value: &str) -> Self {
        match value {
            "All" => Self::All,
            "Policy" => Self::Policy,
            "VisibilityTimeout" => Self::VisibilityTimeout,
            "MaximumMessageSize" => Self::MaximumMessageSize,
            "MessageRetentionPeriod" => Self::MessageRetentionPeriod,
            "ApproximateNumberOfMessages" => Self::ApproximateNumberOfMessages,
            "ApproximateNumberOfMessagesNotVisible" => Self::ApproximateNumberOfMessagesNotVisible,
            "CreatedTimestamp" => Self::CreatedTimestamp,
            "LastModifiedTimestamp" => Self::LastModifiedTimestamp,
            "QueueArn" => Self::QueueArn,
            "ApproximateNumberOfMessagesDelayed" => Self::ApproximateNumberOfMessagesDelayed,
            "DelaySeconds" => Self::DelaySeconds,
            "ReceiveMessageWaitTimeSeconds" => Self::ReceiveMessageWaitTimeSeconds,
            "RedrivePolicy" => Self::RedrivePolicy,
            "FifoQueue" => Self::FifoQueue,
            "ContentBasedDeduplication" => Self::ContentBasedDeduplication,
            "KmsMasterKeyId" => Self::KmsMasterKeyId,
            "KmsDataKeyReusePeriodSeconds" => Self::KmsDataKeyReusePeriodSeconds,
            "DeduplicationScope" => Self::DeduplicationScope,
            "FifoThroughputLimit" => Self::FifoThroughputLimit,
            "RedriveAllowPolicy" => Self::RedriveAllowPolicy,
            "SqsManagedSseEnabled" => Self::SqsManagedSseEnabled,
            _ => Self::Unknown(UnknownQueueAttributeName(value.to_owned())),
        }
    }
}

impl FromStr for QueueAttributeName {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for QueueAttributeName {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for QueueAttributeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchResultErrorEntry {
    pub id: String,
    pub sender_fault: bool,
    pub code: String,
    pub message: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub message_id: Option<String>,
    pub receipt_handle: Option<String>,
    pub md5_of_body: Option<String>,
    pub body: Option<String>,
    pub attributes: HashMap<MessageSystemAttributeName, String>,
    pub md5_of_message_attributes: Option<String>,
    pub message_attributes: HashMap<String, MessageAttributeValue>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<Vec<u8>>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<Vec<u8>>>,
    pub data_type: String,
}

impl MessageAttributeValue {
    /// Takes the required member.
    #[must_use]
    pub fn new(data_type: impl Into<String>) -> Self {
        Self {
            string_value: None,
            binary_value: None,
            string_list_values: None,
            binary_list_values: None,
            data_type: data_type.into(),
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

    /// Sets [`string_list_values`](field@Self::string_list_values).
    #[must_use]
    pub fn string_list_values(
        mut self,
        string_list_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.string_list_values = Some(string_list_values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`binary_list_values`](field@Self::binary_list_values).
    #[must_use]
    pub fn binary_list_values(
        mut self,
        binary_list_values: impl IntoIterator<Item = Vec<u8>>,
    ) -> Self {
        self.binary_list_values = Some(binary_list_values.into_iter().collect());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageSystemAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<Vec<u8>>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<Vec<u8>>>,
    pub data_type: String,
}

impl MessageSystemAttributeValue {
    /// Takes the required member.
    #[must_use]
    pub fn new(data_type: impl Into<String>) -> Self {
        Self {
            string_value: None,
            binary_value: None,
            string_list_values: None,
            binary_list_values: None,
            data_type: data_type.into(),
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

    /// Sets [`string_list_values`](field@Self::string_list_values).
    #[must_use]
    pub fn string_list_values(
        mut self,
        string_list_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.string_list_values = Some(string_list_values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`binary_list_values`](field@Self::binary_list_values).
    #[must_use]
    pub fn binary_list_values(
        mut self,
        binary_list_values: impl IntoIterator<Item = Vec<u8>>,
    ) -> Self {
        self.binary_list_values = Some(binary_list_values.into_iter().collect());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageBatchRequestEntry {
    pub id: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<HashMap<String, MessageAttributeValue>>,
    pub message_system_attributes:
        Option<HashMap<MessageSystemAttributeNameForSends, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

/// The required members of [`SendMessageBatchRequestEntry`].
#[derive(Debug, Clone, PartialEq)]
pub struct SendMessageBatchRequestEntryRequired {
    /// See [`id`](field@SendMessageBatchRequestEntry::id).
    pub id: String,
    /// See [`message_body`](field@SendMessageBatchRequestEntry::message_body).
    pub message_body: String,
}

impl SendMessageBatchRequestEntry {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: SendMessageBatchRequestEntryRequired) -> Self {
        Self {
            id: required.id,
            message_body: required.message_body,
            delay_seconds: None,
            message_attributes: None,
            message_system_attributes: None,
            message_deduplication_id: None,
            message_group_id: None,
        }
    }

    /// Sets [`delay_seconds`](field@Self::delay_seconds).
    #[must_use]
    pub fn delay_seconds(mut self, delay_seconds: i32) -> Self {
        self.delay_seconds = Some(delay_seconds);
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

    /// Sets [`message_system_attributes`](field@Self::message_system_attributes).
    #[must_use]
    pub fn message_system_attributes(
        mut self,
        message_system_attributes: impl IntoIterator<
            Item = (
                MessageSystemAttributeNameForSends,
                MessageSystemAttributeValue,
            ),
        >,
    ) -> Self {
        self.message_system_attributes = Some(message_system_attributes.into_iter().collect());
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
pub struct SendMessageBatchResultEntry {
    pub id: String,
    pub message_id: String,
    pub md5_of_message_body: String,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub sequence_number: Option<String>,
}
