//! SES 2010-12-01.
//!
//! | operation | |
//! | --- | --- |
//! | [`CreateConfigurationSetEventDestination`](CreateConfigurationSetEventDestinationInput) | |
//! | [`CreateReceiptRule`](CreateReceiptRuleInput) | |
//! | [`CreateTemplate`](CreateTemplateInput) | |
//! | [`DescribeReceiptRuleSet`](DescribeReceiptRuleSetInput) | |
//! | [`GetIdentityVerificationAttributes`](GetIdentityVerificationAttributesInput) | |
//! | [`GetSendStatistics`](GetSendStatisticsInput) | |
//! | [`SendBulkTemplatedEmail`](SendBulkTemplatedEmailInput) | |
//! | [`SendEmail`](SendEmailInput) | |
//! | [`SendTemplatedEmail`](SendTemplatedEmailInput) | |
//! | [`VerifyEmailIdentity`](VerifyEmailIdentityInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_configuration_set_event_destination;
mod create_receipt_rule;
mod create_template;
mod describe_receipt_rule_set;
mod endpoint;
pub mod error;
mod get_identity_verification_attributes;
mod get_send_statistics;
mod parse;
mod send_bulk_templated_email;
mod send_email;
mod send_templated_email;
mod serialize;
pub mod types;
mod verify_email_identity;

pub use create_configuration_set_event_destination::{
    CreateConfigurationSetEventDestinationError, CreateConfigurationSetEventDestinationInput,
    CreateConfigurationSetEventDestinationOutput, CreateConfigurationSetEventDestinationRequired,
};
pub use create_receipt_rule::{
    CreateReceiptRuleError, CreateReceiptRuleInput, CreateReceiptRuleOutput,
    CreateReceiptRuleRequired,
};
pub use create_template::{CreateTemplateError, CreateTemplateInput, CreateTemplateOutput};
pub use describe_receipt_rule_set::{
    DescribeReceiptRuleSetError, DescribeReceiptRuleSetInput, DescribeReceiptRuleSetOutput,
};
pub use endpoint::endpoint;
pub use get_identity_verification_attributes::{
    GetIdentityVerificationAttributesError, GetIdentityVerificationAttributesInput,
    GetIdentityVerificationAttributesOutput,
};
pub use get_send_statistics::{
    GetSendStatisticsError, GetSendStatisticsInput, GetSendStatisticsOutput,
};
pub use send_bulk_templated_email::{
    SendBulkTemplatedEmailError, SendBulkTemplatedEmailInput, SendBulkTemplatedEmailOutput,
    SendBulkTemplatedEmailRequired,
};
pub use send_email::{SendEmailError, SendEmailInput, SendEmailOutput, SendEmailRequired};
pub use send_templated_email::{
    SendTemplatedEmailError, SendTemplatedEmailInput, SendTemplatedEmailOutput,
    SendTemplatedEmailRequired,
};
pub use verify_email_identity::{
    VerifyEmailIdentityError, VerifyEmailIdentityInput, VerifyEmailIdentityOutput,
};

/// The name and version of SES.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "SES",
    version: "2010-12-01",
};
