//! What stands in the cells of the contact sheet: every figure of every state.

use analysetool_core::analysis::{Summary, summarise};
use analysetool_core::figure::{Brief, ChangeScope, Figure, Kind, Listing, Order, Palette, Scene, Scope, TrendScope};
use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{AnswerValue, Edit, Reply, Session};
use analysetool_core::text::Text;
use jiff::Timestamp;

/// How a sheet looks.
#[derive(Clone, Debug)]
pub struct Look {
    /// For the name of its file.
    pub name: &'static str,
    /// The colours.
    pub palette: Palette,
    /// Patterns in bars and cells.
    pub patterns: bool,
}

impl Look {
    /// On a white screen, on a dark one, and on paper without colour.
    pub fn all() -> [Self; 3] {
        [
            Self { name: "licht", palette: Palette::light(), patterns: false },
            Self { name: "donker", palette: Palette::dark(), patterns: false },
            Self { name: "grijs", palette: Palette::grey(), patterns: true },
        ]
    }
}

/// What a column is called.
pub const fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Sections => "1 Onderdelen",
        Kind::Themes => "2 Thema's",
        Kind::Strengths => "3 Sterk en zwak",
        Kind::Radar => "4 Spinnenweb",
        Kind::Distribution => "5 Spreiding van een onderdeel",
        Kind::Dots => "6 Spreiding van een stelling",
        Kind::HeatMap => "7 Partners naast elkaar",
        Kind::Change => "8 Verandering",
        Kind::Priority => "9 Prioriteiten",
        Kind::Beside => "10 Mijn beeld naast ons beeld",
        Kind::Trend => "11 Metingen op een rij",
    }
}

/// One figure of every kind: where a kind shows a part only, the part that says most.
pub fn figure(kind: Kind, session: &Session, summary: &Summary) -> Figure {
    let questionnaire = session.questionnaire();
    match kind {
        Kind::Sections => Figure::Sections,
        Kind::Themes => Figure::Themes,
        Kind::Strengths => Figure::Strengths(Listing::Extremes),
        Kind::Radar => Figure::Radar,
        Kind::Distribution => {
            let shortest = questionnaire.sections.iter().min_by_key(|section| section.themes.len());
            Figure::Distribution(
                shortest.map_or(Scope::All, |section| Scope::Section(section.id.clone())),
                Order::Value,
            )
        }
        // A questionnaire always has a statement.
        Kind::Dots => discussed(session, summary).map_or(Figure::Sections, Figure::Dots),
        Kind::HeatMap => Figure::HeatMap,
        Kind::Change => Figure::Change(ChangeScope::Statements(Listing::Extremes)),
        Kind::Priority => Figure::Priority,
        Kind::Beside => Figure::Beside(ChangeScope::Statements(Listing::Extremes)),
        Kind::Trend => Figure::Trend(TrendScope::Sections),
    }
}

/// The most divided statement, or else the first.
fn discussed(session: &Session, summary: &Summary) -> Option<StatementId> {
    let first = || session.questionnaire().statement_at(0).map(|located| located.statement.id.clone());
    summary.divided.first().cloned().or_else(first)
}

/// A session with what its answers say.
pub struct Cells<'a> {
    session: &'a Session,
    summary: Summary,
    /// What the first partner sent in, to lay beside the group.
    own: Option<Session>,
    text: Text,
}

impl<'a> Cells<'a> {
    /// The figures of `session`.
    pub fn new(session: &'a Session) -> Self {
        Self { session, summary: summarise(session), own: own(session), text: Text::dutch() }
    }

    /// One figure, for a width in points.
    pub fn draw(&self, kind: Kind, patterns: bool, width: f32) -> Scene {
        let brief =
            Brief { patterns, own: self.own.as_ref(), ..Brief::new(&self.summary, self.session, &self.text, width) };
        figure(kind, self.session, &self.summary).draw(brief)
    }
}

fn own(group: &Session) -> Option<Session> {
    let first = group.respondents().first()?;
    let mut own = Session::new(group.questionnaire(), Timestamp::UNIX_EPOCH);
    for located in group.questionnaire().statements() {
        let statement = located.statement.id.clone();
        if let Reply::Score(score) = first.sheet.reply(&statement) {
            own.apply(Edit::Answer { statement, value: Some(AnswerValue::Score(score)) }, Timestamp::UNIX_EPOCH)
                .ok()?;
        }
    }
    Some(own)
}
