//! Questions about a vote that was shown.

use analysetool_core::text::Text;
use analysetool_core::workshop::Shown;

/// One dot a vote up to this many votes; more are bars.
const MOST_DOTS: u32 = 25;

/// The largest count of one point, in either vote.
pub(super) fn most(shown: &Shown) -> u32 {
    shown.counts.iter().chain(shown.before.iter().flatten()).copied().max().unwrap_or_default()
}

/// Few enough votes to show every one as a dot.
pub(super) fn in_dots(shown: &Shown) -> bool {
    let total = |counts: &[u32]| counts.iter().fold(0_u32, |sum, count| sum.saturating_add(*count));
    total(&shown.counts) <= MOST_DOTS && shown.before.is_none_or(|before| total(&before) <= MOST_DOTS)
}

/// A point of the scale in words, with its votes when they were shown.
pub(super) fn words(text: &Text, index: usize, label: &str, shown: Option<&Shown>) -> String {
    let point = text.audience_point((index + 1).to_string(), label);
    let Some((shown, now)) = shown.and_then(|shown| shown.counts.get(index).map(|now| (shown, *now))) else {
        return point;
    };
    let votes = text.audience_votes(now, now.to_string());
    match shown.before.and_then(|before| before.get(index).copied()) {
        Some(before) => text.audience_point_twice(point, votes, before.to_string()),
        None => text.audience_point_votes(point, votes),
    }
}
