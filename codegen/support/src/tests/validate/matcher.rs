//! What `matcher.rs` promises.

use crate::validate::Matcher;

fn digit(c: char) -> bool {
    c.is_ascii_digit()
}

#[test]
fn a_text_is_matched_where_the_parts_before_it_end() {
    let arn = |text| Matcher::start(text).text("arn:").text("aws").is_match();
    assert!(arn("arn:aws") && arn("arn:aws-cn"));
    assert!(!arn("arn:") && !arn("aws") && !arn(" arn:aws"));
}

#[test]
fn anywhere_includes_the_end() {
    let colon = |text| Matcher::anywhere(text).text(":").is_match();
    assert!(colon("é:é") && colon(":") && colon("é:"));
    assert!(!colon("é") && !colon(""));
    assert!(Matcher::anywhere("é").at_end().is_match());
}

#[test]
fn characters_are_counted_and_not_bytes() {
    let two = |text| {
        Matcher::start(text)
            .run(2..=2, |c| c == 'é')
            .at_end()
            .is_match()
    };
    assert!(two("éé"));
    assert!(!two("é") && !two("ééé"));
    let one = |text| Matcher::start(text).one(|c| c != ':').at_end().is_match();
    assert!(one("é") && !one(":") && !one("") && !one("éé"));
}

#[test]
fn a_run_takes_as_many_as_the_parts_after_it_leave() {
    let matches = |text| {
        let digits = Matcher::start(text).run(1.., digit);
        digits.run(2..=3, digit).text("0").at_end().is_match()
    };
    assert!(matches("1230") && matches("0000") && matches("1234567890"));
    assert!(!matches("120") && !matches("1231"));
}

#[test]
fn a_run_has_at_least_its_minimum_and_at_most_its_maximum() {
    let matches = |text| Matcher::start(text).run(1..=3, digit).text("x").is_match();
    assert!(matches("1x") && matches("123x"));
    assert!(!matches("x") && !matches("1234x"));
    let none = |text| Matcher::start(text).run(0..=1, digit).text("x").is_match();
    assert!(none("x") && none("1x") && !none("11x"));
}

#[test]
fn a_part_can_be_repeated() {
    let path = |text| {
        let folders = Matcher::start(text).repeat(0.., &|m| m.text("/").run(1.., digit));
        folders.text("/").at_end().is_match()
    };
    assert!(path("/") && path("/1/") && path("/12/3/45/"));
    assert!(!path("") && !path("/1") && !path("//1/"));
}

#[test]
fn a_part_that_can_be_empty_can_be_repeated_any_number_of_times() {
    let matches = |text| {
        let parts = Matcher::start(text).repeat(usize::MAX.., &|m| m.run(0..=1, digit));
        parts.at_end().is_match()
    };
    assert!(matches("") && matches("12345") && !matches("1234x"));
    let never = Matcher::start("11").repeat(usize::MAX.., &|m| m.one(digit));
    assert!(!never.is_match());
}

#[test]
fn time_is_not_exponential() {
    let text = "1".repeat(10_000) + "x";
    let nested = Matcher::start(&text).repeat(1.., &|m| m.repeat(1.., &|m| m.run(1.., digit)));
    assert!(!nested.at_end().is_match());
}

#[test]
fn each_of_several_parts_is_followed() {
    let matches = |text| {
        let one = Matcher::start(text).one_of(&[&|m| m.text("a"), &|m| m.text("ab"), &|m| m]);
        one.text("c").at_end().is_match()
    };
    assert!(matches("ac") && matches("abc") && matches("c"));
    assert!(!matches("bc") && !matches("abac"));
}

#[test]
fn an_anchor_holds_within_a_pattern() {
    let either = |text| {
        let pattern: [&dyn Fn(Matcher<'static>) -> Matcher<'static>; 2] =
            [&|m| m.at_start().text("a"), &|m| m.text("b").at_end()];
        Matcher::anywhere(text).one_of(&pattern).is_match()
    };
    assert!(either("ax") && either("xb"));
    assert!(!either("xa") && !either("bx"));
}

#[test]
fn a_place_can_depend_on_what_is_ahead() {
    let hyphen = |text| {
        let pattern = Matcher::start(text).repeat(1.., &|m| {
            m.one_of(&[&|m| m.one(digit), &|m| {
                m.text("-").not_followed_by(&|m| m.text("-"))
            }])
        });
        pattern.at_end().is_match()
    };
    assert!(hyphen("1-2") && hyphen("12-"));
    assert!(!hyphen("1--2") && !hyphen("--"));
    let short = |text| {
        let ahead = Matcher::start(text).followed_by(&|m| m.run(1..=3, |_| true).at_end());
        ahead.run(0.., digit).at_end().is_match()
    };
    assert!(short("123") && !short("1234") && !short("") && !short("12x"));
}

#[test]
fn a_place_can_depend_on_what_is_behind() {
    let rest = |text| Matcher::start(text).run(0.., |c| c != '/');
    let open = |text| {
        rest(text)
            .not_preceded_by(&|m| m.text("-"))
            .at_end()
            .is_match()
    };
    assert!(open("a-b") && open("") && !open("a-"));
    let closed = |text| rest(text).preceded_by(&|m| m.text("-")).at_end().is_match();
    assert!(!closed("a-b") && !closed("") && closed("a-"));
}

#[test]
fn a_word_ends_where_no_letter_digit_or_underscore_follows() {
    let word = |text| {
        let start = Matcher::anywhere(text).at_word_boundary().text("a_1");
        start.at_word_boundary().is_match()
    };
    assert!(word("a_1") && word("-a_1-") && word("éa_1 "));
    assert!(!word("ba_1") && !word("a_12"));
}
