//! What an operation puts before the host.

use host_prefix::example::{GetItemInput, ListItemsInput};
use host_prefix::{Endpoint, RequestError};

fn endpoint() -> Endpoint {
    Endpoint::new("https://example.com:8443/base").unwrap()
}

#[test]
fn a_label_is_a_member_and_a_parameter_too() {
    let request = GetItemInput::new("a-1").to_request(&endpoint()).unwrap();
    assert_eq!(request.uri(), "https://a-1.data.example.com:8443/base/");
    assert!(request.body().ends_with(b"&Account=a-1"));
    let request = ListItemsInput::new().to_request(&endpoint()).unwrap();
    assert_eq!(request.uri(), "https://list.example.com:8443/base/");
}

#[test]
fn what_cannot_be_a_part_of_a_host_is_refused() {
    let long = "a".repeat(64);
    for account in ["", "a.b", "a/b", "-a", "a-", "ä", &long] {
        let error = GetItemInput::new(account).to_request(&endpoint());
        assert_eq!(
            error.unwrap_err(),
            RequestError::InvalidHostLabel("Account")
        );
    }
    let address = Endpoint::new("http://[::1]:4566").unwrap();
    let error = ListItemsInput::new().to_request(&address);
    assert_eq!(error.unwrap_err(), RequestError::InvalidHostPrefix);
}
