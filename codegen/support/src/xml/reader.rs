#[cfg(feature = "xml-value")]
use std::any::type_name;
use std::borrow::Cow;
use std::fmt;
#[cfg(feature = "xml-value")]
use std::str::FromStr;

#[cfg(feature = "xml-blob")]
use base64::Engine as _;
#[cfg(feature = "xml-blob")]
use base64::engine::general_purpose::STANDARD;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use crate::support::display::shortened;
#[cfg(feature = "xml-missing")]
use crate::support::missing_members::MissingMembers;
#[cfg(feature = "xml-timestamp")]
use crate::support::time::{InvalidTimestamp, Timestamp};

/// How deep elements may nest. Recursive shapes are read by recursive functions,
/// whose frames take about ten kilobytes without optimization; a thread has two
/// megabytes. Replies of IAM, the deepest, have 11 levels.
const MAX_DEPTH: usize = 64;

/// Reads a document element by element. The caller must read or skip each element
/// that [`child`](Self::child) returns before the next one.
pub struct XmlReader<'a> {
    document: &'a [u8],
    reader: Reader<&'a [u8]>,
    depth: usize,
    /// What the document lacks.
    #[cfg(feature = "xml-missing")]
    pub missing: MissingMembers,
}

/// The start of an element.
pub struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// The name, without the prefix of its namespace.
    pub fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }
}

impl<'a> XmlReader<'a> {
    /// Begins to read a document as UTF-8, whatever encoding it declares: AWS
    /// sends nothing else.
    pub fn new(document: &'a [u8]) -> Self {
        Self {
            document,
            reader: reader(document),
            depth: 0,
            #[cfg(feature = "xml-missing")]
            missing: MissingMembers::default(),
        }
    }

