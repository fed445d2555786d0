//! Facts for a person, at a terminal.

use anstream::println;
use opsmith_codegen::catalog::{
    Branch, Enum, Exception, Member, OperationFacts, ShapeFacts, Structure,
};
use opsmith_codegen::display::printable;
use opsmith_codegen::wire::Signing;

use super::report::fault;
use crate::terminal::{STRONG, count, paragraph};

pub(super) fn operation(facts: &OperationFacts) {
    let selected = if facts.selected { ", selected" } else { "" };
    title(&facts.service, &facts.name, &format!("operation{selected}"));
    paragraph(2, &plain(&facts.summary));
    if let Some(reference) = &facts.reference {
        println!("  {}", printable(reference));
    }
    println!("  {}", protocol(facts));
    println!("  {}", printable(&signing(facts)));
    if let Some((region, url)) = &facts.own_endpoint {
        let line = format!("Sent to an endpoint of its own: from {region} to {url}");
        println!("  {}", printable(&line));
    }
    for member in &facts.endpoint_members {
        paragraph(
            2,
            &format!("With `{member}`, sent to a host that opsmith does not know"),
        );
    }
    for member in &facts.account_members {
        paragraph(
            2,
            &format!("With `{member}`, sent to the host of the ARN's account"),
        );
    }
    structure("input", &facts.input);
    structure("output", &facts.output);
    exceptions(&facts.errors);
    enums(&facts.enums);
    tree(&facts.tree);
    head("code");
    let lines = count(facts.code.lines, "line");
    paragraph(
        2,
        &format!("{lines}: all of the service's files in a crate with only this operation"),
    );
    paragraph(
        2,
        &format!("support code: {}", facts.code.support.join(", ")),
    );
    paragraph(2, &format!("depends on {}", facts.code.crates.join(", ")));
}

pub(super) fn shape(facts: &ShapeFacts) {
    let kind = match facts.error {
        Some(_) => "error",
        None => facts.kind,
    };
    let sensitive = if facts.sensitive { ", sensitive" } else { "" };
    title(&facts.service, &facts.name, &format!("{kind}{sensitive}"));
    paragraph(2, &plain(&facts.summary));
    if let Some(constraints) = &facts.constraints {
        paragraph(2, &format!("Constraints: {}", plain(constraints)));
    }
    if !facts.unchecked.is_empty() {
        let names = facts.unchecked.join(", ");
        paragraph(2, &format!("Not checked, as opsmith.toml says: {names}"));
    }
    if let Some(error) = &facts.error {
        println!("  {}", coded(error));
    }
    if let Some(members) = &facts.members {
        structure("type", members);
    }
    enums(facts.values.as_slice());
    if facts.tree.len() > 1 {
        tree(&facts.tree);
    }
    head("operations");
    let operations = match &facts.operations[..] {
        [] => "none uses it".to_owned(),
        names => names.join(", "),
    };
    paragraph(2, &operations);
}

fn protocol(facts: &OperationFacts) -> String {
    let OperationFacts {
        protocol,
        other_protocols,
        ..
    } = facts;
    if other_protocols.is_empty() {
        return format!("Called with the protocol {protocol}");
    }
    let others = other_protocols.join(", ");
    format!("Called with the protocol {protocol}; `protocol` in opsmith.toml can choose {others}")
}

fn signing(facts: &OperationFacts) -> String {
    let payload = match facts.signing {
        Signing::Unsigned => return "Sent without a signature".to_owned(),
        Signing::Endpoint => "",
        Signing::UnsignedPayload => ", without the body",
    };
    match &facts.signing_name {
        Some(name) => format!("Signed with Signature Version 4 for `{name}`{payload}"),
        None => format!("Signed as the caller's endpoint says{payload}"),
    }
}

fn title(service: &str, name: &str, kind: &str) {
    println!("{STRONG}{service}:{name}{STRONG:#}  {kind}");
}

fn head(what: &str) {
    println!("\n{STRONG}{what}{STRONG:#}");
}

fn head_of(what: &str, name: &str) {
    println!("\n{STRONG}{what}{STRONG:#} {name}");
}

fn structure(what: &str, structure: &Structure) {
    head_of(what, &structure.name);
    if structure.members.is_empty() {
        println!("  no members");
        return;
    }
    let width = |head: &str, text: fn(&Member) -> &str| {
        let members = structure.members.iter();
        let widths = members.map(|member| text(member).chars().count());
        widths.chain([head.len()]).max().unwrap_or(0)
    };
    let fields = width("field", |member| &member.field);
    let types = width("type", |member| &member.ty);
    let wires = width("wire", |member| &member.wire);
    println!(
        "  {STRONG}{:fields$}  {:types$}  wire{STRONG:#}",
        "field", "type"
    );
    for member in &structure.members {
        let Member {
            field, ty, wire, ..
        } = member;
        let marks = [
            (member.required, "required"),
            (member.sensitive, "sensitive"),
        ];
        let marks = marks.iter().filter(|(is_so, _)| *is_so);
        let marks: Vec<_> = marks.map(|(_, mark)| *mark).collect();
        let marks = marks.join(", ");
        let line = format!("  {field:fields$}  {ty:types$}  {wire:wires$}  {marks}");
        println!("{}", printable(line.trim_end()));
        paragraph(6, &plain(&member.summary));
        for constraint in &member.constraints {
            paragraph(6, &plain(constraint));
        }
    }
}

fn exceptions(exceptions: &[Exception]) {
    if exceptions.is_empty() {
        return;
    }
    head("errors");
    for exception in exceptions {
        println!("  {}", coded(exception));
        paragraph(6, &plain(&exception.summary));
    }
}

fn coded(exception: &Exception) -> String {
    let Exception {
        name, code, status, ..
    } = exception;
    let fault = fault(exception.fault);
    printable(&format!("{code}  {status}, {fault} fault, {name}"))
}

fn enums(enums: &[Enum]) {
    for plan in enums {
        head_of("enum", &plan.name);
        let values = plan.values.iter();
        let values = values.map(|(value, variant)| {
            if value == variant {
                value.clone()
            } else {
                format!("{value} ({variant})")
            }
        });
        paragraph(2, &values.collect::<Vec<_>>().join(", "));
    }
}

fn tree(branches: &[Branch]) {
    head("shapes");
    for branch in branches {
        let indent = "  ".repeat(branch.depth);
        let member = branch.member.as_ref().map(|member| format!("{member}: "));
        let above = if branch.repeated { " (as above)" } else { "" };
        let (member, shape) = (member.unwrap_or_default(), &branch.shape);
        println!("  {indent}{member}{shape}{above}");
    }
}

/// Markdown without the backslashes that keep it from meaning something.
fn plain(markdown: &str) -> String {
    let mut text = String::new();
    let mut code = false;
    let mut characters = markdown.chars().peekable();
    while let Some(c) = characters.next() {
        code ^= c == '`';
        let escapes = characters.peek().is_some_and(char::is_ascii_punctuation);
        if code || c != '\\' || !escapes {
            text.push(c);
        } else {
            text.extend(characters.next());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn backslashes_stay_where_they_mean_themselves() {
        assert_eq!(plain(r"a \[b\] `^[\w]+$` \`c"), r"a [b] `^[\w]+$` `c");
        assert_eq!(plain(r"a\b \"), r"a\b \");
    }
}
