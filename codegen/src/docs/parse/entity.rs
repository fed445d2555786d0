//! HTML character references.

/// The named references that are used in AWS documentation, and similar ones.
const NAMED: [(&str, &str); 40] = [
    ("amp", "&"),
    ("apos", "'"),
    ("bull", "•"),
    ("copy", "©"),
    ("darr", "↓"),
    ("deg", "°"),
    ("divide", "÷"),
    ("emsp", " "),
    ("ensp", " "),
    ("euro", "€"),
    ("ge", "≥"),
    ("gt", ">"),
    ("harr", "↔"),
    ("hellip", "…"),
    ("laquo", "«"),
    ("larr", "←"),
    ("ldquo", "“"),
    ("le", "≤"),
    ("lsquo", "‘"),
    ("lt", "<"),
    ("mdash", "—"),
    ("middot", "·"),
    ("minus", "−"),
    ("mu", "μ"),
    ("nbsp", " "),
    ("ndash", "–"),
    ("ne", "≠"),
    ("para", "¶"),
    ("plusmn", "±"),
    ("quot", "\""),
    ("raquo", "»"),
    ("rarr", "→"),
    ("rdquo", "”"),
    ("reg", "®"),
    ("rsquo", "’"),
    ("sect", "§"),
    ("times", "×"),
    ("trade", "™"),
    ("uarr", "↑"),
    ("zwnj", ""),
];

/// The length of the longest reference that is understood, with `&` and `;`.
const LONGEST: usize = 12;

/// Replaces references with their characters; unknown ones are kept.
pub(crate) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let (characters, length) = reference(rest).unwrap_or_else(|| ("&".to_owned(), 1));
        decoded.push_str(&characters);
        rest = &rest[length..];
    }
    decoded.push_str(rest);
    decoded
}

/// The characters of the reference that a text begins with, and the length of the reference.
pub(crate) fn reference(text: &str) -> Option<(String, usize)> {
    let length = text.bytes().take(LONGEST).position(|byte| byte == b';')? + 1;
    let name = text.get(1..length - 1)?;
    if let Some(number) = name.strip_prefix('#') {
        return Some((numbered(number)?.to_string(), length));
    }
    let (_, characters) = NAMED.iter().find(|(known, _)| *known == name)?;
    Some(((*characters).to_owned(), length))
}

fn numbered(number: &str) -> Option<char> {
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    let code = u32::from_str_radix(digits, radix).ok();
    let character = code.filter(|code| *code != 0).and_then(char::from_u32);
    Some(character.unwrap_or(char::REPLACEMENT_CHARACTER))
}
