//! Which statements a list shows.

use analysetool_core::analysis::{State, StatementSummary};
use analysetool_core::questionnaire::{Band, Located};
use analysetool_core::session::Answer;
use analysetool_core::text::Text;

/// A choice of statements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All of them.
    #[default]
    All,
    /// Without value or state.
    Open,
    /// 'Weet ik niet'; in a group also when many do not know.
    DontKnow,
    /// Value in the weak band.
    Low,
    /// The group is divided.
    Divided,
    /// With a note.
    Noted,
    /// 'Later bespreken'.
    Flagged,
}

impl Filter {
    /// What one person can choose from, in the order in which it is offered.
    pub const FOR_ONE: [Self; 6] = [Self::All, Self::Open, Self::DontKnow, Self::Low, Self::Noted, Self::Flagged];
    /// What a group can choose from, in the order in which it is offered.
    pub const FOR_A_GROUP: [Self; 7] =
        [Self::All, Self::Divided, Self::Low, Self::DontKnow, Self::Open, Self::Noted, Self::Flagged];

    /// What it is called.
    #[must_use]
    pub fn name(self, text: &Text) -> String {
        match self {
            Self::All => text.filter_all(),
            Self::Open => text.filter_open(),
            Self::DontKnow => text.filter_dont_know(),
            Self::Low => text.filter_low(),
            Self::Divided => text.filter_divided(),
            Self::Noted => text.filter_noted(),
            Self::Flagged => text.filter_flagged(),
        }
    }

    /// Whether a statement belongs to it. `state` is that of the results, or of the own answer where that is being given.
    #[must_use]
    pub fn holds(self, state: State, statement: &StatementSummary) -> bool {
        let many_do_not_know = || statement.votes.as_ref().is_some_and(|votes| votes.many_dont_know);
        match self {
            Self::All => true,
            Self::Open => state == State::Open,
            Self::DontKnow => state == State::DontKnow || many_do_not_know(),
            Self::Low => statement.band() == Some(Band::Weak),
            Self::Divided => statement.votes.as_ref().is_some_and(analysetool_core::analysis::Votes::is_divided),
            Self::Noted => statement.has_note,
            Self::Flagged => statement.flagged,
        }
    }
}

/// Whether number, texts or note hold every word that was typed.
#[must_use]
pub fn matches_search(search: &str, located: Located<'_>, answer: Option<&Answer>) -> bool {
    let search = search.trim().to_lowercase();
    if search.is_empty() {
        return true;
    }
    if let Ok(number) = search.parse::<usize>() {
        return located.index + 1 == number;
    }
    let note = answer.map_or("", |answer| answer.note.as_str());
    let hay = [located.statement.text.as_str(), &located.statement.short, &located.theme.title, note]
        .join(" ")
        .to_lowercase();
    search.split_whitespace().all(|word| hay.contains(word))
}
