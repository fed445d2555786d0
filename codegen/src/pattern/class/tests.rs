use super::{Categories, Class};

fn category(name: &str) -> Class {
    Categories::named(name).unwrap().into()
}

#[test]
fn ranges_that_overlap_or_touch_become_one() {
    let class = Class::new(['x'..='z', 'a'..='f', 'c'..='h', 'i'..='k']);
    assert_eq!(class.ranges(), ['a'..='k', 'x'..='z']);
}

#[test]
fn a_range_inside_another_adds_nothing() {
    assert_eq!(Class::new(['a'..='z', 'c'..='d']).ranges(), ['a'..='z']);
}

#[test]
fn the_two_sides_of_the_surrogates_touch() {
    let class = Class::new(['\0'..='\u{D7FF}', '\u{E000}'..=char::MAX]);
    assert!(class.is_full());
}

#[test]
fn code_points_are_those_that_are_characters() {
    for (first, last, ranges) in [
        (0x41, 0x43, vec!['A'..='C']),
        (0xD7FF, 0xD800, vec!['\u{D7FF}'..='\u{D7FF}']),
        (0xDFFF, 0xE000, vec!['\u{E000}'..='\u{E000}']),
        (0xD7FE, 0xE001, vec!['\u{D7FE}'..='\u{E001}']),
        (0xD800, 0xDFFF, vec![]),
        (0x1_0000, 0x10_FFFF, vec!['\u{10000}'..=char::MAX]),
    ] {
        assert_eq!(Class::code_points(first, last).ranges(), ranges);
    }
}

#[test]
fn negating_twice_gives_the_class_back() {
    let full = Class::new(['\0'..=char::MAX]);
    let mixed = category("L").union(&'_'.into());
    for class in [
        Class::word(),
        Class::space(true),
        Class::new([]),
        full,
        Class::from('\0'),
        category("L"),
        mixed,
    ] {
        assert_eq!(class.negated().negated(), class);
        for c in ['\0', 'a', 'é', '_', ' ', '\u{3000}', char::MAX] {
            assert_ne!(
                class.contains(c),
                class.negated().contains(c),
                "{class:?} {c:?}"
            );
        }
    }
    assert_eq!(Class::from('\0').negated().ranges(), ['\u{1}'..=char::MAX]);
}

#[test]
fn a_class_is_full_or_empty_however_it_comes_about() {
    assert!(category("L").union(&category("L").negated()).is_full());
    assert!(Class::new([]).is_empty() && Class::new([]).negated().is_full());
    assert!(!category("L").is_empty() && !category("L").is_full());
}

#[test]
fn only_one_character_is_single() {
    assert_eq!(Class::from('a').single(), Some('a'));
    for class in [
        Class::digit(),
        Class::new([]),
        category("Zl"),
        category("Zl").union(&'a'.into()),
    ] {
        assert_eq!(class.single(), None);
    }
}

#[test]
fn categories_are_beyond_ascii() {
    assert!(Class::word().is_ascii() && Class::new([]).is_ascii());
    assert!(!Class::space(true).is_ascii() && !category("Nd").is_ascii());
    assert!(Class::space(false).is_ascii());
}

#[test]
fn subsets_are_recognized() {
    let letters = category("L").union(&'_'.into());
    for (one, other) in [
        (Class::digit(), Class::word()),
        (Class::word(), letters.union(&category("N"))),
        (category("Lu"), letters.clone()),
        (letters.negated(), letters.negated()),
        (Class::new([]), Class::new([])),
    ] {
        assert!(one.is_subset(&other), "{one:?} {other:?}");
    }
    for (one, other) in [
        (Class::word(), Class::digit()),
        (letters.clone(), category("L")),
        (letters.clone(), Class::word()),
        (Class::word(), letters.clone()),
        (Class::digit(), letters.negated()),
        (letters.negated(), letters.clone()),
    ] {
        assert!(!one.is_subset(&other), "{one:?} {other:?}");
    }
}
