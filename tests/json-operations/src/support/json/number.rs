//! Numbers of JSON documents, as texts.

/// The whole number that a text such as `1.0` or `1E3` stands for, exactly, which a
/// floating-point number would not be.
pub(super) fn whole(text: &str) -> Option<i64> {
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    let number = match significant {
        "" | "-" => return Some(0),
        _ => significant.parse::<i64>().ok()?,
    };
    let zeros = i64::try_from(digits.len() - significant.len()).ok()?;
    let fraction = i64::try_from(fraction.len()).ok()?;
    let power = exponent
        .parse::<i64>()
        .ok()?
        .checked_add(zeros - fraction)?;
    number.checked_mul(10_i64.checked_pow(power.try_into().ok()?)?)
}

/// The length of the number at the beginning of a text
/// (<https://www.rfc-editor.org/rfc/rfc8259#section-6>).
pub(super) fn number_length(text: &[u8]) -> Option<usize> {
    let digits = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        let is_digit = |byte: &&u8| byte.is_ascii_digit();
        rest.iter().take_while(is_digit).count()
    };
    let sign = usize::from(text.first() == Some(&b'-'));
    let mut end = match (text.get(sign), digits(sign)) {
        (_, 0) => return None,
        (Some(b'0'), _) => sign + 1,
        (_, count) => sign + count,
    };
    if text.get(end) == Some(&b'.') {
        end += match digits(end + 1) {
            0 => return None,
            count => 1 + count,
        };
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        end += match digits(end + 1 + sign) {
            0 => return None,
            count => 1 + sign + count,
        };
    }
    Some(end)
}
