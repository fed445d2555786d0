//! A server between a program and moto, which notes what is called, and with
//! which key, and answers some calls itself.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::moto::Moto;

/// The server; its thread ends with the test.
pub(crate) struct Proxy {
    pub(crate) url: String,
    state: Arc<State>,
}

struct State {
    moto: String,
    answers: Mutex<Vec<Answer>>,
    calls: Mutex<Vec<Call>>,
}

/// What is said instead of moto to the next call of an operation.
pub(crate) struct Answer {
    pub(crate) operation: &'static str,
    pub(crate) status: u16,
    /// Without one, nothing is answered at all.
    pub(crate) body: Option<String>,
}

/// A call that came: the operation, the key that signed, the whole form.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) operation: String,
    pub(crate) key: String,
    pub(crate) form: String,
}

impl Proxy {
    pub(crate) fn start(moto: &Moto, answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State {
            moto: moto.url.strip_prefix("http://").unwrap().to_owned(),
            answers: Mutex::new(answers),
            calls: Mutex::default(),
        });
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming() {
                shared.serve(stream.unwrap());
            }
        });
        Self { url, state }
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.state.calls.lock().unwrap().clone()
    }

    /// Whether every answer was given.
    pub(crate) fn has_answered(&self) -> bool {
        self.state.answers.lock().unwrap().is_empty()
    }
}

impl State {
    /// Serves the first request of a connection, and closes it.
    fn serve(&self, mut stream: TcpStream) {
        let (head, body) = read_message(&stream);
        let call = call(&head, &body);
        let mut answers = self.answers.lock().unwrap();
        let position = answers
            .iter()
            .position(|answer| answer.operation == call.operation);
        let answer = position.map(|position| answers.remove(position));
        self.calls.lock().unwrap().push(call);
        let reply = match answer {
            Some(Answer { body: None, .. }) => return,
            Some(Answer {
                status,
                body: Some(body),
                ..
            }) => format!(
                "HTTP/1.1 {status} \r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            )
            .into_bytes(),
            None => {
                let mut moto = TcpStream::connect(&self.moto).unwrap();
                moto.write_all(&[head.into_bytes(), body].concat()).unwrap();
                let (head, body) = read_message(&moto);
                let head = head.replacen("\r\n", "\r\nconnection: close\r\n", 1);
                [head.into_bytes(), body].concat()
            }
        };
        stream.write_all(&reply).unwrap();
    }
}

/// The head, with the empty line at its end, and the body.
fn read_message(stream: &TcpStream) -> (String, Vec<u8>) {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    let mut length = 0;
    while !head.ends_with("\r\n\r\n") {
        let begin = head.len();
        assert_ne!(stream.read_line(&mut head).unwrap(), 0, "{head}");
        if let Some((name, value)) = head[begin..].split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    (head, body)
}

fn call(head: &str, body: &[u8]) -> Call {
    let between = |text: &str, begin: &str, end: char| {
        let (_, rest) = text.split_once(begin).unwrap();
        rest.split(end).next().unwrap().to_owned()
    };
    let form = str::from_utf8(body).unwrap().to_owned();
    Call {
        operation: between(&form, "Action=", '&'),
        key: between(head, "Credential=", '/'),
        form,
    }
}
