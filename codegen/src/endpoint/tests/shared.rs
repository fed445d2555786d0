//! The rule sets of AWS's own models, which are beside the project.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::endpoint::{
    EvaluationError, Outcome, RULE_SET, ResolvedEndpoint, RuleSet, print_parameters, print_rules,
};

/// The JSON files in `../../shared/<folder>`.
fn models(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new("../../shared").join(folder);
    let files = fs::read_dir(folder).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|it| it == "json"))
        .collect()
}

/// The traits of the services in a model.
fn services(path: &Path) -> Vec<Value> {
    let model = json(path);
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
    assert!(count >= 30, "{count}");
}

#[test]
#[ignore = "run cargo xtask test"]
fn shared_rule_sets_lead_where_their_tests_say() {
    let tally = tally(models("models"));
    assert_eq!(tally.passed + tally.later, 252);
    assert!(tally.later <= 20, "{}", tally.later);
}

/// Those that call a function that is not supported say so.
#[test]
#[ignore = "run cargo xtask test"]
fn shared_rule_sets_of_more_services_lead_where_their_tests_say() {
    let tally = tally(models("services"));
    assert!(tally.passed >= 1600, "{}", tally.passed);
}

/// Rules that exercise the language and its functions one by one.
#[test]
#[ignore = "run cargo xtask test"]
fn shared_rules_of_the_conformance_suite_lead_where_their_tests_say() {
    let mut tally = Tally::default();
    for path in models("conformance/endpoints/rule-language/valid-rules") {
        let tests = path.with_file_name("../test-cases");
        let tests = tests.join(path.file_name().unwrap());
        // Some only have to be read.
        let tests = if tests.exists() {
            json(&tests)
        } else {
            Value::Null
        };
        tally.check(&json(&path), &tests);
    }
    println!("{tally:?}");
    assert!(tally.passed >= 20, "{}", tally.passed);
}

/// What endpoint tests came to.
#[derive(Debug, Default)]
struct Tally {
    /// How many lead where they say.
    passed: usize,
    /// How many are older than dual stack in their partition.
    later: usize,
    /// How many need a function that is not supported, by its name.
    unsupported: BTreeMap<String, usize>,
}

fn tally(paths: Vec<PathBuf>) -> Tally {
    let mut tally = Tally::default();
    for path in paths {
        for traits in services(&path) {
            tally.check(&traits[RULE_SET], &traits["smithy.rules#endpointTests"]);
        }
    }
    println!("{tally:?}");
    tally
}

impl Tally {
    /// Holds what a rule set leads to against the tests of it.
    fn check(&mut self, rule_set: &Value, tests: &Value) {
        let rule_set = RuleSet::read(rule_set).unwrap();
        for case in tests["testCases"].as_array().into_iter().flatten() {
            let given = case["params"].as_object().cloned().unwrap_or_default();
            let isolated = case["params"]["Region"].to_string().contains("-iso");
            match rule_set.evaluate(&given, &[]) {
                Err(EvaluationError::Function(name)) => {
                    *self.unsupported.entry(name).or_default() += 1;
                }
                _ if isolated && case["params"]["UseDualStack"] == true => self.later += 1,
                outcome => {
                    assert_eq!(outcome, Ok(expected(case)), "{case}");
                    self.passed += 1;
                }
            }
        }
    }
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
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
