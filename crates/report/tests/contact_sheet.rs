//! The contact sheet: every figure in every state and every look can be drawn, and none is empty.

// Only the program itself asks what a column is called, or where a file goes.
#[path = "../examples/contact_sheet/cells.rs"]
mod cells;
#[path = "../examples/contact_sheet/indexed.rs"]
mod indexed;
#[path = "../examples/contact_sheet/sheet.rs"]
mod sheet;
#[path = "../examples/contact_sheet/states/mod.rs"]
mod states;

use std::collections::HashSet;

use analysetool_core::figure::{Kind, Mark, Palette, Scene};
use analysetool_core::questionnaire::builtin;
use analysetool_core::session::format::to_text;
use analysetool_report::picture::{Pixels, pixels};
use cells::{Cells, Look};

/// A width at which every figure has its usual layout.
const WIDTH: f32 = 760.0;

#[test]
fn every_figure_of_every_state_says_something_in_every_look() {
    for state in states::all(&builtin().unwrap()).unwrap() {
        let cells = Cells::new(&state.session);
        for kind in Kind::ALL {
            for look in Look::all() {
                let scene = cells.draw(kind, look.patterns, WIDTH);
                let name = format!("{}, {}, {}", state.name, kind.id(), look.name);
                assert!(!scene.title.trim().is_empty(), "{name}: no title");
                assert!(words(&scene).next().is_some(), "{name}: no words");
                assert!(!scene.description.trim().is_empty(), "{name}: no description");
                let picture = pixels(&scene.with_heading(), &look.palette, 0.5).unwrap();
                assert!(colours(&picture) > 10, "{name}: the picture is blank");
            }
        }
    }
}

#[test]
fn a_state_with_more_in_it_draws_more_of_a_group() {
    let questionnaire = builtin().unwrap();
    let drawn = |partners: usize| {
        let session = states::group(&questionnaire, partners, false).unwrap();
        Cells::new(&session).draw(Kind::HeatMap, false, WIDTH).table.rows.len()
    };
    // The coalition is a row of its own.
    assert_eq!([drawn(1), drawn(8), drawn(25)], [2, 9, 26]);
}

#[test]
fn the_states_hold_every_kind_of_agreement() {
    use analysetool_core::analysis::{Word, summarise};
    let session = states::group_again(&builtin().unwrap(), 25).unwrap();
    let summary = summarise(&session);
    let words: Vec<Option<Word>> =
        summary.statements.iter().map(|statement| statement.votes.as_ref().and_then(|votes| votes.word)).collect();
    for word in [Word::United, Word::Mixed, Word::Divided] {
        assert!(words.iter().filter(|found| **found == Some(word)).count() >= 3, "{word:?}: {words:?}");
    }
    let votes = || summary.statements.iter().filter_map(|statement| statement.votes.as_ref());
    assert!(votes().any(|votes| !votes.lone.is_empty() && !votes.is_divided()));
    assert!(votes().any(|votes| votes.many_dont_know));
    assert!(votes().any(|votes| votes.not_applicable > 0) && votes().any(|votes| votes.open > 0));
    assert!(session.has_revealed_rounds() && session.dots().is_some_and(|dots| dots.revealed));
    assert!(session.previous().is_some() && session.participants().iter().any(|participant| participant.absent));
    assert!(!summary.strengths.is_empty() && !summary.weaknesses.is_empty());
}

#[test]
fn the_same_states_are_made_every_time() {
    let questionnaire = builtin().unwrap();
    let made = || {
        let states = states::all(&questionnaire).unwrap();
        let texts = states.iter().map(|state| to_text(&state.session));
        // A session has an id of its own, and the checksum follows from it.
        let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
        lines.filter(|line| !is_own(line)).collect::<Vec<_>>()
    };
    assert_eq!(made(), made());
}

/// Whether a line of a session file holds its id or its checksum.
fn is_own(line: &str) -> bool {
    let key = line.trim_start();
    key.starts_with("\"checksum\"") || (key.starts_with("\"id\"") && key.len() > 40)
}

#[test]
fn long_names_are_long_and_nobody_is_lost() {
    let questionnaire = builtin().unwrap();
    let (short, long) =
        (states::group_again(&questionnaire, 8).unwrap(), states::with_long_names(&questionnaire).unwrap());
    assert_eq!(short.respondents().len(), long.respondents().len());
    for participant in long.participants() {
        assert!((50..=60).contains(&participant.organisation.chars().count()), "{}", participant.organisation);
    }
    for located in long.questionnaire().statements() {
        assert!((50..=60).contains(&located.statement.short.chars().count()), "{}", located.statement.short);
    }
}

#[test]
fn a_sheet_has_a_cell_for_every_state_and_figure_and_fits_in_a_small_file() {
    let states = vec![states::State { name: "Nog leeg", session: states::alone(&builtin().unwrap(), 0).unwrap() }];
    let look = Look { name: "licht", palette: Palette::light(), patterns: false };
    let page = sheet::sheet(&states, &look).unwrap();
    let figures = u32::try_from(Kind::ALL.len()).unwrap();
    assert_eq!((page.width, page.height), (150 + figures * 642, 56 + 522));
    assert_eq!(page.rgba.len(), page.width as usize * page.height as usize * 4);
    assert!(Kind::ALL.iter().all(|kind| !cells::title(*kind).is_empty()));
    // Every cell of the only row has ink in it.
    for column in 0..Kind::ALL.len() {
        assert!(colours(&cell(&page, column)) > 10, "column {column} is blank");
    }
    let file = indexed::png(&page).unwrap();
    assert!(file.starts_with(b"\x89PNG") && file.len() < 250_000, "{} bytes", file.len());
}

fn cell(page: &Pixels, column: usize) -> Pixels {
    let (left, width) = ((150 + column * 642) * 4, 640 * 4);
    let rows = page.rgba.chunks_exact(page.width as usize * 4).skip(56).take(520);
    let rgba: Vec<u8> = rows.flat_map(|row| row.get(left..left + width).unwrap_or_default().to_vec()).collect();
    Pixels { width: 640, height: 520, rgba }
}

fn words(scene: &Scene) -> impl Iterator<Item = &str> {
    scene.marks.iter().filter_map(|mark| match mark {
        Mark::Text { text, .. } if !text.trim().is_empty() => Some(text.as_str()),
        _ => None,
    })
}

fn colours(picture: &Pixels) -> usize {
    picture.rgba.as_chunks::<4>().0.iter().collect::<HashSet<_>>().len()
}
