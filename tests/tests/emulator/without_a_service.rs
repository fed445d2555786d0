//! What the example says where no service answers.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use crate::example::example;
use crate::moto::Key;

fn said(url: &str) -> String {
    let key = Key {
        id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
        secret: "secret".to_owned(),
        token: None,
    };
    let arguments = ["--key", "AKIAIOSFODNN7EXAMPLE", "--status", "Inactive"];
    let arguments = [&arguments[..], &["--endpoint-url", url]].concat();
    let ran = example("update_access_key", Some(&key), &arguments);
    ran.failed().trim_end().replace(url, "[url]")
}

/// A port where the next connection gets this answer, whatever it asks.
fn answering(answer: impl Into<String>) -> u16 {
    let answer = answer.into();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut some = [0; 2048];
        let _ = stream.read(&mut some);
        let _ = stream.write_all(answer.as_bytes());
    });
    port
}

#[test]
#[ignore = "run cargo xtask test"]
fn nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = said(&url);
    assert!(
        error.starts_with("error: no reply from [url]/: "),
        "{error}"
    );
    assert!(error.contains("refused"), "{error}");
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_host_does_not_exist() {
    let error = said("http://iam.invalid");
    // The rest is the system's.
    assert!(
        error.starts_with("error: no reply from [url]/: "),
        "{error}"
    );
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_port_does_not_speak_tls() {
    let port = answering("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
    let error = said(&format!("https://127.0.0.1:{port}"));
    let begin = "error: no TLS connection to [url]/: ";
    assert!(error.starts_with(begin), "{error}");
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_redirect_is_not_followed() {
    let elsewhere = answering("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    let answer = format!(
        "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:{elsewhere}/\r\n\
         content-length: 0\r\n\r\n"
    );
    let port = answering(answer);
    let error = said(&format!("http://127.0.0.1:{port}"));
    insta::assert_snapshot!(error, @"error: the reply could not be read: it holds no error code (HTTP 302, 0 bytes)");
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_answer_is_a_proxys_page() {
    let port = answering(
        "HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\ncontent-length: 13\r\n\r\n\
         <html></html>",
    );
    let error = said(&format!("http://127.0.0.1:{port}"));
    insta::assert_snapshot!(error, @"error: the reply could not be read: html: unexpected root element, at byte 6 (HTTP 502, 13 bytes of text/html)");
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_variable_without_which_nobody_can_sign_is_named() {
    let arguments = ["--key", "AKIAIOSFODNN7EXAMPLE", "--status", "Inactive"];
    let ran = example("update_access_key", None, &arguments);
    insta::assert_snapshot!(ran.failed(), @"error: no credentials: AWS_ACCESS_KEY_ID is not set");
}
