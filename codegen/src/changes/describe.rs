//! What happened and why it weighs what it does, in words.

use super::{Change, Direction, Kind, Part, Rule, What, Wire};
use crate::display::escaped;
use crate::docs::code;

/// How many names are listed.
const MOST_NAMES: usize = 3;

impl Change {
    /// What happened to the item: "is required", "length 1 to 64 was 1 to
    /// 128". Names are code of Markdown, and nothing else is.
    #[must_use]
    pub fn describe(&self) -> String {
        let text = what(&self.what);
        match self.also.len() {
            0 => text,
            _ => format!("{text}; so for {}", names(&self.also, "other")),
        }
    }

    /// Why it weighs what it does.
    #[must_use]
    pub fn reason(&self) -> String {
        reason(&self.what).to_owned()
    }
}

fn what(what: &What) -> String {
    match what {
        What::Added(kind) => added(*kind).to_owned(),
        What::Removed(Kind::Dependency, _) => "is no longer a dependency".to_owned(),
        What::Removed(_, with) if with.is_empty() => "is removed".to_owned(),
        What::Removed(_, with) => format!("is removed, and with it {}", names(with, "type")),
        What::Renamed(_, to) => format!("is renamed {}", code(to)),
        What::Kind(from, to) => format!("is {}, was {}", kind(*to), kind(*from)),
        What::Type { from, to } => format!("type {} was {}", code(to), code(from)),
        What::Presence { always, given, .. } => match (always, given) {
            (true, true) => "is required".to_owned(),
            (false, true) => "is no longer required".to_owned(),
            (true, false) => "is always present".to_owned(),
            (false, false) => "may be absent".to_owned(),
        },
        What::Setter(from, to) => format!("setter {} was {}", code(to), code(from)),
        What::Default(true) => "has a `Default`".to_owned(),
        What::Default(false) => "no longer has a `Default`".to_owned(),
        What::BecomesInput { fields, default } => becomes_input(fields, *default),
        What::BecomesOutput => "is no longer built by callers, only read from replies".to_owned(),
        What::UnknownVariant(true) => "has a variant `Unknown`".to_owned(),
        What::UnknownVariant(false) => "no longer has a variant `Unknown`".to_owned(),
        What::Method(name, true) => format!("has `{name}`"),
        What::Method(name, false) => format!("no longer has `{name}`"),
        What::Constraint {
            of,
            rule,
            from,
            to,
            direction,
        } => constraint(of, *rule, from.as_deref(), to.as_deref(), *direction),
        What::EndpointFound(of, found) => endpoint_found(of.as_deref(), *found),
        What::Documentation => "has new documentation".to_owned(),
        What::Deprecated(true) => "is deprecated".to_owned(),
        What::Deprecated(false) => "is no longer deprecated".to_owned(),
        What::Examples => "has new examples".to_owned(),
        What::Wire { of, from, to } => wire(*of, from, to),
        What::Value { from, to, .. } => format!("means {}, was {}", code(to), code(from)),
        What::Sensitive(true) => "is sensitive".to_owned(),
        What::Sensitive(false) => "is no longer sensitive".to_owned(),
    }
}

fn added(kind: Kind) -> &'static str {
    match kind {
        Kind::Dependency => "is a new dependency",
        Kind::RequiredMember => "is new, and required",
        _ => "is new",
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Structure => "a structure",
        Kind::Enum => "an enum of texts",
        Kind::IntEnum => "an enum of numbers",
        Kind::Union => "a union",
        Kind::Exception => "an error",
        _ => "something else",
    }
}

fn becomes_input(fields: &[String], default: bool) -> String {
    let are = match fields.len() {
        0 => String::new(),
        1 => format!(": {} is an `Option` now", names(fields, "field")),
        _ => format!(": {} are each an `Option` now", names(fields, "field")),
    };
    let lost = if default {
        ""
    } else {
        ", no longer has a `Default`"
    };
    format!("is now also built by callers{are}{lost}")
}

fn endpoint_found(member: Option<&str>, found: bool) -> String {
    let finds = if found { "finds" } else { "no longer finds" };
    let with = member.map_or_else(String::new, |member| {
        format!(" of requests with {}", code(member))
    });
    format!("`resolve_endpoint` {finds} the endpoint{with}")
}

/// A few names, and how many more there are.
fn names(names: &[String], noun: &str) -> String {
    let shown = if names.len() == MOST_NAMES + 1 {
        names.len()
    } else {
        MOST_NAMES
    };
    let mut parts: Vec<_> = names.iter().take(shown).map(|name| code(name)).collect();
    let more = names.len() - parts.len();
    if more > 0 {
        let noun = if noun == "other" {
            "others".to_owned()
        } else {
            format!("other {noun}s")
        };
        parts.push(format!("{more} {noun}"));
    }
    match parts.pop() {
        Some(last) if !parts.is_empty() => format!("{} and {last}", parts.join(", ")),
        last => last.unwrap_or_default(),
    }
}

fn constraint(
    of: &[Part],
    rule: Rule,
    from: Option<&str>,
    to: Option<&str>,
    direction: Direction,
) -> String {
    let parts = of.iter().map(|part| match part {
        Part::Item => "items: ",
        Part::Key => "keys: ",
        Part::Value => "values: ",
    });
    let parts: String = parts.collect();
    let text = match (rule, from, to) {
        (Rule::Required, _, Some(_)) => "the service requires it".to_owned(),
        (Rule::Required, _, None) => "the service no longer requires it".to_owned(),
        (Rule::UniqueItems, _, Some(_)) => "no two items may be equal".to_owned(),
        (Rule::UniqueItems, _, None) => "items may be equal".to_owned(),
        (rule, Some(from), Some(to)) => format!("{} {to} was {from}", name(rule)),
        (rule, None, Some(to)) => format!("{} {to}, was not limited", name(rule)),
        (rule, Some(from), None) => format!("{} is not limited, was {from}", name(rule)),
        (rule, None, None) => name(rule).to_owned(),
    };
    let unclear = match direction {
        Direction::Unclear => ", not known which allows more",
        Direction::Tightened | Direction::Widened | Direction::Same => "",
    };
    format!("{parts}{text}{unclear}")
}

