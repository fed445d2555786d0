//! Escapes in texts.

use crate::json::JsonReader;

use super::read;

fn text(inside: &str) -> Result<String, String> {
    read(&format!("\"{inside}\""), JsonReader::text)
}

#[test]
fn escapes_are_the_characters_that_they_stand_for() {
    for (escaped, expected) in [
        (r#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r"\u0000\u00e9\uFFFF", "\0é\u{ffff}"),
        (r"a\ud83e\udd80b", "a🦀b"),
        ("é\u{7f}\u{2028}", "é\u{7f}\u{2028}"),
        (r"\\u0041", r"\u0041"),
    ] {
        assert_eq!(text(escaped).as_deref(), Ok(expected));
    }
}

#[test]
fn what_is_no_character_is_refused() {
    let surrogate = "a surrogate without its other half in a string";
    for (escaped, expected) in [
        (r"\ud83e", "an incomplete escape in a string"),
        (r"\ud83eé", "an incomplete escape in a string"),
        (r"\ud83e\n", "an incomplete escape in a string"),
        (r"\ud83e\ud83e", surrogate),
        (r"\ud83eA\udd80", "an incomplete escape in a string"),
        (r"\udd80", surrogate),
        (r"\u00", "an incomplete escape in a string"),
        (r"\u+041", "an incomplete escape in a string"),
        (r"\u00é", "an incomplete escape in a string"),
        (r"\u", "an incomplete escape in a string"),
        (r"\x41", "an unknown escape in a string"),
        (r"\é", "an unknown escape in a string"),
        ("\n", "a control character in a string"),
        ("\0", "a control character in a string"),
        ("\u{1f}", "a control character in a string"),
        (r"\", "the document ends within a string"),
    ] {
        let error = text(escaped).unwrap_err();
        assert!(error.starts_with(expected), "{escaped}: {error}");
    }
    assert_eq!(
        read("\"a", JsonReader::text).unwrap_err(),
        "the document ends within a string, at byte 2"
    );
}

#[test]
fn strings_end_at_the_same_place_wherever_their_characters_are() {
    for length in 0..20 {
        for place in 0..=length {
            for c in ('\0'..='\u{100}').chain(['\u{1F980}']) {
                let mut text = "a".repeat(length);
                text.insert(place, c);
                let document = format!("\"{text}\"");
                let theirs = serde_json::from_str::<String>(&document).ok();
                let ours = JsonReader::new(document.as_bytes()).unwrap();
                let ours = ours.whole(JsonReader::text).ok();
                assert_eq!(ours, theirs, "{document}");
            }
        }
    }
}
