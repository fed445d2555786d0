//! The official models.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use opsmith_codegen::import::{self, Prose};
use opsmith_codegen::model::{Http, Member, Model, Operation, Shape, ShapeId, ShapeKind};
use opsmith_codegen::plan::Request;
use opsmith_codegen::select::{self, Selection};
use opsmith_codegen::wire::BoundCrate;
use opsmith_tests::project;
use opsmith_tests::python::ask_once;
use opsmith_tests::seed::one_of_every;
use opsmith_tests::workspace::write_file;
use serde_json::json;

/// How many operations the query services have together.
pub(crate) const QUERY_OPERATIONS: usize = 386;

/// Those of `../shared/models`, which use the AWS query protocol, sorted by name.
pub(crate) static QUERY: LazyLock<Vec<Official>> = LazyLock::new(|| {
    let folder = project::root().join("../shared/models");
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files = entries.map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|e| e == "json"));
    let mut services: Vec<_> = files
        .map(|file| {
            let name = file.file_stem().unwrap().to_str().unwrap();
            // `sts-2011-06-15`
            let (name, _version) = name.split_once('-').unwrap();
            Official::read(name, &file)
        })
        .collect();
    services.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    services
});

/// The services of `../shared/services` that use JSON: the name of the Smithy model, botocore's
/// name, and the numbers of operations that are generated and that are refused, since they stream.
const JSON_SERVICES: [(&str, &str, usize, usize); 20] = [
    ("apigateway", "apigateway", 124, 0),
    ("arc-region-switch", "arc-region-switch", 20, 0),
    ("bedrock-runtime", "bedrock-runtime", 8, 3),
    ("cloudwatch-logs", "logs", 111, 2),
    ("dynamodb", "dynamodb", 57, 0),
    ("ecs", "ecs", 77, 0),
    ("eventbridge", "events", 57, 0),
    ("glacier", "glacier", 30, 3),
    ("kinesis", "kinesis", 34, 1),
    ("kms", "kms", 54, 0),
    ("lambda", "lambda", 83, 2),
    ("lex-runtime-v2", "lexv2-runtime", 3, 3),
    ("machine-learning", "machinelearning", 28, 0),
    ("polly", "polly", 8, 2),
    ("secretsmanager", "secretsmanager", 23, 0),
    ("sesv2", "sesv2", 109, 0),
    ("sfn", "stepfunctions", 37, 0),
    ("sqs", "sqs", 23, 0),
    ("ssm", "ssm", 146, 0),
    ("timestream-write", "timestream-write", 19, 0),
];

/// Three of them, or those that are asked for.
pub(crate) static JSON: LazyLock<Vec<Official>> = LazyLock::new(|| {
    let folder = project::root().join("../shared/services");
    let services = asked_for(7, JSON_SERVICES, |(_, name, ..)| name).into_iter();
    let services = services.map(|(file, name, generated, refused)| {
        let service = Official::read(name, &folder.join(file).with_extension("json"));
        let counts = (service.generated.len(), service.refused);
        assert_eq!(counts, (generated, refused), "{file}");
        service
    });
    services.collect()
});

/// Services of botocore with what those of `../shared/services` do not have.
const IMPORTED_SERVICES: [&str; 10] = [
    // Booleans in headers, numbers in labels.
    "appconfig",
    // Sparse lists.
    "connectcases",
    // Headers with a prefix, a payload of text, any parameters of the query.
    "dataexchange",
    // Lists in headers.
    "entityresolution",
    // JSON in headers.
    "iot-data",
    // JSON in headers, and in the body.
    "lex-runtime",
    // Points in time in headers, greedy labels.
    "mediastore-data",
    // Members in the host, documents.
    "neptune-graph",
    // Sparse lists.
    "rds-data",
    // Points in time in the query.
    "workdocs",
];

/// Four of them, imported, or those that are asked for.
pub(crate) static IMPORTED: LazyLock<Vec<Official>> = LazyLock::new(|| {
    let data = ask_once("data.py", json!({}));
    let data = Path::new(data["data"].as_str().unwrap());
    let services = asked_for(3, IMPORTED_SERVICES, |name| name).into_iter();
    let services = services.map(|name| {
        let imported = import::import(&data.join(name), Prose::Drop);
        let imported = imported.unwrap_or_else(|error| panic!("{error}"));
        let file = project::scratch("services/models").join(name);
        let file = file.with_extension("json");
        write_file(&file, imported.text);
        Official::read(name, &file)
    });
    services.collect()
});

/// One of every so many services, drawn from the seed; those that `OPSMITH_SERVICES` names,
/// separated by commas; or all, if it is `all`.
fn asked_for<T>(
    step: usize,
    services: impl IntoIterator<Item = T>,
    name: fn(&T) -> &&'static str,
) -> Vec<T> {
    match env::var("OPSMITH_SERVICES").as_deref() {
        Err(_) => one_of_every(step, services).collect(),
        Ok("all") => services.into_iter().collect(),
        Ok(names) => {
            let is_named = |service: &T| names.split(',').any(|named| named == *name(service));
            services.into_iter().filter(is_named).collect()
        }
    }
}

