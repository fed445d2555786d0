use quote::format_ident;

use super::{ModelNames, PatternPlan, Scope, matcher, matchers, print, raw_string};

/// The check of `pattern`, without its documentation, and what it uses.
fn check(pattern: &str) -> String {
    let scope = Scope::new(&ModelNames::default());
    let plan = PatternPlan::new(pattern);
    let function = matcher(&scope, &format_ident!("check"), pattern, &plan);
    let text = print(scope.file("", &function).tokens);
    let lines = text.lines().filter(|line| !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn one_class_is_a_condition_on_all_bytes() {
    insta::assert_snapshot!(check(r"^[\w+=,.@-]+$"), @"
    fn check(value: &str) -> bool {
        !value.is_empty()
            && value
                .bytes()
                .all(|b| {
                    b.is_ascii_alphanumeric()
                        || matches!(b, b'+' | b',' | b'-' | b'.' | b'=' | b'@' | b'_')
                })
    }
    ");
}

#[test]
fn a_class_with_a_method_in_the_standard_library_is_a_call_of_it() {
    insta::assert_snapshot!(check(r"^[0-9a-fA-F]{8}$"), @"
    fn check(value: &str) -> bool {
        value.len() == 8 && value.bytes().all(|b| b.is_ascii_hexdigit())
    }
    ");
}

#[test]
fn beyond_ascii_characters_are_counted_and_not_bytes() {
    insta::assert_snapshot!(check(r"^[^\d]{2,5}$"), @"
    fn check(value: &str) -> bool {
        (2..=5).contains(&value.chars().count())
            && value.chars().all(|c| !c.is_ascii_digit())
    }
    ");
}

#[test]
fn one_text_or_character_is_a_condition() {
    let checks = [
        "^$",
        "^ab$",
        "^ab",
        "b$",
        "ab",
        "[ab]$",
        "^[ab]",
        "[ab]",
        r"[\s\S]{3}",
        r"^[\s\S]",
    ];
    insta::assert_snapshot!(checks.map(check).join("\n"), @r#"
    fn check(value: &str) -> bool {
        value.is_empty()
    }
    fn check(value: &str) -> bool {
        value == "ab"
    }
    fn check(value: &str) -> bool {
        value.starts_with("ab")
    }
    fn check(value: &str) -> bool {
        value.ends_with('b')
    }
    fn check(value: &str) -> bool {
        value.contains("ab")
    }
    fn check(value: &str) -> bool {
        value.ends_with(|c: char| matches!(c, 'a' | 'b'))
    }
    fn check(value: &str) -> bool {
        value.starts_with(|c: char| matches!(c, 'a' | 'b'))
    }
    fn check(value: &str) -> bool {
        value.contains(|c: char| matches!(c, 'a' | 'b'))
    }
    fn check(value: &str) -> bool {
        value.chars().count() >= 3
    }
    fn check(value: &str) -> bool {
        !value.is_empty()
    }
    "#);
}

#[test]
fn parts_are_matched_one_after_the_other() {
    insta::assert_snapshot!(check("^arn:[a-z-]+:[0-9]{12}:role/.?$"), @r#"
    use crate::support::validate::Matcher;
    fn check(value: &str) -> bool {
        Matcher::start(value)
            .text("arn:")
            .run(1.., |c| matches!(c, '-' | 'a'..='z'))
            .text(":")
            .run(12..=12, |c| c.is_ascii_digit())
            .text(":role/")
            .run(0..=1, |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
            .at_end()
            .is_match()
    }
    "#);
}

#[test]
fn alternatives_are_conditions_of_their_own_if_they_are_simple() {
    insta::assert_snapshot!(check("^(Mon|Tue|)$"), @r#"
    fn check(value: &str) -> bool {
        matches!(value, "Mon" | "Tue" | "")
    }
    "#);
    insta::assert_snapshot!(check("^[a-z]+$|^b"), @"
    fn check(value: &str) -> bool {
        (!value.is_empty() && value.bytes().all(|b| b.is_ascii_lowercase()))
            || value.starts_with('b')
    }
    ");
    insta::assert_snapshot!(check("^a|a[0-9]$"), @r#"
    use crate::support::validate::Matcher;
    fn check(value: &str) -> bool {
        value.starts_with('a')
            || Matcher::anywhere(value)
                .text("a")
                .one(|c| c.is_ascii_digit())
                .at_end()
                .is_match()
    }
    "#);
}

#[test]
fn alternatives_in_a_pattern_are_closures() {
    insta::assert_snapshot!(check("^(aws|aws-[a-z]{2}|):(a(b|c){2})*$"), @r#"
    use crate::support::validate::Matcher;
    fn check(value: &str) -> bool {
        Matcher::start(value)
            .one_of(
                &[
                    &|m| m.text("aws"),
                    &|m| m.text("aws-").run(2..=2, |c| c.is_ascii_lowercase()),
                    &|m| m,
                ],
            )
            .text(":")
            .repeat(
                0..,
                &|m| {
                    m
                        .text("a")
                        .repeat(2..=2, &|m| m.one_of(&[&|m| m.text("b"), &|m| m.text("c")]))
                },
            )
            .at_end()
            .is_match()
    }
    "#);
}

#[test]
fn a_part_can_depend_on_what_is_around_it() {
    insta::assert_snapshot!(check(r"^(?=.{1,9}$)(\d|-(?!-))+(?<!-)\b|a(?<=a|b)^$"), @r#"
    use crate::support::validate::Matcher;
    fn check(value: &str) -> bool {
        Matcher::start(value)
            .followed_by(
                &|m| {
                    m
                        .run(1..=9, |c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
                        .at_end()
                },
            )
            .repeat(
                1..,
                &|m| {
                    m
                        .one_of(
                            &[
                                &|m| m.one(|c| c.is_ascii_digit()),
                                &|m| m.text("-").not_followed_by(&|m| m.text("-")),
                            ],
                        )
                },
            )
            .not_preceded_by(&|m| m.text("-"))
            .at_word_boundary()
            .is_match()
            || Matcher::anywhere(value)
                .text("a")
                .preceded_by(&|m| m.one_of(&[&|m| m.text("a"), &|m| m.text("b")]))
                .at_start()
                .at_end()
                .is_match()
    }
    "#);
}

#[test]
fn a_class_of_categories_asks_for_the_category_of_a_character() {
    let patterns = [
        r"^\p{L}+$",
        r"^[\p{L}\p{N}_:]*$",
        r"^\P{C}$",
        r"^[^\p{Lu}\d]$",
        r"^[\p{Lu}\p{Pd}]$",
        r"^[\P{C}\n]$",
    ];
    insta::assert_snapshot!(patterns.map(check).join("\n"), @r"
    use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};
    fn check(value: &str) -> bool {
        !value.is_empty()
            && value
                .chars()
                .all(|c| c.general_category_group() == GeneralCategoryGroup::Letter)
    }
    use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};
    fn check(value: &str) -> bool {
        value
            .chars()
            .all(|c| {
                matches!(c, ':' | '_')
                    || matches!(
                        c.general_category_group(),
                        GeneralCategoryGroup::Letter | GeneralCategoryGroup::Number
                    )
            })
    }
    use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};
    fn check(value: &str) -> bool {
        value.chars().count() == 1
            && value
                .chars()
                .all(|c| c.general_category_group() != GeneralCategoryGroup::Other)
    }
    use unicode_properties::{GeneralCategory, UnicodeGeneralCategory as _};
    fn check(value: &str) -> bool {
        value.chars().count() == 1
            && value
                .chars()
                .all(|c| {
                    !c.is_ascii_digit()
                        && c.general_category() != GeneralCategory::UppercaseLetter
                })
    }
    use unicode_properties::{GeneralCategory, UnicodeGeneralCategory as _};
    fn check(value: &str) -> bool {
        value.chars().count() == 1
            && value
                .chars()
                .all(|c| {
                    matches!(
                        c.general_category(),
                        GeneralCategory::UppercaseLetter | GeneralCategory::DashPunctuation
                    )
                })
    }
    use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};
    fn check(value: &str) -> bool {
        value.chars().count() == 1
            && value
                .chars()
                .all(|c| {
                    c == '\n' || c.general_category_group() != GeneralCategoryGroup::Other
                })
    }
    ");
}

#[test]
fn a_class_without_a_character_never_matches() {
    insta::assert_snapshot!(check(r"^a\uD83D$"), @r#"
    use crate::support::validate::Matcher;
    fn check(value: &str) -> bool {
        Matcher::start(value).text("a").one(|_| false).at_end().is_match()
    }
    "#);
    insta::assert_snapshot!(check(r"\uD83D"), @"
    use crate::support::validate::Matcher;
    fn check(value: &str) -> bool {
        Matcher::anywhere(value).one(|_| false).is_match()
    }
    ");
}

#[test]
fn a_pattern_that_matches_everything_or_is_skipped_has_no_check() {
    assert_eq!(check(".*"), "");
    assert_eq!(check("^($"), "");
    assert!(!matchers(&[".*", "^($"]).contains("fn pattern"));
}

#[test]
fn strings_are_raw_where_that_shows_the_pattern_as_it_is() {
    assert_eq!(raw_string(r"^\d$").to_string(), r#"r"^\d$""#);
    let quotes = r##"\"#"##;
    assert_eq!(raw_string(quotes).to_string(), format!("r##\"{quotes}\"##"));
    assert_eq!(raw_string("^a$").to_string(), r#""^a$""#);
    assert_eq!(raw_string("\\d\n").to_string(), r#""\\d\n""#);
}
