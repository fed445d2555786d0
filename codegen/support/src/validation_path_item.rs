//! Where an item is within a list.

use std::fmt;

/// An item of a list, as AWS counts them: `3.member`, from 1.
pub struct Item(pub usize);

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.member", self.0)
    }
}
