//! What a figure of groups has found, as its title.

use super::Kind;
use crate::analysis::{GroupSummary, Mean};
use crate::figure::{Brief, words};

/// The finding in words: which group is strongest, which weakest.
///
/// `groups` is ordered by nothing in particular. A finding that more answers could change is called provisional.
pub(in crate::figure) fn title(brief: Brief<'_>, kind: Kind, groups: &[&GroupSummary]) -> String {
    let valued: Vec<(&GroupSummary, Mean)> =
        groups.iter().filter_map(|group| group.mean.map(|mean| (*group, mean))).collect();
    let (Some(highest), Some(lowest)) = (
        valued.iter().map(|(_, mean)| *mean).max_by(|left, right| left.compare(*right)),
        valued.iter().map(|(_, mean)| *mean).min_by(|left, right| left.compare(*right)),
    ) else {
        return brief.text.figure_nothing_scored();
    };
    let at = |value: Mean| -> Vec<&GroupSummary> {
        let here = valued.iter().filter(|(_, mean)| brief.look_equal(*mean, value));
        here.map(|(group, _)| *group).collect()
    };
    let text = brief.text;
    let all_valued = valued.len() == groups.len();
    let provisional = groups.iter().any(|group| group.provisional);
    // Inside a sentence, unless it begins with the title of a group.
    let inside = |words: String| if provisional { words::inside(&words) } else { words };
    let finding = match valued.as_slice() {
        [(group, mean)] => {
            let band = group.band.map(|band| brief.band_inside(band)).unwrap_or_default();
            let value = brief.mean(*mean);
            if all_valued {
                text.figure_single(&group.title, value, band)
            } else {
                inside(text.figure_only(&group.title, value, band))
            }
        }
        _ if brief.look_equal(highest, lowest) && all_valued => {
            inside(text.figure_all_equal(kind.id(), brief.mean(highest)))
        }
        _ if brief.look_equal(highest, lowest) => inside(text.figure_all_equal_so_far(kind.id(), brief.mean(highest))),
        _ => extremes(brief, kind, (&at(highest), highest), (&at(lowest), lowest)),
    };
    if provisional { text.figure_provisional_finding(finding) } else { finding }
}

fn extremes(
    brief: Brief<'_>,
    kind: Kind,
    (strongest, highest): (&[&GroupSummary], Mean),
    (weakest, lowest): (&[&GroupSummary], Mean),
) -> String {
    let text = brief.text;
    let shared = |groups: &[&GroupSummary]| text.number(groups.len());
    let strong = match strongest {
        [group] => text.figure_strongest(kind.id(), &group.title),
        _ => text.figure_strongest_shared(kind.id(), shared(strongest), brief.mean(highest)),
    };
    let weak = match (strongest, weakest) {
        ([_], [group]) => text.figure_weakest_too(&group.title),
        (_, [group]) => text.figure_weakest(kind.id(), &group.title),
        _ => text.figure_weakest_shared(kind.id(), shared(weakest), brief.mean(lowest)),
    };
    text.figure_strongest_and_weakest(strong, weak)
}
