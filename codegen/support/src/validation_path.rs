//! Where a member is within an input.

use std::fmt;

/// The way from an input to a member; it costs nothing until it is printed.
#[derive(Clone, Copy)]
pub struct Path<'a> {
    pub(super) parent: Option<&'a Path<'a>>,
    pub(super) segment: &'a dyn fmt::Display,
}

impl<'a> Path<'a> {
    /// The path of an input's own member.
    pub fn new(member: &'a &'static str) -> Self {
        Self {
            parent: None,
            segment: member,
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            write!(f, "{parent}.")?;
        }
        self.segment.fmt(f)
    }
}
