//! Lists of XML replies.

use super::xml::{XmlError, XmlReader};

impl<'a> XmlReader<'a> {
    /// The items of a list that is not flattened.
    pub fn list<T>(
        &mut self,
        item: &str,
        read: impl Fn(&mut XmlReader<'a>) -> Result<T, XmlError>,
    ) -> Result<Vec<T>, XmlError> {
        let mut items = Vec::new();
        while let Some(element) = self.child()? {
            if element.name() == item {
                items.push(read(self)?);
            } else {
                self.skip()?;
            }
        }
        Ok(items)
    }
}
