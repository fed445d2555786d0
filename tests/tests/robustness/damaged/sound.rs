//! What is damaged: the project's own IAM model, cut down to drawn operations, and small
//! models of the JSON protocols, whole.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use opsmith_tests::project;
use serde_json::{Map, Value, json};

use crate::damaged::draw::Draw;

/// The operation that the file of documentation is about.
const DOCUMENTED: &str = "UpdateAccessKey";

const SERVICE: &str = "com.amazonaws.iam#AWSIdentityManagementV20100508";

static MODEL: LazyLock<Value> = LazyLock::new(|| read("models/iam-2010-05-08.json"));
static DOCS: LazyLock<Value> = LazyLock::new(|| read("models/iam-2010-05-08.docs.json"));

/// Models of restJson1 and awsJson1_0.
static SMALL: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let files = [
        "tests/tests/update/judges/models/rest.json",
        "tests/tests/update/judges/models/rpc.json",
        "codegen/tests/models/each_http_place_alone.json",
        "codegen/tests/models/json.json",
        "codegen/tests/models/query_compatible.json",
    ];
    files.map(read).into()
});

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

    /// A model of a JSON protocol, without documentation. The first, which has most
    /// of the places in HTTP messages, is as likely as all others.
    pub(crate) fn small(draw: &mut Draw) -> Self {
        let index = if draw.once_in(2) {
            0
        } else {
            draw.below(SMALL.len())
        };
        Self {
            model: SMALL[index].clone(),
            docs: json!({ "smithy": "2.0", "shapes": {} }),
            operations: Vec::new(),
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
            "[package]\nname = \"damaged\"\nversion = \"0.1.0\"\n\n[services.service]\n\
             models = [\"model.json\", \"docs.json\"]\noperations = {operations}\n"
        )
    }
}

fn read(path: &str) -> Value {
    let text = fs::read_to_string(project::root().join(path)).unwrap();
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
