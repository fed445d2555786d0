//! The workspace around an output folder.

use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

/// The manifest of the workspace around a crate's folder, and the entry that its
/// `members` lack; `None` if there is no workspace, or no entry is missing.
pub(crate) fn missing_member(out: &Path) -> Option<(PathBuf, String)> {
    let out = fs::canonicalize(out).ok()?;
    out.ancestors().skip(1).find_map(|folder| {
        let manifest = folder.join("Cargo.toml");
        let table: Table = fs::read_to_string(&manifest).ok()?.parse().ok()?;
        let workspace = table.get("workspace")?;
        let member = out.strip_prefix(folder).ok()?.to_str()?.replace('\\', "/");
        Some((!lists(workspace, &member)).then_some((manifest, member)))
    })?
}

fn lists(workspace: &Value, member: &str) -> bool {
    let named = |key: &str| {
        let entries = workspace.get(key).and_then(Value::as_array);
        entries.into_iter().flatten().filter_map(Value::as_str)
    };
    named("members").chain(named("exclude")).any(|entry| {
        // `*` stands for one part of a path.
        let entry = entry.trim_end_matches('/');
        entry.split('/').count() == member.split('/').count()
            && entry
                .split('/')
                .zip(member.split('/'))
                .all(|(part, name)| part == "*" || part == name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(workspace: &str) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("crates/aws");
        fs::create_dir_all(&out).unwrap();
        fs::write(folder.path().join("Cargo.toml"), workspace).unwrap();
        missing_member(&out).map(|(_, member)| member)
    }

    #[test]
    fn a_workspace_that_does_not_list_the_crate_lacks_it() {
        assert_eq!(
            missing("[workspace]\nmembers = [\"a\"]").as_deref(),
            Some("crates/aws")
        );
    }

    #[test]
    fn a_workspace_that_lists_or_excludes_the_crate_lacks_nothing() {
        assert_eq!(missing("[workspace]\nmembers = [\"crates/aws\"]"), None);
        assert_eq!(missing("[workspace]\nmembers = [\"crates/*\"]"), None);
        assert_eq!(missing("[workspace]\nexclude = [\"crates/aws/\"]"), None);
    }

    #[test]
    fn outside_of_a_workspace_nothing_is_lacking() {
        assert_eq!(missing("[package]"), None);
    }
}
