//! How structures are read from the XML of a reply.

use super::types::{AssumedRoleUser, Credentials};
use crate::support::xml::{XmlError, XmlReader};

pub(super) fn read_assumed_role_user(xml: &mut XmlReader<'_>) -> Result<AssumedRoleUser, XmlError> {
    let mut assumed_role_id = None;
    let mut arn = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "AssumedRoleId" => assumed_role_id = Some(xml.text()?),
            "Arn" => arn = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(AssumedRoleUser {
        assumed_role_id: xml.required(assumed_role_id, "AssumedRoleUser::assumed_role_id"),
        arn: xml.required(arn, "AssumedRoleUser::arn"),
    })
}

pub(super) fn read_credentials(xml: &mut XmlReader<'_>) -> Result<Credentials, XmlError> {
    let mut access_key_id = None;
    let mut secret_access_key = None;
    let mut session_token = None;
    let mut expiration = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "AccessKeyId" => access_key_id = Some(xml.text()?),
            "SecretAccessKey" => secret_access_key = Some(xml.text()?),
            "SessionToken" => session_token = Some(xml.text()?),
            "Expiration" => expiration = xml.value()?,
            _ => xml.skip()?,
        }
    }
    Ok(Credentials {
        access_key_id: xml.required(access_key_id, "Credentials::access_key_id"),
        secret_access_key: xml.required(secret_access_key, "Credentials::secret_access_key"),
        session_token: xml.required(session_token, "Credentials::session_token"),
        expiration: xml.required(expiration, "Credentials::expiration"),
    })
}
