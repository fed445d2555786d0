//! A paginator and a waiter: traits and functions on top of `Operation`.

use std::collections::VecDeque;

use example_operations::iam::types::RoleDetail;
use example_operations::iam::{
    GetAccountAuthorizationDetailsInput, GetAccountAuthorizationDetailsOutput, GetRoleInput,
};
use example_operations::sns::types::Subscription;
use example_operations::sns::{ListSubscriptionsByTopicInput, ListSubscriptionsByTopicOutput};
use example_operations::{ErrorMetadata, Operation, ResponseError};
use http::Response;

use super::{Agent, BoxError, call, error, reply};

/// An operation whose output comes in pages.
trait Paginated: Operation {
    type Item;

    /// The token of the next page, and the items of this one.
    fn page(output: Self::Output) -> (Option<String>, Vec<Self::Item>);

    fn set_token(&mut self, token: String);
}

impl Paginated for ListSubscriptionsByTopicInput {
    type Item = Subscription;

    fn page(output: ListSubscriptionsByTopicOutput) -> (Option<String>, Vec<Subscription>) {
        (output.next_token, output.subscriptions)
    }

    fn set_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}

impl Paginated for GetAccountAuthorizationDetailsInput {
    type Item = RoleDetail;

    fn page(output: GetAccountAuthorizationDetailsOutput) -> (Option<String>, Vec<RoleDetail>) {
        (output.marker, output.role_detail_list)
    }

    fn set_token(&mut self, token: String) {
        self.marker = Some(token);
    }
}

/// The items of all pages.
struct Items<'a, O: Paginated> {
    agent: &'a Agent,
    next: Option<O>,
    token: Option<String>,
    page: VecDeque<O::Item>,
}

impl<'a, O: Paginated> Items<'a, O> {
    fn new(input: O, agent: &'a Agent) -> Self {
        Self {
            agent,
            next: Some(input),
            token: None,
            page: VecDeque::new(),
        }
    }
}

impl<O: Paginated> Iterator for Items<'_, O> {
    type Item = Result<O::Item, BoxError>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.page.is_empty() {
            let mut input = self.next.take()?;
            let output = match call(&input, self.agent) {
                Ok(Ok(output)) => output,
                Ok(Err(error)) => return Some(Err(error.into())),
                Err(error) => return Some(Err(error)),
            };
            let (token, items) = O::page(output);
            self.page = items.into();
            if token.is_some() && token == self.token {
                return Some(Err(format!("{}: a token was repeated", O::NAME).into()));
            }
            self.token.clone_from(&token);
            self.next = token.map(|token| {
                input.set_token(token);
                input
            });
        }
        self.page.pop_front().map(Ok)
    }
}

fn page(arns: &[&str], token: Option<&str>) -> Response<Vec<u8>> {
    let member = |arn| format!("<member><SubscriptionArn>{arn}</SubscriptionArn></member>");
    let members: String = arns.iter().map(member).collect();
    let token = token.map(|token| format!("<NextToken>{token}</NextToken>"));
    let token = token.unwrap_or_default();
    reply(
        200,
        format!(
            "<ListSubscriptionsByTopicResponse><ListSubscriptionsByTopicResult>\
             <Subscriptions>{members}</Subscriptions>{token}\
             </ListSubscriptionsByTopicResult></ListSubscriptionsByTopicResponse>"
        ),
    )
}

#[test]
fn a_paginator_returns_the_items_of_all_pages() {
    let agent = Agent::new([
        page(&["a", "b"], Some("1")),
        page(&[], Some("2")),
        page(&["c"], None),
    ]);
    let items = Items::new(ListSubscriptionsByTopicInput::new("arn"), &agent);
    let arns = items.map(|item| item.unwrap().subscription_arn.unwrap());
    assert_eq!(arns.collect::<Vec<_>>(), ["a", "b", "c"]);
    let sent = agent.sent.borrow();
    let tokens = sent.iter().map(|request| {
        let form = str::from_utf8(request.body()).unwrap();
        form.split_once("&NextToken=").map(|(_, token)| token)
    });
    assert_eq!(tokens.collect::<Vec<_>>(), [None, Some("1"), Some("2")]);
}

#[test]
fn a_paginator_stops_when_a_token_is_repeated() {
    let agent = Agent::new([page(&["a"], Some("1")), page(&[], Some("1"))]);
    let items = Items::new(ListSubscriptionsByTopicInput::new("arn"), &agent);
    let results: Vec<_> = items.collect();
    assert!(matches!(results[..], [Ok(_), Err(_)]));
}

/// What a reply means to a waiter.
enum State {
    Success,
    Failure,
    Retry,
}

/// Calls up to five times; returns how often, if the state was reached.
fn wait<O: Operation>(
    input: &O,
    agent: &Agent,
    state: impl Fn(&Result<O::Output, ResponseError<O::Error>>) -> State,
) -> Result<usize, BoxError> {
    for attempt in 1..=5 {
        match state(&call(input, agent)?) {
            State::Success => return Ok(attempt),
            State::Failure => return Err(format!("{} failed", O::NAME).into()),
            State::Retry => {}
        }
    }
    Err(format!("{}: no success in five attempts", O::NAME).into())
}

fn role_exists(agent: &Agent) -> Result<usize, BoxError> {
    wait(&GetRoleInput::new("Admin"), agent, |reply| match reply {
        Ok(_) => State::Success,
        Err(error) => match error.metadata().map(ErrorMetadata::code) {
            Some("NoSuchEntity") => State::Retry,
            _ => State::Failure,
        },
    })
}

#[test]
fn a_waiter_waits_for_a_role() {
    let role = "<GetRoleResponse><GetRoleResult/></GetRoleResponse>";
    let agent = Agent::new([error(404, "NoSuchEntity"), reply(200, role)]);
    assert_eq!(role_exists(&agent).unwrap(), 2);
    let agent = Agent::new([error(404, "NoSuchEntity"), error(403, "AccessDenied")]);
    assert_eq!(
        role_exists(&agent).unwrap_err().to_string(),
        "GetRole failed"
    );
}
