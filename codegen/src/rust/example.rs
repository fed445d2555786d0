//! Examples, as documentation that is tested.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::plan::types::Constructor;
use crate::plan::{ExamplePlan, Expr, ServicePlan};

/// The Markdown of an example.
pub(super) fn docs(package: &str, service: &ServicePlan, plan: &ExamplePlan) -> String {
    let package = package.replace('-', "_");
    let module = &service.module;
    let mut types = BTreeSet::new();
    let input = expression(&plan.input, 0, &mut types);
    let (uses, endpoint) = if service.endpoint.is_some() {
        types.insert("self".to_owned());
        (String::new(), format!("{module}::endpoint(\"us-east-1\")?"))
    } else {
        let endpoint = "Endpoint::new(\"https://example.com\")?".to_owned();
        (format!("use {package}::Endpoint;\n"), endpoint)
    };
    let names = names(types);
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
         use {package}::{module}::{names};\n\
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

/// What a declaration uses of a module, sorted as `rustfmt` does.
fn names(names: BTreeSet<String>) -> String {
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_by_key(|name| name != "self");
    match &names[..] {
        [name] => name.clone(),
        names => format!("{{{}}}", names.join(", ")),
    }
}

fn expression(expr: &Expr, indent: usize, types: &mut BTreeSet<String>) -> String {
    match expr {
        Expr::Text(text) => literal(text),
        Expr::Owned(text) => format!("{}.into()", literal(text)),
        Expr::Plain(text) => text.clone(),
        Expr::Variant(ty, variant) => {
            types.insert(ty.clone());
            format!("{ty}::{variant}")
        }
        Expr::Unknown(ty, text) => {
            types.insert(ty.clone());
            format!("{ty}::from({})", literal(text))
        }
        Expr::UnknownNumber(ty, number) => {
            types.insert(ty.clone());
            format!("{ty}::from({number})")
        }
        Expr::List { items, owned } => {
            let items = items.iter().map(|item| expression(item, indent + 1, types));
            let open = if *owned { "vec![" } else { "[" };
            lines(open, items.collect(), "]", indent, false)
        }
        Expr::Map { entries, owned } => {
            let entries = entries.iter().map(|(key, value)| {
                let key = expression(key, indent + 1, types);
                format!("({key}, {})", expression(value, indent + 1, types))
            });
            let close = if *owned { "].into()" } else { "]" };
            lines("[", entries.collect(), close, indent, false)
        }
        Expr::Union {
            ty,
            variant,
            value,
            boxed,
        } => {
            types.insert(ty.clone());
            let value = value.as_deref();
            match value.map(|value| expression(value, indent, types)) {
                Some(value) if *boxed => format!("{ty}::{variant}(Box::new({value}))"),
                Some(value) => format!("{ty}::{variant}({value})"),
                None => format!("{ty}::{variant}"),
            }
        }
        Expr::Structure {
            ty,
            constructor,
            required,
            optional,
        } => {
            types.insert(ty.clone());
            let mut text = structure(ty, constructor, required, indent, types);
            // Behind a closing bracket, a method stands below the statement.
            let depth = if text.contains('\n') {
                indent
            } else {
                indent + 1
            };
            let pad = "    ".repeat(depth);
            for (setter, value) in optional {
                let value = expression(value, indent + 1, types);
                let _ = write!(text, "\n{pad}.{setter}({value})");
            }
            text
        }
    }
}

fn structure(
    ty: &str,
    constructor: &Constructor,
    required: &[(String, Expr)],
    indent: usize,
    types: &mut BTreeSet<String>,
) -> String {
    match constructor {
        Constructor::Empty => format!("{ty}::new()"),
        Constructor::One => {
            let values = required
                .iter()
                .map(|(_, value)| expression(value, indent, types));
            format!("{ty}::new({})", values.collect::<String>())
        }
        Constructor::Literal(name) => {
            types.insert(name.clone());
            let fields = required
                .iter()
                .map(|(field, value)| format!("{field}: {}", expression(value, indent + 1, types)));
            let literal = lines("{", fields.collect(), "}", indent, true);
            format!("{ty}::new({name} {literal})")
        }
    }
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
