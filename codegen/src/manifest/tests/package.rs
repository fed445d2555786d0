//! What a package says of itself when it is published.

use insta::assert_snapshot;

use super::{GOOD, bad, good, read};
use crate::manifest::{Metadata, Publish};

#[test]
fn a_package_says_of_itself_what_cargo_takes() {
    let more = r#"version = "0.1.0"
description = "Keys"
license = "MIT"
authors = []
repository = "https://example.com/repository"
homepage = "http://example.com"
keywords = ["c++", "2", "a-b_c"]
categories = ["api-bindings"]
publish = true"#;
    let metadata = good(GOOD.replace("version = \"0.1.0\"", more))
        .package
        .metadata;
    let texts = |texts: &[&str]| texts.iter().copied().map(str::to_owned).collect();
    let expected = Metadata {
        description: Some("Keys".to_owned()),
        license: Some("MIT".to_owned()),
        authors: Vec::new(),
        repository: Some("https://example.com/repository".to_owned()),
        homepage: Some("http://example.com".to_owned()),
        documentation: None,
        keywords: texts(&["c++", "2", "a-b_c"]),
        categories: texts(&["api-bindings"]),
        publish: Some(Publish::Any(true)),
    };
    assert_eq!(metadata, expected);
    assert_eq!(good(GOOD).package.metadata, Metadata::default());
}

#[test]
fn what_crates_io_would_refuse_of_a_package_is_an_error() {
    let wrong = GOOD.replace(
        "version = \"0.1.0\"",
        r#"version = "0.1.0"
description = ""
license = ""
homepage = "example.com"
repository = "git@example.com:repository"
keywords = ["a b", "-a", "ä", "abcdefghijklmnopqrstu", "good", "sixth"]
categories = ["1", "2", "3", "4", "5", "6"]"#,
    );
    assert_snapshot!(bad(&wrong), @r#"
    models/opsmith.toml:4:15: `` cannot be the description: it is empty, which crates.io refuses
      |
    4 | description = ""
      |               ^

    models/opsmith.toml:5:11: `` cannot be the license: it is empty, which crates.io refuses
      |
    5 | license = ""
      |           ^

    models/opsmith.toml:6:12: `example.com` cannot be the homepage: crates.io takes only what begins with `https://` or `http://`
      |
    6 | homepage = "example.com"
      |            ^

    models/opsmith.toml:7:14: `git@example.com:repository` cannot be the repository: crates.io takes only what begins with `https://` or `http://`
      |
    7 | repository = "git@example.com:repository"
      |              ^

    models/opsmith.toml:8:13: `a b` cannot be a keyword: crates.io takes only ASCII letters, digits, `_`, `-` and `+`
      |
    8 | keywords = ["a b", "-a", "ä", "abcdefghijklmnopqrstu", "good", "sixth"]
      |             ^

    models/opsmith.toml:8:20: `-a` cannot be a keyword: crates.io takes only what begins with an ASCII letter or digit
      |
    8 | keywords = ["a b", "-a", "ä", "abcdefghijklmnopqrstu", "good", "sixth"]
      |                    ^

    models/opsmith.toml:8:26: `ä` cannot be a keyword: crates.io takes only what begins with an ASCII letter or digit
      |
    8 | keywords = ["a b", "-a", "ä", "abcdefghijklmnopqrstu", "good", "sixth"]
      |                          ^

    models/opsmith.toml:8:31: `abcdefghijklmnopqrstu` cannot be a keyword: crates.io takes at most 20 characters
      |
    8 | keywords = ["a b", "-a", "ä", "abcdefghijklmnopqrstu", "good", "sixth"]
      |                               ^

    models/opsmith.toml:8:64: `sixth` cannot be a keyword: crates.io takes at most 5
      |
    8 | keywords = ["a b", "-a", "ä", "abcdefghijklmnopqrstu", "good", "sixth"]
      |                                                                ^

    models/opsmith.toml:9:40: `6` cannot be a category: crates.io takes at most 5
      |
    9 | categories = ["1", "2", "3", "4", "5", "6"]
      |                                        ^
    "#);
    let kept = wrong.replace("[services.iam]", "publish = [\"ours\"]\n\n[services.iam]");
    assert!(read(kept).is_ok(), "another registry has rules of its own");
    let both = wrong.replace(
        "[services.iam]",
        "publish = [\"ours\", \"crates-io\"]\n\n[services.iam]",
    );
    assert!(read(both).is_err());
}

#[test]
fn values_of_a_package_have_the_types_that_cargo_takes() {
    let wrong = GOOD.replace(
        "version = \"0.1.0\"",
        "version = \"0.1.0\"\nlicense = 1\nauthors = \"A\"\nkeywords = [1]\npublish = \"no\"\nlicence = \"MIT\"",
    );
    assert_snapshot!(bad(wrong), @r#"
    models/opsmith.toml:4:11: `package.license` must be a string, not an integer
      |
    4 | license = 1
      |           ^

    models/opsmith.toml:5:11: `package.authors` must be a list of strings, not a string
      |
    5 | authors = "A"
      |           ^

    models/opsmith.toml:6:13: `package.keywords[0]` must be a string, not an integer
      |
    6 | keywords = [1]
      |             ^

    models/opsmith.toml:7:11: `package.publish` must be a boolean or a list of strings, not a string
      |
    7 | publish = "no"
      |           ^

    models/opsmith.toml:8:1: unknown key `licence`; did you mean `license`?
      |
    8 | licence = "MIT"
      | ^
    "#);
}
