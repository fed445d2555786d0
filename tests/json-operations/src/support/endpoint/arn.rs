//! Accounts of ARNs, which can be part of hosts.

use super::host::is_label;

/// The account of an ARN: `arn:partition:service:region:account-id:resource`. Returns
/// `None` if the text is not an ARN
/// (<https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html#awsparsearn-function>),
/// or its account is not a host label.
pub fn arn_account(arn: &str) -> Option<&str> {
    let (partition, rest) = arn.strip_prefix("arn:")?.split_once(':')?;
    let (service, rest) = rest.split_once(':')?;
    let (_region, rest) = rest.split_once(':')?;
    let (account, resource) = rest.split_once(':')?;
    let is_arn = [partition, service, resource]
        .iter()
        .all(|part| !part.is_empty());
    Some(account).filter(|account| is_arn && is_label(account))
}
