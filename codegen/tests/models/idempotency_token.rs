//! Tokens that are made up.

use std::collections::HashSet;

use idempotency_token::Endpoint;
use idempotency_token::example::CreateItemInput;

fn form(input: &CreateItemInput) -> String {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let request = input.to_request(&endpoint).unwrap();
    String::from_utf8(request.into_body()).unwrap()
}

#[test]
fn an_absent_token_is_made_up_anew_for_each_request() {
    let input = CreateItemInput::new();
    let tokens: HashSet<_> = (0..1000)
        .map(|_| form(&input).rsplit_once("&Token=").unwrap().1.to_owned())
        .collect();
    assert_eq!(tokens.len(), 1000);
    for token in tokens {
        let parts: Vec<_> = token.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12], "{token}");
        assert_eq!(&token[14..15], "4", "{token}");
        assert!("89ab".contains(&token[19..20]), "{token}");
    }
}

#[test]
fn a_token_of_the_callers_or_of_a_source_is_kept() {
    let input = CreateItemInput::new().token("mine");
    assert!(form(&input).ends_with("&Token=mine"));
    let input = input.idempotency_token_from(|| "other".to_owned());
    assert!(form(&input).ends_with("&Token=mine"));
    let input = CreateItemInput::new().idempotency_token_from(|| "other".to_owned());
    assert!(form(&input).ends_with("&Token=other"));
    assert_eq!(form(&input), form(&input));
}
