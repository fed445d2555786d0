//! The constraints of SES's shapes.

use super::types::{
    BulkEmailDestination, CloudWatchDestination, CloudWatchDimensionConfiguration, ConnectAction,
    DimensionValueSource, EventDestination, EventType, InvocationType, LambdaAction, ReceiptAction,
    ReceiptRule, S3Action, SnsAction, SnsActionEncoding, StopAction, StopScope, TlsPolicy,
};
use crate::support::validate::{Matcher, Path, Validator};

/// The constraints of `BulkEmailDestination`.
pub(super) fn check_bulk_email_destination(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &BulkEmailDestination,
) {
    if let Some(replacement_template_data) = &value.replacement_template_data {
        check_template_data(
            validator,
            &path.inside("replacementTemplateData"),
            replacement_template_data,
        );
    }
}

/// The constraints of `BulkEmailDestinationList`.
pub(super) fn check_bulk_email_destination_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[BulkEmailDestination],
) {
    for (index, item) in value.iter().enumerate() {
        check_bulk_email_destination(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `CloudWatchDestination`.
pub(super) fn check_cloud_watch_destination(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &CloudWatchDestination,
) {
    check_cloud_watch_dimension_configurations(
        validator,
        &path.inside("dimensionConfigurations"),
        &value.dimension_configurations,
    );
}

/// The constraints of `CloudWatchDimensionConfiguration`.
pub(super) fn check_cloud_watch_dimension_configuration(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &CloudWatchDimensionConfiguration,
) {
    check_dimension_value_source(
        validator,
        &path.inside("dimensionValueSource"),
        &value.dimension_value_source,
    );
}

/// The constraints of `CloudWatchDimensionConfigurations`.
pub(super) fn check_cloud_watch_dimension_configurations(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[CloudWatchDimensionConfiguration],
) {
    for (index, item) in value.iter().enumerate() {
        check_cloud_watch_dimension_configuration(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `ConnectAction`.
pub(super) fn check_connect_action(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ConnectAction,
) {
    check_connect_instance_arn(validator, &path.inside("instanceARN"), &value.instance_arn);
    check_iam_role_arn(validator, &path.inside("iAMRoleARN"), &value.iam_role_arn);
}

/// The constraints of `ConnectInstanceArn`.
pub(super) fn check_connect_instance_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator
        .string(path, value)
        .pattern(
            "arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
            matches_connect_instance_arn,
        );
}

/// Whether `value` matches `^arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
fn matches_connect_instance_arn(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:")
        .one_of(&[&|m| m.text("aws"), &|m| m.text("aws-us-gov")])
        .text(":connect:")
        .run(2..=2, |c| c.is_ascii_lowercase())
        .text("-")
        .run(1.., |c| c.is_ascii_lowercase())
        .text("-")
        .one(|c| matches!(c, '-' | '0'..='9'))
        .text(":")
        .run(1..=20, |c| c.is_ascii_digit())
        .text(":instance/")
        .run(8..=8, |c| matches!(c, '0'..='9' | 'a'..='f'))
        .text("-")
        .run(4..=4, |c| matches!(c, '0'..='9' | 'a'..='f'))
        .text("-")
        .run(4..=4, |c| matches!(c, '0'..='9' | 'a'..='f'))
        .text("-")
        .run(4..=4, |c| matches!(c, '0'..='9' | 'a'..='f'))
        .text("-")
        .run(12..=12, |c| matches!(c, '0'..='9' | 'a'..='f'))
        .at_end()
        .is_match()
}

/// The constraints of `DimensionValueSource`.
pub(super) fn check_dimension_value_source(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &DimensionValueSource,
) {
    validator.known_text(path, value.as_str(), DimensionValueSource::VALUES);
}

/// The constraints of `EventDestination`.
pub(super) fn check_event_destination(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &EventDestination,
) {
    check_event_types(
        validator,
        &path.inside("matchingEventTypes"),
        &value.matching_event_types,
    );
    if let Some(cloud_watch_destination) = &value.cloud_watch_destination {
        check_cloud_watch_destination(
            validator,
            &path.inside("cloudWatchDestination"),
            cloud_watch_destination,
        );
    }
}

/// The constraints of `EventType`.
pub(super) fn check_event_type(validator: &mut Validator, path: &Path<'_>, value: &EventType) {
    validator.known_text(path, value.as_str(), EventType::VALUES);
}

/// The constraints of `EventTypes`.
pub(super) fn check_event_types(validator: &mut Validator, path: &Path<'_>, value: &[EventType]) {
    for (index, item) in value.iter().enumerate() {
        check_event_type(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `IAMRoleARN`.
pub(super) fn check_iam_role_arn(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(20..=2048).pattern(
        r"arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)",
        matches_iam_role_arn,
    );
}

/// Whether `value` matches `^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$`.
fn matches_iam_role_arn(value: &str) -> bool {
    Matcher::start(value)
        .text("arn:")
        .run(1.., |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .text(":iam::")
        .run(1.., |c| c.is_ascii_digit())
        .text(":role/")
        .repeat(0..=1, &|m| m.run(1.., |c| c.is_ascii_graphic()).text("/"))
        .run(1.., |c| {
            c.is_ascii_alphanumeric() || matches!(c, '+' | ',' | '-' | '.' | '=' | '@' | '_')
        })
        .at_end()
        .is_match()
}

/// The constraints of `InvocationType`.
pub(super) fn check_invocation_type(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &InvocationType,
) {
    validator.known_text(path, value.as_str(), InvocationType::VALUES);
}

/// The constraints of `LambdaAction`.
pub(super) fn check_lambda_action(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &LambdaAction,
) {
    if let Some(invocation_type) = &value.invocation_type {
        check_invocation_type(validator, &path.inside("invocationType"), invocation_type);
    }
}

/// The constraints of `ReceiptAction`.
pub(super) fn check_receipt_action(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &ReceiptAction,
) {
    if let Some(s3_action) = &value.s3_action {
        check_s3_action(validator, &path.inside("s3Action"), s3_action);
    }
    if let Some(lambda_action) = &value.lambda_action {
        check_lambda_action(validator, &path.inside("lambdaAction"), lambda_action);
    }
    if let Some(stop_action) = &value.stop_action {
        check_stop_action(validator, &path.inside("stopAction"), stop_action);
    }
    if let Some(sns_action) = &value.sns_action {
        check_sns_action(validator, &path.inside("sNSAction"), sns_action);
    }
    if let Some(connect_action) = &value.connect_action {
        check_connect_action(validator, &path.inside("connectAction"), connect_action);
    }
}

/// The constraints of `ReceiptActionsList`.
pub(super) fn check_receipt_actions_list(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &[ReceiptAction],
) {
    for (index, item) in value.iter().enumerate() {
        check_receipt_action(validator, &path.item(index + 1), item);
    }
}

/// The constraints of `ReceiptRule`.
pub(super) fn check_receipt_rule(validator: &mut Validator, path: &Path<'_>, value: &ReceiptRule) {
    if let Some(tls_policy) = &value.tls_policy {
        check_tls_policy(validator, &path.inside("tlsPolicy"), tls_policy);
    }
    if let Some(actions) = &value.actions {
        check_receipt_actions_list(validator, &path.inside("actions"), actions);
    }
}

/// The constraints of `S3Action`.
pub(super) fn check_s3_action(validator: &mut Validator, path: &Path<'_>, value: &S3Action) {
    if let Some(iam_role_arn) = &value.iam_role_arn {
        check_iam_role_arn(validator, &path.inside("iamRoleArn"), iam_role_arn);
    }
}

/// The constraints of `SNSAction`.
pub(super) fn check_sns_action(validator: &mut Validator, path: &Path<'_>, value: &SnsAction) {
    if let Some(encoding) = &value.encoding {
        check_sns_action_encoding(validator, &path.inside("encoding"), encoding);
    }
}

/// The constraints of `SNSActionEncoding`.
pub(super) fn check_sns_action_encoding(
    validator: &mut Validator,
    path: &Path<'_>,
    value: &SnsActionEncoding,
) {
    validator.known_text(path, value.as_str(), SnsActionEncoding::VALUES);
}

/// The constraints of `StopAction`.
pub(super) fn check_stop_action(validator: &mut Validator, path: &Path<'_>, value: &StopAction) {
    check_stop_scope(validator, &path.inside("scope"), &value.scope);
}

/// The constraints of `StopScope`.
pub(super) fn check_stop_scope(validator: &mut Validator, path: &Path<'_>, value: &StopScope) {
    validator.known_text(path, value.as_str(), StopScope::VALUES);
}

/// The constraints of `TemplateData`.
pub(super) fn check_template_data(validator: &mut Validator, path: &Path<'_>, value: &str) {
    validator.string(path, value).length(0..=262_144);
}

/// The constraints of `TlsPolicy`.
pub(super) fn check_tls_policy(validator: &mut Validator, path: &Path<'_>, value: &TlsPolicy) {
    validator.known_text(path, value.as_str(), TlsPolicy::VALUES);
}
