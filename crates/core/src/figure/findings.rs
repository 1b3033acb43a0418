//! The words above the figures: what the answers say, in at most five sentences of one fact each.

use super::{Brief, Opens};

mod certainty;
mod group;
mod themes;
mod unknown;

/// Most sentences that are read before the figures.
pub const MOST_FINDINGS: usize = 5;

/// One fact in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is about.
    pub says: Says,
    /// A whole sentence, with the numbers it rests on.
    pub sentence: String,
    /// What it names, when that is one thing.
    pub opens: Option<Opens>,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Says {
    /// How much the other findings rest on.
    Certainty,
    /// The strongest theme.
    Strongest,
    /// The weakest theme.
    Weakest,
    /// What the group is divided about.
    Divided,
    /// What people don't know.
    Unknown,
    /// Who is not at the table.
    Missing,
}

impl Finding {
    const fn new(says: Says, sentence: String) -> Self {
        Self { says, sentence, opens: None }
    }

    fn about(says: Says, sentence: String, opens: Option<Opens>) -> Self {
        Self { says, sentence, opens }
    }
}

/// What the answers say. Nothing is named that rests on one answer; without any answer there is one sentence that says so.
///
/// A doubtful picture says first how doubtful it is; otherwise that comes last and is the first to go when there is more
/// to say than [`MOST_FINDINGS`]; after it goes what people don't know, which every row of the figures counts too.
#[must_use]
pub fn findings(brief: Brief<'_>) -> Vec<Finding> {
    let doubt = certainty::doubt(brief);
    if brief.summary.total.scored == 0 {
        return doubt.into_iter().collect();
    }
    let has_doubt = doubt.is_some();
    let mut findings: Vec<Finding> = doubt.into_iter().collect();
    findings.extend(themes::extremes(brief));
    findings.extend(group::divided(brief));
    findings.extend(unknown::unknown(brief));
    findings.extend(group::missing(brief));
    if !has_doubt {
        findings.extend(certainty::basis(brief));
    }
    for spare in [Says::Certainty, Says::Unknown] {
        let is_spare = |finding: &Finding| finding.says == spare && !(has_doubt && spare == Says::Certainty);
        if findings.len() > MOST_FINDINGS {
            findings.retain(|finding| !is_spare(finding));
        }
    }
    findings.truncate(MOST_FINDINGS);
    findings
}

/// 'A', 'A en B', 'A, B en C'.
fn list(brief: Brief<'_>, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [name] => name.clone(),
        [before @ .., last] => brief.text.findings_and(before.join(", "), last),
    }
}
