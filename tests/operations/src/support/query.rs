//! Requests of the AWS query protocol.
//!
//! <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>

/// Writes the form of a request: `head`, the encoded action and version, and
/// what `members` writes.
///
/// It is called twice: to count, so that the form is allocated once, and to
/// write.
pub fn query_form(head: &str, members: impl Fn(&mut QueryWriter)) -> String {
    written(head, &members)
}

/// It is not generic, so that it is compiled once, whatever the number of
/// operations.
fn written(head: &str, members: &dyn Fn(&mut QueryWriter)) -> String {
    let mut query = QueryWriter {
        body: None,
        octets: head.len(),
        prefix: String::new(),
    };
    members(&mut query);
    let mut body = String::with_capacity(query.octets);
    body.push_str(head);
    query.body = Some(body);
    members(&mut query);
    query.body.unwrap_or_default()
}

/// Writes a form, or counts what there is to write.
pub struct QueryWriter {
    /// The form; none while it is counted.
    pub(super) body: Option<String>,
    /// The most octets that the form can have.
    pub(super) octets: usize,
    /// What comes before every key: the way to the structure being written.
    pub(super) prefix: String,
}
