//! Operations of AWS, and no more than those that were named.
//!
//! Inputs write requests and outputs read replies; sending is the caller's:
//!
//! 1. build an input, and let `validate` say what the service would refuse;
//! 2. `to_request` makes an [`http::Request`]; sign it, with `Signer` of the feature
//!    `sign` or your own, and send it with any client;
//! 3. `from_response` reads the [`http::Response`] into the output or the error.
//!
//! [`http::Request`]: https://docs.rs/http/1/http/request/struct.Request.html
//! [`http::Response`]: https://docs.rs/http/1/http/response/struct.Response.html
//!
//! | service | operation |
//! | --- | --- |
//! | IAM 2010-05-08 | [`CreateAccessKey`](iam::CreateAccessKeyInput) |
//! | IAM 2010-05-08 | [`CreatePolicy`](iam::CreatePolicyInput) |
//! | IAM 2010-05-08 | [`CreateRole`](iam::CreateRoleInput) |
//! | IAM 2010-05-08 | [`CreateUser`](iam::CreateUserInput) |
//! | IAM 2010-05-08 | [`DeleteAccessKey`](iam::DeleteAccessKeyInput) |
//! | IAM 2010-05-08 | [`GetAccessKeyLastUsed`](iam::GetAccessKeyLastUsedInput) |
//! | IAM 2010-05-08 | [`GetAccountAuthorizationDetails`](iam::GetAccountAuthorizationDetailsInput) |
//! | IAM 2010-05-08 | [`GetRole`](iam::GetRoleInput) |
//! | IAM 2010-05-08 | [`ListAccessKeys`](iam::ListAccessKeysInput) |
//! | IAM 2010-05-08 | [`TagUser`](iam::TagUserInput) |
//! | IAM 2010-05-08 | [`UpdateAccessKey`](iam::UpdateAccessKeyInput) |
//! | SES 2010-12-01 | [`CreateConfigurationSetEventDestination`](ses::CreateConfigurationSetEventDestinationInput) |
//! | SES 2010-12-01 | [`CreateReceiptRule`](ses::CreateReceiptRuleInput) |
//! | SES 2010-12-01 | [`CreateTemplate`](ses::CreateTemplateInput) |
//! | SES 2010-12-01 | [`DescribeReceiptRuleSet`](ses::DescribeReceiptRuleSetInput) |
//! | SES 2010-12-01 | [`GetIdentityVerificationAttributes`](ses::GetIdentityVerificationAttributesInput) |
//! | SES 2010-12-01 | [`GetSendStatistics`](ses::GetSendStatisticsInput) |
//! | SES 2010-12-01 | [`SendBulkTemplatedEmail`](ses::SendBulkTemplatedEmailInput) |
//! | SES 2010-12-01 | [`SendEmail`](ses::SendEmailInput) |
//! | SES 2010-12-01 | [`SendTemplatedEmail`](ses::SendTemplatedEmailInput) |
//! | SES 2010-12-01 | [`VerifyEmailIdentity`](ses::VerifyEmailIdentityInput) |
//! | SNS 2010-03-31 | [`CreateTopic`](sns::CreateTopicInput) |
//! | SNS 2010-03-31 | [`GetTopicAttributes`](sns::GetTopicAttributesInput) |
//! | SNS 2010-03-31 | [`ListSubscriptionsByTopic`](sns::ListSubscriptionsByTopicInput) |
//! | SNS 2010-03-31 | [`ListTagsForResource`](sns::ListTagsForResourceInput) |
//! | SNS 2010-03-31 | [`Publish`](sns::PublishInput) |
//! | SNS 2010-03-31 | [`PublishBatch`](sns::PublishBatchInput) |
//! | SNS 2010-03-31 | [`Subscribe`](sns::SubscribeInput) |
//! | STS 2011-06-15 | [`AssumeRole`](sts::AssumeRoleInput) |
//! | STS 2011-06-15 | [`GetCallerIdentity`](sts::GetCallerIdentityInput) |

#![forbid(unsafe_code)]

pub mod iam;
pub mod ses;
pub mod sns;
pub mod sts;
mod support;

pub use support::endpoint::{Endpoint, InvalidEndpoint};
pub use support::error::{ErrorMetadata, Fault, RequestError, ResponseError, UnreadableResponse};
#[cfg(feature = "sign")]
pub use support::sign::{
    Credentials, MissingCredentials, PayloadHash, SignError, Signer, SigningOptions,
};
pub use support::time::{InvalidTimestamp, Timestamp};
pub use support::validate::{Constraint, ValidationErrors, Violation};
