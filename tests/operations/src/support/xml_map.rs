//! Entries of maps of XML replies.

use super::xml::{XmlError, XmlReader};

impl<'a> XmlReader<'a> {
    /// One entry of a map; nothing where it has no key or no value.
    pub fn entry<V>(
        &mut self,
        key_name: &str,
        value_name: &str,
        read: impl Fn(&mut XmlReader<'a>) -> Result<V, XmlError>,
    ) -> Result<Option<(String, V)>, XmlError> {
        let (mut key, mut value) = (None, None);
        while let Some(element) = self.child()? {
            if element.name() == key_name {
                key = Some(self.text()?);
            } else if element.name() == value_name {
                value = Some(read(self)?);
            } else {
                self.skip()?;
            }
        }
        Ok(key.zip(value))
    }
}
