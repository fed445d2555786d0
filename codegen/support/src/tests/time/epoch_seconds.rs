//! What `timestamp_epoch_seconds.rs` promises.

use proptest::prelude::*;

use crate::time::*;

fn read(text: &str) -> (i64, u32) {
    let time = Timestamp::from_epoch_seconds(text).unwrap();
    (time.seconds(), time.nanoseconds())
}

#[test]
fn fractions_are_written_where_there_are_any() {
    for (seconds, nanoseconds, text) in [
        (0, 0, "0"),
        (1_515_531_081, 123_400_000, "1515531081.1234"),
        (1_422_172_800, 0, "1422172800"),
        (-1, 500_000_000, "-0.5"),
        (-2, 999_999_999, "-1.000000001"),
        (-10, 0, "-10"),
    ] {
        let time = Timestamp::new(seconds, nanoseconds).unwrap();
        assert_eq!(time.to_epoch_seconds(), text);
    }
}

#[test]
fn numbers_are_read_to_the_nanosecond_however_they_are_spelled() {
    for (text, expected) in [
        ("1515531081.1234", (1_515_531_081, 123_400_000)),
        ("+5", (5, 0)),
        ("-0.5", (-1, 500_000_000)),
        ("-0", (0, 0)),
        ("1.515531081E9", (1_515_531_081, 0)),
        ("1.5155310811234e+9", (1_515_531_081, 123_400_000)),
        ("1515531081123E-3", (1_515_531_081, 123_000_000)),
        ("25e-2", (0, 250_000_000)),
        ("0.0000015E3", (0, 1_500_000)),
        ("1e-2147483648", (0, 0)),
        ("0e2147483647", (0, 0)),
        ("000000000000000000001", (1, 0)),
        ("0.1234567899", (0, 123_456_789)),
        ("253402300799.999999999", (253_402_300_799, 999_999_999)),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_number_of_seconds_is_refused() {
    for text in [
        "",
        "-",
        ".",
        "e5",
        "1e",
        "NaN",
        "Infinity",
        "1e99999999999",
        "1e2147483647",
        "0x10",
        "1.2.3",
        "--1",
        "1 ",
        "ä",
        "253402300800",
        "-62167219201",
        "2015-01-25T08:00:00Z",
    ] {
        assert_eq!(
            Timestamp::from_epoch_seconds(text),
            Err(InvalidTimestamp),
            "{text}"
        );
    }
}

proptest! {
    #[test]
    fn reading_what_was_written_gives_the_same(s in -62_167_219_200_i64..=253_402_300_799, n in 0..1_000_000_000_u32) {
        let time = Timestamp::new(s, n).unwrap();
        prop_assert_eq!(Timestamp::from_epoch_seconds(&time.to_epoch_seconds()), Ok(time));
    }

    #[test]
    fn a_number_is_the_same_with_and_without_an_exponent(s in 0..253_402_300_799_i64, n in 0..1_000_000_000_i64, e in -30..30_i32) {
        let whole = format!("{s}{n:09}");
        let plain = Timestamp::from_epoch_seconds(&format!("{s}.{n:09}"));
        let moved = Timestamp::from_epoch_seconds(&format!("{whole}E-9"));
        prop_assert_eq!(moved, plain);
        let shifted = if e < 0 {
            let zeros = "0".repeat(e.unsigned_abs() as usize);
            format!("{whole}{zeros}E{}", e - 9)
        } else {
            let zeros = "0".repeat(e.unsigned_abs() as usize);
            format!("0.{zeros}{whole}E{}", e + i32::try_from(whole.len()).unwrap() - 9)
        };
        prop_assert_eq!(Timestamp::from_epoch_seconds(&shifted), plain, "{}", shifted);
    }

    #[test]
    fn no_text_is_a_panic(text in "[-+]?[0-9.eE+ä-]{0,24}") {
        let _ = Timestamp::from_epoch_seconds(&text);
    }
}
