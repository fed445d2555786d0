//! Structures that hold temporary credentials, which can become the signer's.

use super::types::{CredentialMembers, MemberPlan, RustType};

/// The members of temporary credentials in a structure of a reply, if it has all
/// four: STS, S3 and others name them alike.
///
/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html>
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_SessionCredentials.html>
/// <https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_Credentials.html>
pub(super) fn members(members: &[MemberPlan]) -> Option<CredentialMembers> {
    let find = |names: &[&str], ty: &RustType| {
        let is_one = |member: &MemberPlan| {
            let mut names = names.iter();
            member.ty == *ty && names.any(|name| member.member.eq_ignore_ascii_case(name))
        };
        members.iter().position(is_one)
    };
    Some(CredentialMembers {
        access_key_id: find(&["AccessKeyId"], &RustType::String)?,
        secret_access_key: find(&["SecretAccessKey", "SecretKey"], &RustType::String)?,
        session_token: find(&["SessionToken"], &RustType::String)?,
        expiration: find(&["Expiration", "ExpirationTime"], &RustType::Timestamp)?,
    })
}
