//! What `idempotency_token.rs` promises.

use std::collections::HashSet;

use crate::idempotency_token::idempotency_token;

#[test]
fn a_token_is_a_random_uuid() {
    let tokens: HashSet<_> = (0..1000).map(|_| idempotency_token()).collect();
    assert_eq!(tokens.len(), 1000);
    for token in &tokens {
        let parts: Vec<_> = token.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12], "{token}");
        let is_digit = |c: char| matches!(c, '0'..='9' | 'a'..='f' | '-');
        assert!(token.chars().all(is_digit), "{token}");
    }
}

/// RFC 9562, sections 4.1 and 4.2: two of the digits say which kind of UUID it is.
#[test]
fn all_other_digits_are_random() {
    let tokens: Vec<Vec<_>> = (0..1000)
        .map(|_| idempotency_token().chars().collect())
        .collect();
    for place in 0..36 {
        let digits: HashSet<_> = tokens.iter().map(|token| token[place]).collect();
        match place {
            8 | 13 | 18 | 23 => assert_eq!(digits, HashSet::from(['-'])),
            14 => assert_eq!(digits, HashSet::from(['4'])),
            19 => assert_eq!(digits, HashSet::from(['8', '9', 'a', 'b'])),
            _ => assert_eq!(digits.len(), 16, "{place}"),
        }
    }
}
