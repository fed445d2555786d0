//! XML replies, read element by element.

use std::fmt;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// How deep elements may nest. What holds itself is read by functions that call
/// themselves, whose frames without optimization take some ten kilobytes of the
/// two megabytes that a thread has. Replies of IAM, the deepest, have 11 levels.
const MAX_DEPTH: usize = 64;

/// How many characters of a reason are kept.
const MAX_REASON: usize = 160;

/// Reads a document from its root to its leaves: every element that
/// [`child`](Self::child) returns is read to its end by what is called next.
pub struct XmlReader<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
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
    /// Begins to read UTF-8, whatever encoding is declared: all that AWS sends
    /// is.
    pub fn new(document: &'a [u8]) -> Result<Self, XmlError> {
        let text = str::from_utf8(document).map_err(|error| {
            XmlError(format!("it is not UTF-8, at byte {}", error.valid_up_to()))
        })?;
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Ok(Self { reader, depth: 0 })
    }

    /// The next element within the one being read, which is at its end where
    /// there is none.
    pub fn child(&mut self) -> Result<Option<Element<'a>>, XmlError> {
        loop {
            match self.event()? {
                Event::Start(start) => return Ok(Some(Element(start))),
                Event::End(_) | Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    /// The text of the element; elements within it are skipped.
    pub fn text(&mut self) -> Result<String, XmlError> {
        let mut text = String::new();
        loop {
            match self.event()? {
                Event::Text(part) => text.push_str(&part.xml10_content()),
                Event::CData(part) => text.push_str(&part.xml10_content()),
                Event::GeneralRef(reference) => self.push_reference(&mut text, &reference)?,
                Event::Start(_) => self.skip()?,
                Event::End(_) | Event::Eof => return Ok(text),
                _ => {}
            }
        }
    }

    /// Leaves the element out.
    pub fn skip(&mut self) -> Result<(), XmlError> {
        let depth = self.depth;
        while self.depth >= depth && self.depth > 0 {
            self.event()?;
        }
        Ok(())
    }

    fn event(&mut self) -> Result<Event<'a>, XmlError> {
        let event = self.reader.read_event().map_err(|e| self.error(e))?;
        match event {
            Event::Start(_) if self.depth == MAX_DEPTH => {
                return Err(self.error(format_args!("elements nest deeper than {MAX_DEPTH}")));
            }
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth -= 1,
            Event::Eof if self.depth > 0 => {
                return Err(self.error("the document ends within an element"));
            }
            _ => {}
        }
        Ok(event)
    }

    /// An error about what was read last.
    pub fn error(&self, reason: impl fmt::Display) -> XmlError {
        XmlError::new(format_args!("{reason}"), self.reader.buffer_position())
    }

    fn push_reference(&self, text: &mut String, name: &BytesRef<'_>) -> Result<(), XmlError> {
        if let Some(character) = name.resolve_char_ref().map_err(|error| self.error(error))? {
            text.push(character);
        } else if let Some(value) = resolve_predefined_entity(name) {
            text.push_str(value);
        } else {
            return Err(self.error("the document refers to an entity that XML does not have"));
        }
        Ok(())
    }
}

/// Why a document could not be read.
#[derive(Debug)]
pub struct XmlError(String);

impl XmlError {
    /// A reason may repeat names of the document, which may be of any length
    /// and of any characters.
    fn new(reason: fmt::Arguments<'_>, position: u64) -> Self {
        let reason = reason.to_string();
        let printable = |c: char| {
            if c.is_control() {
                char::REPLACEMENT_CHARACTER
            } else {
                c
            }
        };
        let mut text: String = reason.chars().take(MAX_REASON).map(printable).collect();
        if reason.chars().nth(MAX_REASON).is_some() {
            text.push('…');
        }
        Self(format!("{text}, at byte {position}"))
    }
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
