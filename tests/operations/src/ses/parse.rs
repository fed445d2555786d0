//! How structures are read from the XML of a reply.

use super::types::{
    AddHeaderAction, BounceAction, BulkEmailDestinationStatus, BulkEmailStatus, ConnectAction,
    IdentityVerificationAttributes, InvocationType, LambdaAction, ReceiptAction, ReceiptRule,
    ReceiptRuleSetMetadata, S3Action, SendDataPoint, SnsAction, SnsActionEncoding, StopAction,
    StopScope, TlsPolicy, VerificationStatus, WorkmailAction,
};
use crate::support::xml::{XmlError, XmlReader};

pub(super) fn read_add_header_action(xml: &mut XmlReader<'_>) -> Result<AddHeaderAction, XmlError> {
    let mut header_name = None;
    let mut header_value = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "HeaderName" => header_name = Some(xml.text()?),
            "HeaderValue" => header_value = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(AddHeaderAction {
        header_name: xml
            .missing
            .required(header_name, "AddHeaderAction::header_name"),
        header_value: xml
            .missing
            .required(header_value, "AddHeaderAction::header_value"),
    })
}

pub(super) fn read_bounce_action(xml: &mut XmlReader<'_>) -> Result<BounceAction, XmlError> {
    let mut topic_arn = None;
    let mut smtp_reply_code = None;
    let mut status_code = None;
    let mut message = None;
    let mut sender = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "TopicArn" => topic_arn = Some(xml.text()?),
            "SmtpReplyCode" => smtp_reply_code = Some(xml.text()?),
            "StatusCode" => status_code = Some(xml.text()?),
            "Message" => message = Some(xml.text()?),
            "Sender" => sender = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(BounceAction {
        topic_arn,
        smtp_reply_code: xml
            .missing
            .required(smtp_reply_code, "BounceAction::smtp_reply_code"),
        status_code,
        message: xml.missing.required(message, "BounceAction::message"),
        sender: xml.missing.required(sender, "BounceAction::sender"),
    })
}

pub(super) fn read_bulk_email_destination_status(
    xml: &mut XmlReader<'_>,
) -> Result<BulkEmailDestinationStatus, XmlError> {
    let mut status = None;
    let mut error = None;
    let mut message_id = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Status" => status = Some(BulkEmailStatus::from(&*xml.borrowed_text()?)),
            "Error" => error = Some(xml.text()?),
            "MessageId" => message_id = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(BulkEmailDestinationStatus {
        status,
        error,
        message_id,
    })
}

pub(super) fn read_connect_action(xml: &mut XmlReader<'_>) -> Result<ConnectAction, XmlError> {
    let mut instance_arn = None;
    let mut iam_role_arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "InstanceARN" => instance_arn = Some(xml.text()?),
            "IAMRoleARN" => iam_role_arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(ConnectAction {
        instance_arn: xml
            .missing
            .required(instance_arn, "ConnectAction::instance_arn"),
        iam_role_arn: xml
            .missing
            .required(iam_role_arn, "ConnectAction::iam_role_arn"),
    })
}

pub(super) fn read_identity_verification_attributes(
    xml: &mut XmlReader<'_>,
) -> Result<IdentityVerificationAttributes, XmlError> {
    let mut verification_status = None;
    let mut verification_token = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "VerificationStatus" => {
                verification_status = Some(VerificationStatus::from(&*xml.borrowed_text()?));
            }
            "VerificationToken" => verification_token = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(IdentityVerificationAttributes {
        verification_status: verification_status.unwrap_or_else(|| {
            xml.missing.record(
                "IdentityVerificationAttributes::verification_status",
                VerificationStatus::from(""),
            )
        }),
        verification_token,
    })
}

pub(super) fn read_lambda_action(xml: &mut XmlReader<'_>) -> Result<LambdaAction, XmlError> {
    let mut topic_arn = None;
    let mut function_arn = None;
    let mut invocation_type = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "TopicArn" => topic_arn = Some(xml.text()?),
            "FunctionArn" => function_arn = Some(xml.text()?),
            "InvocationType" => {
                invocation_type = Some(InvocationType::from(&*xml.borrowed_text()?));
            }
            _ => xml.skip()?,
        }
    }
    Ok(LambdaAction {
        topic_arn,
        function_arn: xml
            .missing
            .required(function_arn, "LambdaAction::function_arn"),
        invocation_type,
    })
}

pub(super) fn read_receipt_action(xml: &mut XmlReader<'_>) -> Result<ReceiptAction, XmlError> {
    let mut s3_action = None;
    let mut bounce_action = None;
    let mut workmail_action = None;
    let mut lambda_action = None;
    let mut stop_action = None;
    let mut add_header_action = None;
    let mut sns_action = None;
    let mut connect_action = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "S3Action" => s3_action = Some(read_s3_action(xml)?),
            "BounceAction" => bounce_action = Some(read_bounce_action(xml)?),
            "WorkmailAction" => workmail_action = Some(read_workmail_action(xml)?),
            "LambdaAction" => lambda_action = Some(read_lambda_action(xml)?),
            "StopAction" => stop_action = Some(read_stop_action(xml)?),
            "AddHeaderAction" => add_header_action = Some(read_add_header_action(xml)?),
            "SNSAction" => sns_action = Some(read_sns_action(xml)?),
            "ConnectAction" => connect_action = Some(read_connect_action(xml)?),
            _ => xml.skip()?,
        }
    }
    Ok(ReceiptAction {
        s3_action,
        bounce_action,
        workmail_action,
        lambda_action,
        stop_action,
        add_header_action,
        sns_action,
        connect_action,
    })
}

