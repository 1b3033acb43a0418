//! The figures of a group: nothing overlaps or is cut, and the figure and its table hold the same numbers.

use super::check::{check_hits, check_svg};
use super::groups::{Drawn, mixed_group, rename_partners, repeated_group, statement};
use super::words;
use super::{lengthened, repeated};
use crate::analysis::samples::{answer, questionnaire, unnamed_group, vote, votes};
use crate::figure::{Order, Scene, Scope};
use crate::questionnaire::{Questionnaire, Score, builtin};
use crate::session::{AnswerValue, Session};

const WIDTHS: [f32; 6] = [320.0, 560.0, 640.0, 760.0, 1100.0, 1200.0];

fn check(session: &Session) {
    let mut drawn = Drawn::of(session);
    for patterns in [false, true] {
        drawn.patterns = patterns;
        for width in WIDTHS {
            for scene in drawn.every_figure(width) {
                check_hits(&scene);
                check_numbers(&scene);
                check_svg(&scene.with_heading());
            }
        }
    }
}

/// Every number of the table stands in the figure. A zero is no segment, so it is left out.
fn check_numbers(scene: &Scene) {
    let drawn = words(scene).join(" ");
    let numbers = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_ascii_digit() && letter != ',' && letter != '.')
            .map(|number| number.trim_matches([',', '.']).to_owned())
            .filter(|number| !number.is_empty())
            .collect()
    };
    let shown = numbers(&drawn);
    for row in &scene.table.rows {
        for number in row.iter().skip(1).flat_map(|cell| numbers(cell)).filter(|number| number != "0") {
            assert!(shown.contains(&number), "{number} of {row:?} at {} is not in {drawn}", scene.size.width);
        }
    }
}

/// A small questionnaire that goes through everything a statement can be, without the weight of all statements.
fn small() -> Questionnaire {
    questionnaire(&[&[3, 2], &[4]])
}

#[test]
fn groups_of_any_size_are_well_laid_out() {
    for partners in [0, 1, 4, 8, 25, 200] {
        check(&mixed_group(&small(), partners));
    }
}

#[test]
fn the_own_questionnaire_is_well_laid_out() {
    check(&mixed_group(&builtin().unwrap(), 9));
}

#[test]
fn names_of_60_and_120_characters_are_well_laid_out() {
    let mut session = mixed_group(&lengthened(small()), 8);
    for name in
        ["Heel erg lange naam van een organisatie die veel te lang is ".repeat(2), "M".repeat(60), "M".repeat(120)]
    {
        rename_partners(&mut session, &name);
        check(&session);
    }
}

#[test]
fn labels_of_the_scale_of_120_characters_are_well_laid_out() {
    let mut questionnaire = small();
    questionnaire.scale = [(); 5].map(|()| "Heel erg lange naam van een punt ".repeat(4).chars().take(119).collect());
    questionnaire.scale[1] = "M".repeat(120);
    questionnaire.dont_know = "M".repeat(120);
    check(&mixed_group(&questionnaire, 9));
}

#[test]
fn votes_in_the_room_and_agreed_scores_are_well_laid_out() {
    let mut session = repeated_group(&small(), &[]);
    for (number, counts) in (1..).zip([[13_000; 5], [1, 0, 0, 0, 1], [0, 400, 1, 3000, 2], [0; 5], [0, 1, 11, 0, 0]]) {
        let id = statement(&session, number);
        votes(&mut session, id, vec![vote(counts)]);
    }
    for (number, value) in [(6, AnswerValue::Score(Score::MAX)), (7, AnswerValue::DontKnow)] {
        let id = statement(&session, number);
        answer(&mut session, id, Some(value));
    }
    check(&session);
}

#[test]
fn few_answers_one_person_and_no_names_are_well_laid_out() {
    let signs: String = "4.?".to_owned() + &".".repeat(53);
    check(&repeated_group(&builtin().unwrap(), &[&signs]));
    check(&repeated(&small(), "4?-."));
    check(&unnamed_group(&small(), &["444444444", "2?4.x4x4-", "1", "1", "1?"]));
}

#[test]
fn every_scope_and_order_is_well_laid_out() {
    let session = mixed_group(&builtin().unwrap(), 12);
    let drawn = Drawn::of(&session);
    let questionnaire = session.questionnaire();
    let section = &questionnaire.sections[1];
    for scope in [Scope::Section(section.id.clone()), Scope::Theme(section.themes[0].id.clone())] {
        for order in [Order::Value, Order::Agreement, Order::Questionnaire] {
            for width in WIDTHS {
                let scene = drawn.distribution(width, &scope, order);
                check_hits(&scene);
                check_numbers(&scene);
                check_svg(&scene.with_heading());
            }
        }
    }
}
