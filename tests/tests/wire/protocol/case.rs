//! Cases as a model holds them.

use opsmith_codegen::model::{Model, Shape, ShapeId, ShapeKind};
use opsmith_codegen::select;
use serde_json::{Map, Value};

const REQUESTS: &str = "smithy.test#httpRequestTests";
const RESPONSES: &str = "smithy.test#httpResponseTests";

/// Members that say nothing to check.
const PROSE: &[&str] = &[
    "documentation",
    "tags",
    "protocol",
    "appliesTo",
    "vendorParamsShape",
];

/// The client's cases of a model.
#[derive(Default)]
pub(crate) struct Cases {
    /// What inputs make.
    pub(crate) requests: Vec<RequestCase>,
    /// What outputs are read from.
    pub(crate) outputs: Vec<ResponseCase>,
    /// What errors are read from.
    pub(crate) errors: Vec<ResponseCase>,
}

/// A request, and the parameters that it is made of.
#[derive(Debug)]
pub(crate) struct RequestCase {
    pub(crate) id: String,
    pub(crate) operation: String,
    pub(crate) params: Map<String, Value>,
    pub(crate) method: String,
    pub(crate) uri: String,
    /// The fields of the query string: each is `name=value` or `name`.
    pub(crate) query: Vec<String>,
    /// Names of fields of the query string whose value is not given.
    pub(crate) require_query: Vec<String>,
    pub(crate) forbid_query: Vec<String>,
    pub(crate) host: String,
    pub(crate) resolved_host: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) require_headers: Vec<String>,
    pub(crate) forbid_headers: Vec<String>,
    pub(crate) body: Option<String>,
    pub(crate) body_media_type: Option<String>,
}

/// A response, and the parameters that it is read into.
#[derive(Debug)]
pub(crate) struct ResponseCase {
    pub(crate) id: String,
    /// The operation that is answered.
    pub(crate) operation: String,
    /// The error's shape; that of the operation for a success.
    pub(crate) shape: ShapeId,
    pub(crate) params: Map<String, Value>,
    pub(crate) code: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    /// For an error `code` and `type`, for any response `requestId`.
    pub(crate) vendor_params: Map<String, Value>,
}

impl Cases {
    /// The cases of a protocol that these operations of the service can run: an
    /// error is read by the first of them that has it.
    pub(crate) fn of(
        protocol: &str,
        model: &Model,
        service: &ShapeId,
        operations: &[String],
    ) -> Self {
        let mut cases = Self::default();
        let all = select::operations(model, service).into_iter();
        for id in all.filter(|id| operations.iter().any(|name| name == id.name())) {
            let shape = model.target(id);
            let ShapeKind::Operation(operation) = &shape.kind else {
                unreachable!("`{id}` is an operation");
            };
            let operation_name = id.name();
            let requests = client_cases(protocol, shape, REQUESTS);
            let requests = requests.map(|case| request(case, operation_name));
            cases.requests.extend(requests);
            let answers = |id| responses(protocol, model, id, operation_name);
            cases.outputs.extend(answers(id));
            for error in errors(model, service).iter().chain(&operation.errors) {
                if !cases.errors.iter().any(|case| case.shape == *error) {
                    cases.errors.extend(answers(error));
                }
            }
        }
        cases
    }

    /// How many cases of a protocol a model has for clients, whether an operation
    /// reaches them or not.
    pub(crate) fn count(protocol: &str, model: &Model) -> usize {
        let shapes = model.shapes().map(|(_, shape)| shape);
        let counts = shapes.map(|shape| {
            let count = |id| client_cases(protocol, shape, id).count();
            count(REQUESTS) + count(RESPONSES)
        });
        counts.sum()
    }

    /// The paths of the functions that they become.
    pub(crate) fn functions(&self) -> Vec<String> {
        let requests = self
            .requests
            .iter()
            .map(|case| format!("requests::{}", case.id));
        let outputs = self
            .outputs
            .iter()
            .map(|case| format!("outputs::{}", case.id));
        let errors = self
            .errors
            .iter()
            .map(|case| format!("errors::{}", case.id));
        requests.chain(outputs).chain(errors).collect()
    }
}

