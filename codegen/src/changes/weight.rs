//! How much a change weighs, and the version that it leads to.

use std::fmt;

use semver::{BuildMetadata, Prerelease, Version};

/// What a change is to the users of a crate, the lightest first.
///
/// <https://doc.rust-lang.org/cargo/reference/semver.html>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Their code is not affected: documentation, or what goes over the wire.
    Patch,
    /// Their code can use it, and works without it.
    Feature,
    /// Their code may have to change.
    Breaking,
}

impl Weight {
    /// The next version, by Cargo's rules of compatibility: after `1.2.3` comes
    /// `1.2.4`, `1.3.0` or `2.0.0`; after `0.2.3` comes `0.2.4`, or `0.3.0` if
    /// something breaks; after `0.0.3` always `0.0.4`.
    ///
    /// After a pre-release comes its own release, if that is far enough from the
    /// last release: `2.0.0` after `2.0.0-rc.1` for any weight; after `1.3.0-rc.1`
    /// comes `1.3.0` for a feature, but `2.0.0` if something breaks. Build metadata
    /// is dropped.
    #[must_use]
    pub fn next_version(self, version: &Version) -> Version {
        let (major, minor, patch) = (version.major, version.minor, version.patch);
        let released = version.pre.is_empty();
        // What a pre-release has already counted up.
        let (new_major, new_minor) = (minor == 0 && patch == 0, patch == 0);
        let next = |number: u64, counted: bool| number.saturating_add(u64::from(!counted));
        let (major, minor, patch) = match (major, minor, self) {
            (0, 0, _) | (0, _, Self::Patch | Self::Feature) | (_, _, Self::Patch) => {
                (major, minor, next(patch, !released))
            }
            (0, _, Self::Breaking) | (_, _, Self::Feature) => {
                (major, next(minor, !released && new_minor), 0)
            }
            (_, _, Self::Breaking) => (next(major, !released && new_major), 0, 0),
        };
        Version {
            major,
            minor,
            patch,
            pre: Prerelease::EMPTY,
            build: BuildMetadata::EMPTY,
        }
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Patch => "patch",
            Self::Feature => "feature",
            Self::Breaking => "breaking",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEIGHTS: [Weight; 3] = [Weight::Patch, Weight::Feature, Weight::Breaking];

    #[test]
    fn versions_follow_the_rules_of_cargo() {
        for (version, expected) in [
            ("1.2.3", ["1.2.4", "1.3.0", "2.0.0"]),
            ("0.2.3", ["0.2.4", "0.2.4", "0.3.0"]),
            ("0.0.3", ["0.0.4", "0.0.4", "0.0.4"]),
            ("0.0.0", ["0.0.1", "0.0.1", "0.0.1"]),
            ("1.2.3+linux", ["1.2.4", "1.3.0", "2.0.0"]),
            ("2.0.0-rc.1", ["2.0.0", "2.0.0", "2.0.0"]),
            ("1.3.0-rc.1+a", ["1.3.0", "1.3.0", "2.0.0"]),
            ("1.2.3-rc.1", ["1.2.3", "1.3.0", "2.0.0"]),
            ("0.3.0-rc.1", ["0.3.0", "0.3.0", "0.3.0"]),
            ("0.0.3-rc.1", ["0.0.3", "0.0.3", "0.0.3"]),
        ] {
            let from = Version::parse(version).unwrap();
            let next = WEIGHTS.map(|weight| weight.next_version(&from).to_string());
            assert_eq!(next, expected, "{version}");
        }
    }

    #[test]
    fn what_breaks_weighs_most() {
        assert!(WEIGHTS.is_sorted());
        assert_eq!(
            WEIGHTS.map(|weight| weight.to_string()),
            ["patch", "feature", "breaking"]
        );
    }
}
