use super::timestamp::{InvalidTimestamp, Timestamp, digits, nanoseconds};

/// The most digits before the point of a number of seconds: those of the year 9999.
const MOST_DIGITS: i64 = 12;

impl Timestamp {
    /// The seconds since 1970-01-01T00:00:00Z, with a fraction unless it is zero:
    /// Smithy's `epoch-seconds`, `1515531081.1234`.
    ///
    /// <https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait>
    #[must_use]
    pub fn to_epoch_seconds(&self) -> String {
        let (sign, seconds, nanoseconds) = match (self.seconds(), self.nanoseconds()) {
            (seconds, 0) if seconds < 0 => ("-", -seconds, 0),
            // The nanoseconds are counted from the earlier second.
            (seconds, nanoseconds) if seconds < 0 => {
                ("-", -seconds - 1, 1_000_000_000 - nanoseconds)
            }
            (seconds, nanoseconds) => ("", seconds, nanoseconds),
        };
        let text = format!("{sign}{seconds}.{nanoseconds:09}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }

    /// Reads a number of seconds since 1970-01-01T00:00:00Z, with or without a
    /// fraction and an exponent: `1515531081.1234`, `-0.5`, `1.5E9`. Digits
    /// beyond nanoseconds are ignored.
    ///
    /// # Errors
    ///
    /// The text is not a decimal number, or outside the years 0 to 9999.
    pub fn from_epoch_seconds(text: &str) -> Result<Self, InvalidTimestamp> {
        parse(text).ok_or(InvalidTimestamp)
    }
}

fn parse(text: &str) -> Option<Timestamp> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (seconds, nanoseconds) = decimal(number, exponent.into())?;
    match (negative, nanoseconds) {
        (false, _) => Timestamp::new(seconds, nanoseconds).ok(),
        (true, 0) => Timestamp::new(-seconds, 0).ok(),
        (true, _) => Timestamp::new(-seconds - 1, 1_000_000_000 - nanoseconds).ok(),
    }
}

/// The seconds and nanoseconds of a decimal number times ten to a power. A
/// floating-point number would not be precise enough.
fn decimal(number: &str, exponent: i64) -> Option<(i64, u32)> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let all = format!("{whole}{fraction}");
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let significant = all.trim_start_matches('0');
    if significant.is_empty() {
        return Some((0, 0));
    }
    // How many of the significant digits are before the point.
    let leading = i64::try_from(all.len() - significant.len()).ok()?;
    let point = i64::try_from(whole.len()).ok()? - leading + exponent;
    if point > MOST_DIGITS {
        return None;
    }
    if let Ok(point) = usize::try_from(point) {
        let padded = format!("{significant:0<point$}");
        let (seconds, fraction) = padded.split_at(point);
        Some((digits(&format!("0{seconds}"))?, nanoseconds(fraction)?))
    } else {
        let zeros = usize::try_from(point.unsigned_abs().min(9)).ok()?;
        Some((0, nanoseconds(&format!("{:0<zeros$}{significant}", ""))?))
    }
}
