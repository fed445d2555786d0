//! A release of botocore, from a package index.

use std::fs;
use std::path::{Path, PathBuf};

use opsmith_codegen::manifest::nearest;
use tempfile::TempDir;

use crate::python;
use crate::{BadInput, terminal};

/// A release of botocore, in a folder that is removed when it is dropped.
pub(crate) struct Fetched {
    pub(super) folder: TempDir,
    /// The folder with a folder for each service.
    pub(crate) data: PathBuf,
}

/// The release that a source names, as pip takes it: `botocore==VERSION`, or
/// `botocore` for the newest, where that is no file or folder.
pub(super) fn release(source: &Path) -> Option<&str> {
    let name = source.to_str()?;
    let newest = name == "botocore" && !source.exists();
    (newest || name.starts_with("botocore==")).then_some(name)
}

/// Fetches a release with pip, without what it depends on.
///
/// Needs Python with its module `pip`, and a package index.
pub(crate) fn fetch(release: &str) -> Result<Fetched, BadInput> {
    let bad = |error: &dyn std::fmt::Display| BadInput(format!("{release}: {error}"));
    if !is_plain(release) {
        return Err(bad(&"expected a version, as in botocore==1.44.8"));
    }
    let folder = tempfile::tempdir().map_err(|error| bad(&error))?;
    terminal::announce(&format!("fetching {release} with pip: 15 MB, about 10 s"));
    python::fetch(release, folder.path())?;
    let data = folder.path().join("botocore/data");
    Ok(Fetched { folder, data })
}

/// Whether pip reads a release as one version, or as those that a `*` stands
/// for: no marker, no second condition.
fn is_plain(release: &str) -> bool {
    let Some(version) = release.strip_prefix("botocore==") else {
        return release == "botocore";
    };
    version.starts_with(|c: char| c.is_ascii_digit())
        && version
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '*' | '+' | '-'))
}

/// The folder of a service in botocore's `data`.
pub(super) fn find(data: &Path, service: &str) -> Result<PathBuf, String> {
    let entries = fs::read_dir(data)
        .map_err(|error| format!("expected a folder `botocore/data` in the package: {error}"))?;
    let names = entries.filter_map(|entry| {
        let entry = entry.ok()?;
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        is_folder.then(|| entry.file_name().into_string().ok())?
    });
    let mut names: Vec<_> = names.collect();
    names.sort();
    if names.iter().any(|name| name == service) {
        return Ok(data.join(service));
    }
    if names.is_empty() {
        return Err(format!(
            "there is no service {service:?}: this botocore has no services"
        ));
    }
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    Err(unknown(service, &names, "botocore"))
}

/// The message for a service that is not among those of a source.
pub(crate) fn unknown(service: &str, names: &[&str], source: &str) -> String {
    let nearest = nearest(service, names.iter().copied());
    let hint = nearest.first().map(|name| format!("; is it {name:?}?"));
    format!(
        "there is no service {service:?} among the {} of {source}{}",
        names.len(),
        hint.unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_release_of_botocore_is_fetched() {
        assert_eq!(release(Path::new("botocore")), Some("botocore"));
        assert_eq!(
            release(Path::new("botocore==1.44.8")),
            Some("botocore==1.44.8")
        );
        assert_eq!(release(Path::new("botocore/data/iam")), None);
        assert_eq!(release(Path::new("boto3==1.44.8")), None);
    }

    #[test]
    fn only_a_version_is_handed_to_pip() {
        for release in ["botocore", "botocore==1.44.8", "botocore==1.44.*"] {
            assert!(is_plain(release), "{release}");
        }
        for release in [
            "botocore==",
            "botocore==*",
            "botocore==1.44.8; python_version > '3'",
            "botocore==1.44.8,!=1.44.9",
            "botocore== 1.44.8",
        ] {
            assert!(!is_plain(release), "{release}");
        }
    }

    #[test]
    fn an_unknown_service_is_refused_with_the_nearest_name() {
        let data = tempfile::tempdir().unwrap();
        for name in ["iam", "sns", "cloudformation"] {
            fs::create_dir(data.path().join(name)).unwrap();
        }
        assert_eq!(find(data.path(), "iam"), Ok(data.path().join("iam")));
        assert_eq!(
            find(data.path(), "cloudfromation").unwrap_err(),
            "there is no service \"cloudfromation\" among the 3 of botocore; is it \
             \"cloudformation\"?"
        );
        let outside = find(data.path(), "../data/iam").unwrap_err();
        assert!(outside.starts_with("there is no service"), "{outside}");
    }
}
