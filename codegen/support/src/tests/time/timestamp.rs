//! What `timestamp.rs` promises.

use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use crate::time::*;

fn text(seconds: i64, nanoseconds: u32) -> String {
    Timestamp::new(seconds, nanoseconds).unwrap().to_string()
}

fn seconds(text: &str) -> i64 {
    text.parse::<Timestamp>().unwrap().seconds()
}

#[test]
fn known_points_in_time_are_written() {
    assert_eq!(text(1_422_172_800, 0), "2015-01-25T08:00:00Z");
    assert_eq!(text(951_782_400, 0), "2000-02-29T00:00:00Z");
    assert_eq!(text(951_868_800, 0), "2000-03-01T00:00:00Z");
    assert_eq!(text(4_107_456_000, 0), "2100-02-28T00:00:00Z");
    assert_eq!(text(4_107_542_400, 0), "2100-03-01T00:00:00Z");
    assert_eq!(text(-1, 500_000_000), "1969-12-31T23:59:59.5Z");
    assert_eq!(text(-62_167_219_200, 0), "0000-01-01T00:00:00Z");
    assert_eq!(
        text(253_402_300_799, 999_999_999),
        "9999-12-31T23:59:59.999999999Z"
    );
}

#[test]
fn offsets_fractions_and_leap_seconds_are_read() {
    assert_eq!(seconds("2019-12-16T22:48:18-01:00"), 1_576_540_098);
    assert_eq!(seconds("2019-12-17T00:48:18+01:00"), 1_576_540_098);
    assert_eq!(
        seconds("2016-12-31T23:59:60Z"),
        seconds("2017-01-01T00:00:00Z")
    );
    let time: Timestamp = "2000-01-02T20:34:56.1234567891Z".parse().unwrap();
    assert_eq!(time.nanoseconds(), 123_456_789);
}

#[test]
fn offsets_have_at_most_23_hours_and_59_minutes() {
    let noon = "2015-01-25T12:00:00";
    let utc = seconds(&format!("{noon}Z"));
    assert_eq!(seconds(&format!("{noon}z")), utc);
    for (offset, ahead) in [
        ("+00:00", 0),
        ("-00:00", 0),
        ("+00:59", 59 * 60),
        ("-00:59", -59 * 60),
        ("+23:59", 24 * 3600 - 60),
        ("-23:59", -24 * 3600 + 60),
    ] {
        assert_eq!(seconds(&format!("{noon}{offset}")), utc - ahead, "{offset}");
    }
    for offset in [
        "+24:00", "-24:00", "+00:60", "-00:60", "+99:99", "+0100", "+01", "+1:00", "+01:0",
        "+01:000", "+01:00Z", "+-1:00", "+01:+1", "*01:00", "",
    ] {
        let text = format!("{noon}{offset}");
        assert_eq!(text.parse::<Timestamp>(), Err(InvalidTimestamp), "{text}");
    }
}

#[test]
fn each_part_of_a_time_has_its_limit() {
    for (time, second) in [
        ("00:00:00", 0),
        ("00:59:00", 59 * 60),
        ("23:00:00", 23 * 3600),
        ("00:00:60", 60),
        ("23:59:59", 86_399),
    ] {
        assert_eq!(seconds(&format!("1970-01-01T{time}Z")), second, "{time}");
    }
    for time in ["24:00:00", "00:60:00", "00:00:61"] {
        let text = format!("1970-01-01T{time}Z");
        assert_eq!(text.parse::<Timestamp>(), Err(InvalidTimestamp), "{text}");
    }
}

#[test]
fn times_just_before_1970_count_nanoseconds_from_the_earlier_second() {
    let epoch = SystemTime::UNIX_EPOCH;
    for (nanoseconds_before, seconds, nanoseconds) in [
        (0, 0, 0),
        (1, -1, 999_999_999),
        (999_999_999, -1, 1),
        (1_000_000_000, -1, 0),
        (1_000_000_001, -2, 999_999_999),
    ] {
        let time = epoch - Duration::from_nanos(nanoseconds_before);
        let expected = Timestamp::new(seconds, nanoseconds).unwrap();
        assert_eq!(Timestamp::try_from(time), Ok(expected));
        assert_eq!(SystemTime::try_from(expected), Ok(time));
    }
}

#[test]
fn what_is_no_point_in_time_is_refused() {
    for text in [
        "",
        "2015",
        "2015-02-29T00:00:00Z",
        "2015-13-01T00:00:00Z",
        "2015-01-00T00:00:00Z",
        "2015-01-01T24:00:00Z",
        "2015-01-01T00:00:00",
        "2015-01-01T00:00:00.Z",
        "2015-01-01T00:00:00x01:00",
        "+015-01-01T00:00:00Z",
        "2015-01-01T00:00:00Zä",
        "ä015-01-01T00:00:00Z",
        "0000-01-01T00:00:00+00:01",
    ] {
        assert_eq!(text.parse::<Timestamp>(), Err(InvalidTimestamp), "{text}");
    }
    assert_eq!(
        Timestamp::new(253_402_300_799 + 1, 0),
        Err(InvalidTimestamp)
    );
    assert_eq!(Timestamp::new(0, 1_000_000_000), Err(InvalidTimestamp));
    assert!(InvalidTimestamp.to_string().contains("years 0 and 9999"));
}

proptest! {
    #[test]
    fn reading_what_was_written_gives_the_same(s in -62_167_219_200_i64..=253_402_300_799, n in 0..1_000_000_000_u32) {
        let time = Timestamp::new(s, n).unwrap();
        prop_assert_eq!(time.to_string().parse(), Ok(time));
        prop_assert_eq!(SystemTime::try_from(time).unwrap().try_into(), Ok(time));
    }
}
