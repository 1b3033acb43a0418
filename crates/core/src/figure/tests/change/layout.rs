//! The figure of change at every width.

use jiff::civil::date;

use super::super::check::{check_hits, check_svg};
use super::super::with_long_names;
use super::{ALL, SCOPES, draw_change};
use crate::analysis::samples::{edit, group, one_theme, session};
use crate::analysis::{Change, Measured, Moves, change as compare, summarise};
use crate::figure::{Brief, change};
use crate::questionnaire::{Questionnaire, builtin};
use crate::session::{Edit, Session};
use crate::text::Text;

#[test]
fn change_is_well_laid_out_at_every_width_with_every_group_and_long_names() {
    for questionnaire in [builtin().unwrap(), with_long_names()] {
        for partners in [0, 1, 3, 12] {
            let (before, now) =
                (measured(&questionnaire, partners, "23?4-351"), measured(&questionnaire, partners, "3424145-?.2"));
            let mut between = compare(&before, &now);
            mark_everything(&mut between);
            for scope in SCOPES {
                for (width, patterns) in
                    [(320.0, true), (560.0, false), (640.0, true), (760.0, false), (1100.0, true), (1200.0, false)]
                {
                    let scene = draw_change(&now, &between, scope, width, patterns);
                    check_hits(&scene);
                    check_svg(&scene.with_heading());
                }
            }
        }
    }
}

#[test]
fn empty_figures_of_change_are_well_laid_out() {
    for width in [320.0, 1200.0] {
        let now = one_theme("..");
        let (summary, text) = (summarise(&now), Text::dutch());
        let scene = change(Brief::new(&summary, &now, &text, width), None, ALL);
        check_svg(&scene.with_heading());
        check_svg(&draw_change(&now, &compare(&one_theme("33"), &now), ALL, width, false).with_heading());
    }
}

/// One person, or a group in which everybody starts elsewhere in the same signs.
fn measured(questionnaire: &Questionnaire, partners: usize, signs: &str) -> Session {
    let count = questionnaire.statement_count();
    let from = |start: usize| signs.chars().cycle().skip(start).take(count).collect::<String>();
    let mut session = if partners == 0 {
        session(questionnaire, &from(0))
    } else {
        let sheets: Vec<String> = (0..partners).map(|partner| from(partner * partner)).collect();
        group(questionnaire, &sheets.iter().map(String::as_str).collect::<Vec<_>>())
    };
    edit(&mut session, Edit::Date(Some(date(2026, 11, 21))));
    session
}

/// Every remark there is, on every third statement.
fn mark_everything(change: &mut Change) {
    for statement in change.statements.iter_mut().step_by(3) {
        statement.old_text = Some("Anders".to_owned());
        statement.moves = Some(Moves { higher: 12, same: 13, lower: 15 });
        statement.is_named = false;
        statement.measured = Some((Measured::Partners, Measured::InTheRoom));
    }
    for theme in &mut change.themes {
        theme.measured_otherwise = 2;
    }
    if let Some(partners) = &mut change.partners {
        partners.group_changed = true;
    }
}
