//! What stands around the blocks: addresses, properties, margins, the logo.

use super::read::{attributes, paragraphs, values};
use super::{MAIN, document, figure, logo, written};
use crate::document::{Block, Document, Paragraph, Span};
use crate::docx::docx;
use crate::tests::part;

#[test]
fn an_address_is_one_that_word_can_read_or_just_words() {
    let read = |text: &str, url: &str| {
        let link = Span::Link { text: text.to_owned(), url: url.to_owned() };
        let written = written(vec![Block::Paragraph(Paragraph(vec![link]))]);
        let relations = attributes(&part(&written, "word/_rels/document.xml.rels"), "Relationship");
        let target = relations.into_iter().find(|all| all.iter().any(|(_, value)| value == "External"));
        let target = target.map(|all| all.into_iter().find(|(key, _)| key == "Target").unwrap().1);
        (paragraphs(&part(&written, MAIN)).pop().unwrap().1, target)
    };
    let address = |url: &str| (String::from("x"), Some(url.to_owned()));
    assert_eq!(read("x", "https://www.rivm.nl/a"), address("https://www.rivm.nl/a"));
    assert_eq!(
        read("x", "https://a.nl/é b?<y>#1#2%41%zz["),
        address("https://a.nl/%C3%A9%20b?%3Cy%3E#1%232%41%25zz%5B")
    );
    for other in
        ["javascript:alert(1)", "https://", "https://a b/", "https://u:p@a.nl/", "file:///etc/passwd", "//a.nl"]
    {
        assert_eq!(read("x", other), (format!("x ({other})"), None));
    }
    assert_eq!(read("zie //a.nl", "//a.nl"), ("zie //a.nl".to_owned(), None));
}

#[test]
fn a_document_says_its_title_language_and_moment_and_nobodys_name() {
    let written = docx(&document(vec![figure()]), Some(&logo())).unwrap();
    assert_eq!(written, docx(&document(vec![figure()]), Some(&logo())).unwrap(), "the same bytes twice");
    let properties = part(&written, "docProps/core.xml");
    for expected in [
        "<dc:title>Rapport &amp; &lt;titel&gt;</dc:title>",
        "<dc:creator>Analysetool Kansrijke Start</dc:creator>",
        "<dc:language>nl-NL</dc:language>",
        "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2027-01-15T08:00:00Z</dcterms:modified>",
    ] {
        assert!(properties.contains(expected), "{expected} is not in {properties}");
    }
    assert!(part(&written, "word/styles.xml").contains("<w:lang w:val=\"nl-NL\" w:eastAsia=\"nl-NL\"/>"));
    let undated = Document { changed: None, ..document(Vec::new()) };
    assert!(!part(&docx(&undated, None).unwrap(), "docProps/core.xml").contains("dcterms:created"));
}

#[test]
fn every_page_says_what_it_is_a_page_of_and_which() {
    let written = written(Vec::new());
    assert_eq!(paragraphs(&part(&written, "word/header1.xml")), [("Header".to_owned(), "Proefstad < 2026".to_owned())]);
    let footer = part(&written, "word/footer1.xml");
    assert_eq!(paragraphs(&footer), [("Footer".to_owned(), "Pagina 1 van 1".to_owned())]);
    assert_eq!(values(&footer, "w:fldSimple", "w:instr"), [" PAGE ", " NUMPAGES "]);
}

#[test]
fn a_logo_stands_above_the_title_with_its_name_and_its_own_shape() {
    let written = docx(&document(Vec::new()), Some(&logo())).unwrap();
    let xml = part(&written, MAIN);
    assert_eq!(values(&xml, "wp:docPr", "descr"), ["Logo van de gemeente"]);
    let extent = attributes(&xml, "wp:extent").remove(0);
    let side = |key: &str| extent.iter().find(|(name, _)| name == key).unwrap().1.parse::<i64>().unwrap();
    assert!((side("cx") - 4 * side("cy")).abs() < 10 && side("cx") <= 1_440_180);
    assert!(xml.find("<w:drawing>") < xml.find("Rapport"));
}