fn name(rule: Rule) -> &'static str {
    match rule {
        Rule::Required => "required",
        Rule::Length => "length",
        Rule::Range => "range",
        Rule::Pattern => "pattern",
        Rule::UniqueItems => "items",
    }
}

fn wire(of: Wire, from: &str, to: &str) -> String {
    let of = match of {
        Wire::Protocol => "protocol",
        Wire::Version => "version of the API",
        Wire::Request => "is sent as",
        Wire::Reply => "is read from",
        Wire::Default => "if a reply lacks it, it is",
        Wire::Operation => "is requested with",
        Wire::HostPrefix => "host prefix",
        Wire::Compression => "compression of long requests",
        Wire::Signing => "signature",
        Wire::Endpoint => return format!("finds {}, was {}", escaped(to), escaped(from)),
        Wire::Codes => "code",
        Wire::Status => "HTTP status",
        Wire::Fault => "fault",
        Wire::Retry => "retry kind",
    };
    let shown = |text: &str| {
        if text.is_empty() {
            "none".to_owned()
        } else {
            code(text)
        }
    };
    format!("{of} {}, was {}", shown(to), shown(from))
}

fn reason(what: &What) -> &'static str {
    match what {
        What::Added(Kind::Dependency) | What::Removed(Kind::Dependency, _) => {
            "Cargo resolves it, and code does not see it"
        }
        What::Added(kind) => reason_to_add(*kind),
        What::Removed(kind, _) => reason_to_remove(*kind),
        What::Renamed(..) | What::UnknownVariant(false) => "code that names it does not compile",
        What::Kind(..) => "code that builds or matches it does not compile",
        What::Type { .. } => "code that sets or reads it does not compile",
        What::Presence {
            always: true,
            given: true,
            ..
        } => "`new` takes it, and the field is not an `Option`",
        What::Presence {
            always: false,
            given: true,
            ..
        } => "`new` does not take it, and the field is an `Option`",
        What::Presence { always: true, .. } => "the field is not an `Option`",
        What::Presence { always: false, .. } => "the field is an `Option`",
        What::Default(true) | What::Method(_, true) => "code can use it",
        What::EndpointFound(_, true) => "callers had to configure a URL",
        What::EndpointFound(_, false) => "at run time: callers must configure a URL",
        What::Setter(..) | What::Default(false) | What::Method(_, false) => {
            "code that calls it does not compile"
        }
        What::BecomesInput { fields, default } if fields.is_empty() && *default => {
            "`new` and setters are new, and nothing is lost"
        }
        What::BecomesInput { .. } => "code that reads it does not compile",
        What::BecomesOutput => "`new` and setters are gone",
        What::UnknownVariant(true) => "the enum is non-exhaustive",
        What::Constraint { direction, .. } => match direction {
            Direction::Tightened => "at run time: `validate` rejects what it accepted",
            Direction::Unclear => "at run time: `validate` may reject what it accepted",
            Direction::Widened => "`validate` accepts more",
            Direction::Same => "`validate` accepts the same, and its errors are worded differently",
        },
        What::Documentation | What::Deprecated(_) | What::Examples => "documentation only",
        What::Wire { of, .. } => reason_of_wire(*of),
        What::Value { moved: false, .. } => {
            "code that names the variant still compiles; `as_str` and `Display` differ"
        }
        What::Value { moved: true, .. } => {
            "at run time: code that names the variant means the value that another one had or has"
        }
        What::Sensitive(true) => "`Debug` shows less",
        What::Sensitive(false) => "`Debug` shows more",
    }
}

fn reason_to_add(kind: Kind) -> &'static str {
    match kind {
        Kind::RequiredMember => "code that calls `new` does not pass it",
        Kind::Member => "the structure is non-exhaustive",
        Kind::EnumValue => "the enum is non-exhaustive, and this was an unknown value",
        Kind::UnionMember => "the enum is non-exhaustive",
        Kind::ErrorVariant => "the enum is non-exhaustive, and this was `Other`",
        _ => "code can use it",
    }
}

fn reason_to_remove(kind: Kind) -> &'static str {
    match kind {
        Kind::CrateFeature => "a dependency with it does not resolve",
        Kind::RequiredMember => "code that calls `new` passes it",
        _ => "code that names it does not compile",
    }
}

fn reason_of_wire(of: Wire) -> &'static str {
    match of {
        Wire::Protocol => {
            "the same calls; replies that tests have kept, and bodies in errors, have another format"
        }
        Wire::Version => "the service knows its versions",
        Wire::Request | Wire::Reply => "the same field, encoded differently",
        Wire::Default => "what the service means by an absent value",
        Wire::Operation => "the same call, named differently in its request",
        Wire::HostPrefix | Wire::Endpoint => "the same call, to another host",
        Wire::Compression => "the same request, encoded differently",
        Wire::Signing => "the same request, with another signature",
        Wire::Codes => "the same error, under the service's own code",
        Wire::Status | Wire::Fault => "documentation only: a reply has its own",
        Wire::Retry => "the same error, with other retry advice",
    }
}