pub(super) fn read_receipt_rule(xml: &mut XmlReader<'_>) -> Result<ReceiptRule, XmlError> {
    let mut name = None;
    let mut enabled = None;
    let mut tls_policy = None;
    let mut recipients = None;
    let mut actions = None;
    let mut scan_enabled = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Name" => name = Some(xml.text()?),
            "Enabled" => enabled = xml.value()?,
            "TlsPolicy" => tls_policy = Some(TlsPolicy::from(&*xml.borrowed_text()?)),
            "Recipients" => recipients = Some(xml.list("member", XmlReader::text)?),
            "Actions" => actions = Some(xml.list("member", read_receipt_action)?),
            "ScanEnabled" => scan_enabled = xml.value()?,
            _ => xml.skip()?,
        }
    }
    Ok(ReceiptRule {
        name: xml.missing.required(name, "ReceiptRule::name"),
        enabled,
        tls_policy,
        recipients,
        actions,
        scan_enabled,
    })
}

pub(super) fn read_receipt_rule_set_metadata(
    xml: &mut XmlReader<'_>,
) -> Result<ReceiptRuleSetMetadata, XmlError> {
    let mut name = None;
    let mut created_timestamp = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Name" => name = Some(xml.text()?),
            "CreatedTimestamp" => created_timestamp = xml.value()?,
            _ => xml.skip()?,
        }
    }
    Ok(ReceiptRuleSetMetadata {
        name,
        created_timestamp,
    })
}

pub(super) fn read_s3_action(xml: &mut XmlReader<'_>) -> Result<S3Action, XmlError> {
    let mut topic_arn = None;
    let mut bucket_name = None;
    let mut object_key_prefix = None;
    let mut kms_key_arn = None;
    let mut iam_role_arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "TopicArn" => topic_arn = Some(xml.text()?),
            "BucketName" => bucket_name = Some(xml.text()?),
            "ObjectKeyPrefix" => object_key_prefix = Some(xml.text()?),
            "KmsKeyArn" => kms_key_arn = Some(xml.text()?),
            "IamRoleArn" => iam_role_arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(S3Action {
        topic_arn,
        bucket_name: xml.missing.required(bucket_name, "S3Action::bucket_name"),
        object_key_prefix,
        kms_key_arn,
        iam_role_arn,
    })
}

pub(super) fn read_send_data_point(xml: &mut XmlReader<'_>) -> Result<SendDataPoint, XmlError> {
    let mut timestamp = None;
    let mut delivery_attempts = None;
    let mut bounces = None;
    let mut complaints = None;
    let mut rejects = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Timestamp" => timestamp = xml.value()?,
            "DeliveryAttempts" => delivery_attempts = xml.value()?,
            "Bounces" => bounces = xml.value()?,
            "Complaints" => complaints = xml.value()?,
            "Rejects" => rejects = xml.value()?,
            _ => xml.skip()?,
        }
    }
    Ok(SendDataPoint {
        timestamp,
        delivery_attempts: delivery_attempts.unwrap_or_default(),
        bounces: bounces.unwrap_or_default(),
        complaints: complaints.unwrap_or_default(),
        rejects: rejects.unwrap_or_default(),
    })
}

pub(super) fn read_sns_action(xml: &mut XmlReader<'_>) -> Result<SnsAction, XmlError> {
    let mut topic_arn = None;
    let mut encoding = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "TopicArn" => topic_arn = Some(xml.text()?),
            "Encoding" => {
                encoding = Some(SnsActionEncoding::from(&*xml.borrowed_text()?));
            }
            _ => xml.skip()?,
        }
    }
    Ok(SnsAction {
        topic_arn: xml.missing.required(topic_arn, "SnsAction::topic_arn"),
        encoding,
    })
}

pub(super) fn read_stop_action(xml: &mut XmlReader<'_>) -> Result<StopAction, XmlError> {
    let mut scope = None;
    let mut topic_arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "Scope" => scope = Some(StopScope::from(&*xml.borrowed_text()?)),
            "TopicArn" => topic_arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(StopAction {
        scope: scope
            .unwrap_or_else(|| xml.missing.record("StopAction::scope", StopScope::from(""))),
        topic_arn,
    })
}

pub(super) fn read_workmail_action(xml: &mut XmlReader<'_>) -> Result<WorkmailAction, XmlError> {
    let mut topic_arn = None;
    let mut organization_arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "TopicArn" => topic_arn = Some(xml.text()?),
            "OrganizationArn" => organization_arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(WorkmailAction {
        topic_arn,
        organization_arn: xml
            .missing
            .required(organization_arn, "WorkmailAction::organization_arn"),
    })
}
