//! What the results show: the part, the detail page, the choices in it. None of it is in the file.

use analysetool_core::figure::{Figure, Order};
use analysetool_core::questionnaire::{SectionId, StatementId, ThemeId};
use analysetool_core::store::Hint;
use analysetool_core::text::Text;

use super::App;
use super::file_dialogs::Purpose;
use super::filter::Filter;
use super::pictures::Goal;

/// What a detail page of the results is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A section with its themes and statements.
    Section(SectionId),
    /// A theme with its statements.
    Theme(ThemeId),
    /// One statement with its answer and note.
    Statement(StatementId),
}

/// The parts of the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The findings in words, the sections, and the strongest and weakest statements: one screen of a beamer.
    #[default]
    Overview,
    /// A bar a theme.
    Themes,
    /// The themes as a 'spinnenweb'.
    Radar,
    /// Every statement, with a filter and a search field.
    Statements,
    /// How the answers of a group are spread.
    Distribution,
    /// Partners beside each other.
    Partners,
    /// What to talk about first.
    Talk,
    /// What one person of the group answered alone, beside the group.
    Mirror,
    /// What changed since the previous measurement.
    Change,
    /// What people find most important.
    Priorities,
}

impl Part {
    /// In the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::Overview,
        Self::Themes,
        Self::Radar,
        Self::Statements,
        Self::Distribution,
        Self::Partners,
        Self::Talk,
        Self::Mirror,
        Self::Change,
        Self::Priorities,
    ];

    /// What it is called.
    #[must_use]
    pub fn name(self, text: &Text) -> String {
        match self {
            Self::Overview => text.part_overview(),
            Self::Themes => text.part_themes(),
            Self::Radar => text.part_radar(),
            Self::Statements => text.part_statements(),
            Self::Distribution => text.part_distribution(),
            Self::Partners => text.part_partners(),
            Self::Talk => text.part_talk(),
            Self::Mirror => text.part_mirror(),
            Self::Change => text.part_change(),
            Self::Priorities => text.part_priorities(),
        }
    }
}

/// Where the user is in the results.
#[derive(Clone, Debug, Default)]
pub struct Results {
    /// The part that is open.
    pub part: Part,
    /// The detail page that stands over it.
    pub detail: Option<Detail>,
    /// Tables are shown beside the figures.
    pub tables: bool,
    /// Which statements are shown.
    pub filter: Filter,
    /// Only statements with this in their text.
    pub search: String,
    /// In which order the spread of answers is shown.
    pub order: Order,
    /// What changed is shown for every statement, or the most improved and declined.
    pub every_change: bool,
    /// Every statement is shown beside the group's, or the largest gaps.
    pub every_gap: bool,
}

/// Something to show in the results.
#[derive(Clone, Debug)]
pub enum Show {
    /// A part.
    Part(Part),
    /// A detail page; `None` closes it.
    Detail(Option<Detail>),
    /// Tables beside the figures, or not.
    Tables(bool),
    /// Only some statements.
    Filter(Filter),
    /// Only statements with these words.
    Search(String),
    /// The spread of answers in this order.
    Order(Order),
    /// Every statement that changed, or the most improved and declined.
    EveryChange(bool),
    /// Every statement beside the group's, or the largest gaps.
    EveryGap(bool),
    /// Puts a picture of a figure on the clipboard, as wide as it is on the screen.
    Copy(Figure, f32),
    /// Asks where a picture of a figure is to be kept.
    Save(Figure, f32),
}

impl App {
    pub(super) fn show_results(&mut self, ctx: &egui::Context, show: Show) {
        let Some(work) = &mut self.work else { return };
        let results = &mut work.results;
        match show {
            Show::Part(part) => {
                *results = Results { part, detail: None, ..std::mem::take(results) };
                self.fresh_page = true;
            }
            Show::Detail(detail) => {
                let is_open = detail.is_some();
                results.detail = detail;
                self.fresh_page = true;
                if is_open {
                    self.learn(Hint::Figures);
                }
            }
            Show::Tables(on) => results.tables = on,
            Show::Filter(filter) => results.filter = filter,
            Show::Search(search) => results.search = search,
            Show::Order(order) => results.order = order,
            Show::EveryChange(every) => results.every_change = every,
            Show::EveryGap(every) => results.every_gap = every,
            Show::Copy(figure, width) => {
                if let Some(scene) = self.picture_scene(&figure, width) {
                    self.make_picture(ctx, scene, Goal::Clipboard);
                }
            }
            Show::Save(figure, width) => {
                let file_name = self.picture_name(&figure);
                self.picture = self.picture_scene(&figure, width);
                self.ask(ctx, Purpose::Picture { file_name });
            }
        }
    }
}
