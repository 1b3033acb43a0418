//! Every number with what is on the sheet, to check it against the paper and to go back to one.

use analysetool_core::session::{AnswerValue, Respondent};
use egui::accesskit::Role;
use egui::{Align2, FontFamily, FontId, Id, Response, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo};

use crate::app::command::{Command, Queue};
use crate::app::paper::{Paper, Sheet};
use crate::app::screens::View;
use crate::app::theme::{self, GAP_SMALL, Tokens};
use crate::app::widgets::{arrow_target, click_sense, heading};
use crate::app::work::Work;

/// Width of the overview in points: seven cells.
pub(super) const WIDTH: f32 = 7.0 * (CELL.x + GAP) - GAP;
const CELL: Vec2 = Vec2::new(52.0, 44.0);
const GAP: f32 = 6.0;

fn cell_id(index: usize) -> Id {
    Id::unique("sheet-cell").with(index)
}

pub(super) fn show(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    sheet: &Sheet,
    respondent: &Respondent,
    queue: &mut Queue,
) {
    heading(ui, 2, view.text.paper_overview());
    let count = work.questionnaire().statement_count();
    for section in &work.questionnaire().sections {
        heading(ui, 3, &section.title);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(GAP);
            for located in work.questionnaire().statements().filter(|located| located.section.id == section.id) {
                let value = respondent.sheet.answer(&located.statement.id).and_then(|answer| answer.value);
                let response = cell(view, ui, work, located.index, value, sheet);
                if response.clicked() {
                    queue.push(Command::Paper(Paper::GoTo(located.index)));
                }
                if response.has_focus()
                    && let Some(next) = arrow_target(ui, response.id, located.index, count)
                {
                    ui.memory_mut(|memory| memory.request_focus(cell_id(next)));
                }
            }
        });
        ui.add_space(GAP_SMALL);
    }
}

/// A number with the answer below it. One tab stop for all of them, arrows go from one to the next.
fn cell(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    index: usize,
    value: Option<AnswerValue>,
    sheet: &Sheet,
) -> Response {
    let (text, tokens) = (view.text, Tokens::of(ui));
    let number = (index + 1).to_string();
    let (short, spoken) = match value {
        Some(AnswerValue::Score(score)) => {
            (score.to_string(), text.state_scored(score.to_string(), work.questionnaire().label(score)))
        }
        Some(AnswerValue::DontKnow) => (text.key_dont_know(), work.questionnaire().dont_know.clone()),
        Some(AnswerValue::NotApplicable) => (text.key_not_applicable(), work.questionnaire().not_applicable.clone()),
        None => (String::new(), text.paper_nothing()),
    };
    let (_, rect) = ui.allocate_space(CELL);
    let id = cell_id(index);
    let here = index == sheet.index;
    let response = ui.interact(rect, id, click_sense(here || ui.memory(|memory| memory.has_focus(id))));
    if ui.is_rect_visible(rect) {
        let fill = if here || response.hovered() { tokens.quiet_hover } else { tokens.field };
        let edge = if here { tokens.chosen() } else { tokens.outline() };
        ui.painter().rect(rect, theme::RADIUS, fill, edge, StrokeKind::Inside);
        let small = TextStyle::Small.resolve(ui.style());
        let corner = rect.left_top() + Vec2::new(6.0, 4.0);
        ui.painter().text(corner, Align2::LEFT_TOP, &number, small, tokens.text_secondary);
        let bold = FontId::new(18.0, FontFamily::Name(theme::BOLD.into()));
        let place = rect.right_bottom() - Vec2::new(8.0, 4.0);
        ui.painter().text(place, Align2::RIGHT_BOTTOM, short, bold, tokens.text);
    }
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, here, text.paper_cell(&number, &spoken)));
    response
}
