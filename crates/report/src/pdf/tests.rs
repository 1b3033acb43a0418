//! Whatever people type becomes a PDF at the first attempt, and when not, at the second.

use std::cell::RefCell;

use proptest::prelude::{ProptestConfig, any, prop_oneof, proptest};
use proptest::strategy::Strategy;

use super::clean::{Keep, clean};
use super::report::{set_report, try_each};
use crate::document::{Block, Column, Document, Figure, Paragraph, Span, Table, Width};
use crate::order::ReportError;
use analysetool_core::figure::{Anchor, Ink, Mark, Point, Scene, Size};

#[test]
fn simpler_words_are_tried_once_and_the_first_fault_is_what_is_told() {
    let tried = RefCell::new(Vec::new());
    let refused = try_each(|keep| {
        tried.borrow_mut().push(keep);
        Err(ReportError::Pdf(format!("{keep:?}")))
    });
    assert_eq!(*tried.borrow(), [Keep::AllFonts, Keep::FirstFont]);
    assert!(refused.unwrap_err().to_string().contains("AllFonts"));
    let saved = try_each(|keep| match keep {
        Keep::AllFonts => Err(ReportError::Pdf(String::new())),
        Keep::FirstFont => Ok(vec![1]),
    });
    assert_eq!(saved.unwrap(), [1]);
}

/// A report that says `text` in every kind of place there is.
fn saying(text: &str) -> Document {
    let paragraph = Paragraph::plain(text).and(Span::Strong(text.to_owned()));
    let column = |width| Column { title: text.to_owned(), width, is_number: false };
    let at = Point { x: 4.0, y: 20.0 };
    let words = Mark::Text { at, text: text.to_owned(), size: 14.0, anchor: Anchor::Start, bold: true, ink: Ink::Text };
    let scene = Scene {
        size: Size { width: 500.0, height: 40.0 },
        title: text.to_owned(),
        subtitle: text.to_owned(),
        language: "nl".to_owned(),
        marks: vec![words],
        hits: Vec::new(),
        description: text.to_owned(),
        table: analysetool_core::figure::Table::default(),
    };
    Document {
        title: text.to_owned(),
        subtitle: text.to_owned(),
        running_title: text.to_owned(),
        description: text.to_owned(),
        language: "nl".to_owned(),
        date: None,
        changed: None,
        id: text.to_owned(),
        blocks: vec![
            Block::Heading { level: 2, text: text.to_owned() },
            Block::Notice(paragraph.clone()),
            Block::List(vec![paragraph.clone()]),
            Block::Table(Table {
                caption: text.to_owned(),
                columns: vec![column(Width::Narrow), column(Width::Share(1.0))],
                rows: vec![vec![paragraph.clone(), paragraph]],
            }),
            Block::Figure(Figure { name: String::new(), scene }),
        ],
    }
}

fn prints_at_once(text: &str) {
    if let Err(fault) = set_report(&saying(text), None, None, Keep::AllFonts) {
        panic!("{text:?}: {fault}");
    }
}

#[test]
fn every_character_that_is_kept_is_printed_also_in_a_figure() {
    let kept = |character: &char| clean(&character.to_string(), Keep::AllFonts) == character.to_string();
    let all: Vec<char> = ('\u{20}'..=char::MAX).filter(kept).collect();
    assert!(all.len() > 5_000, "{}", all.len());
    let mut paragraphs = Vec::new();
    for some in all.chunks(200) {
        // Apart, so that marks do not pile up.
        let words: Vec<String> = some.iter().map(char::to_string).collect();
        paragraphs.push(Block::Paragraph(Paragraph::plain(words.join(" ")).and(Span::Strong(words.join(" ")))));
    }
    set_report(&Document { blocks: paragraphs, ..saying("alles") }, None, None, Keep::AllFonts).unwrap();
    for some in all.chunks(1_500) {
        let words: Vec<String> = some.iter().map(char::to_string).collect();
        let Some(figure) = saying(&words.join(" ")).blocks.pop() else { panic!("a figure") };
        set_report(&Document { blocks: vec![figure], ..saying("figuur") }, None, None, Keep::AllFonts).unwrap();
    }
}

#[test]
fn words_that_would_like_to_be_more_than_words_are_printed_at_once() {
    prints_at_once(
        "=cmd|' /C calc'!A0 #import \"x\" #panic() $x$ *a* _b_ @c <d> \\ `e` // f /* g */ = h\n- i\n+ j\n/ k: l",
    );
    prints_at_once("</w:t> &amp; ]]> <script> {{ }} \u{202e}om\u{202c} \u{7}\u{0} 👩‍🔧 1️⃣ 🇳🇱 😀\u{301} \u{301}");
    prints_at_once("שָׁלוֹם مرحبا بالعالم نمی\u{200c}خواهم Ελληνικά Кири\u{301}ллица 中文 e\u{301}\u{323}");
    prints_at_once("\u{ad}\u{200b}\u{feff}");
    prints_at_once("");
}

/// Any characters, and many of those that are hard together.
fn texts() -> impl Strategy<Value = String> {
    let hard =
        "\u{200d}\u{fe0f}\u{301}\u{323}\u{20e3}\u{1f3fd}😀👩\u{1f1f3}نלא\u{5b8}\u{64b}\u{94d}ކё\r\n\u{85} \u{a0}a1-/(";
    let character = prop_oneof![1 => any::<char>(), 2 => proptest::sample::select(hard.chars().collect::<Vec<_>>())];
    proptest::collection::vec(character, 0..60).prop_map(|characters| characters.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_is_printed_at_once(text in texts()) {
        prints_at_once(&text);
    }
}
