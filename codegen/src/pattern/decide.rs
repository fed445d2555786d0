//! Decides whether a sequence needs no backtracking, and how it is run then.

use super::class::Class;
use super::parse::{Parsed, Run};
use super::{Anchors, PatternPlan, Piece, Sequence};

/// The longest literal that a quantifier (`0{12}`) is written out for.
const LONGEST_REPEATED_CHARACTER: u32 = 16;

/// The most pieces that are still pleasant to read one after the other.
const MOST_PIECES: usize = 16;

/// What `parsed` becomes; `None` if it needs backtracking, or more pieces than anybody reads.
pub(super) fn decide(mut parsed: Parsed) -> Option<PatternPlan> {
    simplify(&mut parsed);
    let Parsed { start, end, runs } = parsed;
    let anchors = match (start, end) {
        (true, true) => Anchors::Both,
        (true, false) => Anchors::Start,
        (false, true) => Anchors::End,
        (false, false) => Anchors::Neither,
    };
    if runs.is_empty() && anchors != Anchors::Both {
        return Some(PatternPlan::Anything);
    }
    if !is_greedy_exact(&runs) {
        return None;
    }
    let pieces = pieces(runs);
    let plain = match pieces.as_slice() {
        [Piece::Literal(_) | Piece::One(_)] => true,
        pieces => start && pieces.len() <= MOST_PIECES,
    };
    plain.then_some(PatternPlan::Plain(Sequence { anchors, pieces }))
}

/// Rewrites the pattern to a simpler one that finds a match in exactly the same strings.
fn simplify(parsed: &mut Parsed) {
    let Parsed { start, end, runs } = parsed;
    runs.retain(|run| run.max != Some(0));
    // `[\s\S]*$` is no anchor: everything may follow. The same at the beginning.
    while *end && runs.last().is_some_and(is_anything) {
        runs.pop();
        *end = false;
    }
    while *start && runs.first().is_some_and(is_anything) {
        runs.remove(0);
        *start = false;
    }
    // At an open end, a run that has its minimum has enough.
    while !*end && runs.last_mut().is_some_and(|run| fix(run) == 0) {
        runs.pop();
    }
    while !*start && runs.first_mut().is_some_and(|run| fix(run) == 0) {
        runs.remove(0);
    }
    close_over_anything(start, end, runs);
    absorb(runs);
}

fn is_anything(run: &Run) -> bool {
    run.class.is_full() && run.min == 0 && run.max.is_none()
}

/// Makes the minimum of `run` its maximum too, and returns it.
fn fix(run: &mut Run) -> u32 {
    run.max = Some(run.min);
    run.min
}

/// `[\s\S]{3}` at an open end is `[\s\S]{3,}$`, which needs no look at what the characters are.
fn close_over_anything(start: &mut bool, end: &mut bool, runs: &mut [Run]) {
    let alone = runs.len() == 1;
    if let Some(last) = runs.last_mut()
        && last.class.is_full()
        && !(*start && *end)
        && (*start || alone)
    {
        last.max = None;
        *start = true;
        *end = true;
    }
}

/// Where P is a subset of Q, `P{a,b}Q{c,}` is `P{a}Q{c,}`: what P may take beyond its minimum, Q
/// may take as well. (`P{0,n}Q{c,}` holds `Q{c,}` and, as P is in Q, nothing more.)
fn absorb(runs: &mut Vec<Run>) {
    for i in (1..runs.len()).rev() {
        let absorbed = runs[i].max.is_none() && runs[i - 1].class.is_subset(&runs[i].class);
        if absorbed && fix(&mut runs[i - 1]) == 0 {
            runs.remove(i - 1);
        }
    }
}

/// Whether one run from left to right, in which every piece takes as many characters as it may,
/// finds the match that begins at its start whenever there is one.
///
/// It does if the class of every piece that has a choice (minimum and maximum differ) is disjoint
/// from the class of every piece that can take the next character: those that follow it up to and
/// including the first whose minimum is not zero. Proof: if in some match such a piece stops
/// before its maximum and the next character is in its class, then a later piece takes that
/// character (a contradiction), or the match ends there. It can end there at `$` only, where there
/// is no next character: without `$`, [`simplify`] leaves a last piece with a minimum of one or
/// more, and that one has no choice itself. So every piece takes the same count in all matches, the
/// greedy one.
fn is_greedy_exact(runs: &[Run]) -> bool {
    runs.iter().enumerate().all(|(i, run)| {
        Some(run.min) == run.max || next(&runs[i + 1..]).all(|next| run.class.is_disjoint(next))
    })
}

/// The classes of the pieces that can take the next character.
fn next(runs: &[Run]) -> impl Iterator<Item = &Class> {
    let certain = runs
        .iter()
        .position(|run| run.min > 0)
        .map_or(runs.len(), |i| i + 1);
    runs[..certain].iter().map(|run| &run.class)
}

fn pieces(runs: Vec<Run>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for run in runs {
        let fixed = (Some(run.min) == run.max).then_some(run.min);
        match (run.class.single(), fixed) {
            (Some(c), Some(count @ ..=LONGEST_REPEATED_CHARACTER)) => {
                push_literal(&mut pieces, c, count);
            }
            (_, Some(1)) if !run.class.is_full() => pieces.push(Piece::One(run.class)),
            _ => pieces.push(Piece::Run {
                class: run.class,
                min: run.min,
                max: run.max,
            }),
        }
    }
    pieces
}

/// Appends `count` times `c`, to the literal that `pieces` ends with if it does.
fn push_literal(pieces: &mut Vec<Piece>, c: char, count: u32) {
    let repeated = (0..count).map(|_| c);
    if let Some(Piece::Literal(literal)) = pieces.last_mut() {
        literal.extend(repeated);
    } else {
        pieces.push(Piece::Literal(repeated.collect()));
    }
}
