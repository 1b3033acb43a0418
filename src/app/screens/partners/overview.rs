//! Who was asked, who sent answers, and the ways to add more.

use analysetool_core::session::{Anonymity, Reply, Respondent, Session};
use egui::Ui;

use super::role_title;
use crate::app::command::{Command, Queue, Screen};
use crate::app::partners::{Partners, who, without_answers};
use crate::app::reports::{Product, Reports};
use crate::app::screens::View;
use crate::app::theme::{GAP, GAP_LARGE, GAP_SMALL};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Cell, Column, Kind, bullet, button, command_button, heading, paragraph, row_table, secondary,
};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let session = work.session();
    heading(ui, 1, text.partners_title());
    paragraph(ui, progress(view, session));
    let is_unnamed = session.anonymity() == Anonymity::Unnamed;
    if is_unnamed {
        secondary(ui, text.partners_unnamed());
    }
    ui.add_space(GAP_SMALL);
    ui.horizontal_wrapped(|ui| actions(view, ui, work, queue));
    if work.writable {
        secondary(ui, text.partners_drop());
    }
    ui.add_space(GAP);
    if session.respondents().is_empty() {
        heading(ui, 2, text.partners_how());
        for line in
            [text.partners_how_start(), text.partners_how_fill(), text.partners_how_form(), text.partners_how_add()]
        {
            bullet(ui, &line);
        }
        ui.add_space(GAP);
    }
    if !is_unnamed {
        received(view, ui, work, queue);
        waiting(view, ui, session);
        chairs(view, ui, work);
    }
}

fn actions(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    if work.writable {
        let has_some = !work.session().respondents().is_empty();
        let (add, start) = if has_some { (Kind::Primary, Kind::Plain) } else { (Kind::Plain, Kind::Primary) };
        for (kind, words, what) in [
            (add, text.partners_add_files(), Partners::AddFiles),
            (Kind::Plain, text.partners_add_folder(), Partners::AddFolder),
            (start, text.partners_start_file(), Partners::MakeStartFile),
            (Kind::Plain, text.partners_form(), Partners::MakeForm),
        ] {
            if button(ui, kind, words).clicked() {
                queue.push(Command::Partners(what));
            }
        }
    }
    if work.writable && button(ui, Kind::Plain, text.report_sheet()).clicked() {
        queue.push(Command::Reports(Reports::Make(Product::ScoreSheet)));
    }
    if work.writable && button(ui, Kind::Plain, text.paper_title()).clicked() {
        queue.push(Command::Show(Screen::Paper));
    }
    if work.summary().has_values() && button(ui, Kind::Plain, text.partners_results()).clicked() {
        queue.push(Command::Show(Screen::Results));
    }
    command_button(ui, Kind::Plain, Verb::Undo, view.now, text, queue);
}

/// `9 van de 14 partners hebben gescoord.`
fn progress(view: &View<'_>, session: &Session) -> String {
    let (text, received) = (view.text, session.respondents().len());
    // Without names nobody knows who of those that were asked did not answer.
    let asked = match session.anonymity() {
        Anonymity::Named => received + without_answers(session).count(),
        Anonymity::Unnamed => session.participants().len(),
    };
    if received == 0 && asked == 0 {
        text.partners_none()
    } else if asked > received || (asked == received && session.anonymity() == Anonymity::Named) {
        text.partners_progress(received, text.number(received), text.number(asked))
    } else {
        text.partners_progress_alone(received, text.number(received))
    }
}

