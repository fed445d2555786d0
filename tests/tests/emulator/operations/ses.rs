//! SES; what was sent is in moto's own state.

use example_operations::Endpoint;
use example_operations::ses::types::{
    AddHeaderAction, AddHeaderActionRequired, Body, BulkEmailDestination, CloudWatchDestination,
    CloudWatchDimensionConfiguration, CloudWatchDimensionConfigurationRequired, Content,
    Destination, DimensionValueSource, EventDestination, EventDestinationRequired, EventType,
    Message, MessageRequired, ReceiptAction, ReceiptRule, SnsAction, StopAction, StopScope,
    Template, TlsPolicy, VerificationStatus,
};
use example_operations::ses::{
    self, CreateConfigurationSetEventDestinationInput,
    CreateConfigurationSetEventDestinationOutput, CreateConfigurationSetEventDestinationRequired,
    CreateReceiptRuleInput, CreateReceiptRuleOutput, CreateReceiptRuleRequired,
    CreateTemplateError, CreateTemplateInput, CreateTemplateOutput, DescribeReceiptRuleSetInput,
    DescribeReceiptRuleSetOutput, GetIdentityVerificationAttributesInput,
    GetIdentityVerificationAttributesOutput, GetSendStatisticsInput, GetSendStatisticsOutput,
    SendBulkTemplatedEmailInput, SendBulkTemplatedEmailOutput, SendBulkTemplatedEmailRequired,
    SendEmailInput, SendEmailOutput, SendEmailRequired, SendTemplatedEmailInput,
    SendTemplatedEmailOutput, SendTemplatedEmailRequired, VerifyEmailIdentityInput,
    VerifyEmailIdentityOutput,
};
use serde_json::{Value, json};

use super::{python_time, send_as};
use crate::moto::REGION;
use crate::world::World;

const SENDER: &str = "sender@example.com";

fn endpoint(world: &World) -> Endpoint {
    ses::endpoint(REGION)
        .unwrap()
        .with_url(&world.moto.url)
        .unwrap()
}

/// Verifies the sender.
fn verify(world: &World, endpoint: &Endpoint) {
    let request = VerifyEmailIdentityInput::new(SENDER)
        .to_request(endpoint)
        .unwrap();
    world.send(request, VerifyEmailIdentityOutput::from_response);
}

/// Makes a template.
fn create_template(world: &World, endpoint: &Endpoint) {
    let template = Template::new("welcome")
        .subject_part("Welcome, {{name}}")
        .text_part("Grüße & <Küsse>\n{{name}}")
        .html_part("<p>{{name}}</p>");
    let input = CreateTemplateInput::new(template);
    input.validate().unwrap();
    let request = input.to_request(endpoint).unwrap();
    world.send(request, CreateTemplateOutput::from_response);
}

