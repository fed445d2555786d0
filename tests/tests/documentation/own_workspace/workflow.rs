//! What a workflow of GitHub Actions runs.

use saphyr::{LoadableYamlNode, Yaml};

/// The commands of all jobs, in their order.
pub(crate) fn commands(workflow: &str) -> Vec<String> {
    let documents = Yaml::load_from_str(workflow).unwrap();
    let jobs = documents[0]["jobs"].as_mapping().unwrap();
    let steps = jobs
        .values()
        .flat_map(|job| job["steps"].as_sequence().unwrap());
    steps
        .filter_map(|step| step.as_mapping_get("run")?.as_str())
        .map(str::to_owned)
        .collect()
}
