//! Single files.

use std::fs;

use super::{Files, Target, replace_all, replace_file};

#[test]
fn a_file_is_replaced_and_nothing_is_left_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a/b.json");
    for text in ["1", "2"] {
        replace_file(&path, text).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    assert_eq!(path.parent().unwrap().read_dir().unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn a_file_is_as_accessible_as_any_other_new_file() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let mode = |name: &str| {
        let metadata = fs::metadata(folder.path().join(name)).unwrap();
        metadata.permissions().mode()
    };
    fs::write(folder.path().join("other"), "1").unwrap();
    replace_file(&folder.path().join("file"), "1").unwrap();
    assert_eq!(mode("file"), mode("other"));
}

#[test]
fn a_folder_is_not_replaced_by_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let error = replace_file(folder.path(), "1").unwrap_err().to_string();
    let expected = format!("{} is a folder; give a file", folder.path().display());
    assert_eq!(error, expected);
    assert!(folder.path().is_dir());
}

#[test]
fn what_is_in_another_target_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let mut files = Files::new();
    files.insert("a", "1").unwrap();
    for inside in [out.join("target/b.json"), out.clone()] {
        let targets = [
            Target::Folder {
                path: &out,
                files: &files,
                changelog: None,
            },
            Target::File {
                path: &inside,
                text: "2",
            },
        ];
        assert!(replace_all(&targets).is_err());
        assert_eq!(folder.path().read_dir().unwrap().count(), 0);
    }
}
