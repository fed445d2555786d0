//! The changelog of a generated crate: an entry comes before the last one.

use semver::Version;

/// The text of a new changelog, up to its first entry.
const HEAD: &str = "# Changelog\n";

/// What some editors begin a file with.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A changelog with a new entry before the first section of a version, so that
/// what people wrote above it stays there.
///
/// `changelog` is `None` if there is no changelog yet. The entry has the line ends
/// of the changelog's first line, and no other line is touched.
pub(super) fn with_entry(changelog: Option<&str>, version: &str, text: &str) -> String {
    let old = changelog.unwrap_or(HEAD);
    let (above, below) = old.split_at(first_version(old));
    let mut entry = format!("## {version}\n\n{}\n", text.trim_end());
    let above = above.trim_end();
    if !above.trim_start_matches(BYTE_ORDER_MARK).is_empty() {
        entry.insert_str(0, "\n\n");
    }
    if !below.is_empty() {
        entry.push('\n');
    }
    if old
        .split_inclusive('\n')
        .next()
        .is_some_and(|line| line.ends_with("\r\n"))
    {
        entry = entry.replace('\n', "\r\n");
    }
    [above, &entry, below].concat()
}

/// Where the first section of a version begins, or the end.
fn first_version(text: &str) -> usize {
    let marked = text.trim_start_matches(BYTE_ORDER_MARK);
    let mut place = text.len() - marked.len();
    for line in marked.split_inclusive('\n') {
        if is_version(line) {
            return place;
        }
        place += line.len();
    }
    text.len()
}

/// Whether a line is the heading of a version: `## 0.1.0`, `### [v0.1.0](…)`,
/// `# Version 0.1.0`.
fn is_version(line: &str) -> bool {
    let title = line.trim_start_matches('#');
    if !(1..=3).contains(&(line.len() - title.len())) || !title.starts_with([' ', '\t']) {
        return false;
    }
    let mut words = title
        .split_whitespace()
        .map(|word| word.trim_start_matches(['[', '(', 'v']));
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let is_release = |word: &str| {
        let end = word.find([']', ')', ':', ',']).unwrap_or(word.len());
        Version::parse(&word[..end]).is_ok()
    };
    words.next().is_some_and(is_number) || words.next().is_some_and(is_release)
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

    #[test]
    fn only_the_entry_gets_line_ends() {
        let old = "# Changelog\r\n\n## 0.1.0\n\n- First.\n";
        assert_eq!(
            with_entry(Some(old), "0.1.1", "- A change."),
            "# Changelog\r\n\r\n## 0.1.1\r\n\r\n- A change.\r\n\r\n## 0.1.0\n\n- First.\n"
        );
    }

    #[test]
    fn a_section_of_a_version_is_found_as_people_write_it() {
        for heading in [
            "## 0.1.0",
            "# 0.1.0",
            "### [0.1.0](https://example.com/v0.1.0) (2026-01-01)",
            "## v0.1.0",
            "## Version 0.1.0",
            "## my-crate v0.1.0-rc.1: a name",
            "## 0.1",
            "## 2026-01-01",
        ] {
            let old = format!("# Changelog\n\n## Unreleased\n\n### Since 0.1\n\n{heading}\n");
            let new = with_entry(Some(&old), "0.2.0", "- A change.");
            let expected = format!("### Since 0.1\n\n## 0.2.0\n\n- A change.\n\n{heading}\n");
            assert!(new.ends_with(&expected), "{heading}: {new}");
        }
        for other in [
            "## Changes in 2026",
            "#### 0.1.0",
            "0.1.0",
            "##0.1.0",
            "#",
            "",
        ] {
            let new = with_entry(Some(other), "0.2.0", "- A change.");
            assert!(new.starts_with(other), "{other}: {new}");
        }
    }

    #[test]
    fn a_byte_order_mark_stays_in_front() {
        assert_eq!(
            with_entry(Some("\u{feff}## 0.1.0\n"), "0.2.0", "- A change."),
            "\u{feff}## 0.2.0\n\n- A change.\n\n## 0.1.0\n"
        );
    }
}
