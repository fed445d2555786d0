//! The output of `UpdateAccessKey`, and the reply it is read from.

use http::Response;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};

use crate::error::{ErrorMetadata, Fault, Reply, ResponseError};
use crate::escaped::Escaped;

/// How deep elements may nest.
const MAX_DEPTH: usize = 64;

/// How many characters of a reason are shown.
const MAX_REASON: usize = 160;

/// The output of `UpdateAccessKey`: the service tells nothing but its request id.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccessKeyOutput {
    /// The request id, to quote to AWS support.
    pub request_id: Option<String>,
}

impl UpdateAccessKeyOutput {
    /// Reads a reply.
    ///
    /// # Errors
    ///
    /// What the service says, or a reply that could not be read, whole.
    pub fn from_response(response: Response<Vec<u8>>) -> Result<Self, ResponseError> {
        let reply = Reply::from(response);
        let envelope = match Envelope::read(&reply.body) {
            Ok(envelope) => envelope,
            Err(reason) => return Err(ResponseError::unreadable(reply, reason)),
        };
        let request_id = envelope.request_id.filter(|id| !id.is_empty());
        let request_id = request_id.or_else(|| {
            let id = reply.headers.get("x-amzn-requestid")?;
            id.to_str().ok().map(str::to_owned)
        });
        let Some(failure) = envelope.failure else {
            return if reply.status.is_success() {
                Ok(Self { request_id })
            } else {
                Err(ResponseError::unreadable(reply, "it holds no error code"))
            };
        };
        let Some(code) = failure.code.filter(|code| !code.is_empty()) else {
            return Err(ResponseError::unreadable(reply, "it holds no error code"));
        };
        let fault = match failure.kind.as_deref() {
            Some("Sender") => Fault::Client,
            Some("Receiver") => Fault::Server,
            _ if reply.status.is_server_error() => Fault::Server,
            _ => Fault::Client,
        };
        let metadata = ErrorMetadata {
            code,
            message: failure.message.filter(|message| !message.is_empty()),
            request_id,
            fault,
            reply,
        };
        Err(ResponseError::Service(metadata.into()))
    }
}

/// What a reply says.
#[derive(Default)]
struct Envelope {
    failure: Option<Failure>,
    request_id: Option<String>,
}

/// What a reply says of an error.
#[derive(Default)]
struct Failure {
    code: Option<String>,
    message: Option<String>,
    kind: Option<String>,
}

/// What an element is.
#[derive(Clone, Copy)]
enum Element {
    Envelope,
    Failure,
    Code,
    Message,
    Kind,
    RequestId,
    Other,
}

impl Element {
    /// Knows an element by its name; none is a root that no reply has.
    fn within(parent: Option<Self>, name: &str) -> Option<Self> {
        Some(match (parent, name) {
            (None | Some(Self::Envelope), "Error") => Self::Failure,
            (None, name) if name.ends_with("Response") => Self::Envelope,
            (None, _) => return None,
            (Some(Self::Envelope), "Errors" | "ResponseMetadata") => Self::Envelope,
            (Some(Self::Envelope), "RequestId" | "RequestID") => Self::RequestId,
            (Some(Self::Failure), "RequestId") => Self::RequestId,
            (Some(Self::Failure), "Code") => Self::Code,
            (Some(Self::Failure), "Message" | "message") => Self::Message,
            (Some(Self::Failure), "Type") => Self::Kind,
            _ => Self::Other,
        })
    }
}

impl Envelope {
    /// Reads UTF-8, whatever encoding is declared: all that AWS sends is.
    fn read(body: &[u8]) -> Result<Self, String> {
        let mut envelope = Self::default();
        if body.trim_ascii().is_empty() {
            return Ok(envelope);
        }
        let mut reader = reader(body);
        envelope.read_root(&mut reader).map_err(|reason| {
            let (reason, position) = (shown(&reason), reader.buffer_position());
            match path_at(body, position) {
                path if path.is_empty() => format!("{reason}, at byte {position}"),
                path => format!("{}: {reason}, at byte {position}", shown(&path)),
            }
        })?;
        Ok(envelope)
    }

