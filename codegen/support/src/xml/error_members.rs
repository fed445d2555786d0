use super::{XmlError, XmlReader};

/// Reads the `Error` element of an error's body by `members`; `None` if that fails,
/// since the error is still reported.
pub fn read_error_members<T>(
    body: &[u8],
    members: fn(&mut XmlReader<'_>) -> Result<T, XmlError>,
) -> Option<T> {
    let mut xml = XmlReader::new(body);
    while let Some(element) = xml.child().ok()? {
        match element.name() {
            "Error" => return members(&mut xml).ok(),
            "Errors" => {}
            name if name.ends_with("Response") => {}
            _ => xml.skip().ok()?,
        }
    }
    None
}
