//! The text of every mistake that a manifest can have.

use insta::assert_snapshot;

use super::{GOOD, PACKAGE, bad, relative};
use crate::manifest::Manifest;

#[test]
fn all_mistakes_are_reported_together_in_the_order_of_the_file() {
    let manifest = r#"[pakage]
name = "x"

[package]
name = "aws operations"
version = 1

[services.S3]
models = ["missing.json", "iam.json", "./iam.json"]
operation = []

[services.S3]
extra = true
"#;
    assert_snapshot!(bad(manifest), @r#"
    models/opsmith.toml:1:2: unknown key `pakage`; did you mean `package`?
      |
    1 | [pakage]
      |  ^

    models/opsmith.toml:5:8: `aws operations` cannot be the name of a package: it may contain only ASCII letters, digits, `-` and `_`, not ' '
      |
    5 | name = "aws operations"
      |        ^

    models/opsmith.toml:6:11: `package.version` must be a string, not an integer
      |
    6 | version = 1
      |           ^

    models/opsmith.toml:9:11: no such file: `missing.json`
      |
    9 | models = ["missing.json", "iam.json", "./iam.json"]
      |           ^

    models/opsmith.toml:9:39: `./iam.json` is listed twice, first at 9:27
      |
    9 | models = ["missing.json", "iam.json", "./iam.json"]
      |                                       ^

    models/opsmith.toml:10:1: unknown key `operation`; did you mean `operations`?
       |
    10 | operation = []
       | ^

    models/opsmith.toml:12:11: `S3` is given twice
       |
    12 | [services.S3]
       |           ^

    models/opsmith.toml:12:11: `S3` cannot be the module of a service: it must be in snake case, as in `s3`
       |
    12 | [services.S3]
       |           ^

    models/opsmith.toml:13:1: unknown key `extra`; expected `models`, `operations`, `protocol` or `unchecked`
       |
    13 | extra = true
       | ^
    "#);
}

#[test]
fn a_manifest_that_does_not_exist_is_an_error() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let error = Manifest::read(&folder.path().join("opsmith.toml")).expect_err("no file");
    assert_snapshot!(relative(&error.to_string(), folder.path()), @"models/opsmith.toml: cannot be read: No such file or directory (os error 2)");
}

