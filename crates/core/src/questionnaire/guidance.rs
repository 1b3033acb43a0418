//! Help with a statement, and what it refers to: figures, programmes and sources.

/// Help with one statement. Any field may be empty in somebody's own questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guidance {
    /// 'Wat bedoelen we?'
    pub explanation: String,
    /// What a 1 looks like.
    pub one: String,
    /// What a 5 looks like.
    pub five: String,
    /// First steps when the score is low; advice, not fact.
    pub steps: Vec<String>,
    /// A question to start a conversation with.
    pub talk: String,
    /// Ids of [`super::Questionnaire::instruments`].
    pub instruments: Vec<String>,
    /// Ids of [`super::Questionnaire::indicators`].
    pub indicators: Vec<String>,
    /// Ids of [`super::Questionnaire::sources`].
    pub sources: Vec<String>,
}

/// A national figure: context beside a statement, never a score of a municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// For example `rivm-2023-12`.
    pub id: String,
    /// What was counted.
    pub title: String,
    /// The figure as printed, for example `14,8%`; never arithmetic.
    pub figure: String,
    /// The year the figure is about.
    pub year: Option<u32>,
    /// What it is a share of.
    pub base: String,
    /// Whether a higher or a lower figure is wished for.
    pub wish: Option<Wish>,
    /// Id of one of [`super::Questionnaire::sources`].
    pub source: String,
}

/// The wished direction of an [`Indicator`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Higher is better.
    Up,
    /// Lower is better.
    Down,
}

impl Wish {
    /// The word in files: `up` or `down`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

/// A programme or aid that fits a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// For example `regiobeeld`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is, in one line.
    pub what: String,
    /// Who offers it; may be empty.
    pub owner: String,
    /// Where to read more; shown and copied, never opened. May be empty.
    pub url: String,
    /// The year the link was looked at.
    pub checked: Option<u32>,
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// For example `W26`.
    pub id: String,
    /// Title of the page or document.
    pub title: String,
    /// Who published it; may be empty.
    pub publisher: String,
    /// Year of the page or of its figures.
    pub year: Option<u32>,
    /// Address; may be empty.
    pub url: String,
}
