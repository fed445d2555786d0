//! Where requests go that depend on the operation, or on a member of the input.

use endpoint_parameters::example::{
    CreateQueueInput, DeleteQueueInput, GetQueueInput, ReadSpaceInput, SendInput, TagStreamInput,
    WatchInput, endpoint,
};
use endpoint_parameters::{AuthScheme, Endpoint, EndpointConfig, Operation, SigV4};

/// The URL, and the region that the request is signed for.
fn found(endpoint: &Endpoint) -> (String, String) {
    let Some(AuthScheme::SigV4(SigV4 { region, .. })) = endpoint.auth_scheme() else {
        panic!("not signed by Signature Version 4");
    };
    (endpoint.uri().to_string(), region.to_string())
}

fn resolve(input: &impl Operation, region: &str) -> Result<(String, String), String> {
    let endpoint = input.resolve_endpoint(&EndpointConfig::new(region));
    endpoint
        .map(|endpoint| found(&endpoint))
        .map_err(|error| error.to_string())
}

fn at(url: &str, region: &str) -> Result<(String, String), String> {
    Ok((url.to_owned(), region.to_owned()))
}

#[test]
fn static_parameters_of_an_operation_lead_to_its_own_endpoint() {
    let control = at("https://control.us-east-1.example.com/", "us-east-1");
    assert_eq!(resolve(&CreateQueueInput::new(), "eu-west-1"), control);
    assert_eq!(resolve(&DeleteQueueInput::new(), "eu-west-1"), control);
    let data = at("https://data.eu-west-1.example.com/", "eu-west-1");
    assert_eq!(resolve(&GetQueueInput::new(), "eu-west-1"), data);
    assert_eq!(Ok(found(&endpoint("eu-west-1").unwrap())), data);
}

#[test]
fn a_partition_without_the_endpoint_needs_a_configured_url() {
    assert_eq!(
        resolve(&CreateQueueInput::new(), "cn-north-1").unwrap_err(),
        "there is no endpoint for the region: configure a URL"
    );
    let config = EndpointConfig::new("cn-north-1");
    let config = config.with_url("http://localhost:4566").unwrap();
    let endpoint = CreateQueueInput::new().resolve_endpoint(&config).unwrap();
    assert_eq!(
        Ok(found(&endpoint)),
        at("http://localhost:4566/", "cn-north-1")
    );
}

/// The rules ask for the queue only if they have an account.
#[test]
fn a_member_that_changes_no_host_is_ignored() {
    let input = GetQueueInput::new().queue("arn:aws:example:eu-west-1:1:queue");
    let data = at("https://data.eu-west-1.example.com/", "eu-west-1");
    assert_eq!(resolve(&input, "eu-west-1"), data);
}

#[test]
fn a_request_with_a_member_that_changes_the_host_never_goes_elsewhere() {
    let data = at("https://data.eu-west-1.example.com/", "eu-west-1");
    assert_eq!(resolve(&SendInput::new(), "eu-west-1"), data);
    let unknown = "the endpoint of requests with `Space` is not known: configure a URL";
    let input = SendInput::new().space("a");
    assert_eq!(resolve(&input, "eu-west-1").unwrap_err(), unknown);
    let always = ReadSpaceInput::new("a");
    assert_eq!(resolve(&always, "eu-west-1").unwrap_err(), unknown);
    let config = EndpointConfig::new("eu-west-1");
    let config = config.with_url("https://a.spaces.example.com").unwrap();
    let configured = at("https://a.spaces.example.com/", "eu-west-1");
    assert_eq!(
        Ok(found(&input.resolve_endpoint(&config).unwrap())),
        configured
    );
    assert_eq!(
        Ok(found(&always.resolve_endpoint(&config).unwrap())),
        configured
    );
}

#[test]
fn a_request_with_an_arn_goes_to_the_host_of_its_account() {
    let stream = "arn:aws:example:eu-west-1:123456789012:stream/a";
    let consumer = "arn:aws:example:eu-west-1:210987654321:consumer/a";
    let data = at("https://data.eu-west-1.example.com/", "eu-west-1");
    let streams = at("https://123456789012.streams.eu-west-1.amazonaws.com/", "eu-west-1");
    let consumers = at("https://210987654321.consumers.eu-west-1.amazonaws.com/", "eu-west-1");
    assert_eq!(resolve(&WatchInput::new(), "eu-west-1"), data);
    assert_eq!(resolve(&WatchInput::new().stream(stream), "eu-west-1"), streams);
    assert_eq!(resolve(&WatchInput::new().consumer(consumer), "eu-west-1"), consumers);
    assert_eq!(resolve(&TagStreamInput::new(stream), "eu-west-1"), streams);
    let china = at("https://123456789012.streams.cn-north-1.amazonaws.com.cn/", "cn-north-1");
    assert_eq!(resolve(&TagStreamInput::new(stream), "cn-north-1"), china);
}

/// The rules of a partition may ignore the ARN.
#[test]
fn the_first_arn_that_the_rules_look_at_decides() {
    let stream = "arn:aws:example:eu-west-1:123456789012:stream/a";
    let consumer = "arn:aws:example:eu-west-1:210987654321:consumer/a";
    let both = WatchInput::new().consumer(consumer).stream(stream);
    let streams = at("https://123456789012.streams.eu-west-1.amazonaws.com/", "eu-west-1");
    assert_eq!(resolve(&both, "eu-west-1"), streams);
    let data = at("https://data.us-iso-east-1.example.com/", "us-iso-east-1");
    assert_eq!(resolve(&both, "us-iso-east-1"), data);
}

#[test]
fn a_text_without_an_account_needs_a_configured_url() {
    let unknown = "`Stream` is not an ARN with an account: configure a URL";
    let (input, required) = (WatchInput::new().stream("secret"), TagStreamInput::new("secret"));
    assert_eq!(resolve(&input, "eu-west-1").unwrap_err(), unknown);
    assert_eq!(resolve(&required, "eu-west-1").unwrap_err(), unknown);
    let config = EndpointConfig::new("eu-west-1");
    let config = config.with_url("http://localhost:4566").unwrap();
    let configured = at("http://localhost:4566/", "eu-west-1");
    let valid = TagStreamInput::new("arn:aws:example:eu-west-1:1:stream/a");
    for endpoint in [
        input.resolve_endpoint(&config),
        required.resolve_endpoint(&config),
        valid.resolve_endpoint(&config),
    ] {
        assert_eq!(Ok(found(&endpoint.unwrap())), configured);
    }
}
