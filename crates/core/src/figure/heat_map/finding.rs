//! What the heat map has found: who differs most from the coalition, and what to say about each theme.

use super::grid::Line;
use crate::figure::Brief;
use crate::figure::words::inside;

/// From this difference on, in tenths of a point, a partner is named.
const NAMED_FROM: u32 = 10;

/// Which partner scores which theme most unlike the coalition.
pub(super) fn title(brief: Brief<'_>, lines: &[Line]) -> String {
    let Some((coalition, partners)) = lines.split_first() else { return String::new() };
    if partners.len() < 2 {
        return brief.text.heat_one_partner();
    }
    let finding = match farthest(coalition, partners) {
        Some(found) if found.tenths >= NAMED_FROM => found.words(brief),
        _ => brief.text.heat_close(),
    };
    if brief.summary.total.provisional { brief.text.figure_provisional_finding(finding) } else { finding }
}

struct Found<'a> {
    partner: &'a Line,
    theme: usize,
    /// The difference between the values as they are printed, so that a reader finds the same.
    tenths: u32,
    lower: bool,
}

fn farthest<'a>(coalition: &Line, partners: &'a [Line]) -> Option<Found<'a>> {
    let mut farthest: Option<Found<'a>> = None;
    for partner in partners {
        for (theme, values) in partner.values.iter().zip(&coalition.values).enumerate() {
            let (Some(own), Some(all)) = values else { continue };
            let (own, all) = (own.rounded_tenths(), all.rounded_tenths());
            let tenths = own.abs_diff(all);
            if farthest.as_ref().is_none_or(|found| tenths > found.tenths) {
                farthest = Some(Found { partner, theme, tenths, lower: own < all });
            }
        }
    }
    farthest
}

impl Found<'_> {
    fn words(&self, brief: Brief<'_>) -> String {
        let theme = brief.summary.themes.get(self.theme).map_or("", |theme| theme.title.as_str());
        let points = brief.text.tenths(self.tenths);
        if self.lower {
            brief.text.heat_lower(&self.partner.name, theme, points)
        } else {
            brief.text.heat_higher(&self.partner.name, theme, points)
        }
    }
}

/// A theme as a sentence: the coalition, the lowest and the highest partner.
pub(super) fn sentence(brief: Brief<'_>, lines: &[Line], theme: usize) -> String {
    let text = brief.text;
    let title = brief.summary.themes.get(theme).map_or("", |theme| theme.title.as_str());
    let mean = |line: &Line| line.values.get(theme).copied().flatten();
    let partners = || lines.iter().skip(1).filter_map(|line| Some((mean(line)?, line.name.as_str())));
    let lowest = partners().min_by(|(left, _), (right, _)| left.compare(*right));
    let highest = partners().max_by(|(left, _), (right, _)| left.compare(*right));
    let mut parts: Vec<String> = Vec::new();
    parts.extend(lines.first().and_then(mean).map(|mean| text.heat_sentence_coalition(brief.mean(mean))));
    parts.extend(lowest.map(|(mean, name)| text.heat_sentence_lowest(brief.mean(mean), name)));
    parts.extend(highest.map(|(mean, name)| text.heat_sentence_highest(brief.mean(mean), name)));
    if parts.is_empty() {
        parts.push(inside(&text.heat_sentence_none()));
    }
    text.heat_sentence(title, brief.list(parts.into_iter()))
}
