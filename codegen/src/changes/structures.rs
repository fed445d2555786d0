//! Structures and their members.

use super::service::{Compare, path};
use super::{Kind, What, Wire, constraints};
use crate::plan::types::{DefaultValue, MemberPlan, Presence, Role, StructurePlan};
use crate::plan::{Documentation, MADE_UP_TOKEN};
use crate::rust;

/// What members belong to: a structure or an error.
#[derive(Clone, Copy)]
struct Owner<'a> {
    name: &'a str,
    role: Role,
}

impl<'a> Owner<'a> {
    fn of(plan: &'a StructurePlan) -> Self {
        Self {
            name: &plan.name,
            role: plan.role,
        }
    }

    /// The owner of an error's members.
    fn of_error(name: &'a str) -> Self {
        Self {
            name,
            role: Role::Output,
        }
    }
}

impl Compare<'_> {
    /// Compares a structure, but for its documentation.
    pub(super) fn structure(&mut self, old: &StructurePlan, new: &StructurePlan) {
        match (old.role, new.role) {
            (Role::Output, Role::Input) => self.push(
                &new.name,
                What::BecomesInput {
                    fields: fields_that_become_options(old, new),
                    default: new.default || !old.default,
                },
            ),
            (Role::Input, Role::Output) => self.push(&new.name, What::BecomesOutput),
            (Role::Output, Role::Output) if old.default != new.default => {
                self.push(&new.name, What::Default(new.default));
            }
            // The default of what callers build follows from its members.
            _ => {}
        }
        let is_credentials = |plan: &StructurePlan| plan.credentials.is_some();
        self.method(
            &new.name,
            "Credentials::try_from",
            (is_credentials(old), is_credentials(new)),
        );
        self.members(
            (Owner::of(old), &old.members),
            (Owner::of(new), &new.members),
        );
    }

    /// Compares the members of an error.
    pub(super) fn error_members(
        &mut self,
        (old, from): (&str, &[MemberPlan]),
        (new, to): (&str, &[MemberPlan]),
    ) {
        self.members((Owner::of_error(old), from), (Owner::of_error(new), to));
    }

    fn members(
        &mut self,
        (old, from): (Owner<'_>, &[MemberPlan]),
        (new, to): (Owner<'_>, &[MemberPlan]),
    ) {
        let pairs = self.pairs(from, to);
        for member in to {
            match pairs.iter().find(|(_, to)| to.member == member.member) {
                Some((from, to)) => self.member((old, from), (new, to)),
                None => self.push(
                    path(new.name, &member.field),
                    What::Added(kind(old.role, new.role, member)),
                ),
            }
        }
        for member in from {
            if !pairs.iter().any(|(from, _)| from.member == member.member) {
                let what = What::Removed(kind(old.role, old.role, member), Vec::new());
                self.push(path(new.name, &member.field), what);
            }
        }
        let places = to.iter().filter_map(|member| {
            let (old, _) = pairs.iter().find(|(_, to)| to.member == member.member)?;
            from.iter().position(|from| from.member == old.member)
        });
        self.order(new.name, places);
    }

    fn member(
        &mut self,
        (owner, old): (Owner<'_>, &MemberPlan),
        (new_owner, new): (Owner<'_>, &MemberPlan),
    ) {
        let roles = (owner.role, new_owner.role);
        let item = path(new_owner.name, &new.field);
        if old.field != new.field {
            let what = What::Renamed(Kind::Member, item.clone());
            self.push(path(new_owner.name, &old.field), what);
        } else if old.setter != new.setter
            && roles == (Role::Input, Role::Input)
            && old.is_option()
            && new.is_option()
        {
            self.push(&item, What::Setter(old.setter.clone(), new.setter.clone()));
        }
        let has_type = self.field(&item, roles, old, new);
        let keys = (
            (owner.name, old.member.as_str()),
            (new_owner.name, new.member.as_str()),
        );
        let mut checks = constraints::compare((self.old_facts, keys.0), (self.new_facts, keys.1));
        // Code that has to follow is told enough.
        let has_to_follow = has_type || old.is_option() != new.is_option();
        if has_to_follow {
            checks.clear();
        }
        let explained = has_to_follow
            || !checks.is_empty()
            || old.required_by_service != new.required_by_service;
        for what in checks {
            self.push(&item, what);
        }
        // Another name brings another one on the wire.
        if !has_type && old.field == new.field {
            self.wire(
                &item,
                (
                    (owner.name, old.field.as_str()),
                    (new_owner.name, new.field.as_str()),
                ),
            );
        }
        if !has_type {
            self.default(&item, (owner, old), (new_owner, new));
        }
        self.sensitive(&item, old.sensitive, new.sensitive);
        if !explained && roles.0 == roles.1 {
            self.notes(&item, &old.docs, &new.docs);
        }
        self.docs(&item, &old.docs, &new.docs);
    }

    /// Compares the type of a field, and tells whether it is another one.
    fn field(
        &mut self,
        item: &str,
        roles: (Role, Role),
        old: &MemberPlan,
        new: &MemberPlan,
    ) -> bool {
        let same_option = MemberPlan {
            presence: new.presence.clone(),
            ..old.clone()
        };
        let to = rust::field_type(new);
        if self.field_type(&same_option) != to {
            let from = self.field_type(old);
            self.push(item, What::Type { from, to });
            return true;
        }
        // Which fields become `Option`s is told of the structure that is built.
        let is_told = match roles {
            (Role::Output, Role::Input) => new.is_option(),
            (Role::Input, Role::Output) => true,
            _ => false,
        };
        if old.is_option() != new.is_option() && !is_told {
            let what = What::Presence {
                always: !new.is_option(),
                given: roles.1 == Role::Input,
                to,
            };
            self.push(item, what);
        }
        false
    }

    /// The type of a field of the old crate, its types under their new names.
    pub(super) fn field_type(&self, member: &MemberPlan) -> String {
        rust::field_type(&MemberPlan {
            ty: self.renames.ty(&member.ty),
            ..member.clone()
        })
    }

    /// Compares how a member goes over the wire, by its type and field.
    pub(super) fn wire(&mut self, item: &str, (from, to): ((&str, &str), (&str, &str))) {
        let requests = (
            self.old_wire.requests.get(&from),
            self.new_wire.requests.get(&to),
        );
        let replies = (
            self.old_wire.replies.get(&from),
            self.new_wire.replies.get(&to),
        );
        for (of, names) in [(Wire::Request, requests), (Wire::Reply, replies)] {
            if let (Some(from), Some(to)) = names {
                self.wire_text(item, of, from.clone(), to.clone());
            }
        }
    }

    /// Compares what a member is where a reply lacks it.
    fn default(
        &mut self,
        item: &str,
        (owner, old): (Owner<'_>, &MemberPlan),
        (new_owner, new): (Owner<'_>, &MemberPlan),
    ) {
        let is_read = self
            .old_wire
            .replies
            .contains_key(&(owner.name, old.field.as_str()))
            && self
                .new_wire
                .replies
                .contains_key(&(new_owner.name, new.field.as_str()));
        if is_read && !old.is_option() && !new.is_option() {
            let value = |member: &MemberPlan| {
                let own = member.own_default().filter(|value| !value.is_of_type());
                own.map_or_else(|| "Default".to_owned(), describe_default)
            };
            self.wire_text(item, Wire::Default, value(old), value(new));
        }
    }

    pub(super) fn sensitive(&mut self, item: &str, old: bool, new: bool) {
        if old != new {
            self.push(item, What::Sensitive(new));
        }
    }

    /// Compares what the model says of an item.
    pub(super) fn docs(&mut self, item: &str, old: &Documentation, new: &Documentation) {
        if old.deprecated.is_some() != new.deprecated.is_some() {
            self.push(item, What::Deprecated(new.deprecated.is_some()));
        }
        let both = old.deprecated.as_ref().zip(new.deprecated.as_ref());
        if old.text != new.text || both.is_some_and(|(old, new)| old != new) {
            self.push(item, What::Documentation);
        }
    }

    /// Compares the notes in a member's documentation, which no other comparison
    /// covers.
    pub(super) fn notes(&mut self, item: &str, old: &Documentation, new: &Documentation) {
        // That a token is made up is told of the operation.
        let notes = |docs: &Documentation| {
            let notes = docs.notes.iter().filter(|note| *note != MADE_UP_TOKEN);
            notes.cloned().collect::<Vec<_>>()
        };
        if old.text == new.text && notes(old) != notes(new) {
            self.push(item, What::Documentation);
        }
    }
}

/// What a member is to callers of a `new` that both structures have.
fn kind(old: Role, new: Role, member: &MemberPlan) -> Kind {
    if (old, new) == (Role::Input, Role::Input) && member.presence == Presence::Required {
        Kind::RequiredMember
    } else {
        Kind::Member
    }
}

fn fields_that_become_options(old: &StructurePlan, new: &StructurePlan) -> Vec<String> {
    let options = new.members.iter().filter(|to| {
        let mut old = old.members.iter();
        let from = old.find(|from| from.member == to.member);
        from.is_some_and(|from| !from.is_option() && to.is_option())
    });
    options
        .map(|member| member.field.trim_start_matches("r#").to_owned())
        .collect()
}

fn describe_default(value: &DefaultValue) -> String {
    match value {
        DefaultValue::OfType => "Default".to_owned(),
        DefaultValue::Bool(value) => value.to_string(),
        DefaultValue::Integer(value) => value.to_string(),
        DefaultValue::Float(value) => value.to_string(),
        DefaultValue::Text(value) => format!("{value:?}"),
        DefaultValue::IntEnum(_, value) => value.to_string(),
        DefaultValue::Timestamp(seconds, nanoseconds) => format!("{seconds}.{nanoseconds:09} s"),
    }
}
