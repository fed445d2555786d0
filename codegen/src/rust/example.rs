//! Examples, as documentation that is tested.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::operation::type_names;
use crate::plan::types::Constructor;
use crate::plan::{ExamplePlan, Expr, OperationPlan, ServicePlan, StructureExpr};

/// The Markdown of an example for an operation; `package` is the name of the
/// crate.
pub(super) fn docs(
    package: &str,
    service: &ServicePlan,
    operation: &OperationPlan,
    plan: &ExamplePlan,
) -> String {
    let package = package.replace('-', "_");
    let module = &service.module;
    let mut names = Names::new(module, operation);
    let input = structure(&plan.input, 0, &mut names, Names::own);
    let endpoint = endpoint(&package, service, operation, &mut names);
    let uses = names.declarations(&package);
    let mut text = plan.docs.clone();
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    let validate = if plan.valid {
        "input.validate()?;\n"
    } else {
        ""
    };
    // Writing to a `String` never fails.
    let _ = write!(
        text,
        "```\n\
         {uses}\
         \n\
         let input = {input};\n\
         {validate}\
         \n\
         let endpoint = {endpoint};\n\
         let request = input.to_request(&endpoint)?;\n\
         # Ok::<(), Box<dyn std::error::Error>>(())\n\
         ```"
    );
    text
}

/// The endpoint of an operation, if all optional members that change it are
/// absent. One that depends on an ARN is not used: ARNs of examples may be made up.
fn endpoint(
    package: &str,
    service: &ServicePlan,
    operation: &OperationPlan,
    names: &mut Names<'_>,
) -> String {
    let is_of_account = operation.endpoint.required_member().is_some();
    if is_of_account || service.endpoint_of(operation).is_none() {
        format!("{package}::Endpoint::new(\"https://example.com\")?")
    } else if operation.endpoint.own.is_some() {
        names.package.extend(["EndpointConfig", "Operation"]);
        "input.resolve_endpoint(&EndpointConfig::new(\"us-east-1\"))?".to_owned()
    } else {
        format!("{}::endpoint(\"us-east-1\")?", names.module())
    }
}

/// The names that an example uses.
struct Names<'a> {
    /// The module of the service.
    module: &'a str,
    /// The names of the operation's types.
    operation: Vec<String>,
    /// What is used of the module: `self`, types of the operation.
    own: BTreeSet<String>,
    /// The types of the model that are used.
    types: BTreeSet<String>,
    /// What is used of the crate.
    package: BTreeSet<&'static str>,
}

impl<'a> Names<'a> {
    fn new(module: &'a str, operation: &OperationPlan) -> Self {
        Self {
            module,
            operation: type_names(operation),
            own: BTreeSet::new(),
            types: BTreeSet::new(),
            package: BTreeSet::new(),
        }
    }

    /// The module of the service.
    fn module(&mut self) -> &'a str {
        self.own.insert("self".to_owned());
        self.module
    }

    /// A type of the operation.
    fn own(&mut self, name: &str) -> String {
        self.own.insert(name.to_owned());
        name.to_owned()
    }

    /// A type of the model, which may have the name of one of the operation's.
    fn model(&mut self, name: &str) -> String {
        if self.operation.iter().any(|own| own == name) {
            return format!("{}::types::{name}", self.module());
        }
        self.types.insert(name.to_owned());
        name.to_owned()
    }

    /// The `use` declarations, sorted as `rustfmt` does.
    fn declarations(self, package: &str) -> String {
        let of_package = self.package.into_iter().map(str::to_owned).collect();
        let paths = [
            (format!("{package}::{}::types", self.module), self.types),
            (format!("{package}::{}", self.module), self.own),
            (package.to_owned(), of_package),
        ];
        let used = paths.into_iter().filter(|(_, names)| !names.is_empty());
        let declarations = used.map(|(path, names)| {
            let mut names: Vec<_> = names.into_iter().collect();
            names.sort_by_key(|name| name != "self");
            match &names[..] {
                [name] => format!("use {path}::{name};\n"),
                names => format!("use {path}::{{{}}};\n", names.join(", ")),
            }
        });
        declarations.collect()
    }
}

