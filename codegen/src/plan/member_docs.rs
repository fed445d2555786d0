//! The documentation of members: what the model says, and what a caller has to
//! know.

use super::types::Role;
use super::{constraint, structure};
use crate::model::{Member, Shape};

/// What stands before a member's constraints in its documentation.
const ALLOWED: &str = "\n\nAllowed: ";
/// What its documentation says of a member that clients can leave out.
const REQUIRED_BY_SERVICE: &str = "\n\nRequired by the service.";
/// What its documentation says of a token that is made up.
pub(super) const MADE_UP_TOKEN: &str = "\n\nBy it the service knows a request that is sent again. \
     Where it is absent, `to_request` makes one up.";

/// A member's documentation in two parts: what the model says, and what follows
/// from its constraints. What it says of a token is left out.
pub(crate) fn parts(docs: &str) -> (String, String) {
    let docs = docs.replace(MADE_UP_TOKEN, "");
    let notes = [ALLOWED, REQUIRED_BY_SERVICE];
    let begin = notes.iter().filter_map(|note| docs.rfind(note)).min();
    let (prose, notes) = docs.split_at(begin.unwrap_or(docs.len()));
    (prose.to_owned(), notes.to_owned())
}

/// The documentation of a member: its own, or its target's, and what a caller
/// has to know.
pub(super) fn documentation(member: &Member, target: &Shape, role: Role) -> String {
    let mut text = structure::documentation_or(&member.traits, || {
        let text = structure::documentation(&target.traits);
        if text.is_empty() {
            format!("The member `{}`.", member.name)
        } else {
            text
        }
    });
    let words = constraint::words(&constraint::effective(&member.traits, target), &target.kind);
    if let Some(words) = words.filter(|_| role == Role::Input) {
        text.push_str(ALLOWED);
        text.push_str(&words);
    }
    if role == Role::Input && structure::is_missed(member) {
        text.push_str(REQUIRED_BY_SERVICE);
    }
    text.trim_end().to_owned()
}
