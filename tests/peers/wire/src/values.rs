//! What requests say, on every side.

pub(crate) const TABLE: &str = "Music";
pub(crate) const QUEUE: &str = "https://sqs.us-east-1.amazonaws.com/177715257436/MyQueue";
pub(crate) const MESSAGE: &str = r#"{"order": 12, "items": ["book", "pen"], "total": 31.5}"#;
pub(crate) const CONDITION: &str = "attribute_not_exists(Artist)";
pub(crate) const KEY_CONDITION: &str = "Artist = :a";
/// The marker and the size of a page of functions.
pub(crate) const FUNCTIONS: (&str, i32) = ("b3BhcXVlIG1hcmtlcg==", 50);

pub(crate) const TEXTS: [(&str, &str); 4] = [
    ("Artist", "No One You Know"),
    ("SongTitle", "Call Me Today"),
    ("AlbumTitle", "Somewhat Famous"),
    (
        "Notes",
        "Recorded in \"one\" take,\nwith a borrowed guitar and two friends who sing.",
    ),
];
pub(crate) const NUMBERS: [(&str, &str); 2] = [("Year", "2015"), ("Price", "12.5")];
pub(crate) const GENRES: [&str; 2] = ["Country", "Pop"];

/// The bytes of a picture.
pub(crate) fn cover() -> Vec<u8> {
    (0..=255).collect()
}
