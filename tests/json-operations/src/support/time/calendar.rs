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

/// The days from 1970-01-01 to a date of the proleptic Gregorian calendar;
/// `None` if there is no such day.
///
/// It is the inverse of [`date`].
pub fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month < 3 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let days = era * 146_097 + day_of_era - 719_468;
    // `date` turns a day that the month does not have into one of the next month.
    (date(days).2 == day).then_some(days)
}