fn expression(expr: &Expr, indent: usize, names: &mut Names<'_>) -> String {
    match expr {
        Expr::Text(text) => literal(text),
        Expr::Owned(text) => format!("{}.into()", literal(text)),
        Expr::Plain(text) => text.clone(),
        Expr::Variant(ty, variant) => format!("{}::{variant}", names.model(ty)),
        Expr::Unknown(ty, text) => format!("{}::from({})", names.model(ty), literal(text)),
        Expr::UnknownNumber(ty, number) => format!("{}::from({number})", names.model(ty)),
        Expr::List { items, owned } => {
            let items = items.iter().map(|item| expression(item, indent + 1, names));
            let open = if *owned { "vec![" } else { "[" };
            lines(open, items.collect(), "]", indent, false)
        }
        Expr::Map { entries, owned } => {
            let entries = entries.iter().map(|(key, value)| {
                let key = expression(key, indent + 1, names);
                format!("({key}, {})", expression(value, indent + 1, names))
            });
            let close = if *owned { "].into()" } else { "]" };
            lines("[", entries.collect(), close, indent, false)
        }
        Expr::Optional(None) => "None".to_owned(),
        Expr::Optional(Some(value)) => format!("Some({})", expression(value, indent, names)),
        Expr::Parsed(text) => format!("{}.parse()?", literal(text)),
        Expr::Union {
            ty,
            variant,
            value,
            boxed,
        } => {
            let ty = names.model(ty);
            let value = value.as_deref();
            match value.map(|value| expression(value, indent, names)) {
                Some(value) if *boxed => format!("{ty}::{variant}(Box::new({value}))"),
                Some(value) => format!("{ty}::{variant}({value})"),
                None => format!("{ty}::{variant}"),
            }
        }
        Expr::Structure(made) => structure(made, indent, names, Names::model),
    }
}

/// A structure; `name` writes the name of a type.
fn structure<'a>(
    made: &StructureExpr,
    indent: usize,
    names: &mut Names<'a>,
    name: fn(&mut Names<'a>, &str) -> String,
) -> String {
    let ty = name(names, &made.ty);
    let required = &made.required;
    let mut text = match &made.constructor {
        Constructor::Empty => format!("{ty}::new()"),
        Constructor::One => {
            let values = required
                .iter()
                .map(|(_, value)| expression(value, indent, names));
            format!("{ty}::new({})", values.collect::<String>())
        }
        Constructor::Literal(literal) => {
            let literal = name(names, literal);
            let fields = required
                .iter()
                .map(|(field, value)| format!("{field}: {}", expression(value, indent + 1, names)));
            let fields = lines("{", fields.collect(), "}", indent, true);
            format!("{ty}::new({literal} {fields})")
        }
    };
    // Behind a closing bracket, a method stands below the statement.
    let depth = if text.contains('\n') {
        indent
    } else {
        indent + 1
    };
    let pad = "    ".repeat(depth);
    for (setter, value) in &made.optional {
        let value = expression(value, indent + 1, names);
        let _ = write!(text, "\n{pad}.{setter}({value})");
    }
    text
}

/// Items between brackets, on lines of their own where there are several.
fn lines(open: &str, items: Vec<String>, close: &str, indent: usize, always: bool) -> String {
    if !always && items.len() < 2 && !items.iter().any(|item| item.contains('\n')) {
        return format!("{open}{}{close}", items.concat());
    }
    let pad = "    ".repeat(indent + 1);
    let mut text = format!("{open}\n");
    for item in items {
        let _ = writeln!(text, "{pad}{item},");
    }
    text.push_str(&"    ".repeat(indent));
    text + close
}

/// A literal of a text; documentation cannot hold what ends its code block.
fn literal(text: &str) -> String {
    format!("{text:?}").replace("```", "`\\u{60}`")
}
