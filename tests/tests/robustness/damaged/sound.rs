//! What is damaged: the project's own IAM model, cut down to drawn operations.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use opsmith_tests::project;
use serde_json::{Map, Value};

use crate::damaged::draw::Draw;

/// The operation that the file of documentation is about.
const DOCUMENTED: &str = "UpdateAccessKey";

const SERVICE: &str = "com.amazonaws.iam#AWSIdentityManagementV20100508";

static MODEL: LazyLock<Value> = LazyLock::new(|| read("iam-2010-05-08.json"));
static DOCS: LazyLock<Value> = LazyLock::new(|| read("iam-2010-05-08.docs.json"));

/// The files of a crate, before they are damaged.
pub(crate) struct Sound {
    pub(crate) model: Value,
    pub(crate) docs: Value,
    /// What the manifest selects: names of operations; all, where there is none.
    pub(crate) operations: Vec<String>,
}

impl Sound {
    /// The documented operation, alone or with one or two others; all that the
    /// model has are selected once in a while.
    pub(crate) fn draw(draw: &mut Draw) -> Self {
        let all = MODEL["shapes"][SERVICE]["operations"].as_array().unwrap();
        let mut names = BTreeSet::from([DOCUMENTED.to_owned()]);
        for _ in 0..draw.below(3) {
            let id = draw.one_of(all)["target"].as_str().unwrap();
            names.insert(id.split_once('#').unwrap().1.to_owned());
        }
        let model = pruned(&names);
        let operations = if draw.once_in(4) {
            Vec::new()
        } else {
            names.into_iter().collect()
        };
        Self {
            model,
            docs: DOCS.clone(),
            operations,
        }
    }

    /// The whole model, of which a crate is made in seconds.
    pub(crate) fn whole() -> Self {
        Self {
            model: MODEL.clone(),
            docs: DOCS.clone(),
            operations: Vec::new(),
        }
    }

    /// The manifest's text.
    pub(crate) fn manifest(&self) -> String {
        let operations = match &self.operations[..] {
            [] => "\"*\"".to_owned(),
            names => format!("{names:?}"),
        };
        format!(
            "[package]\nname = \"damaged\"\nversion = \"0.1.0\"\n\n[services.iam]\n\
             models = [\"model.json\", \"docs.json\"]\noperations = {operations}\n"
        )
    }
}

fn read(name: &str) -> Value {
    let text = fs::read_to_string(project::root().join("models").join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The model of some operations, and of nothing that they do not reach.
fn pruned(operations: &BTreeSet<String>) -> Value {
    let shapes = MODEL["shapes"].as_object().unwrap();
    let mut service = shapes[SERVICE].clone();
    let listed = service["operations"].as_array_mut().unwrap();
    listed.retain(|target| {
        let id = target["target"].as_str().unwrap();
        operations.contains(id.split_once('#').unwrap().1)
    });
    let mut kept = Map::new();
    let mut open = vec![(SERVICE.to_owned(), service)];
    while let Some((id, shape)) = open.pop() {
        let mut ids = Vec::new();
        names(&shape, shapes, &mut ids);
        kept.insert(id, shape);
        for id in ids {
            if !kept.contains_key(&id) && !open.iter().any(|(other, _)| *other == id) {
                let shape = shapes[&id].clone();
                open.push((id, shape));
            }
        }
    }
    kept.sort_keys();
    let mut model = MODEL.clone();
    model["shapes"] = Value::Object(kept);
    model
}

/// The shapes that are named within a value.
fn names(value: &Value, shapes: &Map<String, Value>, found: &mut Vec<String>) {
    match value {
        Value::String(text) if shapes.contains_key(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| names(item, shapes, found)),
        Value::Object(entries) => entries.values().for_each(|item| names(item, shapes, found)),
        _ => {}
    }
}
