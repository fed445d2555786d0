//! What is switched off is not checked there, and is elsewhere.

use unchecked_constraints::example::PutItemInput;
use unchecked_constraints::example::types::Note;

#[test]
fn what_is_switched_off_is_not_checked() {
    let input = PutItemInput::new()
        .name("ab")
        .old_name("long enough")
        .path("no path")
        .count(0)
        .codes(["long", "b", "c"])
        .labels([("no path", "")])
        .note(Note::new().text("no path"));
    assert_eq!(input.validate(), Ok(()));
}

#[test]
fn what_is_not_switched_off_still_is() {
    let input = PutItemInput::new()
        .name("long enough")
        .new_name("ab")
        .other_path("no path")
        .codes([""])
        .other_codes(["a", "b", "c"]);
    let violations = input.validate().unwrap_err();
    let paths = violations.violations().iter();
    let paths: Vec<_> = paths.map(|violation| violation.path()).collect();
    let expected = [
        "name",
        "newName",
        "otherPath",
        "otherPath",
        "codes.1.member",
        "otherCodes",
    ];
    assert_eq!(paths, expected);
}
