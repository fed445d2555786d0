//! What `arn.rs` promises.

use crate::endpoint::arn_account;

#[test]
fn an_arn_has_six_parts_and_only_its_region_and_account_may_be_empty() {
    for arn in [
        "arn:aws:kinesis:us-east-1:123456789012:stream/a",
        "arn:aws:kinesis::123456789012:stream:a:b",
    ] {
        assert_eq!(arn_account(arn), Some("123456789012"), "{arn}");
    }
    for text in [
        "",
        "arn",
        "a-stream",
        "arn:aws:kinesis:us-east-1:1",
        "arn:aws:kinesis:us-east-1:1:",
        "arn::kinesis:us-east-1:1:stream/a",
        "arn:aws::us-east-1:1:stream/a",
        "arn:aws:kinesis:us-east-1::stream/a",
        "urn:aws:kinesis:us-east-1:1:stream/a",
    ] {
        assert_eq!(arn_account(text), None, "{text}");
    }
}

#[test]
fn an_account_that_could_lead_to_another_host_is_none() {
    for account in ["evil.example/", "a.b", "-1", "1 ", "a@b", "ä"] {
        let arn = format!("arn:aws:kinesis:us-east-1:{account}:stream/a");
        assert_eq!(arn_account(&arn), None, "{arn}");
    }
}
