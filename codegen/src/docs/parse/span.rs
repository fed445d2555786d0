//! Where marks of Markdown mean nothing: code spans and escaped characters.

/// Code between backticks.
pub(crate) struct CodeSpan<'a> {
    /// What stands between them, without white space around.
    pub(crate) content: &'a str,
    /// Length with the backticks.
    pub(crate) length: usize,
}

/// The code span that a text which begins with a backtick begins with.
pub(crate) fn code_span(text: &str) -> Option<CodeSpan<'_>> {
    let open = run_length(text, '`');
    let mut at = open;
    while let Some(backtick) = text[at..].find('`') {
        let start = at + backtick;
        let length = run_length(&text[start..], '`');
        if length == open {
            let content = text[open..start].trim();
            let length = start + length;
            let is_code = !content.is_empty() && !content.contains("\n\n");
            return is_code.then_some(CodeSpan { content, length });
        }
        at = start + length;
    }
    None
}

/// How often a text repeats a character at its beginning.
pub(crate) fn run_length(text: &str, character: char) -> usize {
    text.chars().take_while(|c| *c == character).count()
}

/// Length of the code span, escaped character or unpaired backticks that a text begins with.
pub(crate) fn opaque_length(text: &str) -> Option<usize> {
    if let Some(escaped) = text.strip_prefix('\\') {
        let length = escaped.chars().next().map_or(0, char::len_utf8);
        return Some(1 + length);
    }
    let backticks = run_length(text, '`');
    let span = || code_span(text).map_or(backticks, |span| span.length);
    (backticks > 0).then(span)
}
