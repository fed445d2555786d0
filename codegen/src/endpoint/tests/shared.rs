//! The rule sets of AWS's own models, where they are beside the project.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::endpoint::{
    EvaluationError, Outcome, RULE_SET, ResolvedEndpoint, RuleSet, print_parameters, print_rules,
};

/// The models in `../../shared/<folder>`; none if it is not there.
fn models(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new("../../shared").join(folder);
    let files = fs::read_dir(folder).into_iter().flatten();
    let paths = files.map(|file| file.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|it| it == "json"))
        .collect()
}

/// The traits of the services in a model.
fn services(path: &Path) -> Vec<Value> {
    let model: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let shapes = model["shapes"].as_object().unwrap().values();
    { shapes }
        .filter(|shape| shape["type"] == "service")
        .map(|service| service["traits"].clone())
        .collect()
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_rule_sets_are_printed_as_they_were_read() {
    let mut count = 0;
    let files = models("models").into_iter().chain(models("services"));
    for path in files {
        for traits in services(&path) {
            let rule_set = &traits[RULE_SET];
            let read = RuleSet::read(rule_set).unwrap();
            let parameters = print_parameters(&read.parameters);
            // As text, since the order of keys counts.
            assert_eq!(parameters.to_string(), rule_set["parameters"].to_string());
            let rules = print_rules(&read.rules);
            assert_eq!(rules.to_string(), rule_set["rules"].to_string());
            count += 1;
        }
    }
    assert!(count >= 5, "{count}");
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_rule_sets_lead_where_their_tests_say() {
    let (mut count, mut later) = (0, 0);
    for path in models("models") {
        for traits in services(&path) {
            for case in cases(&traits) {
                if has_later_partition(case) {
                    later += 1;
                } else {
                    assert_eq!(outcome(&traits, case), Ok(expected(case)), "{case}");
                    count += 1;
                }
            }
        }
    }
    println!("{count} endpoint tests, {later} of other partitions than today's");
    assert_eq!(count + later, 252);
    assert!(later <= 20, "{later}");
}

/// Rules that call a function that is not supported say so, and all others lead
/// where their tests say.
#[test]
#[ignore = "run cargo xtask test"]
fn rule_sets_of_more_services_lead_where_their_tests_say_or_need_a_function() {
    let mut needed = BTreeMap::new();
    let mut count = 0;
    for path in models("services") {
        for traits in services(&path) {
            for case in cases(&traits) {
                match outcome(&traits, case) {
                    Err(EvaluationError::Function(function)) => {
                        *needed.entry(function).or_insert(0) += 1;
                    }
                    _ if has_later_partition(case) => {}
                    outcome => {
                        assert_eq!(outcome, Ok(expected(case)), "{}: {case}", path.display());
                        count += 1;
                    }
                }
            }
        }
    }
    println!("{count} endpoint tests; the others need {needed:?}");
}

fn cases(traits: &Value) -> impl Iterator<Item = &Value> {
    let cases = traits["smithy.rules#endpointTests"]["testCases"].as_array();
    cases.into_iter().flatten()
}

/// Dual stack has come to these partitions after the tests.
fn has_later_partition(case: &Value) -> bool {
    let isolated = case["params"]["Region"].to_string().contains("-iso");
    isolated && case["params"]["UseDualStack"] == true
}

fn outcome(traits: &Value, case: &Value) -> Result<Outcome, EvaluationError> {
    let rule_set = RuleSet::read(&traits[RULE_SET]).unwrap();
    let given = case["params"].as_object().cloned();
    rule_set.evaluate(&given.unwrap_or_default())
}

fn expected(case: &Value) -> Outcome {
    if let Some(error) = case["expect"]["error"].as_str() {
        return Outcome::Error(error.to_owned());
    }
    let endpoint = &case["expect"]["endpoint"];
    let headers = endpoint["headers"].as_object().into_iter().flatten();
    let values = |values: &Value| serde_json::from_value(values.clone()).unwrap();
    Outcome::Endpoint(ResolvedEndpoint {
        url: endpoint["url"].as_str().unwrap().to_owned(),
        properties: endpoint["properties"]
            .as_object()
            .cloned()
            .unwrap_or_default(),
        headers: headers
            .map(|(name, all)| (name.clone(), values(all)))
            .collect(),
    })
}