#[test]
#[ignore = "run cargo xtask test"]
fn an_identity_is_verified_and_the_map_of_them_says_so() {
    let world = World::new();
    let endpoint = endpoint(&world);
    verify(&world, &endpoint);
    let input = GetIdentityVerificationAttributesInput::new([SENDER, "other@example.com"]);
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let read = GetIdentityVerificationAttributesOutput::from_response;
    let attributes = world.send(request, read).verification_attributes;
    assert_eq!(
        attributes[SENDER].verification_status,
        VerificationStatus::Success
    );

    let identities = json!({ "Identities": [SENDER, "other@example.com"] });
    let seen = world.boto3("ses", "get_identity_verification_attributes", identities);
    let seen = seen["VerificationAttributes"].as_object().unwrap();
    assert_eq!(seen.len(), attributes.len());
    for (identity, seen) in seen {
        let attributes = &attributes[identity];
        assert_eq!(
            seen["VerificationStatus"],
            attributes.verification_status.as_str()
        );
        let token = attributes.verification_token.as_deref();
        assert_eq!(seen.get("VerificationToken").and_then(Value::as_str), token);
    }
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_message_reaches_every_kind_of_recipient() {
    let world = World::new();
    let endpoint = endpoint(&world);
    verify(&world, &endpoint);
    let destination = Destination::new()
        .to_addresses(["to1@example.com", "to2@example.com"])
        .cc_addresses(["\"C, C\" <cc@example.com>"])
        .bcc_addresses(["bcc@example.com"]);
    let message = Message::new(MessageRequired {
        subject: Content::new("Grüße 😀 & more").charset("UTF-8"),
        body: Body::new().text(Content::new("50 % + 1\n=2")),
    });
    let input = SendEmailInput::new(SendEmailRequired {
        source: SENDER.to_owned(),
        destination,
        message,
    })
    .reply_to_addresses(["reply@example.com"]);
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let output = world.send(request, SendEmailOutput::from_response);

    let state = world.moto.state("ses");
    let sent = json!([{
        "id": output.message_id,
        "source": SENDER,
        "subject": "Grüße 😀 & more",
        "body": "50 % + 1\n=2",
        "destinations": {
            "ToAddresses": ["to1@example.com", "to2@example.com"],
            "CcAddresses": ["\"C, C\" <cc@example.com>"],
            "BccAddresses": ["bcc@example.com"],
        },
    }]);
    assert_eq!(state["Message"], sent);

    let request = GetSendStatisticsInput::new().to_request(&endpoint).unwrap();
    let read = GetSendStatisticsOutput::from_response;
    let points = world.send(request, read).send_data_points;
    let seen = world.boto3("ses", "get_send_statistics", json!({}));
    let ours = points.iter().map(|point| {
        json!({
            "Timestamp": python_time(point.timestamp.unwrap()),
            "DeliveryAttempts": point.delivery_attempts,
            "Bounces": point.bounces,
            "Complaints": point.complaints,
            "Rejects": point.rejects,
        })
    });
    let mut seen = seen["SendDataPoints"].clone();
    let mut ours = ours.collect::<Value>();
    // moto says at what time it was asked.
    let times = [&mut seen, &mut ours].map(|points| points[0]["Timestamp"].take());
    let [seen_at, asked_at] = times.map(|time| time.as_str().unwrap()[..16].to_owned());
    assert!(asked_at <= seen_at, "{asked_at} {seen_at}");
    assert_eq!(seen, ours);
    assert_eq!(points[0].delivery_attempts, 4);
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_template_is_what_was_sent_and_an_error_of_its_own_the_second_time() {
    let world = World::new();
    let endpoint = endpoint(&world);
    create_template(&world, &endpoint);
    let seen = world.boto3("ses", "get_template", json!({ "TemplateName": "welcome" }));
    let template = json!({
        "TemplateName": "welcome",
        "SubjectPart": "Welcome, {{name}}",
        "TextPart": "Grüße & <Küsse>\n{{name}}",
        "HtmlPart": "<p>{{name}}</p>",
    });
    assert_eq!(seen["Template"], template);

    let input = CreateTemplateInput::new(
        Template::new("welcome")
            .subject_part("Again")
            .text_part("Again"),
    );
    let request = input.to_request(&endpoint).unwrap();
    let read = CreateTemplateOutput::from_response;
    let error = send_as(&world.admin, request, read).unwrap_err();
    let is_known = matches!(
        error.as_service(),
        Some(CreateTemplateError::AlreadyExistsException(_))
    );
    assert!(is_known, "{error}");
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_template_is_sent_to_one_and_to_many() {
    let world = World::new();
    let endpoint = endpoint(&world);
    verify(&world, &endpoint);
    create_template(&world, &endpoint);
    let to = |address: &str| Destination::new().to_addresses([address]);
    let input = SendTemplatedEmailInput::new(SendTemplatedEmailRequired {
        destination: to("one@example.com").cc_addresses(["cc@example.com"]),
        source: SENDER.to_owned(),
        template: "welcome".to_owned(),
        template_data: r#"{"name": "Änne"}"#.to_owned(),
    });
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let one = world.send(request, SendTemplatedEmailOutput::from_response);
    let destinations = [
        BulkEmailDestination::new(to("two@example.com")).replacement_template_data("{}"),
        BulkEmailDestination::new(to("three@example.com").bcc_addresses(["bcc@example.com"])),
    ];
    let input = SendBulkTemplatedEmailInput::new(SendBulkTemplatedEmailRequired {
        default_template_data: r#"{"name": "all"}"#.to_owned(),
        destinations: destinations.into(),
        source: SENDER.to_owned(),
        template: "welcome".to_owned(),
    });
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let read = SendBulkTemplatedEmailOutput::from_response;
    let many = world.send(request, read).status;

    let state = world.moto.state("ses");
    let [first, second] = &state["TemplateMessage"].as_array().unwrap()[..] else {
        panic!("{state}");
    };
    assert_eq!(first["id"], one.message_id);
    assert_eq!(first["template_data"], r#"{"name": "Änne"}"#);
    let destination =
        json!({ "ToAddresses": ["one@example.com"], "CcAddresses": ["cc@example.com"] });
    assert_eq!(first["destinations"], destination);
    assert_eq!(second["template_data"], r#"{"name": "all"}"#);
    let destinations = json!([
        {
            "Destination": { "ToAddresses": ["two@example.com"] },
            "ReplacementTemplateData": "{}",
        },
        {
            "Destination": {
                "ToAddresses": ["three@example.com"],
                "BccAddresses": ["bcc@example.com"],
            },
        },
    ]);
    assert_eq!(second["destinations"], destinations);
    let ids = many
        .iter()
        .map(|status| status.message_id.as_deref().unwrap());
    let kept = &state["BulkTemplateMessage"][0]["ids"];
    assert_eq!(json!(ids.collect::<Vec<_>>()), *kept);
    assert_eq!(many.len(), 2);
}

#[test]
#[ignore = "run cargo xtask test"]
fn a_rule_has_its_actions_in_order_and_is_read_again_as_it_was_sent() {
    let world = World::new();
    let endpoint = endpoint(&world);
    world.boto3(
        "ses",
        "create_receipt_rule_set",
        json!({ "RuleSetName": "rules" }),
    );
    let topic = "arn:aws:sns:eu-central-1:123456789012:topic";
    world.boto3("sns", "create_topic", json!({ "Name": "topic" }));
    let header = AddHeaderAction::new(AddHeaderActionRequired {
        header_name: "X-Seen".to_owned(),
        header_value: "yes & no".to_owned(),
    });
    let rule = ReceiptRule::new("first")
        .enabled(true)
        .tls_policy(TlsPolicy::Require)
        .recipients(["example.com", "other.example.com"])
        .actions([
            ReceiptAction::new().add_header_action(header),
            ReceiptAction::new().sns_action(SnsAction::new(topic)),
            ReceiptAction::new().stop_action(StopAction::new(StopScope::RuleSet)),
        ])
        .scan_enabled(false);
    let input = CreateReceiptRuleInput::new(CreateReceiptRuleRequired {
        rule: rule.clone(),
        rule_set_name: "rules".to_owned(),
    });
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    world.send(request, CreateReceiptRuleOutput::from_response);

    let seen = world.boto3(
        "ses",
        "describe_receipt_rule_set",
        json!({ "RuleSetName": "rules" }),
    );
    let sent = json!([{
        "Name": "first",
        "Enabled": true,
        "TlsPolicy": "Require",
        "Recipients": ["example.com", "other.example.com"],
        "Actions": [
            { "AddHeaderAction": { "HeaderName": "X-Seen", "HeaderValue": "yes & no" } },
            { "SNSAction": { "TopicArn": topic } },
            { "StopAction": { "Scope": "RuleSet" } },
        ],
        "ScanEnabled": false,
    }]);
    assert_eq!(seen["Rules"], sent);
    let request = DescribeReceiptRuleSetInput::new("rules")
        .to_request(&endpoint)
        .unwrap();
    let read = DescribeReceiptRuleSetOutput::from_response;
    let output = world.send(request, read);
    assert_eq!(output.rules, [rule]);
    let metadata = output.metadata.unwrap();
    assert_eq!(seen["Metadata"]["Name"].as_str(), metadata.name.as_deref());
    let created = python_time(metadata.created_timestamp.unwrap());
    assert_eq!(seen["Metadata"]["CreatedTimestamp"], created);
}

#[test]
#[ignore = "run cargo xtask test"]
fn the_destination_of_events_is_what_was_sent() {
    let world = World::new();
    let endpoint = endpoint(&world);
    let configuration = json!({ "ConfigurationSet": { "Name": "set" } });
    world.boto3("ses", "create_configuration_set", configuration);
    let dimension = |name: &str, source| {
        CloudWatchDimensionConfiguration::new(CloudWatchDimensionConfigurationRequired {
            default_dimension_value: "none".to_owned(),
            dimension_name: name.to_owned(),
            dimension_value_source: source,
        })
    };
    let destination = EventDestination::new(EventDestinationRequired {
        matching_event_types: vec![EventType::Send, EventType::RenderingFailure],
        name: "watch".to_owned(),
    })
    .enabled(true)
    .cloud_watch_destination(CloudWatchDestination::new([
        dimension("campaign", DimensionValueSource::MessageTag),
        dimension("link", DimensionValueSource::LinkTag),
    ]));
    let input = CreateConfigurationSetEventDestinationInput::new(
        CreateConfigurationSetEventDestinationRequired {
            configuration_set_name: "set".to_owned(),
            event_destination: destination,
        },
    );
    input.validate().unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let read = CreateConfigurationSetEventDestinationOutput::from_response;
    world.send(request, read);

    let describe = json!({
        "ConfigurationSetName": "set",
        "ConfigurationSetAttributeNames": ["eventDestinations"],
    });
    let seen = world.boto3("ses", "describe_configuration_set", describe);
    let dimension = |name: &str, source: &str| {
        json!({
            "DimensionName": name,
            "DimensionValueSource": source,
            "DefaultDimensionValue": "none",
        })
    };
    let sent = json!([{
        "Name": "watch",
        "Enabled": true,
        "MatchingEventTypes": ["send", "renderingFailure"],
        "CloudWatchDestination": {
            "DimensionConfigurations": [
                dimension("campaign", "messageTag"),
                dimension("link", "linkTag"),
            ],
        },
    }]);
    assert_eq!(seen["EventDestinations"], sent);
}
