//! Figures looked at as SVG text.

mod beside;
mod change;
mod check;
mod coalition;
mod findings;
mod fit;
mod group_layout;
mod group_words;
mod groups;
mod headlines;
mod layout;
mod metrics;
mod paper;
mod priority;
mod rows;
mod style;
mod trend;
mod web;

use jiff::Timestamp;
use jiff::civil::date;

use super::{Brief, Listing, Mark, Scene, radar, sections, strengths, themes};
use crate::analysis::samples::session;
use crate::analysis::summarise;
use crate::questionnaire::{Questionnaire, builtin};
use crate::session::{Edit, Session};
use crate::text::Text;

fn draw_sections(session: &Session, width: f32) -> Scene {
    sections(Brief::new(&summarise(session), session, &Text::dutch(), width))
}

fn draw_themes(session: &Session, width: f32) -> Scene {
    themes(Brief::new(&summarise(session), session, &Text::dutch(), width))
}

fn draw_strengths(session: &Session, width: f32, listing: Listing) -> Scene {
    strengths(Brief::new(&summarise(session), session, &Text::dutch(), width), listing)
}

fn draw_radar(session: &Session, width: f32) -> Scene {
    radar(Brief::new(&summarise(session), session, &Text::dutch(), width))
}

/// Every text among the marks.
fn words(scene: &Scene) -> Vec<&str> {
    fn text(mark: &Mark) -> Option<&str> {
        match mark {
            Mark::Text { text, .. } => Some(text.as_str()),
            _ => None,
        }
    }
    scene.marks.iter().filter_map(text).collect()
}

/// Every number in a row of the table stands in that row of the figure, and the other way round. Each row is a hit.
///
/// A count of nothing is the exception: the figure stays silent about what there is none of.
fn shows_every_number(scene: &Scene) {
    fn numbers(text: &str) -> Vec<&str> {
        let parts = text.split(|letter: char| !letter.is_ascii_digit() && letter != ',');
        parts.map(|part| part.trim_matches(',')).filter(|part| !part.is_empty()).collect()
    }
    assert_eq!(scene.hits.len(), scene.table.rows.len());
    for (hit, row) in scene.hits.iter().zip(&scene.table.rows) {
        let area = hit.area;
        let drawn = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Text { at, text, .. } => {
                let inside =
                    at.x >= area.x - 0.01 && at.x <= area.right() + 0.01 && at.y >= area.y && at.y <= area.bottom();
                inside.then_some(text.as_str())
            }
            _ => None,
        });
        let drawn: Vec<&str> = drawn.flat_map(numbers).collect();
        let listed: Vec<&str> = row.iter().flat_map(|cell| numbers(cell)).collect();
        for number in listed.iter().filter(|number| **number != "0") {
            assert!(drawn.contains(number), "{number} of {row:?} is not drawn at {}: {drawn:?}", scene.size.width);
        }
        for number in &drawn {
            assert!(listed.contains(number), "{number} is drawn, but not in {row:?}");
        }
    }
}

fn every_figure(session: &Session, width: f32) -> [Scene; 4] {
    [
        draw_sections(session, width),
        draw_themes(session, width),
        draw_strengths(session, width, Listing::Extremes),
        draw_strengths(session, width, Listing::All),
    ]
}

/// A session of which the answers repeat `signs`, dated.
fn repeated(questionnaire: &Questionnaire, signs: &str) -> Session {
    let signs: String = signs.chars().cycle().take(questionnaire.statement_count()).collect();
    let mut session = session(questionnaire, &signs);
    session.apply(Edit::Date(Some(date(2026, 11, 21))), Timestamp::UNIX_EPOCH).unwrap();
    session
}

/// The built-in questionnaire with names as long as the format allows: words, and one word without end.
fn with_long_names() -> Questionnaire {
    lengthened(builtin().unwrap())
}

fn lengthened(mut questionnaire: Questionnaire) -> Questionnaire {
    let words = "Heel erg lange naam van een onderdeel, thema & stelling ".repeat(3);
    let words: String = words.chars().take(120).collect();
    let word = "M".repeat(120);
    for (number, section) in questionnaire.sections.iter_mut().enumerate() {
        section.title.clone_from(if number == 1 { &word } else { &words });
        for (number, theme) in section.themes.iter_mut().enumerate() {
            theme.title.clone_from(if number == 1 { &word } else { &words });
            for (number, statement) in theme.statements.iter_mut().enumerate() {
                statement.short.clone_from(if number == 1 { &word } else { &words });
            }
        }
    }
    questionnaire.bands.attention.title.clone_from(&words);
    questionnaire.bands.weak.title.clone_from(&word);
    questionnaire.not_applicable = words;
    questionnaire
}