    fn read_root(&mut self, reader: &mut Reader<&[u8]>) -> Result<(), String> {
        let mut open = Vec::new();
        loop {
            let event = reader.read_event().map_err(|error| error.to_string())?;
            match (event, open.last().copied()) {
                (Event::Start(_), _) if open.len() == MAX_DEPTH => {
                    return Err(format!("elements nest deeper than {MAX_DEPTH}"));
                }
                (Event::Start(start), parent) => {
                    let name = start.local_name().into_inner();
                    let element = Element::within(parent, name).ok_or("unexpected root element")?;
                    // Of several errors the first is what went wrong.
                    let element = match element {
                        Element::Failure if self.has_code() => Element::Other,
                        element => element,
                    };
                    self.begin(element);
                    open.push(element);
                }
                (Event::End(_), _) => {
                    open.pop();
                    if open.is_empty() {
                        return Ok(());
                    }
                }
                (Event::Text(part), Some(element)) => self.add(element, &part.xml10_content()),
                (Event::CData(part), Some(element)) => self.add(element, &part.xml10_content()),
                (Event::GeneralRef(name), Some(element)) => self.add_reference(element, &name)?,
                (Event::Eof, None) => return Err("it holds no element".to_owned()),
                (Event::Eof, Some(_)) => {
                    return Err("the document ends within an element".to_owned());
                }
                _ => {}
            }
        }
    }

    /// Whether an error is known.
    fn has_code(&self) -> bool {
        let code = self
            .failure
            .as_ref()
            .and_then(|failure| failure.code.as_ref());
        code.is_some_and(|code| !code.is_empty())
    }

    fn begin(&mut self, element: Element) {
        if let Element::Failure = element {
            self.failure = Some(Failure::default());
        } else if let Some(text) = self.text(element) {
            *text = Some(String::new());
        }
    }

    /// Where an element's text goes, if anywhere.
    fn text(&mut self, element: Element) -> Option<&mut Option<String>> {
        match (element, &mut self.failure) {
            (Element::RequestId, _) => Some(&mut self.request_id),
            (Element::Code, Some(failure)) => Some(&mut failure.code),
            (Element::Message, Some(failure)) => Some(&mut failure.message),
            (Element::Kind, Some(failure)) => Some(&mut failure.kind),
            _ => None,
        }
    }

    fn add(&mut self, element: Element, part: &str) {
        if let Some(Some(text)) = self.text(element) {
            text.push_str(part);
        }
    }

    fn add_reference(&mut self, element: Element, name: &BytesRef<'_>) -> Result<(), String> {
        let Some(Some(text)) = self.text(element) else {
            return Ok(());
        };
        if let Some(character) = name.resolve_char_ref().map_err(|error| error.to_string())? {
            text.push(character);
        } else {
            text.push_str(
                resolve_predefined_entity(name)
                    .ok_or("the document refers to an entity that XML does not have")?,
            );
        }
        Ok(())
    }
}

fn reader(document: &[u8]) -> Reader<&[u8]> {
    let mut reader = Reader::from_reader(document);
    reader.config_mut().expand_empty_elements = true;
    reader
}

/// The names of up to three elements around a position, which may be the end of the innermost one.
fn path_at(document: &[u8], position: u64) -> String {
    let mut reader = reader(document);
    let mut names = Vec::new();
    while reader.buffer_position() < position {
        match reader.read_event() {
            Ok(Event::Start(start)) => names.push(start.local_name().into_inner().to_owned()),
            Ok(Event::End(_)) if reader.buffer_position() < position => drop(names.pop()),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    names[names.len().saturating_sub(3)..].join("/")
}

/// A reason as it is shown: it may repeat names of the reply, of any length and any characters.
fn shown(reason: &str) -> String {
    match reason.char_indices().nth(MAX_REASON) {
        Some((end, _)) => format!("{}…", Escaped(&reason[..end])),
        None => Escaped(reason).to_string(),
    }
}
