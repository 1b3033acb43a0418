//! One bar per group of statements: what the figures of sections and of themes share.

mod title;

pub(super) use self::title::title;
use super::Brief;
use super::canvas::Canvas;
use super::rows::{self, Block, Outcome, Row};
use super::style::{self, Ink};
use super::words;
use super::{Opens, Scene, Size, Table};
use crate::analysis::{GroupSummary, Mean};
use crate::questionnaire::Score;

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Section,
    Theme,
}

impl Kind {
    /// As the wording knows it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Theme => "theme",
        }
    }
}

/// The groups in the order in which they are drawn, each with what it opens; together they are `whole`.
pub(super) fn figure(brief: Brief<'_>, kind: Kind, groups: &[(&GroupSummary, Opens)], whole: &GroupSummary) -> Scene {
    figure_beside(brief, kind, groups, whole, &[])
}

/// The same beside a figure of `others`: without the notes that stand there too.
pub(super) fn figure_beside(
    brief: Brief<'_>,
    kind: Kind,
    groups: &[(&GroupSummary, Opens)],
    whole: &GroupSummary,
    others: &[&GroupSummary],
) -> Scene {
    let mut canvas = Canvas::new(words::width(brief.width));
    let rows = groups.iter().map(|(group, opens)| row(brief, kind, group, opens.clone())).collect();
    let block = Block { rows, ..Block::default() };
    let y = rows::draw(&mut canvas, &[block], f32::from(Score::MIN.points()), brief.patterns);
    let groups: Vec<&GroupSummary> = groups.iter().map(|(group, _)| *group).collect();
    let said = group_notes(brief, others);
    let new: Vec<String> = group_notes(brief, &groups).into_iter().filter(|note| !said.contains(note)).collect();
    let height = notes(&mut canvas, y, &new);

    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    Scene {
        size,
        title: title(brief, kind, &groups),
        subtitle: subtitle(brief, kind, whole),
        language: brief.text.language().tag().to_owned(),
        marks,
        hits,
        description: description(brief, kind, &groups),
        table: table(brief, kind, &groups),
    }
}

/// Notes below a figure, each on lines of its own; answers where they end.
pub(super) fn notes(canvas: &mut Canvas, top: f32, notes: &[String]) -> f32 {
    let width = words::text_width(canvas.width());
    let mut y = top + style::GAP;
    for note in notes {
        y = canvas.words(0.0, y, width, style::SMALL, Ink::Muted, note) + style::HEADING_GAP;
    }
    y
}

fn row(brief: Brief<'_>, kind: Kind, group: &GroupSummary, opens: Opens) -> Row {
    let outcome = if let Some((mean, band)) = group.mean.zip(group.band) {
        Outcome::Value {
            value: words::place(mean),
            range: group.range.map(|(low, high)| (words::place(low), words::place(high))),
            text: brief.mean(mean),
            band,
            band_title: brief.band(band).to_owned(),
        }
    } else {
        Outcome::Absent(brief.absent(group))
    };
    Row {
        label: group.title.clone(),
        detail: brief.detail(group),
        outcome,
        count: brief.scored_of(group),
        remark: brief.remark(group),
        opens,
        sentence: sentence(brief, kind, group),
    }
}

/// What a screen reader says about a group of statements.
pub(super) fn sentence(brief: Brief<'_>, kind: Kind, group: &GroupSummary) -> String {
    let text = brief.text;
    let name = text.figure_group_name(kind.id(), &group.title);
    let sentence = if let Some((mean, band)) = group.mean.zip(group.band) {
        let (scored, of) = (text.number(group.scored), text.number(group.of));
        text.figure_group_sentence(name, brief.mean(mean), brief.band_inside(band), scored, of)
    } else {
        text.figure_sentence_without_value(name, words::inside(&brief.absent(group)))
    };
    let remark = brief.remark(group);
    if remark.is_empty() { sentence } else { text.figure_sentence_with_remark(sentence, words::inside(&remark)) }
}

