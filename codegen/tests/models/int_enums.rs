//! An enum of numbers keeps what it does not know, and nothing else.

use http::Response;
use int_enums::Endpoint;
use int_enums::example::types::{Depth, Level, Pin};
use int_enums::example::{SetLevelInput, SetLevelOutput};

#[test]
fn a_number_is_one_value_however_it_is_made() {
    for number in [1, 2, 9, i32::MIN, i32::MAX, 0, -1, 77] {
        assert_eq!(Level::from(number).as_i32(), number);
        assert_eq!(Level::from(number).to_string(), number.to_string());
    }
    assert_eq!(Level::from(2), Level::High);
    assert!(matches!(Level::from(77), Level::Unknown(value) if value.as_i32() == 77));
}

#[test]
fn a_request_holds_known_and_unknown_numbers() {
    let input = SetLevelInput::new(Level::First)
        .levels([Level::Low, Level::from(77)])
        .named([("b", Level::High), ("a", Level::from(-5))])
        .pin(Pin::A);
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let expected = concat!(
        "Action=SetLevel&Version=2020-01-01",
        "&Level=-2147483648",
        "&Levels.member.1=1&Levels.member.2=77",
        "&Named.entry.1.key=a&Named.entry.1.value=-5",
        "&Named.entry.2.key=b&Named.entry.2.value=2",
        "&Pin=1234",
    );
    assert_eq!(str::from_utf8(request.body()), Ok(expected));
}

fn read(members: &str) -> Option<SetLevelOutput> {
    let body =
        format!("<SetLevelResponse><SetLevelResult>{members}</SetLevelResult></SetLevelResponse>");
    SetLevelOutput::from_response(Response::new(body.into())).ok()
}

#[test]
fn a_reply_is_read_with_numbers_that_are_not_known() {
    let output = read(
        "<Previous> 2 </Previous><Depth>5</Depth>\
         <Levels><member>1</member><member>-8</member></Levels>\
         <Named><entry><key>a</key><value>9</value></entry></Named>",
    );
    let output = output.unwrap();
    assert_eq!((output.previous, output.depth.as_i32()), (Level::High, 5));
    assert_eq!(output.levels, [Level::Low, Level::from(-8)]);
    assert_eq!(output.named["a"], Level::Unknown2);
}

/// <https://smithy.io/2.0/spec/aggregate-types.html#client-error-correction>
#[test]
fn a_required_number_that_a_reply_lacks_is_no_known_one() {
    let output = read("<Owner/>").unwrap();
    assert!(matches!(output.previous, Level::Unknown(value) if value.as_i32() == 0));
    assert!(matches!(output.depth, Depth::Unknown(_)));
    assert!(matches!(
        output.owner.as_ref().unwrap().level,
        Level::Unknown(_)
    ));
    assert_eq!((output.next, output.lowest), (Level::High, Depth::Below));
    assert_eq!(
        read("<Owner/><Previous/><Depth> </Depth>").as_ref(),
        Some(&output)
    );
    let default = SetLevelOutput::default();
    assert_eq!(
        (default.previous, default.depth),
        (output.previous, output.depth)
    );
}

#[test]
fn what_is_no_number_of_32_bits_is_an_error() {
    for text in ["2.5", "2147483648", "HIGH"] {
        assert_eq!(
            read(&format!("<Previous>{text}</Previous>")),
            None,
            "{text}"
        );
    }
}

#[test]
fn a_secret_number_is_not_shown() {
    assert!(!format!("{:?} {:?}", Pin::A, Pin::from(55_555)).contains(['A', '5']));
}

#[test]
fn only_strict_validation_reports_unknown_numbers() {
    let input = SetLevelInput::new(Level::First)
        .levels([Level::Low, Level::from(77)])
        .named([("b", Level::High), ("a", Level::from(-5))])
        .pin(Pin::from(55_555));
    assert_eq!(input.validate(), Ok(()));
    let errors = input.validate_strict().unwrap_err();
    let violations = errors.violations().iter();
    let found: Vec<_> = violations.map(|it| (it.path(), it.value())).collect();
    let expected = [
        ("levels.2.member", Some("77")),
        ("named.a", Some("-5")),
        ("pin", None),
    ];
    assert_eq!(found, expected);
    assert!(!errors.to_string().contains("55555"));
}
