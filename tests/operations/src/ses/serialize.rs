//! How structures are written into the form of a request.

use super::types::{
    AddHeaderAction, Body, BounceAction, BulkEmailDestination, CloudWatchDestination,
    CloudWatchDimensionConfiguration, ConnectAction, Content, Destination, EventDestination,
    KinesisFirehoseDestination, LambdaAction, Message, MessageTag, ReceiptAction, ReceiptRule,
    S3Action, SnsAction, SnsDestination, StopAction, Template, WorkmailAction,
};
use crate::support::form::FormWriter;

pub(super) fn write_add_header_action(query: &mut FormWriter, key: &str, value: &AddHeaderAction) {
    query.structure(key, |query| {
        query.text("HeaderName", &value.header_name);
        query.text("HeaderValue", &value.header_value);
    });
}

pub(super) fn write_body(query: &mut FormWriter, key: &str, value: &Body) {
    query.structure(key, |query| {
        if let Some(text) = &value.text {
            write_content(query, "Text", text);
        }
        if let Some(html) = &value.html {
            write_content(query, "Html", html);
        }
    });
}

pub(super) fn write_bounce_action(query: &mut FormWriter, key: &str, value: &BounceAction) {
    query.structure(key, |query| {
        if let Some(topic_arn) = &value.topic_arn {
            query.text("TopicArn", topic_arn);
        }
        query.text("SmtpReplyCode", &value.smtp_reply_code);
        if let Some(status_code) = &value.status_code {
            query.text("StatusCode", status_code);
        }
        query.text("Message", &value.message);
        query.text("Sender", &value.sender);
    });
}

pub(super) fn write_bulk_email_destination(
    query: &mut FormWriter,
    key: &str,
    value: &BulkEmailDestination,
) {
    query.structure(key, |query| {
        write_destination(query, "Destination", &value.destination);
        if let Some(replacement_tags) = &value.replacement_tags {
            query.list(
                "ReplacementTags",
                ".member",
                replacement_tags,
                write_message_tag,
            );
        }
        if let Some(replacement_template_data) = &value.replacement_template_data {
            query.text("ReplacementTemplateData", replacement_template_data);
        }
    });
}

pub(super) fn write_cloud_watch_destination(
    query: &mut FormWriter,
    key: &str,
    value: &CloudWatchDestination,
) {
    query.structure(key, |query| {
        query.list(
            "DimensionConfigurations",
            ".member",
            &value.dimension_configurations,
            write_cloud_watch_dimension_configuration,
        );
    });
}

pub(super) fn write_cloud_watch_dimension_configuration(
    query: &mut FormWriter,
    key: &str,
    value: &CloudWatchDimensionConfiguration,
) {
    query.structure(key, |query| {
        query.text("DimensionName", &value.dimension_name);
        query.text(
            "DimensionValueSource",
            value.dimension_value_source.as_str(),
        );
        query.text("DefaultDimensionValue", &value.default_dimension_value);
    });
}

pub(super) fn write_connect_action(query: &mut FormWriter, key: &str, value: &ConnectAction) {
    query.structure(key, |query| {
        query.text("InstanceARN", &value.instance_arn);
        query.text("IAMRoleARN", &value.iam_role_arn);
    });
}

pub(super) fn write_content(query: &mut FormWriter, key: &str, value: &Content) {
    query.structure(key, |query| {
        query.text("Data", &value.data);
        if let Some(charset) = &value.charset {
            query.text("Charset", charset);
        }
    });
}

pub(super) fn write_destination(query: &mut FormWriter, key: &str, value: &Destination) {
    query.structure(key, |query| {
        if let Some(to_addresses) = &value.to_addresses {
            query.list(
                "ToAddresses",
                ".member",
                to_addresses,
                |query, key, item| query.text(key, item),
            );
        }
        if let Some(cc_addresses) = &value.cc_addresses {
            query.list(
                "CcAddresses",
                ".member",
                cc_addresses,
                |query, key, item| query.text(key, item),
            );
        }
        if let Some(bcc_addresses) = &value.bcc_addresses {
            query.list(
                "BccAddresses",
                ".member",
                bcc_addresses,
                |query, key, item| query.text(key, item),
            );
        }
    });
}

pub(super) fn write_event_destination(query: &mut FormWriter, key: &str, value: &EventDestination) {
    query.structure(key, |query| {
        query.text("Name", &value.name);
        if let Some(enabled) = &value.enabled {
            query.value("Enabled", *enabled);
        }
        query.list(
            "MatchingEventTypes",
            ".member",
            &value.matching_event_types,
            |query, key, item| query.text(key, item.as_str()),
        );
        if let Some(kinesis_firehose_destination) = &value.kinesis_firehose_destination {
            write_kinesis_firehose_destination(
                query,
                "KinesisFirehoseDestination",
                kinesis_firehose_destination,
            );
        }
        if let Some(cloud_watch_destination) = &value.cloud_watch_destination {
            write_cloud_watch_destination(query, "CloudWatchDestination", cloud_watch_destination);
        }
        if let Some(sns_destination) = &value.sns_destination {
            write_sns_destination(query, "SNSDestination", sns_destination);
        }
    });
}

