//! Damage to the bytes of a file, and to the text of a manifest.

use crate::damaged::damage::Kind;
use crate::damaged::draw::Draw;
use crate::damaged::hostile;

/// Ends a text early, here and there within a character.
pub(crate) fn cut(text: &mut Vec<u8>, draw: &mut Draw) -> String {
    let at = draw.below(text.len());
    text.truncate(at);
    if draw.once_in(3) {
        let character = "\u{10ffff}".as_bytes();
        text.extend(&character[..=draw.below(3)]);
        return format!("cut within a character at byte {at}");
    }
    format!("cut at byte {at}")
}

/// Replaces a byte.
pub(crate) fn replace(text: &mut [u8], draw: &mut Draw) -> String {
    let at = draw.below(text.len());
    text[at] = *draw.one_of(b"\"\\{}[]:,0-x \n\0\x7f\xff\xc0#");
    format!("byte {at} is {:#x}", text[at])
}

/// A manifest with damage of a kind, as far as a manifest can have it.
pub(crate) fn manifest(text: &str, kind: Kind, draw: &mut Draw) -> (Vec<u8>, Vec<String>) {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = draw.below(lines.len());
    let key = lines[at].split(" = ").next().unwrap_or_default().to_owned();
    match kind {
        Kind::Remove => {
            lines.remove(at);
        }
        Kind::Retype => {
            let value = *draw.one_of(&["1", "[]", "{}", "true", "''", "[[]]", "1979-05-27"]);
            lines[at] = format!("{key} = {value}");
        }
        Kind::Rename => {
            lines[at] = format!("\"{}\" = 1", quoted(&hostile::name(draw)));
        }
        Kind::Duplicate => lines.insert(at, lines[at].clone()),
        Kind::Cycle => {
            lines[at] = format!(
                "{key} = \"{}\"",
                draw.one_of(&["opsmith.toml", ".", "*", "../"])
            );
        }
        Kind::Number => {
            lines[at] = format!(
                "{key} = {}",
                draw.one_of(&["1e999", "-0", "99999999999999999999"])
            );
        }
        Kind::Nest => {
            let depth = *draw.one_of(&[10, 100, 1000, 100_000]);
            let (begin, end) = *draw.one_of(&[("[", "]"), ("{a=", "}"), ("[", ""), ("a.", "")]);
            lines[at] = format!("{key} = {}1{}", begin.repeat(depth), end.repeat(depth));
        }
        Kind::Trait | Kind::Place => {
            lines[at] = format!("[{key}.\"{}\"]", quoted(&hostile::text(draw)));
        }
        Kind::Name => {
            let name = quoted(&hostile::name(draw));
            let wanted = *draw.one_of(&[
                "damaged",
                "0.1.0",
                "services.service",
                "model.json",
                "docs.json",
            ]);
            let name = if wanted == "services.service" {
                format!("services.\"{name}\"")
            } else {
                name
            };
            lines = lines
                .iter()
                .map(|line| line.replace(wanted, &name))
                .collect();
        }
        Kind::Text => lines[at] = format!("{key} = \"{}\"", quoted(&hostile::text(draw))),
        Kind::Cut | Kind::Byte => {
            let mut bytes = text.as_bytes().to_vec();
            let what = if kind == Kind::Cut {
                cut(&mut bytes, draw)
            } else {
                replace(&mut bytes, draw)
            };
            return (bytes, vec![what]);
        }
    }
    let what: String = lines.join("\n").chars().take(500).collect();
    (lines.join("\n").into_bytes(), vec![what])
}

/// A text as it stands between quotation marks in TOML.
fn quoted(text: &str) -> String {
    let escaped = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    text.chars().map(escaped).collect()
}
