//! How often members are there.

use std::collections::BTreeMap;

use opsmith_codegen::model::{Member, ShapeId};

/// Which optional members of which containers were drawn.
///
/// Of two values of a container, one has a member and the other has not, and
/// which one is drawn: so a quarter is never missed by chance.
#[derive(Default)]
pub(crate) struct Balance {
    values: BTreeMap<ShapeId, usize>,
    members: BTreeMap<(ShapeId, String), Counts>,
}

#[derive(Default)]
struct Counts {
    present: usize,
    absent: usize,
    /// What the second of a pair is.
    owed: Option<bool>,
}

impl Balance {
    /// Whether the next value has the member; `drawn` for the first of a pair.
    pub(crate) fn has(&mut self, container: &ShapeId, member: &Member, drawn: bool) -> bool {
        let counts = self.counts(container, member);
        let is_present = counts.owed.unwrap_or(drawn);
        counts.owed = match counts.owed {
            Some(_) => None,
            None => Some(!drawn),
        };
        if is_present {
            counts.present += 1;
        } else {
            counts.absent += 1;
        }
        is_present
    }

    /// Notes a value of a container.
    pub(crate) fn count(&mut self, container: &ShapeId) {
        *self.values.entry(container.clone()).or_default() += 1;
    }

    /// How many values of a container were noted.
    pub(crate) fn values(&self, container: &ShapeId) -> usize {
        self.values.get(container).copied().unwrap_or_default()
    }

    fn counts(&mut self, container: &ShapeId, member: &Member) -> &mut Counts {
        let key = (container.clone(), member.name.clone());
        self.members.entry(key).or_default()
    }

    /// Asserts that every member is there, and is not, in a quarter of its
    /// container's values at least; the least numbers of them are printed.
    pub(crate) fn assert_quarters(balances: &[Self], what: &str) {
        let members = balances.iter().flat_map(|balance| &balance.members);
        let (mut present, mut absent, mut least) = (100, 100, usize::MAX);
        let mut count = 0;
        for ((container, name), counts) in members {
            let all = counts.present + counts.absent;
            assert!(
                counts.present * 4 >= all && counts.absent * 4 >= all,
                "{container}${name} is present {} times of {all}",
                counts.present
            );
            present = present.min(counts.present * 100 / all);
            absent = absent.min(counts.absent * 100 / all);
            least = least.min(all);
            count += 1;
        }
        println!(
            "{count} optional members of {what}: each in {present} % of its container's values \
             or more, not in {absent} % or more, of {least} values or more"
        );
        assert!(count > 0);
    }
}