fn errors<'m>(model: &'m Model, service: &ShapeId) -> &'m [ShapeId] {
    match &model.target(service).kind {
        ShapeKind::Service(service) => &service.errors,
        _ => &[],
    }
}

/// The cases of a shape, without those for servers and of other protocols.
fn client_cases<'m>(
    protocol: &'m str,
    shape: &'m Shape,
    id: &str,
) -> impl Iterator<Item = &'m Map<String, Value>> {
    let cases = shape.traits.other.get(id);
    let cases = cases.map(|cases| cases.as_array().unwrap().as_slice());
    let cases = cases.unwrap_or_default().iter();
    cases
        .map(|case| case.as_object().unwrap())
        .filter(move |case| {
            case["protocol"] == protocol && case.get("appliesTo").is_none_or(|who| who == "client")
        })
}

fn responses<'m>(
    protocol: &'m str,
    model: &'m Model,
    id: &'m ShapeId,
    operation: &'m str,
) -> impl Iterator<Item = ResponseCase> + 'm {
    let cases = client_cases(protocol, model.target(id), RESPONSES);
    cases.map(|case| response(case, operation, id))
}

fn request(case: &Map<String, Value>, operation: &str) -> RequestCase {
    let mut case = Members(case.clone());
    let host = case
        .text("host")
        .unwrap_or_else(|| "example.com".to_owned());
    let request = RequestCase {
        id: case.text("id").unwrap(),
        operation: operation.to_owned(),
        params: case.object("params"),
        method: case.text("method").unwrap(),
        uri: case.text("uri").unwrap(),
        query: case.texts("queryParams"),
        require_query: case.texts("requireQueryParams"),
        forbid_query: case.texts("forbidQueryParams"),
        resolved_host: case.text("resolvedHost").unwrap_or_else(|| {
            let (host, _path) = host.split_once('/').unwrap_or((&host, ""));
            host.to_owned()
        }),
        host,
        headers: case.headers(),
        require_headers: case.texts("requireHeaders"),
        forbid_headers: case.texts("forbidHeaders"),
        body: case.text("body"),
        body_media_type: case.text("bodyMediaType"),
    };
    case.finish(&request.id);
    request
}

fn response(case: &Map<String, Value>, operation: &str, shape: &ShapeId) -> ResponseCase {
    let mut case = Members(case.clone());
    let code = case.0.remove("code").unwrap();
    // What the body is for those who compare it.
    let _ = case.text("bodyMediaType");
    let response = ResponseCase {
        id: case.text("id").unwrap(),
        operation: operation.to_owned(),
        shape: shape.clone(),
        params: case.object("params"),
        code: code.as_u64().unwrap().try_into().unwrap(),
        headers: case.headers(),
        body: case.text("body").unwrap_or_default(),
        vendor_params: case.object("vendorParams"),
    };
    case.finish(&response.id);
    response
}

/// What is not yet taken of a case.
struct Members(Map<String, Value>);

impl Members {
    fn text(&mut self, name: &str) -> Option<String> {
        let value = self.0.remove(name)?;
        Some(value.as_str().unwrap().to_owned())
    }

    fn texts(&mut self, name: &str) -> Vec<String> {
        let values = self.0.remove(name);
        let values = values.as_ref().and_then(Value::as_array).into_iter();
        let values = values.flatten().map(|value| value.as_str().unwrap());
        values.map(str::to_owned).collect()
    }

    fn object(&mut self, name: &str) -> Map<String, Value> {
        match self.0.remove(name) {
            None => Map::new(),
            Some(Value::Object(object)) => object,
            Some(other) => panic!("`{name}` is {other}"),
        }
    }

    fn headers(&mut self) -> Vec<(String, String)> {
        let headers = self.object("headers").into_iter();
        let headers = headers.map(|(name, value)| (name, value.as_str().unwrap().to_owned()));
        headers.collect()
    }

    /// Nothing that a case says goes unchecked.
    fn finish(mut self, id: &str) {
        self.0.retain(|name, _| !PROSE.contains(&name.as_str()));
        assert!(self.0.is_empty(), "{id}: not understood: {:?}", self.0);
    }
}
