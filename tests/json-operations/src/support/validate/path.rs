use std::fmt;

/// The path from an input to a member, which allocates only when it is printed.
#[derive(Clone, Copy)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    /// A member's name, or a map's key.
    name: &'a str,
    /// The number of a list's item, from 1; 0 if there is a name.
    item: usize,
    /// Whether values at this path must not be shown.
    pub(super) sensitive: bool,
}

impl<'a> Path<'a> {
    /// The path of a member of the input.
    pub fn new(name: &'a str) -> Self {
        Self {
            parent: None,
            name,
            item: 0,
            sensitive: false,
        }
    }

    /// The path of a structure's member, or of a map's entry by its key.
    #[must_use]
    pub fn inside(&'a self, name: &'a str) -> Self {
        Self {
            parent: Some(self),
            name,
            item: 0,
            sensitive: self.sensitive,
        }
    }

    /// The path of a list's item, from 1.
    #[must_use]
    pub fn item(&'a self, item: usize) -> Self {
        Self {
            parent: Some(self),
            name: "",
            item,
            sensitive: self.sensitive,
        }
    }

    /// The same path, but values at it and below it must not be shown.
    #[must_use]
    pub fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The path as it is printed.
    pub(super) fn text(&self) -> String {
        match self.parent {
            None => self.name.to_owned(),
            Some(_) => self.to_string(),
        }
    }
}

/// As AWS writes it: `userName`, `tags.3.member.key`.
impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            write!(f, "{parent}.")?;
        }
        match self.item {
            0 => f.write_str(self.name),
            number => write!(f, "{number}.member"),
        }
    }
}
