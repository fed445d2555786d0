//! Names that differ by case or punctuation alone are of things that differ.

use names_told_apart_by_punctuation::Endpoint;
use names_told_apart_by_punctuation::example::PutInput;
use names_told_apart_by_punctuation::example::types::{AB2, Ab, Tag};

fn wrong(input: &PutInput) -> Vec<String> {
    let Err(errors) = input.validate() else {
        return Vec::new();
    };
    let violations = errors.violations().iter();
    violations
        .map(|violation| violation.path().to_owned())
        .collect()
}

#[test]
fn each_is_checked_by_its_own_constraints() {
    let input = |text: &str| {
        PutInput::new()
            .user_name(text)
            .user_name2(text)
            .tag(Tag::new().key(text))
    };
    assert_eq!(wrong(&input("a")), Vec::<String>::new());
    assert_eq!(wrong(&input("ab")), ["userName"]);
    assert_eq!(wrong(&input("abc")), ["userName", "user_name"]);
    assert_eq!(wrong(&input("abcd")), ["userName", "user_name", "tag.key"]);
}

#[test]
fn each_is_written_by_its_own_name() {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let input = PutInput::new()
        .user_name("a")
        .user_name2("b")
        .upper(AB2::new().of("c"))
        .lower(Ab::new().of("d"));
    let request = input.to_request(&endpoint).unwrap();
    let form = str::from_utf8(request.body()).unwrap();
    assert!(
        form.ends_with("&UserName=a&user_name=b&Upper.Of=c&Lower.Of=d"),
        "{form}"
    );
}
