//! Which members of two structures are the same, although some have another name.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use super::service::Compare;
use crate::plan::types::{MemberPlan, Presence};
use crate::rust;

/// How similar two names are, from 0 to 1, if one is the other with a slip in it: `Note`
/// and `Notes` are, `MinSize` and `MaxSize` are not.
const NEAR: f64 = 0.8;

/// The length in bytes of the longest names whose letters are compared, which takes time
/// that grows with the square of the length.
const LONGEST: usize = 200;

impl Compare<'_> {
    /// The members that two structures have in common: with the same name in the model,
    /// or else with the same field, or with a similar name if only one of each is similar.
    pub(super) fn pairs<'m>(
        &self,
        old: &'m [MemberPlan],
        new: &'m [MemberPlan],
    ) -> Vec<(&'m MemberPlan, &'m MemberPlan)> {
        let find = |members: &'m [MemberPlan], name: &str| {
            members.iter().find(|member| member.member == name)
        };
        let (mut pairs, mut gone) = (Vec::new(), Vec::new());
        for from in old {
            match find(new, &from.member) {
                Some(to) => pairs.push((from, to)),
                None => gone.push(from),
            }
        }
        let come = new.iter().filter(|to| find(old, &to.member).is_none());
        let mut come: Vec<_> = come.collect();
        gone.retain(|from| {
            let place = come.iter().position(|to| to.field == from.field);
            pairs.extend(place.map(|place| (*from, come.remove(place))));
            place.is_none()
        });
        let gone: Vec<_> = gone
            .iter()
            .map(|from| Candidate::of(from, self.field_type(from)))
            .collect();
        let come: Vec<_> = come
            .iter()
            .map(|to| Candidate::of(to, rust::field_type(to)))
            .collect();
        for from in &gone {
            let near: Vec<_> = come.iter().filter(|to| from.is_near(to)).collect();
            if let [to] = near[..]
                && gone.iter().filter(|from| from.is_near(to)).count() == 1
            {
                pairs.push((from.plan, to.plan));
            }
        }
        pairs
    }
}

/// A member that the other structure may have under another name.
struct Candidate<'m> {
    plan: &'m MemberPlan,
    ty: String,
    name: Name,
}

impl<'m> Candidate<'m> {
    fn of(plan: &'m MemberPlan, ty: String) -> Self {
        let name = Name::of(&plan.member);
        Self { plan, ty, name }
    }

    fn is_near(&self, other: &Self) -> bool {
        let is_required = |it: &Self| it.plan.presence == Presence::Required;
        self.ty == other.ty
            && is_required(self) == is_required(other)
            && self.name.is_near(&other.name)
    }
}

/// A name and its words, in lower case.
struct Name {
    text: String,
    words: BTreeSet<String>,
}

impl Name {
    fn of(name: &str) -> Self {
        let text = name.to_snake_case();
        let words = text.split('_').map(str::to_owned).collect();
        Self { text, words }
    }

    /// Whether two names are similar: one has all words of the other, or most of their
    /// letters are the same.
    fn is_near(&self, other: &Self) -> bool {
        let (one, other_text) = (&self.text, &other.text);
        self.words.is_subset(&other.words)
            || other.words.is_subset(&self.words)
            || (one.len().max(other_text.len()) <= LONGEST
                && strsim::normalized_damerau_levenshtein(one, other_text) >= NEAR)
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Name};

    fn are_near(one: &str, other: &str) -> bool {
        let (one, other) = (Name::of(one), Name::of(other));
        let is_near = one.is_near(&other);
        assert_eq!(is_near, other.is_near(&one));
        is_near
    }

    #[test]
    fn only_names_that_are_one_name_are_near() {
        for (one, other) in [
            ("Note", "Notes"),
            ("Name", "UserName"),
            ("VPCId", "VpcId"),
            ("SAMLAssertion", "SamlAssertion"),
        ] {
            assert!(are_near(one, other), "{one}");
        }
        for (one, other) in [
            ("MinSize", "MaxSize"),
            ("StartTime", "EndTime"),
            ("Id", "It"),
        ] {
            assert!(!are_near(one, other), "{one}");
        }
    }

    #[test]
    fn letters_of_very_long_names_are_not_compared() {
        let name = |length: usize| "a".repeat(length);
        assert!(are_near(&name(LONGEST), &name(LONGEST - 1)));
        assert!(!are_near(&name(LONGEST + 1), &name(LONGEST)));
        assert!(are_near(&name(LONGEST + 1), &name(LONGEST + 1)));
    }
}
