//! Figures looked at as SVG text.

mod findings;
mod layout;
mod metrics;
mod rows;
mod style;

use jiff::Timestamp;
use jiff::civil::date;

use super::{Brief, Listing, Scene, sections, strengths, themes};
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
    let mut questionnaire = builtin().unwrap();
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
