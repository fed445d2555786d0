//! How structures are read from the XML of a reply.

use super::types::{AccessKey, AccessKeyLastUsed, AccessKeyMetadata, StatusType};
use crate::support::xml::{XmlError, XmlReader};

pub(super) fn read_access_key(xml: &mut XmlReader<'_>) -> Result<AccessKey, XmlError> {
    let mut user_name = None;
    let mut access_key_id = None;
    let mut status = None;
    let mut secret_access_key = None;
    let mut create_date = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "UserName" => user_name = Some(xml.text()?),
            "AccessKeyId" => access_key_id = Some(xml.text()?),
            "Status" => status = Some(StatusType::from(&*xml.text()?)),
            "SecretAccessKey" => secret_access_key = Some(xml.text()?),
            "CreateDate" => create_date = Some(xml.value()?),
            _ => xml.skip()?,
        }
    }
    Ok(AccessKey {
        user_name: user_name.unwrap_or_default(),
        access_key_id: access_key_id.unwrap_or_default(),
        status: status.unwrap_or_else(|| StatusType::from("")),
        secret_access_key: secret_access_key.unwrap_or_default(),
        create_date,
    })
}

pub(super) fn read_access_key_last_used(
    xml: &mut XmlReader<'_>,
) -> Result<AccessKeyLastUsed, XmlError> {
    let mut last_used_date = None;
    let mut service_name = None;
    let mut region = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "LastUsedDate" => last_used_date = Some(xml.value()?),
            "ServiceName" => service_name = Some(xml.text()?),
            "Region" => region = Some(xml.text()?),
            _ => xml.skip()?,
        }
    }
    Ok(AccessKeyLastUsed {
        last_used_date,
        service_name: service_name.unwrap_or_default(),
        region: region.unwrap_or_default(),
    })
}

pub(super) fn read_access_key_metadata(
    xml: &mut XmlReader<'_>,
) -> Result<AccessKeyMetadata, XmlError> {
    let mut user_name = None;
    let mut access_key_id = None;
    let mut status = None;
    let mut create_date = None;
    while let Some(element) = xml.child()? {
        match element.name() {
            "UserName" => user_name = Some(xml.text()?),
            "AccessKeyId" => access_key_id = Some(xml.text()?),
            "Status" => status = Some(StatusType::from(&*xml.text()?)),
            "CreateDate" => create_date = Some(xml.value()?),
            _ => xml.skip()?,
        }
    }
    Ok(AccessKeyMetadata {
        user_name,
        access_key_id,
        status,
        create_date,
    })
}
