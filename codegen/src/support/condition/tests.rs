//! What becomes of conditions, for some of them and for any.

use proptest::prelude::*;

use super::*;

fn parse(text: &str) -> Condition {
    syn::parse_str(text).unwrap()
}

/// A crate with the capability `reached`, and two features: `sign` adds
/// `hash`, `client` adds both.
fn known() -> Known<'static> {
    Known {
        capabilities: BTreeSet::from(["reached"]),
        features: vec![
            ("client", BTreeSet::from(["client", "hash", "sign"])),
            ("sign", BTreeSet::from(["hash", "sign"])),
        ],
    }
}

#[test]
fn conditions_are_true_false_or_of_the_crates_features() {
    for (condition, expected) in [
        (r#"feature = "reached""#, "always"),
        (r#"feature = "other""#, "cut"),
        (r#"feature = "sign""#, r#"feature = "sign""#),
        (r#"feature = "hash""#, r#"feature = "sign""#),
        (r#"feature = "client""#, r#"feature = "client""#),
        (r#"not(feature = "reached")"#, "cut"),
        (r#"not(feature = "other")"#, "always"),
        (r#"not(feature = "sign")"#, r#"not(feature = "sign")"#),
        (
            r#"any(feature = "other", feature = "sign")"#,
            r#"feature = "sign""#,
        ),
        (r#"any(feature = "reached", feature = "sign")"#, "always"),
        (
            r#"all(feature = "reached", feature = "sign")"#,
            r#"feature = "sign""#,
        ),
        (r#"all(feature = "other", feature = "sign")"#, "cut"),
        (
            r#"any(feature = "client", not(feature = "sign"))"#,
            r#"any(feature = "client", not(feature = "sign"))"#,
        ),
        (r#"any(feature = "sign", not(feature = "hash"))"#, "always"),
        (r#"not(not(feature = "sign"))"#, r#"feature = "sign""#),
        ("test", "cut"),
        ("all()", "always"),
        ("any()", "cut"),
    ] {
        let found = match known().fate(&parse(condition), &Condition::TRUE) {
            Fate::Cut => "cut".to_owned(),
            Fate::Always => "always".to_owned(),
            Fate::If(left) => left.to_string(),
        };
        assert_eq!(found, expected, "{condition}");
    }
}

#[test]
fn what_the_code_around_says_already_is_not_said_again() {
    let (sign, client) = (parse(r#"feature = "sign""#), parse(r#"feature = "client""#));
    assert_eq!(known().fate(&sign, &sign), Fate::Always);
    assert_eq!(known().fate(&sign, &client), Fate::Always);
    assert_eq!(known().fate(&client, &sign), Fate::If(client));
    assert_eq!(
        known().fate(&parse(r#"not(feature = "hash")"#), &sign),
        Fate::Cut
    );
}

#[test]
fn an_unknown_condition_is_refused() {
    for text in ["unix", r#"target_os = "linux""#, "feature"] {
        assert!(syn::parse_str::<Condition>(text).is_err(), "{text}");
    }
}

const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];

fn any_condition() -> impl Strategy<Value = Condition> {
    let feature = prop::sample::select(&NAMES[..]);
    let feature = feature.prop_map(|name| Condition::Feature(name.to_owned()));
    feature.prop_recursive(4, 24, 4, |inner| {
        let list = || prop::collection::vec(inner.clone(), 0..4);
        prop_oneof![
            list().prop_map(Condition::All),
            list().prop_map(Condition::Any),
            inner
                .clone()
                .prop_map(|inner| Condition::Not(Box::new(inner))),
        ]
    })
}

fn any_capabilities() -> impl Strategy<Value = BTreeSet<&'static str>> {
    prop::collection::btree_set(prop::sample::select(&NAMES[..]), 0..3)
}

/// Up to three features, each implying itself and what those before it do.
fn any_features() -> impl Strategy<Value = Vec<(&'static str, BTreeSet<&'static str>)>> {
    let features = prop::collection::vec((any_capabilities(), any::<bool>()), 0..=3);
    features.prop_map(|features| {
        let mut chain: Vec<(_, BTreeSet<_>)> = Vec::new();
        for (name, (mut implied, is_more)) in NAMES.into_iter().zip(features) {
            implied.insert(name);
            let before: Vec<_> = chain
                .iter()
                .filter(|(before, _)| is_more || implied.contains(before))
                .flat_map(|(_, before)| before.clone())
                .collect();
            implied.extend(before);
            // No earlier feature may be implied without all that it implies.
            for (before, implies) in &chain {
                if implied.contains(before) {
                    implied.extend(implies);
                }
            }
            implied.retain(|other| *other <= name || !NAMES[..3].contains(other));
            chain.push((name, implied));
        }
        chain
    })
}

proptest! {
    /// Every set of features that Cargo can enable is tried.
    #[test]
    fn what_is_left_means_what_was_written(
        condition in any_condition(),
        outer in any_condition(),
        capabilities in any_capabilities(),
        features in any_features(),
    ) {
        let known = Known { capabilities, features };
        let fate = known.fate(&condition, &outer);
        for enabled in 0..1_u32 << known.features.len() {
            // Cargo enables what a feature implies.
            let is_enabled = |name: &str| {
                let mut features = known.features.iter().enumerate();
                features.any(|(index, (_, implied))| {
                    enabled >> index & 1 == 1 && implied.contains(name)
                })
            };
            let has = |name: &str| known.capabilities.contains(name) || is_enabled(name);
            if !outer.holds(&has) {
                continue;
            }
            let left = match &fate {
                Fate::Cut => false,
                Fate::Always => true,
                Fate::If(left) => left.holds(&is_enabled),
            };
            prop_assert_eq!(left, condition.holds(&has), "{:?}", fate);
        }
        if let Fate::If(left) = fate {
            let parsed: Condition = syn::parse_str(&left.to_string()).unwrap();
            prop_assert_eq!(parsed, left);
        }
    }
}
