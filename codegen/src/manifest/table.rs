//! TOML tables whose keys and types are checked, with the place of everything.

use toml::Spanned;
use toml::de::{DeArray, DeString, DeTable, DeValue};

use super::reader::Reader;
use super::{Located, Location, Problem, Publish, nearest};

/// A table and what is needed to speak about it.
pub(super) struct Table<'t> {
    /// Its keys from the root on, as in `services.iam`; empty for the root.
    path: String,
    location: Location,
    entries: &'t DeTable<'t>,
    /// Known keys that an unknown one was probably meant to be. That they are missing is no
    /// mistake of its own.
    misspelt: Vec<String>,
}

impl<'t> Table<'t> {
    /// The whole document, which has to keep to the `known` keys.
    pub(super) fn root(
        entries: &'t DeTable<'t>,
        known: &'static [&'static str],
        reader: &mut Reader<'_>,
    ) -> Self {
        let root = Self {
            path: String::new(),
            // What is missing from it could be added at the end.
            location: reader.location(usize::MAX),
            entries,
            misspelt: Vec::new(),
        };
        root.with_keys(known, reader)
    }

    /// Reports every key that is not `known`.
    pub(super) fn with_keys(
        mut self,
        known: &'static [&'static str],
        reader: &mut Reader<'_>,
    ) -> Self {
        for key in self.keys(reader) {
            if known.contains(&key.value.as_str()) {
                continue;
            }
            let nearest = nearest(&key.value, known.iter().copied());
            self.misspelt.extend(nearest.iter().cloned());
            let problem = Problem::UnknownKey {
                key: key.value,
                nearest,
                known,
            };
            reader.report(key.location, problem);
        }
        self
    }

    pub(super) fn keys(&self, reader: &Reader<'_>) -> Vec<Located<String>> {
        let located = |key: &Spanned<DeString<'_>>| Located {
            value: key.get_ref().to_string(),
            location: reader.location(key.span().start),
        };
        self.entries.keys().map(located).collect()
    }

    /// Reports a table without any key; `of` says what the keys are.
    pub(super) fn needs_an_entry(&self, of: &'static str, reader: &mut Reader<'_>) {
        if self.entries.is_empty() {
            let key = self.path.clone();
            reader.report(self.location, Problem::Empty { key, of });
        }
    }

    /// The table under `key`; reports if there is none.
    pub(super) fn table(&self, key: &str, reader: &mut Reader<'_>) -> Option<Table<'t>> {
        let value = self.value(key, reader)?;
        let location = reader.location(value.span().start);
        match value.get_ref() {
            DeValue::Table(entries) => Some(Table {
                path: self.path_of(key),
                location,
                entries,
                misspelt: Vec::new(),
            }),
            other => {
                self.wrong_type(key, "a table", other, location, reader);
                None
            }
        }
    }

    /// The table under `key`, if there is one.
    pub(super) fn optional_table(&self, key: &str, reader: &mut Reader<'_>) -> Option<Table<'t>> {
        self.has(key).then(|| self.table(key, reader)).flatten()
    }

    /// The string under `key`, if there is one.
    pub(super) fn optional_string(
        &self,
        key: &str,
        reader: &mut Reader<'_>,
    ) -> Option<Located<String>> {
        self.has(key).then(|| self.string(key, reader)).flatten()
    }

    /// The strings listed under `key`, if any.
    pub(super) fn optional_strings(
        &self,
        key: &str,
        reader: &mut Reader<'_>,
    ) -> Vec<Located<String>> {
        let value = self.entries.get(key);
        match value.map(Spanned::get_ref) {
            None => Vec::new(),
            Some(DeValue::Array(entries)) => self.entries_of(key, entries, reader),
            Some(_) => self.strings(key, "", reader),
        }
    }

    /// The boolean, or the registries listed, under `key`, if there is anything.
    pub(super) fn publish(&self, key: &str, reader: &mut Reader<'_>) -> Option<Publish> {
        let value = self.entries.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(any) => Some(Publish::Any(*any)),
            DeValue::Array(entries) => {
                let names = self.entries_of(key, entries, reader).into_iter();
                Some(Publish::Registries(names.map(|name| name.value).collect()))
            }
            other => {
                let location = reader.location(value.span().start);
                let expected = "a boolean or a list of strings";
                self.wrong_type(key, expected, other, location, reader);
                None
            }
        }
    }

    /// Whether there is a value for `key`.
    fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// The string under `key`; reports if there is none.
    pub(super) fn string(&self, key: &str, reader: &mut Reader<'_>) -> Option<Located<String>> {
        let value = self.value(key, reader)?;
        let location = reader.location(value.span().start);
        match value.get_ref() {
            DeValue::String(text) => Some(Located {
                value: text.to_string(),
                location,
            }),
            other => {
                self.wrong_type(key, "a string", other, location, reader);
                None
            }
        }
    }

    /// Whether the value of `key` is `text`.
    pub(super) fn is(&self, key: &str, text: &str) -> bool {
        let value = self.entries.get(key).map(Spanned::get_ref);
        matches!(value, Some(DeValue::String(found)) if found == text)
    }

    /// The strings listed under `key`; reports if there are none, with `of` for what they are.
    pub(super) fn strings(
        &self,
        key: &str,
        of: &'static str,
        reader: &mut Reader<'_>,
    ) -> Vec<Located<String>> {
        let Some(value) = self.value(key, reader) else {
            return Vec::new();
        };
        let location = reader.location(value.span().start);
        let DeValue::Array(entries) = value.get_ref() else {
            self.wrong_type(key, "a list of strings", value.get_ref(), location, reader);
            return Vec::new();
        };
        self.listed(key, of, (entries, location), reader)
    }

    /// The string, or the strings listed, under `key`; reports as [`Self::strings`] does.
    pub(super) fn one_or_more(
        &self,
        key: &str,
        of: &'static str,
        reader: &mut Reader<'_>,
    ) -> Vec<Located<String>> {
        let Some(value) = self.value(key, reader) else {
            return Vec::new();
        };
        let location = reader.location(value.span().start);
        match value.get_ref() {
            DeValue::String(text) => vec![Located {
                value: text.to_string(),
                location,
            }],
            DeValue::Array(entries) => self.listed(key, of, (entries, location), reader),
            other => {
                let expected = "a string or a list of strings";
                self.wrong_type(key, expected, other, location, reader);
                Vec::new()
            }
        }
    }

    fn listed(
        &self,
        key: &str,
        of: &'static str,
        (entries, location): (&DeArray<'_>, Location),
        reader: &mut Reader<'_>,
    ) -> Vec<Located<String>> {
        if entries.is_empty() {
            let key = self.path_of(key);
            reader.report(location, Problem::Empty { key, of });
        }
        self.entries_of(key, entries, reader)
    }

    fn entries_of(
        &self,
        key: &str,
        entries: &DeArray<'_>,
        reader: &mut Reader<'_>,
    ) -> Vec<Located<String>> {
        let mut strings = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            let location = reader.location(entry.span().start);
            if let DeValue::String(text) = entry.get_ref() {
                strings.push(Located {
                    value: text.to_string(),
                    location,
                });
            } else {
                let key = format!("{key}[{index}]");
                self.wrong_type(&key, "a string", entry.get_ref(), location, reader);
            }
        }
        strings
    }

    fn value(&self, key: &str, reader: &mut Reader<'_>) -> Option<&'t Spanned<DeValue<'t>>> {
        let value = self.entries.get(key);
        if value.is_none() && !self.misspelt.iter().any(|meant| meant == key) {
            let key = self.path_of(key);
            reader.report(self.location, Problem::MissingKey { key });
        }
        value
    }

    fn wrong_type(
        &self,
        key: &str,
        expected: &'static str,
        found: &DeValue<'_>,
        location: Location,
        reader: &mut Reader<'_>,
    ) {
        let problem = Problem::WrongType {
            key: self.path_of(key),
            expected,
            found: described(found),
        };
        reader.report(location, problem);
    }

    fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }
}

fn described(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
