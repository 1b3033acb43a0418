//! The 'spinnenweb': every theme on an axis of its own, in the order of the questionnaire. A second view: bars read better.

use super::canvas::Canvas;
use super::groups::{self, Kind};
use super::style::{self, Ink};
use super::words;
use super::{Brief, Opens, Scene, Size, Table};
use crate::analysis::GroupSummary;
use crate::questionnaire::{Section, Theme};

mod around;
mod list;
mod web;

/// With fewer axes there is no surface, and so no web.
const FEWEST_AXES: usize = 3;

/// One axis.
#[derive(Clone, Copy, Debug)]
struct Axis<'a> {
    /// Counted from 1, in the order of the questionnaire.
    number: usize,
    section: &'a Section,
    theme: &'a Theme,
    summary: &'a GroupSummary,
}

impl Axis<'_> {
    fn label(&self, brief: Brief<'_>) -> String {
        brief.text.figure_statement_label(brief.text.number(self.number), &self.theme.title)
    }

    /// '2 van 4', and whether that is enough.
    fn count(&self, brief: Brief<'_>) -> String {
        let count = brief.scored_of(self.summary);
        let remark = self.remark(brief);
        if remark.is_empty() { count } else { brief.text.figure_sentence_with_remark(count, words::inside(&remark)) }
    }

    fn remark(&self, brief: Brief<'_>) -> String {
        let is_provisional = self.summary.provisional && self.summary.mean.is_some();
        if is_provisional { brief.text.figure_provisional() } else { String::new() }
    }

    fn opens(&self) -> Opens {
        Opens::Theme(self.theme.id.clone())
    }

    fn dot(&self) -> Option<web::Dot> {
        self.summary.mean.map(|mean| web::Dot { value: words::place(mean), provisional: self.summary.provisional })
    }
}

/// The mean of each theme on a web of axes from 1 to 5. A missing value is a gap in the line.
///
/// The hits run round the web, in the order of the questionnaire.
#[must_use]
pub fn radar(brief: Brief<'_>) -> Scene {
    let axes = axes(brief);
    let groups: Vec<&GroupSummary> = axes.iter().map(|axis| axis.summary).collect();
    let mut canvas = Canvas::new(words::width(brief.width));
    let is_web = axes.len() >= FEWEST_AXES && brief.summary.total.scored > 0;
    let height = if is_web {
        let bottom = around::draw(brief, &mut canvas, &axes).unwrap_or_else(|| list::draw(brief, &mut canvas, &axes));
        groups::notes(&mut canvas, bottom, &notes(brief, &axes))
    } else {
        let width = words::text_width(canvas.width());
        canvas.words(0.0, 0.0, width, style::BODY, Ink::Muted, &why_no_web(brief, &axes))
    };
    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    let text = brief.text;
    let title =
        if axes.len() < FEWEST_AXES { text.figure_web_too_few() } else { groups::title(brief, Kind::Theme, &groups) };
    Scene {
        size,
        title,
        subtitle: groups::subtitle(brief, Kind::Theme, &brief.summary.total),
        language: text.language().tag().to_owned(),
        marks,
        hits,
        description: if is_web { description(brief, &axes) } else { why_no_web(brief, &axes) },
        table: if is_web { table(brief, &axes) } else { Table { rows: Vec::new(), ..table(brief, &[]) } },
    }
}

fn axes(brief: Brief<'_>) -> Vec<Axis<'_>> {
    let sections = brief.session.questionnaire().sections.iter();
    let themes = sections.flat_map(|section| section.themes.iter().map(move |theme| (section, theme)));
    let axis = |(number, ((section, theme), summary))| Axis { number, section, theme, summary };
    (1..).zip(themes.zip(&brief.summary.themes)).map(axis).collect()
}

fn why_no_web(brief: Brief<'_>, axes: &[Axis<'_>]) -> String {
    let text = brief.text;
    if axes.len() < FEWEST_AXES { text.figure_web_too_few_instead() } else { text.figure_web_nothing_scored() }
}

fn description(brief: Brief<'_>, axes: &[Axis<'_>]) -> String {
    let (low, high) = words::ends_of_scale();
    let what = brief.text.figure_web_description(brief.text.number(axes.len()), low, high);
    brief.text.figure_two_sentences(what, brief.text.figure_note_web())
}

fn notes(brief: Brief<'_>, axes: &[Axis<'_>]) -> Vec<String> {
    let mut notes = vec![brief.text.figure_note_web()];
    if axes.iter().any(|axis| axis.summary.mean.is_none()) {
        notes.push(brief.text.figure_note_web_gap());
    }
    if axes.iter().any(|axis| !axis.remark(brief).is_empty()) {
        notes.push(brief.text.figure_note_web_open_dot());
        notes.push(brief.text.figure_note_provisional());
    }
    notes
}

fn table(brief: Brief<'_>, axes: &[Axis<'_>]) -> Table {
    let text = brief.text;
    let header = vec![
        text.figure_column_group(Kind::Theme.id()),
        text.figure_column_number(),
        text.figure_column_group(Kind::Section.id()),
        text.figure_column_mean(),
        text.figure_column_scored(),
        text.figure_column_of(),
        text.figure_column_remark(),
    ];
    let row = |axis: &Axis<'_>| {
        let summary = axis.summary;
        vec![
            axis.theme.title.clone(),
            text.number(axis.number),
            axis.section.title.clone(),
            summary.mean.map(|mean| brief.mean(mean)).unwrap_or_default(),
            text.number(summary.scored),
            text.number(summary.of),
            if summary.mean.is_none() { brief.absent(summary) } else { axis.remark(brief) },
        ]
    };
    Table { header, rows: axes.iter().map(row).collect() }
}
