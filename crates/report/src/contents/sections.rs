//! A chapter a section: its value, its statements in a figure, and per theme every statement with its notes.

use analysetool_core::analysis::{GroupSummary, StatementSummary};
use analysetool_core::figure::{Kind, Order, Scene, Scope, distribution, inside, strengths_of};
use analysetool_core::questionnaire::StatementId;

use super::figures::{figure, in_pages};
use super::words::{self, heading, mean, sentence};
use super::{Material, answers, notes};
use crate::document::Block;

/// All sections, in the order of the questionnaire.
pub(super) fn chapters(material: &Material<'_>) -> Vec<Block> {
    let sections = &material.session.questionnaire().sections;
    let mut themes = material.summary.themes.iter();
    let mut blocks = Vec::new();
    for ((number, section), summary) in (1_usize..).zip(sections).zip(&material.summary.sections) {
        let title = if sections.len() > 1 {
            material.text.section_number(material.text.number(number), &section.title)
        } else {
            section.title.clone()
        };
        blocks.push(heading(1, title));
        blocks.extend(value(material, summary));
        blocks.extend(picture(material, number, summary));
        for (theme, summary) in section.themes.iter().zip(&mut themes) {
            blocks.push(heading(2, theme.title.clone()));
            // One theme says the same as its section.
            if section.themes.len() > 1 {
                blocks.extend(value(material, summary));
            }
            blocks.push(answers::table(material, summary));
            blocks.extend(notes::of_theme(material, summary));
        }
    }
    blocks
}

/// 'Gemiddelde: 3,4, aandachtspunt. 15 van de 16 stellingen hebben een score. Kantelt bij stelling 12.'
fn value(material: &Material<'_>, group: &GroupSummary) -> Option<Block> {
    let (text, brief) = (material.text, material.brief());
    let value = sentence(&mean(material, group));
    if group.mean.is_none() {
        return words::paragraph(&[value]);
    }
    let value = text.report_mean(value);
    let scored = text.report_scored_of(group.scored, text.number(group.scored), text.number(group.of));
    words::paragraph(&[value, scored, sentence(&brief.detail(group)), sentence(&brief.remark(group))])
}

/// How a group answered; else what is strong and weak. Nothing while nobody said anything.
fn picture(material: &Material<'_>, number: usize, section: &GroupSummary) -> Vec<Block> {
    let brief = material.brief();
    let statements = material.summary.statements_of(section);
    let has_votes = |statement: &StatementSummary| statement.votes.is_some();
    let is_voted = statements.iter().any(has_votes);
    let all: Vec<StatementId> = statements.iter().map(|statement| statement.id.clone()).collect();
    let has_answers = statements.iter().any(|statement| statement.value.is_some() || has_votes(statement));
    let section_statements = if has_answers { all.as_slice() } else { &[] };
    let draw = |statements: &[StatementId]| -> Scene {
        if is_voted {
            distribution(brief, &Scope::Statements(statements.to_vec()), Order::Questionnaire)
        } else {
            strengths_of(brief, statements)
        }
    };
    let kind = if is_voted { Kind::Distribution } else { Kind::Strengths };
    let scenes = in_pages(section_statements, &draw);
    if let [(_, scene)] = scenes.as_slice() {
        return vec![figure(material, kind, &number.to_string(), scene.clone())];
    }
    let part = |(part, (statements, scene)): (usize, (Vec<StatementId>, Scene))| {
        let title = part_title(material, &statements, &scene.title);
        figure(material, kind, &format!("{number}-{part}"), Scene { title, ..scene })
    };
    (1..).zip(scenes).map(part).collect()
}

/// Which statements a part of a figure is about, before what it has found.
fn part_title(material: &Material<'_>, statements: &[StatementId], finding: &str) -> String {
    let text = material.text;
    let number = |id: Option<&StatementId>| {
        let statement = id.and_then(|id| material.summary.statement(id));
        statement.map(|statement| text.number(statement.number())).unwrap_or_default()
    };
    let part = text.report_statements_from_to(number(statements.first()), number(statements.last()));
    text.distribution_of_part(part, inside(finding))
}
