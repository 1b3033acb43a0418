//! What a report needs beside the figures of the window: a part of the statements, sections above themes, a plot alone.

use super::check::{check_hits, check_svg};
use super::{draw_sections, draw_themes, words};
use crate::analysis::samples::{edit, group, one_theme, questionnaire, session, statement_id};
use crate::analysis::{priorities, summarise};
use crate::figure::{Brief, Scene, priority, priority_plot, sections_above_themes, strengths_of};
use crate::session::{Dots, Edit, Session, Slip};
use crate::text::Text;

fn draw(session: &Session, width: f32, figure: impl Fn(Brief<'_>) -> Scene) -> Scene {
    let (summary, text) = (summarise(session), Text::dutch());
    figure(Brief::new(&summary, session, &text, width))
}

#[test]
fn a_part_of_the_statements_counts_what_is_strong_and_weak_in_that_part() {
    let session = session(&questionnaire(&[&[4], &[4]]), "55113...");
    let first: Vec<_> = (1..=4).map(statement_id).collect();
    let scene = draw(&session, 720.0, |brief| strengths_of(brief, &first));
    assert_eq!(scene.title, "2 stellingen zijn sterk, 2 zijn zwak");
    assert_eq!(scene.subtitle, "Score per stelling, schaal 1 tot 5. 4 van 4 stellingen gescoord.");
    assert_eq!(scene.table.rows.len(), 4);
    let second: Vec<_> = (5..=8).map(statement_id).collect();
    let scene = draw(&session, 720.0, |brief| strengths_of(brief, &second));
    assert_eq!(scene.title, "Geen stelling is sterk en geen is zwak");
    assert_eq!(scene.subtitle, "Score per stelling, schaal 1 tot 5. 1 van 4 stellingen gescoord.");
    let nothing: Vec<_> = (6..=8).map(statement_id).collect();
    let scene = draw(&session, 720.0, |brief| strengths_of(brief, &nothing));
    assert_eq!((scene.title.as_str(), scene.table.rows.len()), ("Er zijn nog geen scores", 0));
}

#[test]
fn above_the_themes_sections_leave_out_the_notes_that_stand_below_the_themes() {
    let session = session(&questionnaire(&[&[4, 4], &[4]]), "5511 3.?2 ....");
    let (alone, above) = (draw_sections(&session, 840.0), draw(&session, 840.0, sections_above_themes));
    let themes = draw_themes(&session, 840.0);
    assert!(above.size.height < alone.size.height);
    assert_eq!((&above.title, &above.table, &above.hits), (&alone.title, &alone.table, &alone.hits));
    let missing = words(&alone).into_iter().filter(|word| !words(&above).contains(word));
    let missing: Vec<&str> = missing.collect();
    assert!(!missing.is_empty() && missing.iter().all(|word| words(&themes).contains(word)), "{missing:?}");
    check_svg(&above);
}

#[test]
fn a_note_that_only_the_sections_need_stays() {
    // The section rests on too few statements, its one scored theme does not.
    let session = session(&questionnaire(&[&[3, 3], &[3]]), "333 ... 333");
    let above = draw(&session, 840.0, sections_above_themes);
    assert!(words(&above).iter().any(|word| word.starts_with("Voorlopig: minder dan twee derde")));
    let themes = draw_themes(&session, 840.0);
    assert!(!words(&themes).iter().any(|word| word.starts_with("Voorlopig:")));
}

#[test]
fn the_plot_stands_alone_with_the_words_and_the_table_of_the_whole_figure() {
    let mut session = one_theme("12345");
    let dots = (1..=5).map(|number| (statement_id(number), u16::try_from(number).unwrap())).collect();
    let mut slip = Slip::new(dots);
    slip.people = 10;
    edit(&mut session, Edit::Dots(Some(Dots { revealed: true, slips: vec![slip.clone()], ..Dots::default() })));
    let draw_both = |session: &Session| {
        let summary = summarise(session);
        let found = priorities(session, &summary);
        let text = Text::dutch();
        let brief = Brief::new(&summary, session, &text, 640.0);
        (priority(brief, &found), priority_plot(brief, &found))
    };
    let (whole, plot) = draw_both(&session);
    assert!(plot.size.height < whole.size.height);
    assert_eq!((&plot.title, &plot.subtitle, &plot.table), (&whole.title, &whole.subtitle, &whole.table));
    assert!(words(&plot).contains(&"Stippen en score") && !words(&plot).contains(&"1. Kort 1"));
    check_hits(&plot);
    check_svg(&plot);
    edit(&mut session, Edit::Dots(Some(Dots { revealed: false, slips: vec![slip], ..Dots::default() })));
    let (whole, plot) = draw_both(&session);
    assert_eq!(plot, whole, "nothing is shown before the dots are");
}

#[test]
fn a_part_of_a_group_is_well_laid_out_on_every_width() {
    let session = group(&questionnaire(&[&[3], &[3]]), &["123451"; 9]);
    let chosen: Vec<_> = (1..=3).map(statement_id).collect();
    for width in [320.0, 720.0, 1200.0] {
        let scene = draw(&session, width, |brief| strengths_of(brief, &chosen));
        check_hits(&scene);
        check_svg(&scene);
    }
}
