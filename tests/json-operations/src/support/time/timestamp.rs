use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use super::calendar::{date, days};

/// A point in time between the years 0 and 9999, in nanoseconds.
///
/// `Display` and `FromStr` use RFC 3339: `2015-01-25T08:00:00Z`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    nanoseconds: u32,
}

/// The seconds of a day.
pub(super) const DAY: i64 = 86_400;
/// 0000-01-01T00:00:00Z in seconds since 1970.
const MIN: i64 = -62_167_219_200;
/// 9999-12-31T23:59:59Z in seconds since 1970.
const MAX: i64 = 253_402_300_799;

impl Timestamp {
    /// The point in time this many seconds and nanoseconds after
    /// 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    ///
    /// The year is not 0 to 9999, or the nanoseconds are a second or more.
    pub fn new(seconds: i64, nanoseconds: u32) -> Result<Self, InvalidTimestamp> {
        if (MIN..=MAX).contains(&seconds) && nanoseconds < 1_000_000_000 {
            Ok(Self {
                seconds,
                nanoseconds,
            })
        } else {
            Err(InvalidTimestamp)
        }
    }

    /// Whole seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn seconds(&self) -> i64 {
        self.seconds
    }

    /// Nanoseconds after the whole second.
    #[must_use]
    pub fn nanoseconds(&self) -> u32 {
        self.nanoseconds
    }

    /// `08:00:00`, with a fraction of a second unless it is zero.
    pub(super) fn time_of_day(&self) -> String {
        let second = self.seconds.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let text = format!("{hour:02}:{minute:02}:{second:02}.{:09}", self.nanoseconds);
        let text = text.trim_end_matches('0').trim_end_matches('.');
        text.to_owned()
    }
}

impl TryFrom<SystemTime> for Timestamp {
    type Error = InvalidTimestamp;

    fn try_from(time: SystemTime) -> Result<Self, InvalidTimestamp> {
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => {
                let seconds = i64::try_from(after.as_secs()).map_err(|_| InvalidTimestamp)?;
                Self::new(seconds, after.subsec_nanos())
            }
            Err(error) => {
                let before = error.duration();
                let seconds = i64::try_from(before.as_secs()).map_err(|_| InvalidTimestamp)?;
                match before.subsec_nanos() {
                    0 => Self::new(-seconds, 0),
                    nanoseconds => Self::new(-seconds - 1, 1_000_000_000 - nanoseconds),
                }
            }
        }
    }
}

/// Fails for a time that the system cannot represent: on Windows, before 1601.
impl TryFrom<Timestamp> for SystemTime {
    type Error = InvalidTimestamp;

    fn try_from(time: Timestamp) -> Result<Self, InvalidTimestamp> {
        let seconds = Duration::from_secs(time.seconds.unsigned_abs());
        let epoch = Self::UNIX_EPOCH;
        let whole = if time.seconds < 0 {
            epoch.checked_sub(seconds)
        } else {
            epoch.checked_add(seconds)
        };
        let nanoseconds = Duration::from_nanos(time.nanoseconds.into());
        let time = whole.and_then(|whole| whole.checked_add(nanoseconds));
        time.ok_or(InvalidTimestamp)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date(self.seconds.div_euclid(DAY));
        let time = self.time_of_day();
        write!(f, "{year:04}-{month:02}-{day:02}T{time}Z")
    }
}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    /// Reads an RFC 3339 date and time, with any offset.
    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        parse(text).ok_or(InvalidTimestamp)
    }
}

fn parse(text: &str) -> Option<Timestamp> {
    let (year, rest) = number(text, 4, '-')?;
    let (month, rest) = number(rest, 2, '-')?;
    let (day, rest) = rest.split_at_checked(2)?;
    let day = digits(day)?;
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (second, nanoseconds, rest) = time_of_day(rest)?;
    let seconds = days(year, month, day)? * DAY + second - offset(rest)?;
    Timestamp::new(seconds, nanoseconds).ok()
}

/// The seconds and nanoseconds since midnight, and what follows; a leap second
/// is the first of the next day.
pub(super) fn time_of_day(text: &str) -> Option<(i64, u32, &str)> {
    let (hour, rest) = number(text, 2, ':')?;
    let (minute, rest) = number(rest, 2, ':')?;
    let (second, rest) = rest.split_at_checked(2)?;
    let second = digits(second)?;
    let (nanoseconds, rest) = fraction(rest)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some((hour * 3600 + minute * 60 + second, nanoseconds, rest))
}

/// A number of `length` digits, and what follows the separator.
pub(super) fn number(text: &str, length: usize, separator: char) -> Option<(i64, &str)> {
    let (number, rest) = text.split_at_checked(length)?;
    Some((digits(number)?, rest.strip_prefix(separator)?))
}

/// A number without sign.
pub(super) fn digits(text: &str) -> Option<i64> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}

/// The nanoseconds of a fraction of a second, and what follows.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let Some(rest) = text.strip_prefix('.') else {
        return Some((0, text));
    };
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    if length == 0 {
        return None;
    }
    let (fraction, rest) = rest.split_at(length);
    Some((nanoseconds(fraction)?, rest))
}

/// The nanoseconds of the digits after a point; digits after the ninth are ignored.
pub(super) fn nanoseconds(fraction: &str) -> Option<u32> {
    let fraction = fraction.get(..9).unwrap_or(fraction);
    format!("{fraction:0<9}").parse().ok()
}

/// The offset of a time zone from UTC in seconds.
fn offset(text: &str) -> Option<i64> {
    if text == "Z" || text == "z" {
        return Some(0);
    }
    let (sign, rest) = text.split_at_checked(1)?;
    let (hours, minutes) = number(rest, 2, ':')?;
    let minutes = digits(minutes).filter(|_| minutes.len() == 2)?;
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = hours * 3600 + minutes * 60;
    match sign {
        "+" => Some(seconds),
        "-" => Some(-seconds),
        _ => None,
    }
}

/// A text or number that is not a point in time between the years 0 and 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidTimestamp;

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a point in time between the years 0 and 9999, or not in its format")
    }
}

impl std::error::Error for InvalidTimestamp {}
