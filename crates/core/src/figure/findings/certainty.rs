//! How much the findings rest on.

use super::super::Brief;
use super::{Finding, Says};
use crate::analysis::{FEWEST_FOR_SPREAD, Votes};

/// Why the picture is not to be trusted yet; nothing when it is.
pub(super) fn doubt(brief: Brief<'_>) -> Option<Finding> {
    let (text, total) = (brief.text, &brief.summary.total);
    let withheld = brief.withheld(total);
    let (scored, of) = (text.number(total.scored), text.number(total.of));
    let sentence = if withheld > 0 {
        text.findings_withheld(text.number(withheld), of)
    } else if total.scored == 0 && total.open < total.of {
        text.findings_no_scores()
    } else if total.scored == 0 {
        text.findings_nothing()
    } else if total.provisional {
        text.findings_provisional(total.scored, scored, of)
    } else if is_small_group(brief) {
        text.findings_small_group(brief.who(), scored, of)
    } else {
        return None;
    };
    Some(Finding::new(Says::Certainty, sentence))
}

/// Fewer answers than it takes to say anything about spread.
fn is_small_group(brief: Brief<'_>) -> bool {
    let votes = brief.summary.statements.iter().filter_map(|statement| statement.votes.as_ref());
    let most = votes.map(Votes::n).max().unwrap_or_default();
    brief.has_medians() && most < FEWEST_FOR_SPREAD
}

/// What a picture that is to be trusted rests on.
pub(super) fn basis(brief: Brief<'_>) -> Option<Finding> {
    let (text, total) = (brief.text, &brief.summary.total);
    let (scored, of) = (text.number(total.scored), text.number(total.of));
    let sentence = if brief.has_medians() {
        text.findings_basis_group(brief.who(), scored, of)
    } else if total.scored < total.of {
        text.findings_basis(scored, of)
    } else {
        // Every statement has a score: then there is nothing to hold against the picture.
        return None;
    };
    Some(Finding::new(Says::Certainty, sentence))
}