/// Errors of a service that botocore's model leaves out: botocore finds the endpoints of DynamoDB
/// itself.
pub(crate) const NOT_IN_BOTOCORE: [(&str, &str); 1] = [("dynamodb", "InvalidEndpointException")];

/// Operations whose URI is another one in botocore's model, which is newer.
pub(crate) const OTHER_URIS: [(&str, &str); 4] = [
    ("sesv2", "GetMessageInsights"),
    ("sesv2", "ListConfigurationSets"),
    ("sesv2", "ListEmailIdentities"),
    ("sesv2", "PutEmailIdentityDkimSigningAttributes"),
];

/// A service.
pub(crate) struct Official {
    /// What botocore calls it: `iam`.
    pub(crate) name: String,
    /// The file of its model.
    pub(crate) file: PathBuf,
    pub(crate) model: Model,
    pub(crate) service: ShapeId,
    /// The names of the operations that can be generated.
    pub(crate) generated: BTreeSet<String>,
    /// How many others it has.
    pub(crate) refused: usize,
}

impl Official {
    fn read(name: &str, file: &Path) -> Self {
        let file =
            fs::canonicalize(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let model = Model::read(std::slice::from_ref(&file));
        let model = model.unwrap_or_else(|error| panic!("{error}"));
        let service = select::services(&model).next().unwrap().clone();
        let operations = select::operations(&model, &service);
        let operations: Vec<_> = operations.into_iter().map(ShapeId::name).collect();
        let generated: BTreeSet<_> = if is_planned(&model, &service, &operations) {
            operations.iter().map(|name| (*name).to_owned()).collect()
        } else {
            let alone = operations.iter();
            let alone = alone.filter(|name| is_planned(&model, &service, &[*name]));
            alone.map(|name| (*name).to_owned()).collect()
        };
        Self {
            name: name.to_owned(),
            refused: operations.len() - generated.len(),
            generated,
            file,
            service,
            model,
        }
    }

    /// Its module of the generated crate.
    pub(crate) fn module(&self) -> String {
        self.name.replace('-', "_")
    }

    /// The method and the URI of an operation, if its service uses REST.
    pub(crate) fn http(&self, operation: &str) -> Option<&Http> {
        let id = ShapeId::new(&format!("{}#{operation}", self.service.namespace()));
        let http = self.model.target(&id?).traits.http.http.as_ref();
        http.filter(|_| self.has_protocol("restJson1"))
    }

    /// The operations that are generated, sorted by name.
    pub(crate) fn operations(&self) -> Vec<(&str, &Operation)> {
        let ids = select::operations(&self.model, &self.service).into_iter();
        let ids = ids.filter(|id| self.generated.contains(id.name()));
        let operations = ids.map(|id| match &self.model.target(id).kind {
            ShapeKind::Operation(operation) => (id.name(), operation),
            _ => unreachable!("`{id}` is an operation"),
        });
        let mut operations: Vec<_> = operations.collect();
        operations.sort_unstable_by_key(|(name, _)| *name);
        operations
    }

    /// The errors of an operation that botocore has, those of its service among them.
    pub(crate) fn errors<'a>(&'a self, operation: &'a Operation) -> Vec<(&'a ShapeId, &'a Shape)> {
        let mut errors = self.all_errors(operation);
        errors.retain(|(id, _)| !NOT_IN_BOTOCORE.contains(&(&self.name, id.name())));
        errors
    }

    /// The same, and those that botocore lacks.
    pub(crate) fn all_errors<'a>(
        &'a self,
        operation: &'a Operation,
    ) -> Vec<(&'a ShapeId, &'a Shape)> {
        let ShapeKind::Service(service) = &self.model.target(&self.service).kind else {
            unreachable!("`{}` is a service", self.service);
        };
        let ids = operation.errors.iter().chain(&service.errors);
        ids.map(|id| (id, self.model.target(id))).collect()
    }

    /// Whether the service is called in JSON.
    pub(crate) fn uses_json(&self) -> bool {
        let protocols = ["awsJson1_0", "awsJson1_1", "restJson1"];
        protocols.iter().any(|protocol| self.has_protocol(protocol))
    }

    /// Whether the service supports a protocol, or has another trait of protocols.
    pub(crate) fn has_protocol(&self, protocol: &str) -> bool {
        let traits = &self.model.target(&self.service).traits.other;
        traits.contains_key(&format!("aws.protocols#{protocol}"))
    }
}

/// Whether a crate with these operations can be generated.
fn is_planned(model: &Model, service: &ShapeId, operations: &[&str]) -> bool {
    let selection = Selection::new(model, service, operations).unwrap();
    let request = Request {
        module: "service",
        model,
        selection: &selection,
    };
    BoundCrate::new("planned", "0.1.0", &[request]).is_ok()
}

/// Whether a member of a shape is what an error says to people.
pub(crate) fn is_message(shape: &Shape, member: &Member) -> bool {
    shape.traits.error.fault.is_some() && member.name.eq_ignore_ascii_case("message")
}
