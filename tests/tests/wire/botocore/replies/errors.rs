//! Documents of errors, plain and odd.

use super::Document;

/// An error as IAM sends it; code and message are escaped already.
pub(super) fn error(code: &str, message: &str) -> String {
    format!(
        r#"<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>Sender</Type>
    <Code>{code}</Code>
    <Message>{message}</Message>
  </Error>
  <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>
</ErrorResponse>
"#
    )
}

/// Errors of a code, which is escaped already.
pub(super) fn errors(code: &str) -> Vec<Document> {
    [forms(code), contents(code), envelopes(code)].concat()
}

/// Forms that say the same.
fn forms(code: &str) -> Vec<Document> {
    let plain = error(code, "There is no user Bob.");
    let message = |message: &str| plain.replace("There is no user Bob.", message);
    let documents = [
        ("error", plain.clone()),
        ("error of the server", plain.replace("Sender", "Receiver")),
        (
            "error without namespace",
            plain.replace(" xmlns=", " version="),
        ),
        (
            "error with a prefix",
            plain
                .replace("Error", "a:Error")
                .replace("xmlns", "xmlns:a"),
        ),
        (
            "error without spaces",
            plain.split('\n').map(str::trim).collect(),
        ),
        ("error with other line ends", plain.replace('\n', "\r\n")),
        (
            "error with spaces in its message",
            message("\r\n  There\ris no  user Bob.\t\n"),
        ),
        ("error with CDATA", message("<![CDATA[<&> &amp; ]]>]]&gt;")),
        (
            "error with references",
            message("&lt;&#66;&#x6f;b &quot;&apos;&#13;"),
        ),
        (
            "error with comments",
            format!("<!-- a --><?b c?>{}", message("N<!-- d -->o<?e?>ne")),
        ),
        (
            "error with attributes",
            plain
                .replace("<Code>", "<Code a='b'>")
                .replace("<Error>", "<Error c=\"d\">"),
        ),
        (
            "error with a declaration",
            format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE a>{plain}"),
        ),
        ("error with a byte order mark", format!("\u{feff}{plain}")),
        (
            "error with more elements",
            plain.replace(
                "</Error>",
                "<Detail><Code>1</Code></Detail></Error><Detail/>",
            ),
        ),
    ];
    documents
        .map(|(name, document)| (name, document.into()))
        .into()
}

/// Parts that are missing, odd or elsewhere.
fn contents(code: &str) -> Vec<Document> {
    let error = |parts: &str| {
        format!(
            "<ErrorResponse><Error>{parts}</Error><RequestId>7a62c49f</RequestId></ErrorResponse>"
        )
    };
    let code = format!("<Code>{code}</Code>");
    let sender = format!("<Type>Sender</Type>{code}");
    let message = |message: &str| error(&format!("{sender}{message}"));
    let documents = [
        (
            "error without type",
            error(&format!("{code}<Message>Wrong.</Message>")),
        ),
        (
            "error of another type",
            error(&format!("<Type>Both</Type>{code}<Message>Wrong.</Message>")),
        ),
        ("error without message", error(&sender)),
        ("error with an empty message", message("<Message/>")),
        (
            "error with markup in its message",
            message("<Message>a<b>c</b>d</Message>"),
        ),
        (
            "error with a lower-case message",
            message("<message>Wrong.</message>"),
        ),
        (
            "error without request id",
            format!("<ErrorResponse><Error>{sender}</Error></ErrorResponse>"),
        ),
        (
            "error with its request id within",
            format!(
                "<ErrorResponse><Error>{sender}<RequestId>7a62c49f</RequestId></Error>\
                </ErrorResponse>"
            ),
        ),
        (
            "error with an empty request id",
            format!("<ErrorResponse><Error>{sender}</Error><RequestId/></ErrorResponse>"),
        ),
        (
            "error with RequestID",
            error(&sender).replace("RequestId", "RequestID"),
        ),
    ];
    documents
        .map(|(name, document)| (name, document.into()))
        .into()
}

/// Other elements around the error.
fn envelopes(code: &str) -> Vec<Document> {
    let parts = format!("<Type>Sender</Type><Code>{code}</Code>");
    let documents = [
        (
            "error of older services",
            format!(
                "<Response><Errors><Error>{parts}</Error></Errors>\
                <RequestID>7a62c49f</RequestID></Response>"
            ),
        ),
        (
            "two errors",
            format!(
                "<Response><Errors><Error>{parts}</Error><Error><Type>Sender</Type>\
                <Code>Second</Code></Error></Errors><RequestId>7a62c49f</RequestId></Response>"
            ),
        ),
        ("error by itself", format!("<Error>{parts}</Error>")),
    ];
    documents
        .map(|(name, document)| (name, document.into()))
        .into()
}
