//! A union that holds itself goes to the bottom.

use http::Response;
use recursive_unions::Endpoint;
use recursive_unions::example::types::{Clause, Rule};
use recursive_unions::example::{PutRuleInput, PutRuleOutput};

fn rule() -> Rule {
    let is = |name: &str| Rule::Is(name.into());
    let clause = Clause::new(is("cd")).then(is("ef"));
    Rule::Not(Box::new(Rule::All(vec![
        is("ab"),
        Rule::Other(Box::new(clause)),
    ])))
}

#[test]
fn a_request_and_a_reply_hold_every_level() {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let request = PutRuleInput::new(rule()).to_request(&endpoint).unwrap();
    let all = "Rule.Not.All.member";
    let expected = format!(
        "Action=PutRule&Version=2020-01-01&{all}.1.Is=ab\
         &{all}.2.Other.When.Is=cd&{all}.2.Other.Then.Is=ef"
    );
    assert_eq!(str::from_utf8(request.body()), Ok(expected.as_str()));
    let body = "<PutRuleResponse><PutRuleResult><Rule><Not><All>\
                <member><Is>ab</Is></member>\
                <member><Other><When><Is>cd</Is></When><Then><Is>ef</Is></Then></Other></member>\
                </All></Not></Rule></PutRuleResult></PutRuleResponse>";
    let output = PutRuleOutput::from_response(Response::new(body.into())).unwrap();
    assert_eq!(output.rule, rule());
}

#[test]
fn a_clause_without_its_required_rule_has_an_unknown_one() {
    let body = "<PutRuleResponse><PutRuleResult><Rule><Other/></Rule>\
                </PutRuleResult></PutRuleResponse>";
    let output = PutRuleOutput::from_response(Response::new(body.into())).unwrap();
    let expected = Clause::new(Rule::default());
    assert_eq!(output.rule, Rule::Other(Box::new(expected)));
}

#[test]
fn constraints_are_checked_to_the_bottom() {
    let rule = Rule::Not(Box::new(Rule::All(vec![rule(), Rule::Is("x".into())])));
    let errors = PutRuleInput::new(rule).validate().unwrap_err();
    assert_eq!(errors.violations()[0].path(), "rule.not.all.2.member.is");
    assert_eq!(errors.violations().len(), 1);
}

#[test]
fn a_reply_that_nests_too_deep_is_no_stack_overflow() {
    let depth = 100_000;
    let body = format!(
        "<PutRuleResponse><PutRuleResult><Rule>{}{}</Rule></PutRuleResult></PutRuleResponse>",
        "<Not>".repeat(depth),
        "</Not>".repeat(depth)
    );
    let error = PutRuleOutput::from_response(Response::new(body.into())).unwrap_err();
    assert!(error.as_service().is_none());
}
