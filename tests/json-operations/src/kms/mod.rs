//! KMS 2014-11-01.
//!
//! | operation | |
//! | --- | --- |
//! | [`CreateKey`](CreateKeyInput) | |
//! | [`Decrypt`](DecryptInput) | |
//! | [`DescribeKey`](DescribeKeyInput) | |
//! | [`Encrypt`](EncryptInput) | |
//! | [`GenerateDataKey`](GenerateDataKeyInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_key;
mod decrypt;
mod describe_key;
mod encrypt;
mod endpoint;
pub mod error;
mod generate_data_key;
mod parse;
mod serialize;
pub mod types;

pub use create_key::{CreateKeyError, CreateKeyInput, CreateKeyOutput};
pub use decrypt::{DecryptError, DecryptInput, DecryptOutput};
pub use describe_key::{DescribeKeyError, DescribeKeyInput, DescribeKeyOutput};
pub use encrypt::{EncryptError, EncryptInput, EncryptOutput, EncryptRequired};
pub use endpoint::endpoint;
pub use generate_data_key::{GenerateDataKeyError, GenerateDataKeyInput, GenerateDataKeyOutput};

/// The name and version of KMS.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "KMS",
    version: "2014-11-01",
};
