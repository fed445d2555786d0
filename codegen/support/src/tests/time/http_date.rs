//! What `timestamp_http_date.rs` promises.

use proptest::prelude::*;

use crate::time::*;

fn read(text: &str) -> (i64, u32) {
    let time = Timestamp::from_http_date(text).unwrap();
    (time.seconds(), time.nanoseconds())
}

#[test]
fn known_points_in_time_are_written_and_read() {
    for (seconds, nanoseconds, text) in [
        (1_398_796_238, 0, "Tue, 29 Apr 2014 18:30:38 GMT"),
        (0, 0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (-1, 0, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (946_845_296, 520_000_000, "Sun, 02 Jan 2000 20:34:56.52 GMT"),
        (-62_167_219_200, 0, "Sat, 01 Jan 0000 00:00:00 GMT"),
        (253_402_300_799, 0, "Fri, 31 Dec 9999 23:59:59 GMT"),
    ] {
        let time = Timestamp::new(seconds, nanoseconds).unwrap();
        assert_eq!(time.to_http_date(), text);
        assert_eq!(read(text), (seconds, nanoseconds));
    }
}

#[test]
fn a_fraction_of_zeros_and_another_day_of_the_week_are_read() {
    assert_eq!(read("Sun, 02 Jan 2000 20:34:56.000 GMT"), (946_845_296, 0));
    assert_eq!(read("Mon, 29 Apr 2014 18:30:38 GMT"), (1_398_796_238, 0));
}

#[test]
fn what_is_no_date_of_http_is_refused() {
    for text in [
        "",
        "29 Apr 2014 18:30:38 GMT",
        "Xxx, 29 Apr 2014 18:30:38 GMT",
        "Tue, 31 Apr 2014 18:30:38 GMT",
        "Tue, 29 apr 2014 18:30:38 GMT",
        "Tue, 29 Apr 2014 24:30:38 GMT",
        "Tue, 29 Apr 2014 18:30:38. GMT",
        "Tue, 29 Apr 2014 18:30:38 UTC",
        "Tue, 29 Apr 2014 18:30:38",
        "Tue, 9 Apr 2014 18:30:38 GMT",
        "Tuesday, 29-Apr-14 18:30:38 GMT",
        "Tue Apr 29 18:30:38 2014",
        "Tue, 2ä Apr 2014 18:30:38 GMT",
        "2014-04-29T18:30:38Z",
    ] {
        assert_eq!(
            Timestamp::from_http_date(text),
            Err(InvalidTimestamp),
            "{text}"
        );
    }
}

proptest! {
    #[test]
    fn reading_what_was_written_gives_the_same(s in -62_167_219_200_i64..=253_402_300_799, n in 0..1_000_000_000_u32) {
        let time = Timestamp::new(s, n).unwrap();
        prop_assert_eq!(Timestamp::from_http_date(&time.to_http_date()), Ok(time));
    }

    #[test]
    fn no_text_is_a_panic(text in "(Tue, ?)?[0-9]{0,3} ?(Apr ?)?[0-9: .ä]{0,24}(GMT)?") {
        let _ = Timestamp::from_http_date(&text);
    }
}