pub(super) fn write_kinesis_firehose_destination(
    query: &mut FormWriter,
    key: &str,
    value: &KinesisFirehoseDestination,
) {
    query.structure(key, |query| {
        query.text("IAMRoleARN", &value.iam_role_arn);
        query.text("DeliveryStreamARN", &value.delivery_stream_arn);
    });
}

pub(super) fn write_lambda_action(query: &mut FormWriter, key: &str, value: &LambdaAction) {
    query.structure(key, |query| {
        if let Some(topic_arn) = &value.topic_arn {
            query.text("TopicArn", topic_arn);
        }
        query.text("FunctionArn", &value.function_arn);
        if let Some(invocation_type) = &value.invocation_type {
            query.text("InvocationType", invocation_type.as_str());
        }
    });
}

pub(super) fn write_message(query: &mut FormWriter, key: &str, value: &Message) {
    query.structure(key, |query| {
        write_content(query, "Subject", &value.subject);
        write_body(query, "Body", &value.body);
    });
}

pub(super) fn write_message_tag(query: &mut FormWriter, key: &str, value: &MessageTag) {
    query.structure(key, |query| {
        query.text("Name", &value.name);
        query.text("Value", &value.value);
    });
}

pub(super) fn write_receipt_action(query: &mut FormWriter, key: &str, value: &ReceiptAction) {
    query.structure(key, |query| {
        if let Some(s3_action) = &value.s3_action {
            write_s3_action(query, "S3Action", s3_action);
        }
        if let Some(bounce_action) = &value.bounce_action {
            write_bounce_action(query, "BounceAction", bounce_action);
        }
        if let Some(workmail_action) = &value.workmail_action {
            write_workmail_action(query, "WorkmailAction", workmail_action);
        }
        if let Some(lambda_action) = &value.lambda_action {
            write_lambda_action(query, "LambdaAction", lambda_action);
        }
        if let Some(stop_action) = &value.stop_action {
            write_stop_action(query, "StopAction", stop_action);
        }
        if let Some(add_header_action) = &value.add_header_action {
            write_add_header_action(query, "AddHeaderAction", add_header_action);
        }
        if let Some(sns_action) = &value.sns_action {
            write_sns_action(query, "SNSAction", sns_action);
        }
        if let Some(connect_action) = &value.connect_action {
            write_connect_action(query, "ConnectAction", connect_action);
        }
    });
}

pub(super) fn write_receipt_rule(query: &mut FormWriter, key: &str, value: &ReceiptRule) {
    query.structure(key, |query| {
        query.text("Name", &value.name);
        if let Some(enabled) = &value.enabled {
            query.value("Enabled", *enabled);
        }
        if let Some(tls_policy) = &value.tls_policy {
            query.text("TlsPolicy", tls_policy.as_str());
        }
        if let Some(recipients) = &value.recipients {
            query.list("Recipients", ".member", recipients, |query, key, item| {
                query.text(key, item)
            });
        }
        if let Some(actions) = &value.actions {
            query.list("Actions", ".member", actions, write_receipt_action);
        }
        if let Some(scan_enabled) = &value.scan_enabled {
            query.value("ScanEnabled", *scan_enabled);
        }
    });
}

pub(super) fn write_s3_action(query: &mut FormWriter, key: &str, value: &S3Action) {
    query.structure(key, |query| {
        if let Some(topic_arn) = &value.topic_arn {
            query.text("TopicArn", topic_arn);
        }
        query.text("BucketName", &value.bucket_name);
        if let Some(object_key_prefix) = &value.object_key_prefix {
            query.text("ObjectKeyPrefix", object_key_prefix);
        }
        if let Some(kms_key_arn) = &value.kms_key_arn {
            query.text("KmsKeyArn", kms_key_arn);
        }
        if let Some(iam_role_arn) = &value.iam_role_arn {
            query.text("IamRoleArn", iam_role_arn);
        }
    });
}

pub(super) fn write_sns_action(query: &mut FormWriter, key: &str, value: &SnsAction) {
    query.structure(key, |query| {
        query.text("TopicArn", &value.topic_arn);
        if let Some(encoding) = &value.encoding {
            query.text("Encoding", encoding.as_str());
        }
    });
}

pub(super) fn write_sns_destination(query: &mut FormWriter, key: &str, value: &SnsDestination) {
    query.structure(key, |query| {
        query.text("TopicARN", &value.topic_arn);
    });
}

pub(super) fn write_stop_action(query: &mut FormWriter, key: &str, value: &StopAction) {
    query.structure(key, |query| {
        query.text("Scope", value.scope.as_str());
        if let Some(topic_arn) = &value.topic_arn {
            query.text("TopicArn", topic_arn);
        }
    });
}

pub(super) fn write_template(query: &mut FormWriter, key: &str, value: &Template) {
    query.structure(key, |query| {
        query.text("TemplateName", &value.template_name);
        if let Some(subject_part) = &value.subject_part {
            query.text("SubjectPart", subject_part);
        }
        if let Some(text_part) = &value.text_part {
            query.text("TextPart", text_part);
        }
        if let Some(html_part) = &value.html_part {
            query.text("HtmlPart", html_part);
        }
    });
}

pub(super) fn write_workmail_action(query: &mut FormWriter, key: &str, value: &WorkmailAction) {
    query.structure(key, |query| {
        if let Some(topic_arn) = &value.topic_arn {
            query.text("TopicArn", topic_arn);
        }
        query.text("OrganizationArn", &value.organization_arn);
    });
}