    /// The next child of the element being read; `None` at the element's end.
    pub fn child(&mut self) -> Result<Option<Element<'a>>, XmlError> {
        self.next_child(None)
    }

    /// The text of the element; elements within it are skipped.
    pub fn text(&mut self) -> Result<String, XmlError> {
        self.borrowed_text().map(Cow::into_owned)
    }

    /// The same, borrowed from the document if it is in one piece.
    pub fn borrowed_text(&mut self) -> Result<Cow<'a, str>, XmlError> {
        let mut text = Cow::Borrowed("");
        while self.next_child(Some(&mut text))?.is_some() {
            self.skip()?;
        }
        Ok(text)
    }

    /// The element's text as a boolean or number, which may be `NaN` or `Infinity`;
    /// `None` if it is blank.
    #[cfg(feature = "xml-value")]
    pub fn value<T: FromStr>(&mut self) -> Result<Option<T>, XmlError> {
        let text = self.borrowed_text()?;
        match text.trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| {
                let name = short_name::<T>();
                self.error(format_args!("expected a value of type {name}"))
            }),
        }
    }

    /// The element's text as a point in time, read by `parse`; `None` if it is
    /// blank.
    #[cfg(feature = "xml-timestamp")]
    pub fn timestamp(
        &mut self,
        parse: fn(&str) -> Result<Timestamp, InvalidTimestamp>,
    ) -> Result<Option<Timestamp>, XmlError> {
        let text = self.borrowed_text()?;
        match text.trim() {
            "" => Ok(None),
            text => parse(text).map(Some).map_err(|reason| self.error(reason)),
        }
    }

    /// The bytes that the element's text encodes as base64.
    #[cfg(feature = "xml-blob")]
    pub fn blob(&mut self) -> Result<Vec<u8>, XmlError> {
        let text: String = self.borrowed_text()?.split_ascii_whitespace().collect();
        STANDARD
            .decode(text)
            .map_err(|_| self.error("expected base64"))
    }

    /// The items of a list that is not flattened.
    #[cfg(feature = "xml-list")]
    pub fn list<T>(
        &mut self,
        item: &str,
        read: impl Fn(&mut XmlReader<'a>) -> Result<T, XmlError>,
    ) -> Result<Vec<T>, XmlError> {
        self.present_items(item, |xml| read(xml).map(Some))
    }

    /// The items of a list that is not flattened, except those that `read` finds
    /// absent.
    #[cfg(feature = "xml-present-items")]
    pub fn present_items<T>(
        &mut self,
        item: &str,
        read: impl Fn(&mut XmlReader<'a>) -> Result<Option<T>, XmlError>,
    ) -> Result<Vec<T>, XmlError> {
        let mut items = Vec::new();
        while let Some(element) = self.child()? {
            if element.name() == item {
                items.extend(read(self)?);
            } else {
                self.skip()?;
            }
        }
        Ok(items)
    }

    /// One entry of a map; `None` if it has no key or no value.
    #[cfg(feature = "xml-entry")]
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

    /// Skips the element.
    pub fn skip(&mut self) -> Result<(), XmlError> {
        while self.depth > 0 && self.child()?.is_some() {
            self.skip()?;
        }
        Ok(())
    }

    /// The next child. The text before it, or before the element's end, is added to
    /// `text`.
    fn next_child(
        &mut self,
        mut text: Option<&mut Cow<'a, str>>,
    ) -> Result<Option<Element<'a>>, XmlError> {
        loop {
            // Moving an event takes longer than reading it, so it stays where it is.
            match self.reader.read_event() {
                Ok(Event::Start(_)) if self.depth == MAX_DEPTH => {
                    return Err(self.error(format_args!("elements nest deeper than {MAX_DEPTH}")));
                }
                Ok(Event::Start(start)) => {
                    self.depth += 1;
                    return Ok(Some(Element(start)));
                }
                Ok(Event::End(_)) => {
                    self.depth -= 1;
                    return Ok(None);
                }
                Ok(Event::Eof) if self.depth == 0 => return Ok(None),
                Ok(Event::Eof) => return Err(self.error("the document ends within an element")),
                Ok(ref event) => {
                    if let Some(text) = &mut text {
                        self.add(text, event)?;
                    }
                }
                Err(error) => return Err(self.error(error)),
            }
        }
    }

    /// Adds the text that an event stands for, if any.
    fn add(&self, text: &mut Cow<'a, str>, event: &Event<'a>) -> Result<(), XmlError> {
        match event {
            Event::Text(part) => *text += part.xml10_content(),
            Event::CData(part) => *text += part.xml10_content(),
            Event::GeneralRef(name) => {
                let unknown =
                    || self.error("the document refers to an entity that XML does not have");
                match name.resolve_char_ref().map_err(|error| self.error(error))? {
                    Some(character) => text.to_mut().push(character),
                    None => *text += resolve_predefined_entity(name).ok_or_else(unknown)?,
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// An error in the element being read, or the one read last.
    pub fn error(&self, reason: impl fmt::Display) -> XmlError {
        let position = self.reader.buffer_position();
        let reason = shortened(&reason.to_string());
        XmlError(match &*path_at(self.document, position) {
            "" => format!("{reason}, at byte {position}"),
            path => format!("{}: {reason}, at byte {position}", shortened(path)),
        })
    }
}

fn reader(document: &[u8]) -> Reader<&[u8]> {
    let mut reader = Reader::from_reader(document);
    reader.config_mut().expand_empty_elements = true;
    reader
}

/// The last three names of the elements around a position, such as
/// `User/CreateDate`. The position may be the end of the innermost element.
///
/// Reads the document again up to there, so that a path costs nothing unless
/// there is an error.
fn path_at(document: &[u8], position: u64) -> String {
    let mut reader = reader(document);
    let mut elements = Vec::new();
    while reader.buffer_position() < position {
        match reader.read_event() {
            Ok(Event::Start(start)) => elements.push(Element(start)),
            Ok(Event::End(_)) if reader.buffer_position() < position => drop(elements.pop()),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    let names: Vec<_> = elements.iter().map(Element::name).collect();
    names[names.len().saturating_sub(3)..].join("/")
}

/// The name of a type without its path.
#[cfg(feature = "xml-value")]
fn short_name<T>() -> &'static str {
    let name = type_name::<T>();
    name.rsplit("::").next().unwrap_or(name)
}

/// Why a document could not be read.
#[derive(Debug)]
pub struct XmlError(String);

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
