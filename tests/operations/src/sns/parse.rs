//! How structures are read from the XML of a reply.

use super::types::{BatchResultErrorEntry, PublishBatchResultEntry, Subscription, Tag};
use crate::support::xml::{XmlError, XmlReader};

pub(super) fn read_batch_result_error_entry(
    xml: &mut XmlReader<'_>,
) -> Result<BatchResultErrorEntry, XmlError> {
    let mut id = None;
    let mut code = None;
    let mut message = None;
    let mut sender_fault = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Id" => id = Some(xml.text()?),
            "Code" => code = Some(xml.text()?),
            "Message" => message = Some(xml.text()?),
            "SenderFault" => sender_fault = xml.value()?,
            _ => xml.skip()?,
        }
    }
    Ok(BatchResultErrorEntry {
        id: xml.required(id, "BatchResultErrorEntry::id"),
        code: xml.required(code, "BatchResultErrorEntry::code"),
        message,
        sender_fault: sender_fault.unwrap_or_default(),
    })
}

pub(super) fn read_publish_batch_result_entry(
    xml: &mut XmlReader<'_>,
) -> Result<PublishBatchResultEntry, XmlError> {
    let mut id = None;
    let mut message_id = None;
    let mut sequence_number = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Id" => id = Some(xml.text()?),
            "MessageId" => message_id = Some(xml.text()?),
            "SequenceNumber" => sequence_number = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(PublishBatchResultEntry {
        id,
        message_id,
        sequence_number,
    })
}

pub(super) fn read_subscription(xml: &mut XmlReader<'_>) -> Result<Subscription, XmlError> {
    let mut subscription_arn = None;
    let mut owner = None;
    let mut protocol = None;
    let mut endpoint = None;
    let mut topic_arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "SubscriptionArn" => subscription_arn = Some(xml.text()?),
            "Owner" => owner = Some(xml.text()?),
            "Protocol" => protocol = Some(xml.text()?),
            "Endpoint" => endpoint = Some(xml.text()?),
            "TopicArn" => topic_arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(Subscription {
        subscription_arn,
        owner,
        protocol,
        endpoint,
        topic_arn,
    })
}

pub(super) fn read_tag(xml: &mut XmlReader<'_>) -> Result<Tag, XmlError> {
    let mut key_ = None;
    let mut value = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Key" => key_ = Some(xml.text()?),
            "Value" => value = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(Tag {
        key: xml.required(key_, "Tag::key"),
        value: xml.required(value, "Tag::value"),
    })
}
