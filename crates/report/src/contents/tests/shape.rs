//! What every format counts on, for all kinds of sessions.

use std::collections::HashSet;

use analysetool_core::disclosure::Disclosure;
use analysetool_core::session::{Edit, Previous, Session};

use super::report;
use super::samples::{BUILTIN, coalition, edit, group, marked, questionnaire, solo, unnamed};
use crate::contents::words::shorten;
use crate::document::{Block, Document, Paragraph, Span};

/// Highest figure as a part of its width, so that it fits an A4 page with its title.
const HIGHEST: f32 = 1.4;

fn sessions() -> Vec<(String, Session)> {
    let count = BUILTIN.statement_count();
    let (full, half) = ("1234?5-3".repeat(count), "4".repeat(count / 2));
    let again = |session: &Session| {
        let mut again = session.clone();
        edit(&mut again, Edit::Previous(Some(Previous::of(session))));
        again
    };
    let sheet: String = full.chars().take(count).collect();
    let mut list = vec![
        ("empty".to_owned(), solo(&BUILTIN, "")),
        ("half".to_owned(), solo(&BUILTIN, &half)),
        ("full".to_owned(), again(&solo(&BUILTIN, &full))),
        ("nobody knows".to_owned(), solo(&BUILTIN, &"?".repeat(count))),
        ("not applicable".to_owned(), solo(&BUILTIN, &"-".repeat(count))),
        ("one section".to_owned(), solo(&questionnaire(&[&[2, 3]]), "12345")),
        ("one statement".to_owned(), solo(&questionnaire(&[&[1]]), "1")),
        ("400 statements".to_owned(), solo(&questionnaire(&[&[400]]), &full.repeat(2))),
        ("group without answers".to_owned(), group(&BUILTIN, &["", "", ""])),
        ("group that knows nothing".to_owned(), unnamed(&BUILTIN, &["?".repeat(count).as_str(); 6])),
        ("unnamed".to_owned(), marked(unnamed(&BUILTIN, &[sheet.as_str(); 6]), true)),
    ];
    for partners in [1, 3, 25, 40] {
        list.push((format!("{partners} partners"), marked(again(&coalition(partners)), true)));
    }
    list
}

fn documents() -> impl Iterator<Item = (String, Document)> {
    let choices = [Disclosure::EVERYTHING, Disclosure::ANONYMOUS, Disclosure::SUMMARY];
    sessions().into_iter().flat_map(move |(what, session)| {
        choices.map(|choice| (format!("{what} with {choice:?}"), report(&session, choice)))
    })
}

fn check_paragraph(what: &str, paragraph: &Paragraph) {
    assert!(!paragraph.text().trim().is_empty(), "{what}: an empty paragraph");
    for span in &paragraph.0 {
        if let Span::Link { url, text } = span {
            assert!(url.starts_with("https://") || url.starts_with("http://"), "{what}: {url}");
            assert!(!text.is_empty());
        }
    }
}

#[test]
fn every_document_is_one_that_all_formats_can_write() {
    for (what, document) in documents() {
        assert_eq!(document.blocks.iter().filter(|block| matches!(block, Block::Panels(_))).count(), 1, "{what}");
        assert_eq!(document.language, "nl", "{what}");
        assert!(document.blocks.contains(&Block::PageBreak), "{what}: the first page has no end");
        let mut level = 0;
        let mut names = HashSet::new();
        for block in &document.blocks {
            match block {
                Block::Heading { level: next, text } => {
                    assert!(*next <= level + 1, "{what}: {text} skips a level");
                    level = *next;
                    assert!(!text.trim().is_empty(), "{what}");
                }
                Block::Paragraph(paragraph) | Block::Notice(paragraph) => check_paragraph(&what, paragraph),
                Block::List(items) => {
                    assert!(!items.is_empty(), "{what}: a list of nothing");
                    items.iter().for_each(|item| check_paragraph(&what, item));
                }
                Block::Panels(panels) => {
                    level = 2;
                    for panel in panels {
                        assert!(!panel.items.is_empty(), "{what}: {} says nothing", panel.title);
                        panel.items.iter().for_each(|item| check_paragraph(&what, item));
                    }
                }
                Block::Table(table) => {
                    assert!(!table.rows.is_empty(), "{what}: {} is empty", table.caption);
                    for row in &table.rows {
                        assert_eq!(row.len(), table.columns.len(), "{what}: {}", table.caption);
                        assert!(!row[0].text().is_empty(), "{what}: a row without a name in {}", table.caption);
                    }
                }
                Block::Figure(figure) => {
                    assert!(names.insert(figure.name.clone()), "{what}: two figures are called {}", figure.name);
                    assert!(
                        figure.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'),
                        "{}",
                        figure.name
                    );
                    assert!(!figure.scene.title.is_empty() && !figure.scene.spoken().is_empty(), "{what}");
                    let size = figure.scene.size;
                    let is_split = figure.scene.table.rows.len() > 1;
                    // A questionnaire with 400 statements in one theme is no use of this page.
                    assert!(size.height <= size.width * HIGHEST || !is_split, "{what}: {} is {size:?}", figure.name);
                }
                Block::PageBreak => {}
            }
        }
    }
}

#[test]
fn no_sentence_has_a_gap_or_two_full_stops() {
    for (what, document) in documents() {
        // Cells of a table may be empty.
        for line in super::all_words(&document).lines().filter(|line| !line.contains(" |")) {
            assert!(!line.contains("  ") && !line.contains("..") && !line.contains(" ."), "{what}: {line}");
            assert!(!line.contains(" 1 stellingen") || line.contains("van de 1 stellingen"), "{what}: {line}");
        }
    }
}

#[test]
fn a_text_is_cut_after_a_word_and_never_longer_than_asked() {
    assert_eq!(shorten("kort", 10), "kort");
    assert_eq!(shorten("twee\n  regels", 20), "twee regels");
    assert_eq!(shorten("een heel lange zin, die door gaat", 20), "een heel lange zin…");
    assert_eq!(shorten(&"x".repeat(50), 10), "xxxxxxxxx…");
    assert_eq!(shorten("", 10), "");
    for most in 1..40 {
        assert!(shorten("Wie het weet, mag het zeggen. Onverwijld!", most).chars().count() <= most);
    }
}