#[test]
fn a_manifest_that_is_not_utf8_is_an_error_where_it_stops_being() {
    let mut bytes = PACKAGE.as_bytes().to_vec();
    bytes.extend(b"# gr\xfc\xdfe\n");
    assert_snapshot!(bad(bytes), @"
    models/opsmith.toml:4:5: invalid UTF-8
      |
    4 | # gr��e
      |     ^
    ");
}

#[test]
fn of_broken_syntax_the_first_place_is_reported() {
    assert_snapshot!(bad("[package\nname = \"x\"\nversion = \n"), @"
    models/opsmith.toml:1:9: unclosed table, expected `]`
      |
    1 | [package
      |         ^
    ");
    assert_snapshot!(bad("[services.iam]\nmodels = [\"iam.json]\noperations = [\"X\"]\n"), @r#"
    models/opsmith.toml:2:21: invalid basic string, expected `"`
      |
    2 | models = ["iam.json]
      |                     ^
    "#);
}

#[test]
fn an_empty_manifest_misses_both_tables() {
    assert_snapshot!(bad(""), @"
    models/opsmith.toml:1:1: `package` is missing

    models/opsmith.toml:1:1: `services` is missing
    ");
}

#[test]
fn unknown_keys_are_errors_with_the_nearest_or_all_known_ones() {
    assert_snapshot!(bad(GOOD.replace("[services.iam]", "[service.iam]")), @"
    models/opsmith.toml:5:2: unknown key `service`; did you mean `services`?
      |
    5 | [service.iam]
      |  ^
    ");
    assert_snapshot!(bad(GOOD.replace("operations =", "operation =")), @r#"
    models/opsmith.toml:7:1: unknown key `operation`; did you mean `operations`?
      |
    7 | operation = ["UpdateAccessKey"]
      | ^
    "#);
    assert_snapshot!(bad(GOOD.replace("version", "edition = \"2024\"\nversion")), @r#"
    models/opsmith.toml:3:1: unknown key `edition`; did you mean `description`?
      |
    3 | edition = "2024"
      | ^
    "#);
}

#[test]
fn missing_keys_are_errors_at_their_table() {
    assert_snapshot!(bad("[package]\n[services.iam]\n"), @"
    models/opsmith.toml:1:1: `package.name` is missing
      |
    1 | [package]
      | ^

    models/opsmith.toml:1:1: `package.version` is missing
      |
    1 | [package]
      | ^

    models/opsmith.toml:2:1: `services.iam.models` is missing
      |
    2 | [services.iam]
      | ^

    models/opsmith.toml:2:1: `services.iam.operations` is missing
      |
    2 | [services.iam]
      | ^
    ");
    assert_snapshot!(bad(PACKAGE), @"models/opsmith.toml:4:1: `services` is missing");
}

#[test]
fn keys_and_tables_given_twice_are_errors() {
    let twice = format!("{GOOD}\n[package]\n\n[services.iam]\nmodels = []\n");
    assert_snapshot!(bad(twice), @"
    models/opsmith.toml:9:2: `package` is given twice
      |
    9 | [package]
      |  ^

    models/opsmith.toml:11:11: `iam` is given twice
       |
    11 | [services.iam]
       |           ^

    models/opsmith.toml:12:1: `models` is given twice
       |
    12 | models = []
       | ^
    ");
}

#[test]
fn values_of_the_wrong_type_are_errors() {
    let manifest = r#"
services.iam.models = "iam.json"
services.iam.operations = ["UpdateAccessKey", 1, 1.5, [], {}]
services.ec2.models = [1979-05-27]
services.ec2.operations = "GetObject"
services.s3 = true
package = []
"#;
    assert_snapshot!(bad(manifest), @r#"
    models/opsmith.toml:2:23: `services.iam.models` must be a list of strings, not a string
      |
    2 | services.iam.models = "iam.json"
      |                       ^

    models/opsmith.toml:3:47: `services.iam.operations[1]` must be a string, not an integer
      |
    3 | services.iam.operations = ["UpdateAccessKey", 1, 1.5, [], {}]
      |                                               ^

    models/opsmith.toml:3:50: `services.iam.operations[2]` must be a string, not a float
      |
    3 | services.iam.operations = ["UpdateAccessKey", 1, 1.5, [], {}]
      |                                                  ^

    models/opsmith.toml:3:55: `services.iam.operations[3]` must be a string, not a list
      |
    3 | services.iam.operations = ["UpdateAccessKey", 1, 1.5, [], {}]
      |                                                       ^

    models/opsmith.toml:3:59: `services.iam.operations[4]` must be a string, not a table
      |
    3 | services.iam.operations = ["UpdateAccessKey", 1, 1.5, [], {}]
      |                                                           ^

    models/opsmith.toml:4:24: `services.ec2.models[0]` must be a string, not a date or time
      |
    4 | services.ec2.models = [1979-05-27]
      |                        ^

    models/opsmith.toml:5:27: `services.ec2.operations` must be a list of strings, not a string
      |
    5 | services.ec2.operations = "GetObject"
      |                           ^

    models/opsmith.toml:6:15: `services.s3` must be a table, not a boolean
      |
    6 | services.s3 = true
      |               ^

    models/opsmith.toml:7:11: `package` must be a table, not a list
      |
    7 | package = []
      |           ^
    "#);
    assert_snapshot!(bad("package = 1\nservices = 2\n"), @"
    models/opsmith.toml:1:11: `package` must be a table, not an integer
      |
    1 | package = 1
      |           ^

    models/opsmith.toml:2:12: `services` must be a table, not an integer
      |
    2 | services = 2
      |            ^
    ");
}

#[test]
fn empty_lists_and_tables_are_errors() {
    assert_snapshot!(bad(format!("{PACKAGE}[services]\n")), @"
    models/opsmith.toml:4:1: `services` is empty; it needs at least one service
      |
    4 | [services]
      | ^
    ");
    let empty = format!("{PACKAGE}[services.iam]\nmodels = []\noperations = []\n");
    assert_snapshot!(bad(empty), @"
    models/opsmith.toml:5:10: `services.iam.models` is empty; it needs at least one file
      |
    5 | models = []
      |          ^

    models/opsmith.toml:6:14: `services.iam.operations` is empty; it needs at least one operation
      |
    6 | operations = []
      |              ^
    ");
}

#[test]
fn operations_and_models_listed_twice_are_errors_that_name_the_first_place() {
    let twice = format!(
        "{PACKAGE}[services.iam]\nmodels = [\"iam.json\", \"other/../iam.json\"]\n\
         operations = [\n\t\"UpdateUser\",\n\t\"UpdateAccessKey\",\n\t\"UpdateUser\",\n]\n"
    );
    assert_snapshot!(bad(twice), @r#"
    models/opsmith.toml:5:23: `other/../iam.json` is listed twice, first at 5:11
      |
    5 | models = ["iam.json", "other/../iam.json"]
      |                       ^

    models/opsmith.toml:9:2: `UpdateUser` is listed twice, first at 7:2
      |
    9 | 	"UpdateUser",
      | 	^
    "#);
}

#[test]
fn patterns_in_a_list_of_operations_are_errors_that_say_how_all_are_selected() {
    let wrong = GOOD.replace(r#"["UpdateAccessKey"]"#, r#"["*", "Get*"]"#);
    assert_snapshot!(bad(wrong), @r#"
    models/opsmith.toml:7:15: `*` in a list is not an operation; to select all, write `operations = "*"` without the list
      |
    7 | operations = ["*", "Get*"]
      |               ^

    models/opsmith.toml:7:20: `Get*` in a list is not an operation; to select all, write `operations = "*"` without the list
      |
    7 | operations = ["*", "Get*"]
      |                    ^
    "#);
}

#[test]
fn package_names_and_versions_that_cargo_refuses_are_errors() {
    let refused = GOOD
        .replace("aws-operations", "aws operations")
        .replace("0.1.0", "0.1");
    assert_snapshot!(bad(refused), @r#"
    models/opsmith.toml:2:8: `aws operations` cannot be the name of a package: it may contain only ASCII letters, digits, `-` and `_`, not ' '
      |
    2 | name = "aws operations"
      |        ^

    models/opsmith.toml:3:11: `0.1` is not a semantic version: unexpected end of input while parsing minor version number
      |
    3 | version = "0.1"
      |           ^
    "#);
    assert_snapshot!(bad(GOOD.replace("aws-operations", "self")), @r#"
    models/opsmith.toml:2:8: `self` cannot be the name of a package: `self` is a keyword of Rust
      |
    2 | name = "self"
      |        ^
    "#);
}

#[test]
fn services_that_cannot_be_modules_are_errors() {
    assert_snapshot!(bad(GOOD.replace("services.iam", "services.S3Control")), @"
    models/opsmith.toml:5:11: `S3Control` cannot be the module of a service: it must be in snake case, as in `s3_control`
      |
    5 | [services.S3Control]
      |           ^
    ");
    assert_snapshot!(bad(GOOD.replace("services.iam", "services.\"größe\"")), @r#"
    models/opsmith.toml:5:11: `größe` cannot be the module of a service: it must be written in ASCII letters, digits and `_`
      |
    5 | [services."größe"]
      |           ^
    "#);
    assert_snapshot!(bad(GOOD.replace("services.iam", "services.type")), @"
    models/opsmith.toml:5:11: `type` cannot be the module of a service: it is a keyword of Rust
      |
    5 | [services.type]
      |           ^
    ");
    assert_snapshot!(bad(GOOD.replace("services.iam", "services.support")), @"
    models/opsmith.toml:5:11: `support` cannot be the module of a service: the generated crate has a module of this name for its shared code
      |
    5 | [services.support]
      |           ^
    ");
}

#[test]
fn models_that_are_not_there_are_errors_with_the_nearest_files() {
    let wrong = GOOD.replace(
        r#"["iam.json", "iam.docs.json"]"#,
        r#"["iam.jsn", "other/s3", "nowhere/iam.json", "other", "", "iam.json/x.json"]"#,
    );
    assert_snapshot!(bad(wrong), @r#"
    models/opsmith.toml:6:11: no such file: `iam.jsn`; did you mean `iam.json` or `iam.docs.json`?
      |
    6 | models = ["iam.jsn", "other/s3", "nowhere/iam.json", "other", "", "iam.json/x.json"]   # relative to the manifest
      |           ^

    models/opsmith.toml:6:22: no such file: `other/s3`; did you mean `other/s3.json`?
      |
    6 | models = ["iam.jsn", "other/s3", "nowhere/iam.json", "other", "", "iam.json/x.json"]   # relative to the manifest
      |                      ^

    models/opsmith.toml:6:34: no such file: `nowhere/iam.json`
      |
    6 | models = ["iam.jsn", "other/s3", "nowhere/iam.json", "other", "", "iam.json/x.json"]   # relative to the manifest
      |                                  ^

    models/opsmith.toml:6:54: `other` is not a file; `cargo xtask import` makes one of a folder of botocore
      |
    6 | models = ["iam.jsn", "other/s3", "nowhere/iam.json", "other", "", "iam.json/x.json"]   # relative to the manifest
      |                                                      ^

    models/opsmith.toml:6:63: `` is not a file; `cargo xtask import` makes one of a folder of botocore
      |
    6 | models = ["iam.jsn", "other/s3", "nowhere/iam.json", "other", "", "iam.json/x.json"]   # relative to the manifest
      |                                                               ^

    models/opsmith.toml:6:67: cannot open `iam.json/x.json`: Not a directory (os error 20)
      |
    6 | models = ["iam.jsn", "other/s3", "nowhere/iam.json", "other", "", "iam.json/x.json"]   # relative to the manifest
      |                                                                   ^
    "#);
}

#[test]
fn what_is_no_constraint_is_an_error_with_the_nearest_or_all_there_are() {
    let wrong = format!(
        "{GOOD}\n[services.iam.unchecked]\na = \"patern\"\nb = [\"length\", \"enum\", \"*\"]\n"
    );
    assert_snapshot!(bad(wrong), @r#"
    models/opsmith.toml:10:5: unknown constraint `patern`; did you mean `pattern`?
       |
    10 | a = "patern"
       |     ^

    models/opsmith.toml:11:16: unknown constraint `enum`; expected `length`, `pattern`, `range`, `required` or `uniqueItems`, or "*" instead of a list
       |
    11 | b = ["length", "enum", "*"]
       |                ^

    models/opsmith.toml:11:24: unknown constraint `*`; expected `length`, `pattern`, `range`, `required` or `uniqueItems`, or "*" instead of a list
       |
    11 | b = ["length", "enum", "*"]
       |                        ^
    "#);
}

#[test]
fn entries_without_a_constraint_or_with_one_twice_are_errors() {
    let wrong = format!(
        "{GOOD}\n[services.iam.unchecked]\n\"User$Path\" = []\nb = [\"length\", \"length\"]\n\
         c = true\nd = [1]\n"
    );
    assert_snapshot!(bad(wrong), @r#"
    models/opsmith.toml:10:15: `services.iam.unchecked.User$Path` is empty; it needs at least one constraint
       |
    10 | "User$Path" = []
       |               ^

    models/opsmith.toml:11:16: `length` is listed twice, first at 11:6
       |
    11 | b = ["length", "length"]
       |                ^

    models/opsmith.toml:12:5: `services.iam.unchecked.c` must be a string or a list of strings, not a boolean
       |
    12 | c = true
       |     ^

    models/opsmith.toml:13:6: `services.iam.unchecked.d[0]` must be a string, not an integer
       |
    13 | d = [1]
       |      ^
    "#);
    assert_snapshot!(bad(format!("{GOOD}\n[services.iam.unchecked]\n")), @"
    models/opsmith.toml:9:1: `services.iam.unchecked` is empty; it needs at least one shape or member
      |
    9 | [services.iam.unchecked]
      | ^
    ");
    assert_snapshot!(bad(format!("{GOOD}unchecked = \"*\"\n")), @r#"
    models/opsmith.toml:8:13: `services.iam.unchecked` must be a table, not a string
      |
    8 | unchecked = "*"
      |             ^
    "#);
}
