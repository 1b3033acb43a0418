//! Where the figures and the aids in this report come from: only those that it names.

use analysetool_core::questionnaire::{Instrument, Source};

use super::advice::{self, is_address};
use super::words::{heading, sentence};
use super::{Material, national};
use crate::document::{Block, Paragraph, Span};

/// Sources with their addresses, to be read on paper too; nothing when nothing is referred to.
pub(super) fn chapter(material: &Material<'_>) -> Vec<Block> {
    let text = material.text;
    let sources: Vec<Paragraph> =
        (1_usize..).zip(national::sources(material)).map(|(number, one)| source(material, number, one)).collect();
    let aids: Vec<Paragraph> = advice::named(material).into_iter().map(|one| aid(material, one)).collect();
    if sources.is_empty() && aids.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(1, text.about_sources())];
    for (title, items) in [(text.report_sources_figures(), sources), (text.report_sources_aids(), aids)] {
        if !items.is_empty() {
            blocks.push(heading(2, title));
            blocks.push(Block::List(items));
        }
    }
    blocks
}

fn source(material: &Material<'_>, number: usize, source: &Source) -> Paragraph {
    let text = material.text;
    let year = source.year.map_or_else(|| text.year_unknown(), |year| year.to_string());
    let words = if source.publisher.is_empty() {
        text.report_source_without_publisher(&source.title, year)
    } else {
        text.report_source_line(&source.publisher, &source.title, year)
    };
    let words =
        Paragraph::strong(text.report_source(text.number(number))).and(Span::Text(format!(": {}", sentence(&words))));
    linked(words, &source.url)
}

fn aid(material: &Material<'_>, instrument: &Instrument) -> Paragraph {
    let text = material.text;
    let name = if instrument.owner.is_empty() {
        instrument.name.clone()
    } else {
        text.advice_instrument(&instrument.name, &instrument.owner)
    };
    let words = Paragraph::strong(name).and(Span::Text(format!(": {}", sentence(&instrument.what))));
    let linked = linked(words, &instrument.url);
    match instrument.checked.filter(|_| is_address(&instrument.url)) {
        Some(year) => linked.and(Span::Text(format!(" {}", text.report_checked(year.to_string())))),
        None => linked,
    }
}

fn linked(words: Paragraph, url: &str) -> Paragraph {
    if is_address(url) {
        words.and(Span::Text(" ".to_owned())).and(Span::Link { text: url.to_owned(), url: url.to_owned() })
    } else {
        words
    }
}
