//! Unicode's general categories, as in `\p{L}`.

use std::collections::BTreeSet;
use std::fmt;

use GeneralCategory::{
    ClosePunctuation, ConnectorPunctuation, Control, CurrencySymbol, DashPunctuation,
    DecimalNumber, EnclosingMark, FinalPunctuation, Format, InitialPunctuation, LetterNumber,
    LineSeparator, LowercaseLetter, MathSymbol, ModifierLetter, ModifierSymbol, NonspacingMark,
    OpenPunctuation, OtherLetter, OtherNumber, OtherPunctuation, OtherSymbol, ParagraphSeparator,
    PrivateUse, SpaceSeparator, SpacingMark, Surrogate, TitlecaseLetter, Unassigned,
    UppercaseLetter,
};
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory as _};

/// Their short names, which are the only ones that ECMA-262 and Java have in common. The first
/// letter is the name of a group.
const NAMES: [(&str, GeneralCategory); 30] = [
    ("Lu", UppercaseLetter),
    ("Ll", LowercaseLetter),
    ("Lt", TitlecaseLetter),
    ("Lm", ModifierLetter),
    ("Lo", OtherLetter),
    ("Mn", NonspacingMark),
    ("Mc", SpacingMark),
    ("Me", EnclosingMark),
    ("Nd", DecimalNumber),
    ("Nl", LetterNumber),
    ("No", OtherNumber),
    ("Pc", ConnectorPunctuation),
    ("Pd", DashPunctuation),
    ("Ps", OpenPunctuation),
    ("Pe", ClosePunctuation),
    ("Pi", InitialPunctuation),
    ("Pf", FinalPunctuation),
    ("Po", OtherPunctuation),
    ("Sm", MathSymbol),
    ("Sc", CurrencySymbol),
    ("Sk", ModifierSymbol),
    ("So", OtherSymbol),
    ("Zs", SpaceSeparator),
    ("Zl", LineSeparator),
    ("Zp", ParagraphSeparator),
    ("Cc", Control),
    ("Cf", Format),
    ("Cs", Surrogate),
    ("Co", PrivateUse),
    ("Cn", Unassigned),
];

/// The groups, by the first letter of the names.
const GROUPS: [(&str, GeneralCategoryGroup); 7] = [
    ("L", GeneralCategoryGroup::Letter),
    ("M", GeneralCategoryGroup::Mark),
    ("N", GeneralCategoryGroup::Number),
    ("P", GeneralCategoryGroup::Punctuation),
    ("S", GeneralCategoryGroup::Symbol),
    ("Z", GeneralCategoryGroup::Separator),
    ("C", GeneralCategoryGroup::Other),
];

/// A set of general categories.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Categories(BTreeSet<GeneralCategory>);

impl Categories {
    /// The category `Lu`, or all categories of the group `L`.
    pub(super) fn named(name: &str) -> Option<Self> {
        let named = NAMES
            .iter()
            .filter(|(short, _)| *short == name || (name.len() == 1 && short.starts_with(name)));
        let categories: BTreeSet<_> = named.map(|(_, category)| *category).collect();
        (!categories.is_empty()).then_some(Self(categories))
    }

    /// The categories, sorted.
    pub fn iter(&self) -> impl Iterator<Item = GeneralCategory> {
        self.0.iter().copied()
    }

    /// The groups, if these are all categories of some groups.
    #[must_use]
    pub fn groups(&self) -> Option<Vec<GeneralCategoryGroup>> {
        let mut groups = Vec::new();
        for (name, group) in GROUPS {
            let all = Self::named(name)?;
            if all.is_subset(self) {
                groups.push(group);
            } else if !all.0.is_disjoint(&self.0) {
                return None;
            }
        }
        Some(groups)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether these are all there are.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.0.len() == NAMES.len()
    }

    /// Whether `c` is in one of them.
    #[must_use]
    pub fn contains(&self, c: char) -> bool {
        self.0.contains(&c.general_category())
    }

    /// Whether each of them is in `other`.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        self.0.is_subset(&other.0)
    }

    /// The categories of both.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self(self.0.union(&other.0).copied().collect())
    }

    /// All other categories.
    #[must_use]
    pub fn negated(&self) -> Self {
        let all = NAMES.iter().map(|(_, category)| *category);
        Self(all.filter(|category| !self.0.contains(category)).collect())
    }
}

/// As in a pattern: `\p{Lu}\p{Ll}`.
impl fmt::Debug for Categories {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = NAMES
            .iter()
            .filter(|(_, category)| self.0.contains(category));
        names.try_for_each(|(name, _)| write!(f, r"\p{{{name}}}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_category_or_the_letter_of_a_group() {
        assert_eq!(format!("{:?}", Categories::named("Lu").unwrap()), r"\p{Lu}");
        assert_eq!(
            format!("{:?}", Categories::named("Z").unwrap()),
            r"\p{Zs}\p{Zl}\p{Zp}"
        );
        for name in ["", "l", "LU", "Lx", "u", "Letter", "X"] {
            assert_eq!(Categories::named(name), None, "{name}");
        }
    }

    /// The table of groups must not contradict the crate's.
    #[test]
    fn the_groups_are_those_of_the_crate() {
        for c in ['a', '\u{301}', '1', '-', '+', ' ', '\0'] {
            let group = c.general_category_group();
            let categories = NAMES
                .iter()
                .filter(|(_, category)| *category == c.general_category());
            let name = categories.map(|(name, _)| &name[..1]).next().unwrap();
            let categories = Categories::named(name).unwrap();
            assert_eq!(categories.groups().as_deref(), Some(&[group][..]));
        }
    }

    #[test]
    fn a_part_of_a_group_is_no_group() {
        let named = |name| Categories::named(name).unwrap();
        assert_eq!(named("Lu").groups(), None);
        assert_eq!(named("Z").union(&named("Lu")).groups(), None);
        assert_eq!(named("Z").negated().groups().unwrap().len(), 6);
    }

    #[test]
    fn every_character_is_in_one_category() {
        assert!(Categories::named("L").unwrap().contains('é'));
        assert!(!Categories::named("L").unwrap().contains('1'));
        assert!(!Categories::named("L").unwrap().negated().contains('é'));
        let all = Categories::default().negated();
        assert!(all.is_full() && all.negated().is_empty());
        assert!(all.contains('\u{E0001}') && all.contains('\u{378}'));
    }
}
