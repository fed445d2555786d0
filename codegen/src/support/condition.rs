//! Conditions of the library's `#[cfg]` attributes, and what a crate makes of
//! them.

use std::collections::BTreeSet;
use std::fmt;

use proc_macro2::Ident;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{LitStr, Token, parenthesized};

/// What a `#[cfg]` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Condition {
    /// A capability.
    Feature(String),
    /// All of several; without any it is true.
    All(Vec<Self>),
    /// One of several; without any it is false.
    Any(Vec<Self>),
    /// The opposite.
    Not(Box<Self>),
}

impl Parse for Condition {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        let list = || {
            let content;
            parenthesized!(content in input);
            let list = Punctuated::<Self, Token![,]>::parse_terminated(&content)?;
            Ok(list.into_iter().collect())
        };
        match name.to_string().as_str() {
            "feature" => {
                input.parse::<Token![=]>()?;
                Ok(Self::Feature(input.parse::<LitStr>()?.value()))
            }
            "all" => list().map(Self::All),
            "any" => list().map(Self::Any),
            "not" => {
                let content;
                parenthesized!(content in input);
                Ok(Self::Not(Box::new(content.parse()?)))
            }
            // Tests are never copied.
            "test" => Ok(Self::FALSE),
            _ => Err(syn::Error::new(name.span(), "an unknown condition")),
        }
    }
}

impl Condition {
    pub(super) const TRUE: Self = Self::All(Vec::new());
    pub(super) const FALSE: Self = Self::Any(Vec::new());

    /// Both this and another.
    pub(super) fn and(&self, other: &Self) -> Self {
        let mut all = Vec::new();
        for condition in [self, other] {
            match condition {
                Self::All(conditions) => all.extend(conditions.iter().cloned()),
                other => all.push(other.clone()),
            }
        }
        Self::All(all)
    }

    /// The capabilities without which it is false, as far as it names them one
    /// by one.
    pub(super) fn required(&self) -> Vec<&str> {
        match self {
            Self::Feature(name) => vec![name],
            Self::All(all) => all.iter().flat_map(Self::required).collect(),
            Self::Any(_) | Self::Not(_) => Vec::new(),
        }
    }

    /// Whether it is true where a capability is on or off as `is_on` says.
    pub(super) fn holds(&self, is_on: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Self::Feature(name) => is_on(name),
            Self::All(all) => all.iter().all(|condition| condition.holds(is_on)),
            Self::Any(any) => any.iter().any(|condition| condition.holds(is_on)),
            Self::Not(condition) => !condition.holds(is_on),
        }
    }

    /// It with other conditions in the place of features, simplified: a
    /// constant is the whole or nowhere.
    fn replace(&self, by: &dyn Fn(&str) -> Self) -> Self {
        match self {
            Self::Feature(name) => by(name),
            Self::All(all) => {
                let mut kept = Vec::new();
                for condition in all.iter().map(|condition| condition.replace(by)) {
                    match condition {
                        Self::All(inner) => kept.extend(inner),
                        Self::Any(any) if any.is_empty() => return Self::FALSE,
                        other => kept.push(other),
                    }
                }
                only(kept, Self::All)
            }
            Self::Any(any) => {
                let mut kept = Vec::new();
                for condition in any.iter().map(|condition| condition.replace(by)) {
                    match condition {
                        Self::Any(inner) => kept.extend(inner),
                        Self::All(all) if all.is_empty() => return Self::TRUE,
                        other => kept.push(other),
                    }
                }
                only(kept, Self::Any)
            }
            Self::Not(condition) => match condition.replace(by) {
                Self::Not(inner) => *inner,
                Self::All(all) if all.is_empty() => Self::FALSE,
                Self::Any(any) if any.is_empty() => Self::TRUE,
                other => Self::Not(Box::new(other)),
            },
        }
    }
}

/// As it stands within `#[cfg(…)]`.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, conditions) = match self {
            Self::Feature(name) => return write!(f, "feature = {name:?}"),
            Self::Not(condition) => return write!(f, "not({condition})"),
            Self::All(all) => ("all", all),
            Self::Any(any) => ("any", any),
        };
        let conditions: Vec<_> = conditions.iter().map(Self::to_string).collect();
        write!(f, "{name}({})", conditions.join(", "))
    }
}

/// The only one of several conditions, or all of them together, each once.
fn only(conditions: Vec<Condition>, together: fn(Vec<Condition>) -> Condition) -> Condition {
    let mut once: Vec<Condition> = Vec::new();
    for condition in conditions {
        if !once.contains(&condition) {
            once.push(condition);
        }
    }
    match <[_; 1]>::try_from(once) {
        Ok([condition]) => condition,
        Err(once) => together(once),
    }
}

/// What is known of a crate.
#[derive(Debug, Clone)]
pub(super) struct Known<'a> {
    pub(super) capabilities: BTreeSet<&'a str>,
    features: Vec<(&'a str, BTreeSet<&'a str>)>,
}

/// What becomes of code that carries a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is left out.
    Cut,
    /// It stays, and its condition is left out.
    Always,
    /// It stays with this condition, of features of the crate.
    If(Condition),
}

impl<'a> Known<'a> {
    /// A crate that has these capabilities, with all that they imply, and
    /// these features, each with what it implies.
    pub(super) fn new(
        capabilities: BTreeSet<&'a str>,
        features: Vec<(&'a str, BTreeSet<&'a str>)>,
    ) -> Self {
        Self {
            capabilities,
            features,
        }
    }

    /// What becomes of code that carries a condition, within code whose
    /// condition is `outer`.
    pub(super) fn fate(&self, condition: &Condition, outer: &Condition) -> Fate {
        let (mut never, mut always) = (true, true);
        for enabled in 0..1_u32 << self.features.len() {
            let is_on = |capability: &str| self.is_on(capability, enabled);
            if outer.holds(&is_on) {
                let holds = condition.holds(&is_on);
                never &= !holds;
                always &= holds;
            }
        }
        if never {
            Fate::Cut
        } else if always {
            Fate::Always
        } else {
            Fate::If(condition.replace(&|capability| self.decided_by(capability)))
        }
    }

    /// Whether a crate has a capability with these features enabled, a bit for
    /// each.
    fn is_on(&self, capability: &str, enabled: u32) -> bool {
        let mut features = self.features.iter().enumerate();
        self.capabilities.contains(capability)
            || features.any(|(index, (_, implied))| {
                enabled >> index & 1 == 1 && implied.contains(capability)
            })
    }

    /// On which of the crate's features a capability depends; not on those
    /// that imply another of them.
    fn decided_by(&self, capability: &str) -> Condition {
        if self.capabilities.contains(capability) {
            return Condition::TRUE;
        }
        let all: Vec<_> = self
            .features
            .iter()
            .filter(|(_, implied)| implied.contains(capability))
            .collect();
        let least = all.iter().filter(|(name, implied)| {
            let mut others = all.iter().filter(|(other, _)| other != name);
            !others.any(|(other, _)| implied.contains(other))
        });
        let least = least.map(|(name, _)| Condition::Feature((*name).to_owned()));
        only(least.collect(), Condition::Any)
    }
}

#[cfg(test)]
mod tests;
