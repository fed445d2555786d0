//! Every operation of the crate through the trait.
//!
//! A method of the trait that called itself, because the input has none of its
//! own, would overflow the stack here.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use example_operations::iam::types::{StatusType, Tag, TagRequired};
use example_operations::ses::types::{
    Body, BulkEmailDestination, Content, Destination, EventDestination, EventDestinationRequired,
    Message, MessageRequired, ReceiptRule, Template,
};
use example_operations::sns::types::{PublishBatchRequestEntry, PublishBatchRequestEntryRequired};
use example_operations::{
    AuthScheme, EndpointConfig, Operation, ResponseError, ServiceMetadata, iam, ses, sns, sts,
};

use super::error;

/// The names of the operations that were called.
#[derive(Default)]
struct Called(BTreeSet<&'static str>);

impl Called {
    /// Calls the methods of the trait, each of which says what the operation is.
    fn call<O: Operation>(&mut self, service: ServiceMetadata, input: &O) {
        let endpoint = input.resolve_endpoint(&EndpointConfig::new("eu-central-1"));
        let endpoint = endpoint.unwrap();
        let host = endpoint.uri().host().unwrap();
        assert_eq!(O::SERVICE, service);
        let service = service.sdk_id.to_ascii_lowercase();
        assert!(host.contains(&service) || host.contains("email"), "{host}");
        assert_eq!(input.validate(), Ok(()), "{}", O::NAME);
        let request = input.to_request(&endpoint).unwrap();
        let form = str::from_utf8(request.body()).unwrap();
        let action = format!("Action={}&Version={}", O::NAME, O::SERVICE.version);
        assert!(form.starts_with(&action), "{form}");
        assert_eq!(request.extensions().get(), endpoint.auth_scheme());
        let scheme = request.extensions().get();
        assert!(matches!(scheme, Some(AuthScheme::SigV4(_))));
        let failed = O::from_response(error(418, "Teapot")).unwrap_err();
        assert!(matches!(failed, ResponseError::Service(_)));
        assert_eq!(failed.metadata().unwrap().code(), "Teapot");
        assert!(self.0.insert(O::NAME), "{}", O::NAME);
    }
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn iam(called: &mut Called) {
    let mut call = Calls(called, iam::SERVICE);
    call.of(&iam::CreateAccessKeyInput::new());
    call.of(&iam::CreatePolicyInput::new(iam::CreatePolicyRequired {
        policy_document: text("{}"),
        policy_name: text("Policy"),
    }));
    call.of(&iam::CreateRoleInput::new(iam::CreateRoleRequired {
        assume_role_policy_document: text("{}"),
        role_name: text("Role"),
    }));
    call.of(&iam::CreateUserInput::new("Bob"));
    call.of(&iam::DeleteAccessKeyInput::new("AKIAIOSFODNN7EXAMPLE"));
    call.of(&iam::GetAccessKeyLastUsedInput::new("AKIAIOSFODNN7EXAMPLE"));
    call.of(&iam::GetAccountAuthorizationDetailsInput::new());
    call.of(&iam::GetRoleInput::new("Role"));
    call.of(&iam::ListAccessKeysInput::new());
    let tag = Tag::new(TagRequired {
        key: text("key"),
        value: text("value"),
    });
    call.of(&iam::TagUserInput::new(iam::TagUserRequired {
        tags: vec![tag],
        user_name: text("Bob"),
    }));
    call.of(&iam::UpdateAccessKeyInput::new(
        iam::UpdateAccessKeyRequired {
            access_key_id: text("AKIAIOSFODNN7EXAMPLE"),
            status: StatusType::Inactive,
        },
    ));
}

fn ses(called: &mut Called) {
    let mut call = Calls(called, ses::SERVICE);
    let event_destination = EventDestination::new(EventDestinationRequired {
        matching_event_types: Vec::new(),
        name: text("events"),
    });
    let required = ses::CreateConfigurationSetEventDestinationRequired {
        configuration_set_name: text("set"),
        event_destination,
    };
    call.of(&ses::CreateConfigurationSetEventDestinationInput::new(
        required,
    ));
    call.of(&ses::CreateReceiptRuleInput::new(
        ses::CreateReceiptRuleRequired {
            rule: ReceiptRule::new("rule"),
            rule_set_name: text("rules"),
        },
    ));
    call.of(&ses::CreateTemplateInput::new(Template::new("template")));
    call.of(&ses::DescribeReceiptRuleSetInput::new("rules"));
    call.of(&ses::GetIdentityVerificationAttributesInput::new([
        "example.com",
    ]));
    call.of(&ses::GetSendStatisticsInput::new());
    let destination = BulkEmailDestination::new(Destination::new());
    let required = ses::SendBulkTemplatedEmailRequired {
        default_template_data: text("{}"),
        destinations: vec![destination],
        source: text("bob@example.com"),
        template: text("template"),
    };
    call.of(&ses::SendBulkTemplatedEmailInput::new(required));
    call.of(&ses::SendEmailInput::new(ses::SendEmailRequired {
        destination: Destination::new(),
        message: Message::new(MessageRequired {
            body: Body::new(),
            subject: Content::new("subject"),
        }),
        source: text("bob@example.com"),
    }));
    let required = ses::SendTemplatedEmailRequired {
        destination: Destination::new(),
        source: text("bob@example.com"),
        template: text("template"),
        template_data: text("{}"),
    };
    call.of(&ses::SendTemplatedEmailInput::new(required));
    call.of(&ses::VerifyEmailIdentityInput::new("bob@example.com"));
}

fn sns(called: &mut Called) {
    let mut call = Calls(called, sns::SERVICE);
    call.of(&sns::CreateTopicInput::new("topic"));
    call.of(&sns::GetTopicAttributesInput::new("arn"));
    call.of(&sns::ListSubscriptionsByTopicInput::new("arn"));
    call.of(&sns::ListTagsForResourceInput::new("arn"));
    call.of(&sns::PublishInput::new("message"));
    let entry = PublishBatchRequestEntry::new(PublishBatchRequestEntryRequired {
        id: text("1"),
        message: text("message"),
    });
    call.of(&sns::PublishBatchInput::new(sns::PublishBatchRequired {
        publish_batch_request_entries: vec![entry],
        topic_arn: text("arn"),
    }));
    call.of(&sns::SubscribeInput::new(sns::SubscribeRequired {
        protocol: text("sqs"),
        topic_arn: text("arn"),
    }));
}

fn sts(called: &mut Called) {
    let mut call = Calls(called, sts::SERVICE);
    call.of(&sts::AssumeRoleInput::new(sts::AssumeRoleRequired {
        role_arn: text("arn:aws:iam::123456789012:role/Admin"),
        role_session_name: text("session"),
    }));
    call.of(&sts::GetCallerIdentityInput::new());
}

/// Calls of one service.
struct Calls<'a>(&'a mut Called, ServiceMetadata);

impl Calls<'_> {
    fn of<O: Operation>(&mut self, input: &O) {
        self.0.call(self.1, input);
    }
}

/// How many inputs of the crate implement the trait.
fn implementations() -> usize {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("operations/src");
    let folders = ["iam", "ses", "sns", "sts"].map(|service| source.join(service));
    let files = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap());
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let counts = texts.map(|text| text.matches("Operation for ").count());
    counts.sum()
}

#[test]
fn every_operation_is_called_through_the_trait() {
    let mut called = Called::default();
    iam(&mut called);
    ses(&mut called);
    sns(&mut called);
    sts(&mut called);
    assert_eq!(called.0.len(), implementations());
}
