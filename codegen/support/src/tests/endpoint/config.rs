//! What `config.rs` promises.

use crate::endpoint::*;

const AWS: &str = "https://sts.amazonaws.com";

#[test]
fn without_a_configured_url_the_endpoint_is_the_one_of_aws() {
    let config = EndpointConfig::new("eu-central-1");
    assert_eq!((config.region(), config.url()), ("eu-central-1", None));
    let endpoint = aws_endpoint(&config, AWS).unwrap();
    assert_eq!(endpoint.uri(), "https://sts.amazonaws.com/");
}

#[test]
fn a_region_that_would_lead_to_another_host_is_refused() {
    let long = "a".repeat(64);
    for region in ["", "evil.example/", "a.b", "-a", "a-", "ü", "a b", &long] {
        let error = aws_endpoint(&EndpointConfig::new(region), AWS).unwrap_err();
        let expected = "the region's name cannot be part of a host";
        assert_eq!(error.to_string(), expected, "{region}");
    }
}

#[test]
fn a_region_in_upper_case_is_refused_since_its_signature_would_be() {
    for region in ["US-EAST-1", "CN-NORTH-1", "us-East-1"] {
        let error = aws_endpoint(&EndpointConfig::new(region), AWS).unwrap_err();
        let expected = "the region's name has letters in upper case: \
                        AWS's regions are like us-east-1";
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn a_configured_url_takes_precedence_whatever_the_region() {
    for region in ["", "my_region", "RegionOne"] {
        let config = EndpointConfig::new(region);
        let config = config.with_url("http://localhost:4566").unwrap();
        assert_eq!(config.region(), region);
        assert_eq!(config.url().unwrap(), "http://localhost:4566/");
        for endpoint in [
            aws_endpoint(&config, AWS),
            custom_endpoint(&config, "unknown"),
        ] {
            assert_eq!(endpoint.unwrap().uri(), "http://localhost:4566/");
        }
    }
}

#[test]
fn without_an_endpoint_of_aws_a_url_is_needed_and_the_error_says_why() {
    let config = EndpointConfig::new("eu-central-1");
    let error = custom_endpoint(&config, "the endpoint is not known").unwrap_err();
    assert_eq!(error.to_string(), "the endpoint is not known");
}

#[test]
fn a_url_that_no_endpoint_can_have_is_refused() {
    let config = EndpointConfig::new("eu-central-1");
    assert!(config.with_url("localhost:4566").is_err());
}
