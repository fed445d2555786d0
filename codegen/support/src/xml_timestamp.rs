//! Points in time of XML replies that are not as in RFC 3339.

use super::timestamp::{InvalidTimestamp, Timestamp};
use super::xml::{XmlError, XmlReader};

impl XmlReader<'_> {
    /// The element's text as a point in time, in the format that `parse`
    /// reads.
    pub fn timestamp(
        &mut self,
        parse: fn(&str) -> Result<Timestamp, InvalidTimestamp>,
    ) -> Result<Timestamp, XmlError> {
        let text = self.text()?;
        parse(text.trim()).map_err(|reason| self.error(reason))
    }
}
