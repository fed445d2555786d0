use std::fmt;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::support::display::Escaped;

/// How deep elements may nest. Recursive shapes are read by recursive functions,
/// whose frames take about ten kilobytes without optimization; a thread has two
/// megabytes. Replies of IAM, the deepest, have 11 levels.
const MAX_DEPTH: usize = 64;

/// How many characters of a reason or path are kept.
const MAX_REASON: usize = 160;

/// Reads a document element by element. The caller must read or skip each element
/// that [`child`](Self::child) returns before the next one.
pub struct XmlReader<'a> {
    document: &'a str,
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
    /// Begins to read a document as UTF-8, whatever encoding it declares: AWS
    /// sends nothing else.
    pub fn new(document: &'a [u8]) -> Result<Self, XmlError> {
        let document = str::from_utf8(document).map_err(|error| {
            XmlError(format!("it is not UTF-8, at byte {}", error.valid_up_to()))
        })?;
        Ok(Self {
            document,
            reader: reader(document),
            depth: 0,
        })
    }

    /// The next child of the element being read; `None` at the element's end.
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

    /// Skips the element.
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

    /// An error in the element being read, or the one read last.
    pub fn error(&self, reason: impl fmt::Display) -> XmlError {
        let position = self.reader.buffer_position();
        let path = path_at(self.document, position);
        XmlError::new(&reason.to_string(), &path, position)
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

fn reader(document: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(document);
    reader.config_mut().expand_empty_elements = true;
    reader
}

/// The last three names of the elements around a position, such as
/// `User/CreateDate`. The position may be the end of the innermost element.
///
/// Reads the document again up to there, so that a path costs nothing unless
/// there is an error.
fn path_at(document: &str, position: u64) -> String {
    let mut reader = reader(document);
    let mut elements = Vec::new();
    while reader.buffer_position() < position {
        match reader.read_event() {
            Ok(Event::Start(start)) => elements.push(Element(start)),
            Ok(Event::End(_)) if reader.buffer_position() < position => {
                elements.pop();
            }
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    let names: Vec<_> = elements.iter().map(Element::name).collect();
    names[names.len().saturating_sub(3)..].join("/")
}

/// Why a document could not be read.
#[derive(Debug)]
pub struct XmlError(String);

impl XmlError {
    fn new(reason: &str, path: &str, position: u64) -> Self {
        let reason = printable(reason);
        Self(match path {
            "" => format!("{reason}, at byte {position}"),
            path => format!("{}: {reason}, at byte {position}", printable(path)),
        })
    }
}

/// The beginning of a text without control characters. It may repeat names of the
/// document, which can be of any length.
fn printable(text: &str) -> String {
    match text.char_indices().nth(MAX_REASON) {
        Some((end, _)) => format!("{}…", Escaped(&text[..end])),
        None => Escaped(text).to_string(),
    }
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
