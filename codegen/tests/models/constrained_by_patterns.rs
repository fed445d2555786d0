//! Patterns are matched anywhere in a value, and only those that Java and ECMA-262 read alike.

use constrained_by_patterns::example::CreateUserInput;

/// The members whose values do not match.
fn violations(input: &CreateUserInput) -> Vec<String> {
    let Err(errors) = input.validate() else {
        return Vec::new();
    };
    let paths = errors.violations().iter();
    paths
        .map(|violation| violation.path().to_owned())
        .collect()
}

#[test]
fn values_that_match_are_accepted() {
    let input = CreateUserInput::new()
        .name("a-team")
        .email("jane.doe@example")
        .path("/team/")
        .tag("größe:١٢_中");
    assert_eq!(violations(&input), [""; 0]);
}

#[test]
fn values_that_do_not_match_are_violations() {
    let input = CreateUserInput::new()
        .name("aws-team")
        .email("jane.@example")
        .path("team")
        .tag("a b");
    assert_eq!(violations(&input), ["name", "email", "path", "tag"]);
}

/// The anchors of `^(/)|(/[!-~]+/)$` belong to one alternative each.
#[test]
fn the_expression_decides_and_not_what_it_seems_to_mean() {
    for path in ["/", "/no slash at the end", "no slash at the start/a/"] {
        let input = CreateUserInput::new().path(path);
        assert_eq!(violations(&input), [""; 0], "{path}");
    }
}

#[test]
fn patterns_in_the_syntax_of_java_are_left_to_the_service() {
    let input = CreateUserInput::new().snapshot("snap").letters("b");
    assert_eq!(violations(&input), [""; 0]);
}
