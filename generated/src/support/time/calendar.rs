//! The calendar.

/// The year, month and day of a number of days after 1970-01-01, in the proleptic
/// Gregorian calendar.
///
/// Years begin in March here, so that the leap day comes last; 146,097 days
/// are 400 years.
pub fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let year = year + era * 400 + i64::from(month > 9);
    (year, (month + 2) % 12 + 1, day)
}
