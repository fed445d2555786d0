//! The changelog of a generated crate: an entry comes before the last one.

/// The text of a new changelog, up to its first entry.
const HEAD: &str = "# Changelog\n";

/// A changelog with one entry more: before the first section that is a
/// version's, so that what people wrote above stays there.
///
/// `changelog` is nothing where there is none yet. Line ends are those that it
/// has.
pub(super) fn with_entry(changelog: Option<&str>, version: &str, text: &str) -> String {
    let changelog = changelog.unwrap_or(HEAD);
    let old = changelog.replace("\r\n", "\n");
    let (above, below) = old.split_at(first_version(&old));
    let mut new = above.trim_end().to_owned();
    if !new.is_empty() {
        new.push_str("\n\n");
    }
    new.extend(["## ", version, "\n\n", text.trim_end(), "\n"]);
    if !below.is_empty() {
        new.push('\n');
        new.push_str(below);
    }
    if changelog.contains("\r\n") {
        new.replace('\n', "\r\n")
    } else {
        new
    }
}

/// Where the first section of a version begins, or the end.
fn first_version(text: &str) -> usize {
    let mut place = 0;
    for line in text.split_inclusive('\n') {
        let heading = line.strip_prefix("## ").unwrap_or_default();
        let heading = heading.trim_start_matches(['[', 'v']);
        if heading.starts_with(|c: char| c.is_ascii_digit()) {
            return place;
        }
        place += line.len();
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::with_entry;

    #[test]
    fn the_first_entry_makes_the_changelog() {
        assert_eq!(
            with_entry(None, "0.2.0", "- A change.\n"),
            "# Changelog\n\n## 0.2.0\n\n- A change.\n"
        );
    }

    #[test]
    fn an_entry_comes_before_the_last_one_and_behind_what_people_wrote_above() {
        let old = "# Changelog\n\nBy hand.\n\n## Unreleased\n\n- Mine.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n";
        assert_eq!(
            with_entry(Some(old), "0.2.0", "- A change."),
            "# Changelog\n\nBy hand.\n\n## Unreleased\n\n- Mine.\n\n## 0.2.0\n\n- A change.\n\n\
             ## [0.1.0] - 2026-01-01\n\n- First.\n"
        );
    }

    #[test]
    fn a_changelog_without_entries_or_title_keeps_what_it_has() {
        assert_eq!(
            with_entry(Some("Notes\n"), "0.2.0", "- A change."),
            "Notes\n\n## 0.2.0\n\n- A change.\n"
        );
        assert_eq!(
            with_entry(Some(""), "0.2.0", "- A change."),
            "## 0.2.0\n\n- A change.\n"
        );
    }

    #[test]
    fn line_ends_are_those_of_the_changelog() {
        let old = "# Changelog\r\n\r\n## 0.1.0\r\n";
        assert_eq!(
            with_entry(Some(old), "0.1.1", "- A change."),
            "# Changelog\r\n\r\n## 0.1.1\r\n\r\n- A change.\r\n\r\n## 0.1.0\r\n"
        );
    }
}