fn received(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let (text, session) = (view.text, work.session());
    let mut rows: Vec<(String, &Respondent)> = session
        .respondents()
        .iter()
        .map(|respondent| {
            let participant = respondent.participant.and_then(|id| session.participant(id));
            (who(text, participant), respondent)
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    rows.sort_by_cached_key(|(who, respondent)| (who.to_lowercase(), respondent.id));
    // Forms on paper and answers out of a table do not say when they were filled in.
    let has_dates = rows.iter().any(|(_, respondent)| respondent.source.updated.is_some());
    let has_aside = rows.iter().any(|(_, respondent)| !respondent.set_aside.is_empty());
    let mut columns = vec![
        Column { title: text.partners_column_who(), share: 4.0 },
        Column { title: text.partners_column_role(), share: 3.0 },
        Column { title: text.partners_column_answered(), share: 1.2 },
    ];
    columns.extend(has_dates.then(|| Column { title: text.partners_column_date(), share: 1.6 }));
    columns.extend(has_aside.then(|| Column { title: text.partners_column_aside(), share: 1.2 }));
    columns.extend(work.writable.then(|| Column { title: text.partners_column_do(), share: 1.2 }));
    let cells = |(row, (who, respondent)): (usize, &(String, &Respondent))| {
        let participant = respondent.participant.and_then(|id| session.participant(id));
        let role = role_title(work.questionnaire(), participant.and_then(|participant| participant.role.as_ref()));
        let mut cells =
            vec![Cell::Words(who.clone()), Cell::Words(role), Cell::Words(answered(view, session, respondent))];
        let date = respondent.source.updated.map(|updated| text.day(updated)).unwrap_or_default();
        cells.extend(has_dates.then_some(Cell::Words(date)));
        let aside = respondent.set_aside.len();
        cells.extend(has_aside.then(|| Cell::Words(if aside > 0 { text.number(aside) } else { String::new() })));
        // Who is called the same as another is told apart by the row.
        let is_alone = rows.iter().filter(|(other, _)| other == who).count() == 1;
        let name = if is_alone { who.clone() } else { text.partners_in_row(who, text.number(row)) };
        cells.extend(
            work.writable
                .then(|| Cell::Button { words: text.partners_remove(), name: text.partners_remove_name(name) }),
        );
        cells
    };
    let cells: Vec<Vec<Cell>> = (1..).zip(&rows).map(cells).collect();
    heading(ui, 2, text.partners_received());
    let clicked = row_table(ui, &text.partners_received(), &columns, &cells);
    if let Some((_, respondent)) = clicked.and_then(|index| rows.get(index)) {
        queue.push(Command::Partners(Partners::Remove(respondent.id)));
    }
    ui.add_space(GAP_LARGE);
}

/// `52 van 56`, of what this partner was asked.
fn answered(view: &View<'_>, session: &Session, respondent: &Respondent) -> String {
    let replies = session.questionnaire().statements().map(|located| respondent.sheet.reply(&located.statement.id));
    let asked: Vec<Reply> = replies.filter(|reply| *reply != Reply::NotAsked).collect();
    let open = asked.iter().filter(|reply| **reply == Reply::Open).count();
    view.text.partners_answered((asked.len() - open).to_string(), asked.len().to_string())
}

fn waiting(view: &View<'_>, ui: &mut Ui, session: &Session) {
    let text = view.text;
    let mut rows: Vec<[String; 3]> = without_answers(session)
        .map(|participant| {
            let absent = if participant.absent { text.partners_waiting_absent() } else { String::new() };
            let role = role_title(session.questionnaire(), participant.role.as_ref());
            [who(text, Some(participant)), role, absent]
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    rows.sort_by_cached_key(|[who, ..]| who.to_lowercase());
    let columns = [
        Column { title: text.partners_column_who(), share: 4.0 },
        Column { title: text.partners_column_role(), share: 3.0 },
        Column { title: String::new(), share: 2.0 },
    ];
    let cells: Vec<Vec<Cell>> = rows.into_iter().map(|row| row.into_iter().map(Cell::Words).collect()).collect();
    heading(ui, 2, text.partners_waiting());
    row_table(ui, &text.partners_waiting(), &columns, &cells);
    ui.add_space(GAP_LARGE);
}

fn chairs(view: &View<'_>, ui: &mut Ui, work: &Work) {
    let empty = work.summary().coalition.as_ref().map_or(&[][..], |coalition| &coalition.empty_chairs);
    if empty.is_empty() {
        return;
    }
    let roles: Vec<String> = empty.iter().map(|role| role_title(work.questionnaire(), Some(role))).collect();
    heading(ui, 2, view.text.partners_chairs());
    paragraph(ui, view.text.partners_chairs_are(roles.join(", ")));
}
