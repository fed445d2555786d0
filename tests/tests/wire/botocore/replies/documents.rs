//! Documents without a code, plain and odd, and what is no document.

use super::Document;

/// The reply of IAM's API reference.
const DONE: &str = r#"<UpdateAccessKeyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <ResponseMetadata>
    <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>
  </ResponseMetadata>
</UpdateAccessKeyResponse>"#;

/// An error in one line.
const ERROR: &str = "<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code>\
    <Message>There is no user Bob.</Message></Error><RequestId>7a62c49f</RequestId></ErrorResponse>";

/// What has no code, or nothing that can be read.
pub(super) fn documents() -> Vec<Document> {
    [successes(), no_errors(), no_documents()].concat()
}

fn successes() -> Vec<Document> {
    let documents = [
        ("success", DONE.to_owned()),
        (
            "success without namespace",
            DONE.replace(" xmlns=", " version="),
        ),
        (
            "success without spaces",
            DONE.split('\n').map(str::trim).collect(),
        ),
        ("success with a byte order mark", format!("\u{feff}{DONE}")),
        (
            "success with a declaration",
            format!("<?xml version=\"1.0\"?>\n<!-- a -->{DONE}"),
        ),
        (
            "success with another encoding declared",
            format!("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!-- é -->{DONE}"),
        ),
        (
            "success of a newer model",
            DONE.replace(
                "  <R",
                "<UpdateAccessKeyResult><A>1</A></UpdateAccessKeyResult>  <R",
            ),
        ),
        (
            "success without request id",
            "<UpdateAccessKeyResponse/>".into(),
        ),
        (
            "success with RequestID",
            DONE.replace("RequestId", "RequestID"),
        ),
        (
            "success with its request id at the root",
            "<UpdateAccessKeyResponse><RequestId>7a62c49f</RequestId></UpdateAccessKeyResponse>"
                .into(),
        ),
        (
            "success of another operation",
            DONE.replace("UpdateAccessKey", "CreateUser"),
        ),
    ];
    documents
        .map(|(name, document)| (name, document.into()))
        .into()
}

/// Documents that say neither success nor an error.
fn no_errors() -> Vec<Document> {
    let documents = [
        (
            "no error within",
            "<ErrorResponse><RequestId>7a62c49f</RequestId></ErrorResponse>".to_owned(),
        ),
        ("no code", ERROR.replace("<Code>NoSuchEntity</Code>", "")),
        ("an empty code", ERROR.replace("NoSuchEntity", "")),
        (
            "text for an error",
            "<ErrorResponse><Error>NoSuchEntity</Error></ErrorResponse>".into(),
        ),
        (
            "another document",
            "<ListBucketResult><Name/></ListBucketResult>".into(),
        ),
        (
            "HTML",
            "<html><head><title>502</title></head><body><hr/></body></html>".into(),
        ),
        (
            "HTML with a type",
            "<!DOCTYPE html>\n<html><body>Bad gateway</body></html>".into(),
        ),
        ("nothing", String::new()),
        ("white space", " \r\n".into()),
    ];
    documents
        .map(|(name, document)| (name, document.into()))
        .into()
}

/// What is no XML, or not quite.
fn no_documents() -> Vec<Document> {
    let utf_16 = format!("\u{feff}{ERROR}");
    let utf_16: Vec<_> = utf_16.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin_1 = ERROR.replace("Bob", "Böb");
    let latin_1 = latin_1.chars().map(|c| u8::try_from(c).unwrap()).collect();
    let entity = "<!DOCTYPE a [<!ENTITY a \"NoSuchEntity\">]>".to_owned();
    vec![
        ("HTML that is no XML", b"<html><br><p>&nbsp;</html>".into()),
        ("text", b"upstream connect error".into()),
        ("JSON", br#"{"__type":"NoSuchEntity"}"#.into()),
        ("an error that breaks off", ERROR.as_bytes()[..100].into()),
        ("a success that breaks off", DONE.as_bytes()[..120].into()),
        ("another end", ERROR.replace("</Code>", "</Kode>").into()),
        ("a bare ampersand", ERROR.replace("Bob", "Bob & Eve").into()),
        ("no such entity", ERROR.replace("Bob", "&nbsp;").into()),
        (
            "no such character",
            ERROR.replace("Bob", "&#x110000;").into(),
        ),
        ("a byte order mark alone", "\u{feff}".into()),
        ("a declaration alone", b"<?xml version=\"1.0\"?>".into()),
        ("ISO 8859-1", latin_1),
        ("UTF-16", utf_16),
        ("NUL", b"\0".into()),
        ("NUL within", ERROR.replace("Bob", "B\0b").into()),
        (
            "a control character",
            ERROR.replace("Bob", "B\u{1}b").into(),
        ),
        (
            "a control character by reference",
            ERROR.replace("Bob", "B&#1;b").into(),
        ),
        ("no character", ERROR.replace("Bob", "B\u{ffff}b").into()),
        (
            "a declared entity",
            (entity + &ERROR.replace("NoSuchEntity", "&a;")).into(),
        ),
        ("text behind an error", format!("{ERROR}\nand more").into()),
        (
            "a document behind a success",
            format!("{DONE}{DONE}").into(),
        ),
        (
            "a prefix without namespace",
            ERROR.replace("Code>", "a:Code>").into(),
        ),
        (
            "an attribute twice",
            ERROR.replace("<Error>", "<Error a='b' a='b'>").into(),
        ),
        (
            "an attribute without quotes",
            ERROR.replace("<Error>", "<Error a=b>").into(),
        ),
    ]
}