/// Only what this figure shows is explained.
fn group_notes(brief: Brief<'_>, groups: &[&GroupSummary]) -> Vec<String> {
    let shown = || groups.iter().filter(|group| group.mean.is_some());
    if shown().next().is_none() {
        return Vec::new();
    }
    let mut notes = vec![brief.bands_note()];
    if shown().any(|group| group.dont_know + group.open > 0) {
        let (low, high) = words::ends_of_scale();
        notes.push(brief.text.figure_note_range(low, high));
    }
    if shown().any(|group| group.provisional) {
        notes.push(brief.text.figure_note_provisional());
    }
    if shown().any(|group| group.tipping.is_some()) {
        let text = brief.text;
        notes.push(if brief.has_medians() { text.figure_note_tips_group() } else { text.figure_note_tips() });
    }
    notes.extend(brief.coalition_notes());
    notes
}

/// What is drawn, and how much of `whole` it rests on.
pub(super) fn subtitle(brief: Brief<'_>, kind: Kind, whole: &GroupSummary) -> String {
    let (low, high) = words::ends_of_scale();
    let (scored, of) = (brief.text.number(whole.scored), brief.statements(whole.of));
    let text = brief.text;
    brief.dated(if brief.has_medians() {
        text.figure_groups_subtitle_medians(kind.id(), low, high, brief.who(), scored, of)
    } else {
        text.figure_groups_subtitle(kind.id(), low, high, scored, of)
    })
}

fn description(brief: Brief<'_>, kind: Kind, groups: &[&GroupSummary]) -> String {
    let (low, high) = words::ends_of_scale();
    let text = brief.text;
    let what = text.figure_groups_description(kind.id(), text.number(groups.len()), low, high);
    let means = || groups.iter().filter_map(|group| group.mean);
    let lowest = means().min_by(|left, right| left.compare(*right));
    let highest = means().max_by(|left, right| left.compare(*right));
    match lowest.zip(highest) {
        // Which groups these are, and whether they share the place, stands in the title.
        Some((lowest, highest)) if !brief.look_equal(lowest, highest) => {
            let values = text.figure_groups_values(brief.mean(lowest), brief.mean(highest));
            text.figure_two_sentences(what, values)
        }
        Some(_) => what,
        None => text.figure_two_sentences(what, format!("{}.", text.figure_nothing_scored())),
    }
}

fn table(brief: Brief<'_>, kind: Kind, groups: &[&GroupSummary]) -> Table {
    let text = brief.text;
    let medians = brief.has_medians();
    let mut header = vec![
        text.figure_column_group(kind.id()),
        text.figure_column_mean(),
        text.figure_column_band(),
        text.figure_column_scored(),
        text.figure_column_of(),
        brief.questionnaire().dont_know.clone(),
        brief.questionnaire().not_applicable.clone(),
        text.figure_column_open(),
        text.figure_column_lowest(),
        text.figure_column_highest(),
        text.figure_column_remark(),
    ];
    if medians {
        header.extend([text.figure_column_lowest_median(), text.figure_column_highest_median()]);
    }
    let row = |group: &&GroupSummary| {
        let (low, high) = group.range.unzip();
        let mean = |mean: Option<Mean>| mean.map(|mean| brief.mean(mean)).unwrap_or_default();
        let mut cells = vec![
            group.title.clone(),
            mean(group.mean),
            group.band.map_or_else(|| brief.absent(group), |band| brief.band(band).to_owned()),
            text.number(group.scored),
            text.number(group.of),
            text.number(group.dont_know),
            text.number(group.not_applicable),
            text.number(brief.open(group)),
            mean(low),
            mean(high),
            brief.remark(group),
        ];
        if medians {
            let (lowest, highest) = group.extremes.unzip();
            cells.extend([lowest, highest].map(|points| points.map(|points| text.points(points)).unwrap_or_default()));
        }
        cells
    };
    Table { header, rows: groups.iter().map(row).collect() }
}
