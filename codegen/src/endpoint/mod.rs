//! The language of endpoint rules
//! (<https://smithy.io/2.0/additional-specs/rules-engine/specification.html>).
//!
//! `read` makes a typed syntax tree (`ast`, `template`) of JSON, `print` turns
//! the tree back into the same JSON, `evaluate` runs the rules for given
//! parameters, with `symbol` for those that only a request has, and `compared` finds
//! the values that they name. This module knows neither models nor plans: the importer
//! uses it to keep facts, and the plan to follow the rules ahead of time.

mod ast;
mod compared;
mod evaluate;
mod partitions;
mod print;
mod read;
mod symbol;
mod template;
#[cfg(test)]
mod tests;

pub(crate) use ast::{Expression, Literal, Parameter, Rule, RuleKind, RuleSet};
pub(crate) use evaluate::{EvaluationError, Outcome, ResolvedEndpoint};
pub(crate) use partitions::{PARTITIONS, Partition};
pub(crate) use print::{print_parameters, print_rules};
pub(crate) use read::{ReadError, read_parameters, read_rules};
pub(crate) use symbol::{ACCOUNT, ARN, OTHER};
pub(crate) use template::{Template, TemplatePart};

/// The trait that holds a service's rules as a tree.
pub(crate) const RULE_SET: &str = "smithy.rules#endpointRuleSet";
/// The trait that holds the same rules as a binary decision diagram.
pub(crate) const DIAGRAM: &str = "smithy.rules#endpointBdd";
