//! What stands out, on one screen: the findings in words, the sections, and the strongest and weakest statements.

use analysetool_core::figure::{Figure, Listing};
use analysetool_core::questionnaire::Band;
use egui::Ui;

use super::{figure, open};
use crate::app::command::{Command, Queue, Screen};
use crate::app::hints;
use crate::app::screens::{View, hint};
use crate::app::theme::{GAP_LARGE, GAP_SMALL, TWO_COLUMNS};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Badge, Kind, badge, command_button, heading, panel, paragraph, secondary, sentence_link, two_columns,
};
use crate::app::work::Work;

/// The words and sections get a little less than half the page.
const LEFT_SHARE: f32 = 0.45;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    hint::show(view, ui, hints::beside_figures(view.settings), queue);
    if ui.available_width() >= TWO_COLUMNS {
        two_columns(
            ui,
            LEFT_SHARE,
            queue,
            |ui, queue| {
                findings(view, ui, work, queue);
                figure(view, ui, work, &Figure::Sections, queue);
            },
            |ui, queue| figure(view, ui, work, &Figure::Strengths(Listing::Extremes), queue),
        );
    } else {
        let spacing = ui.spacing().item_spacing.y;
        findings(view, ui, work, queue);
        ui.spacing_mut().item_spacing.y = spacing;
        figure(view, ui, work, &Figure::Sections, queue);
        figure(view, ui, work, &Figure::Strengths(Listing::Extremes), queue);
    }
    rule(view, ui, work);
    ui.add_space(GAP_LARGE);
    heading(ui, 2, view.text.report_page_title());
    paragraph(ui, view.text.report_intro());
    command_button(ui, Kind::Plain, Verb::Report, view.now, view.text, queue);
    if view.now.finished {
        ui.add_space(GAP_LARGE);
        super::change::again(view, ui, queue);
    }
}

/// What stands out, each a sentence that leads to what it is about.
fn findings(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    // The sections below must still fit on the screen of a laptop.
    ui.spacing_mut().item_spacing.y = 0.0;
    heading(ui, 2, view.text.findings_title());
    ui.add_space(4.0);
    for finding in work.findings(view.text) {
        match &finding.opens {
            Some(opens) => {
                if sentence_link(ui, &finding.sentence).clicked() {
                    queue.push(open(opens.clone()));
                }
            }
            None => {
                // As far from its neighbours as a sentence that leads somewhere.
                egui::Frame::new().inner_margin(egui::Margin::symmetric(0, 2)).show(ui, |ui| {
                    paragraph(ui, finding.sentence.as_str());
                });
            }
        }
    }
    if work.summary().total.open > 0 && work.next_open().is_some() {
        let rest = view.text.results_partial_continue();
        if sentence_link(ui, &rest).clicked() {
            queue.push(Command::Show(Screen::Score));
            if work.current_answer().is_some_and(|answer| !answer.is_open()) {
                queue.verb(Verb::NextOpen);
            }
        }
    }
    ui.add_space(GAP_SMALL);
}

/// The rule behind the words, in words.
fn rule(view: &View<'_>, ui: &mut Ui, work: &Work) {
    let text = view.text;
    let bands = &work.questionnaire().bands;
    panel(ui, |ui| {
        heading(ui, 2, text.rule_title());
        for band in Band::HIGH_TO_LOW {
            let rule = bands.rule(band);
            let words = match band {
                Band::Weak => text.rule_weak(&rule.title, text.cut_off(bands.attention.from)),
                Band::Attention | Band::Strong => text.rule_from(&rule.title, text.cut_off(rule.from)),
            };
            badge(ui, Badge::Band(band), &words);
        }
        let is_group = work.summary().coalition.is_some();
        if is_group {
            badge(ui, Badge::Discuss, &text.rule_discuss());
            paragraph(ui, text.rule_words());
        }
        let mean = if is_group { text.rule_mean_group() } else { text.rule_mean() };
        let tipping = if is_group { text.figure_note_tips_group() } else { text.rule_tipping() };
        for words in [mean, text.rule_states(), text.rule_range(), text.rule_provisional(), tipping] {
            paragraph(ui, words);
        }
        secondary(ui, &work.questionnaire().notice);
    });
}
