//! Suggestions for a name that does not exist.

/// How many suggestions still help.
const AT_MOST: usize = 3;
/// Below this similarity, of 0 to 1, a suggestion is noise.
const SIMILAR: f64 = 0.5;
/// A suggestion that is further behind the best one than this only distracts from it.
const BEHIND: f64 = 0.1;

/// The names among `candidates` that `name` was probably meant to be: the best first, three at
/// most, none if none is similar. Case is ignored.
///
/// Two measures, of which the better counts: edit distance finds slips of the keyboard, shared
/// pairs of letters find names with a word left out (`DeleteKey` for `DeleteAccessKey`).
#[must_use]
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let name = name.to_lowercase();
    let mut scored: Vec<(f64, &str)> = candidates
        .into_iter()
        .map(|candidate| (similarity(&name, &candidate.to_lowercase()), candidate))
        .filter(|(score, _)| *score >= SIMILAR)
        .collect();
    scored.sort_by(|(a, a_name), (b, b_name)| b.total_cmp(a).then_with(|| a_name.cmp(b_name)));
    let best = scored.first().map_or(0.0, |(score, _)| *score);
    scored
        .into_iter()
        .take_while(|(score, _)| best - score <= BEHIND)
        .take(AT_MOST)
        .map(|(_, candidate)| candidate.to_owned())
        .collect()
}

fn similarity(a: &str, b: &str) -> f64 {
    let (a_length, b_length) = (a.chars().count(), b.chars().count());
    if a_length.max(b_length) > 3 * a_length.min(b_length) {
        // Both measures are below `SIMILAR`, and would take long for a very long name.
        return 0.0;
    }
    strsim::normalized_damerau_levenshtein(a, b).max(strsim::sorensen_dice(a, b))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const OPERATIONS: [&str; 8] = [
        "CreateAccessKey",
        "CreateUser",
        "DeleteAccessKey",
        "DeleteUser",
        "ListAccessKeys",
        "UpdateAccessKey",
        "UpdateSSHPublicKey",
        "UpdateUser",
    ];

    #[test]
    fn a_slip_of_the_keyboard_finds_the_name_and_only_it() {
        assert_eq!(nearest("UpdateAcessKey", OPERATIONS), ["UpdateAccessKey"]);
        assert_eq!(nearest("UpdateUsre", OPERATIONS), ["UpdateUser"]);
        assert_eq!(nearest("modles", ["models", "operations"]), ["models"]);
        assert_eq!(
            nearest("operation", ["models", "operations"]),
            ["operations"]
        );
    }

    #[test]
    fn case_is_ignored() {
        assert_eq!(nearest("updateaccesskey", OPERATIONS), ["UpdateAccessKey"]);
    }

    #[test]
    fn a_word_left_out_is_found() {
        let found = nearest("DeleteKey", OPERATIONS);
        assert_eq!(found, ["DeleteUser", "DeleteAccessKey"]);
    }

    #[test]
    fn equally_near_names_come_in_alphabetical_order() {
        assert_eq!(nearest("b1", ["b3", "b2"]), ["b2", "b3"]);
    }

    #[test]
    fn at_most_three_are_suggested() {
        assert_eq!(nearest("aaaa", ["aaab", "aaac", "aaad", "aaae"]).len(), 3);
    }

    #[test]
    fn names_of_very_different_lengths_are_not_similar() {
        assert_eq!(nearest("ababa", ["ababababababa"]), ["ababababababa"]);
        assert!(nearest("ababa", ["ab".repeat(8).as_str()]).is_empty());
        assert!(nearest(&"a".repeat(1 << 20), OPERATIONS).is_empty());
    }

    #[test]
    fn nothing_similar_means_no_suggestion() {
        assert!(nearest("PutItem", OPERATIONS).is_empty());
        assert!(nearest("", OPERATIONS).is_empty());
        assert!(nearest("PutItem", []).is_empty());
    }
}
