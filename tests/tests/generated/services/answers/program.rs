//! The sources of the program that answers.

use std::fmt::Write;
use std::path::Path;

use opsmith_codegen::Generated;
use opsmith_codegen::plan::OperationPlan;
use opsmith_tests::program::{Plans, exports, given, shown, write_runtime};
use opsmith_tests::workspace::write_file;

const MANIFEST: &str = "\
[package]
name = \"NAME-answers\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
http = \"1\"
operations = { path = \"../NAME-crate\" }
serde_json = { version = \"1\", features = [\"float_roundtrip\"] }
";

/// What it says of requests and replies of any service.
const MAIN: &str = include_str!("main_of_the_program.txt");

/// Writes the package.
pub(super) fn write(folder: &Path, name: &str, generated: &Generated) {
    let plan = generated.plan();
    let sources = folder.join("src");
    write_file(&folder.join("Cargo.toml"), MANIFEST.replace("NAME", name));
    write_runtime(&sources);
    let shared = shared_types(generated);
    for (file, content) in &shared {
        write_file(&sources.join(file).with_extension("rs"), content);
    }
    let (mut modules, mut requests, mut replies) = (String::new(), String::new(), String::new());
    for service in &plan.services {
        let plans = Plans {
            package: &plan.name,
            service,
        };
        let module = &service.module;
        // Writing to a `String` never fails.
        let _ = writeln!(modules, "mod {module};");
        let _ = writeln!(
            requests,
            "{module:?} => {module}::request(operation, params),"
        );
        let _ = writeln!(
            replies,
            "{module:?} => {module}::reply(operation, response),"
        );
        let folder = sources.join(module);
        write_file(&folder.join("mod.rs"), operations(plans));
        write_file(&folder.join("given.rs"), given::implementations(plans));
        write_file(&folder.join("shown.rs"), shown::implementations(plans));
    }
    for (module, _) in shared {
        // Writing to a `String` never fails.
        let _ = writeln!(modules, "mod {module};");
    }
    let main = MAIN.replace("MODULES", &modules);
    let main = main.replace("REQUESTS", &requests);
    let main = main.replace("REPLIES", &replies);
    write_file(&sources.join("main.rs"), main);
}

/// The modules about types that all services share.
fn shared_types(generated: &Generated) -> Vec<(&'static str, String)> {
    let package = &generated.plan().name;
    let all = [
        (
            "time",
            "timestamp",
            shown::timestamp(package) + &given::timestamp(package),
        ),
        (
            "document",
            "document",
            shown::document(package) + &given::document(package),
        ),
    ];
    let modules = all
        .into_iter()
        .filter(|(exported, ..)| exports(generated, exported));
    modules
        .map(|(_, module, content)| (module, content))
        .collect()
}

/// What stands for idempotency tokens that are made up.
pub(crate) const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// What is called of each operation of a service.
fn operations(plans: Plans<'_>) -> String {
    let (mut requests, mut replies) = (String::new(), String::new());
    for operation in &plans.service.operations {
        let name = &operation.name;
        let input = plans.path(&operation.input.name);
        let token = match operation.input.idempotency_token() {
            Some(_) => format!(".idempotency_token_from(|| {TOKEN:?}.to_owned())"),
            None => String::new(),
        };
        // Writing to a `String` never fails.
        let _ = writeln!(
            requests,
            "{name:?} => {{\n\
             let input = {input}::given(params){token};\n\
             crate::request(input.validate(), input.to_request(&crate::endpoint()))\n}}"
        );
        let _ = writeln!(replies, "{name:?} => {{\n{}\n}}", reply(plans, operation));
    }
    format!(
        "mod given;\nmod shown;\n\n\
         use http::Response;\nuse serde_json::Value;\n\n\
         use crate::runtime::given::Given;\nuse crate::runtime::shown::Shown;\n\n\
         pub(crate) fn request(operation: &str, params: &Value) -> Value {{\n\
         match operation {{\n{requests}_ => panic!(\"{{operation}}\"),\n}}\n}}\n\n\
         pub(crate) fn reply(operation: &str, response: Response<Vec<u8>>) -> Value {{\n\
         match operation {{\n{replies}_ => panic!(\"{{operation}}\"),\n}}\n}}\n"
    )
}

fn reply(plans: Plans<'_>, operation: &OperationPlan) -> String {
    let output = plans.path(&operation.output.name);
    let error = plans.path(&operation.error.name);
    let mut arms = String::new();
    for variant in &operation.error.variants {
        let name = &variant.exception;
        // Writing to a `String` never fails.
        let _ = writeln!(
            arms,
            "{error}::{name}(error) => (Some({name:?}), error.shown()),"
        );
    }
    format!(
        "match {output}::from_response(response) {{\n\
         Ok(output) => crate::success(output.shown(), output.request_id()),\n\
         Err(operations::ResponseError::Service(error)) => {{\n\
         let (name, members) = match &error {{\n{arms}_ => (None, Value::Null),\n}};\n\
         crate::failure(error.metadata(), name, members)\n}}\n\
         Err(error) => crate::unreadable(&error),\n}}"
    )
}
