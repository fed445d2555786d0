//! Forms of requests that hold a value which cannot be written.

use super::query::{QueryWriter, query_form};
use super::request_refusal::RequestError;

/// Writes a form as `query_form` does, unless a value is refused.
pub fn refusable_form(
    head: &str,
    members: impl Fn(&mut QueryWriter),
) -> Result<String, RequestError> {
    // A form that was not given up has its head at least.
    let form = query_form(head, members);
    if form.is_empty() {
        Err(RequestError::UnknownMember)
    } else {
        Ok(form)
    }
}

impl QueryWriter {
    /// Gives the form up, for a value that cannot be written.
    pub fn refuse(&mut self) {
        self.body = None;
    }
}
