//! A figure that has nothing to show and says so: why, and what to do about it.

use super::Brief;
use super::canvas::Canvas;
use super::style::{self, Ink};
use super::words;
use super::{Scene, Size, Table};

/// A figure of words only.
pub(super) fn scene(brief: Brief<'_>, title: String, why: &str, header: Vec<String>) -> Scene {
    let mut canvas = Canvas::new(words::width(brief.width));
    let width = words::text_width(canvas.width());
    let height = canvas.words(0.0, 0.0, width, style::BODY, Ink::Text, why);
    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    Scene {
        size,
        description: brief.text.figure_two_sentences(format!("{title}."), why),
        title,
        subtitle: brief.dated(brief.partners()).trim().to_owned(),
        language: brief.text.language().tag().to_owned(),
        marks,
        hits,
        table: Table { header, rows: Vec::new() },
    }
}

/// What a figure of a group says when the session has no group, or its group has said nothing.
pub(super) fn without_group(brief: Brief<'_>, header: Vec<String>) -> Option<Scene> {
    let text = brief.text;
    if brief.summary.coalition.is_none() {
        return Some(scene(brief, text.group_not_a_group(), &text.group_not_a_group_why(), header));
    }
    let silent = brief
        .summary
        .statements
        .iter()
        .all(|statement| statement.votes.is_none() && statement.agreed.is_none() && !statement.withheld);
    silent.then(|| scene(brief, text.group_no_answers(), &text.group_no_answers_why(), header))
}
