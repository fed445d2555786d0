use super::calendar::{date, days};
use super::timestamp::{DAY, InvalidTimestamp, Timestamp, number, time_of_day};

/// From the weekday of 1970-01-01 on.
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

impl Timestamp {
    /// The date and time as in HTTP, with a fraction of a second unless it is
    /// zero: Smithy's `http-date`, `Tue, 29 Apr 2014 18:30:38 GMT`.
    ///
    /// <https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait>
    #[must_use]
    pub fn to_http_date(&self) -> String {
        let days = self.seconds().div_euclid(DAY);
        let (year, month, day) = date(days);
        let name = |names: &[&'static str], index: i64| {
            usize::try_from(index).map_or("", |index| names[index])
        };
        let weekday = name(&WEEKDAYS, days.rem_euclid(7));
        let month = name(&MONTHS, month - 1);
        let time = self.time_of_day();
        format!("{weekday}, {day:02} {month} {year:04} {time} GMT")
    }

    /// Reads an `IMF-fixdate` (RFC 9110, section 5.6.7), with or without a
    /// fraction of a second. Whether the day of the week is that of the date is
    /// not checked.
    ///
    /// # Errors
    ///
    /// The text has another format, or a day that the calendar does not have.
    pub fn from_http_date(text: &str) -> Result<Self, InvalidTimestamp> {
        parse(text).ok_or(InvalidTimestamp)
    }
}

fn parse(text: &str) -> Option<Timestamp> {
    let (weekday, rest) = text.split_once(", ")?;
    if !WEEKDAYS.contains(&weekday) {
        return None;
    }
    let (day, rest) = number(rest, 2, ' ')?;
    let (month, rest) = rest.split_once(' ')?;
    let month = MONTHS.iter().position(|name| *name == month)?;
    let (year, rest) = number(rest, 4, ' ')?;
    let (second, nanoseconds, rest) = time_of_day(rest)?;
    if rest != " GMT" {
        return None;
    }
    let days = days(year, i64::try_from(month).ok()? + 1, day)?;
    Timestamp::new(days * DAY + second, nanoseconds).ok()
}
