//! Texts and names that would do harm if they were taken for code, for paths,
//! or at their word.

use crate::draw::Draw;

/// What stands in every hostile text, and may never be code.
pub(crate) const MARKER: &str = "injected";

const TEXTS: &[&str] = &[
    "*/ } injected!{} /*",
    "/* injected!{}",
    "\"; injected!{}; \"",
    "\"#; injected!{}; r#\"",
    "\"###]\nfn injected() {}",
    "'; fn injected() {} '",
    "\n}\nfn injected() {}\n",
    "\r\nfn injected() {}\r\n",
    "\rfn injected() {}",
    "\u{2028}fn injected() {}\u{2029}\u{85}\u{b}\u{c}",
    "#![feature(injected)]",
    "#[injected] // \\",
    "\\u{7d} \\\" \\",
    "\\",
    "${injected!{}} {injected} {0} {{}}",
    "`injected`` ```\ninjected!{}\n```",
    "```\ninjected!{}\n```",
    "~~~rust\ninjected!{}\n",
    "    injected!{}\n\n    injected!{}",
    "\tinjected!{}",
    "- a\n\n      injected!{}\n",
    "> ```\n> injected!{}",
    "<pre><code>injected!{}</code></pre>",
    "<pre>```\ninjected!{}</pre>",
    "<p>```</p><p>injected!{}</p><p>```</p>",
    "<script>injected()</script><!-- injected -->",
    "[injected][crate::injected] [`injected!`] <injected@example.com>",
    "../injected",
    "/etc/../injected",
    "C:\\injected\\..",
    "injected\0injected",
    "\u{202e}injected\u{202c}\u{2066}\u{200b}",
    "\u{feff}injected\u{fffd}\u{10ffff}",
    "\u{1b}[31minjected\u{7}",
    "injected = \"1\"\n[dependencies]\ninjected = \"1\"",
    "{\"injected\": 1}",
    "%00injected%n%s",
    "&injected; &#0; &#x10ffff; &lt;injected&gt;",
    "",
    " ",
    "injected",
    "self",
    "crate::injected",
];

const NAMES: &[&str] = &[
    "self", "Self", "super", "crate", "type", "async", "gen", "union", "dyn", "try", "box", "_",
    "__", "_1", "__a", "a_", "A__b", "1a", "String", "Option", "Vec", "Result", "Ok", "Err",
    "Some", "Box", "Default", "Debug", "From", "Into", "Error", "Endpoint", "HashMap", "u8", "str",
    "bool", "std", "core", "http", "new", "build", "validate", "to_request", "metadata", "Other",
    "Unknown", "request_id", "mod", "types", "errors", "lib", "main", "support", "injected",
    "Injected", "INJECTED", "in_jected", "CON", "aux", "nul", "é", "名", "a-b", "a b", "a.b", "a#b",
    "a$b", "r#a", "UpdateAccessKey", "updateAccessKey", "UpdateAccessKeyInput",
    "UpdateAccessKeyRequest", "UserName", "userName", "User_Name", "member", "entry", "key",
    "value", "Action", "Version",
];

/// How long what is long is, in bytes.
const LONG: usize = 100_000;

/// A text, now and then a long one.
pub(crate) fn text(draw: &mut Draw) -> String {
    let text = *draw.one_of(TEXTS);
    match draw.below(20) {
        0 => text.repeat(LONG / text.len().max(1)),
        1 => format!("{}{text}", "a".repeat(LONG)),
        2 => "(".repeat(LONG),
        3..=6 => format!("{text}{}", draw.one_of(TEXTS)),
        _ => text.to_owned(),
    }
}

/// A name, often one that is an identifier.
pub(crate) fn name(draw: &mut Draw) -> String {
    match draw.below(12) {
        0 => "a".repeat(LONG),
        1 => "A".repeat(300),
        2 => format!("{}_a", "a_".repeat(LONG / 2)),
        3 | 4 => text(draw),
        _ => (*draw.one_of(NAMES)).to_owned(),
    }
}
