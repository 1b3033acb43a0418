//! What a word processor reads in a document.

mod read;

use analysetool_core::analysis::summarise;
use analysetool_core::figure::{Brief, Scene, sections};
use analysetool_core::questionnaire::builtin;
use analysetool_core::session::Session;
use analysetool_core::text::Text;
use jiff::Timestamp;

use self::read::{attributes, names, paragraphs, values};
use super::docx;
use super::table::widths;
use super::xml::allowed;
use crate::document::{Block, Column, Document, Figure, Panel, PanelKind, Paragraph, Span, Table, Width};
use crate::logo::Logo;
use crate::tests::part;

const MAIN: &str = "word/document.xml";
const HOSTILE: [&str; 8] = [
    "=cmd|' /C calc'!A0",
    "</w:t></w:r><w:br/>&amp; \"x\" <y>",
    "#import \"x\" *a* _b_ $x$ @c <d> \\",
    "😀 👩‍🔧 ✓ → 中",
    "שלום עולם",
    "een\ntwee\tdrie",
    "  voor en na  ",
    "]]> <!-- -->",
];

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Rapport & <titel>".to_owned(),
        subtitle: "Proefstad, 21 november 2026".to_owned(),
        running_title: "Proefstad < 2026".to_owned(),
        description: "Eén zin.".to_owned(),
        language: "nl".to_owned(),
        date: None,
        changed: Some(Timestamp::from_second(1_800_000_000).unwrap()),
        id: "0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10".to_owned(),
        blocks,
    }
}

fn written(blocks: Vec<Block>) -> Vec<u8> {
    docx(&document(blocks), None).unwrap()
}

fn main_part(blocks: Vec<Block>) -> String {
    part(&written(blocks), MAIN)
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.to_owned() }
}

fn table(columns: &[(&str, Width)], rows: &[&[&str]]) -> Table {
    let column =
        |(title, width): &(&str, Width)| Column { title: (*title).to_owned(), width: *width, is_number: false };
    let row = |row: &&[&str]| row.iter().map(|cell| Paragraph::plain(*cell)).collect();
    Table {
        caption: "Wat \"er\" staat".to_owned(),
        columns: columns.iter().map(column).collect(),
        rows: rows.iter().map(row).collect(),
    }
}

fn scene() -> Scene {
    let session = Session::new(&builtin().unwrap(), Timestamp::UNIX_EPOCH);
    let summary = summarise(&session);
    let scene = sections(Brief::new(&summary, &session, &Text::dutch(), 560.0));
    Scene { title: "Titel <&> \"zo\"".to_owned(), subtitle: "Eerst".to_owned(), ..scene }
}

fn figure() -> Block {
    Block::Figure(Figure { name: "sections".to_owned(), scene: scene() })
}

fn logo() -> Logo {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 80, 20);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&[200; 80 * 20 * 3]).unwrap();
    Logo::read(&file).unwrap()
}

#[test]
fn what_users_type_comes_out_literally_wherever_it_stands() {
    for typed in HOSTILE {
        let blocks = vec![
            heading(1, typed),
            Block::Paragraph(Paragraph::plain(typed).and(Span::Strong(typed.to_owned()))),
            Block::List(vec![Paragraph::plain(typed)]),
            Block::Notice(Paragraph::plain(typed)),
            Block::Panels(vec![Panel {
                title: typed.to_owned(),
                kind: PanelKind::Weak,
                items: vec![typed.to_owned().into()],
            }]),
            Block::Table(table(&[(typed, Width::Narrow), ("b", Width::Share(1.0))], &[&[typed, typed]])),
        ];
        let twice = format!("{typed}{typed}");
        let expected = [typed, &twice, typed, typed, typed, typed, "Wat \"er\" staat", typed, "b", typed, typed, ""];
        let read: Vec<String> = paragraphs(&main_part(blocks)).into_iter().skip(2).map(|(_, words)| words).collect();
        assert_eq!(read, expected);
    }
}

#[test]
fn characters_that_xml_does_not_know_are_left_out() {
    assert_eq!(allowed("a\u{0}b\u{7}\u{1b}[c\u{fffe}\u{ffff}\td\n\u{10ffff}"), "ab[c\td\n\u{10ffff}");
    let read = paragraphs(&main_part(vec![heading(1, "a\u{0}b\u{7}\u{c}c\u{ffff}")]));
    assert_eq!(read[2].1, "abc");
}

#[test]
fn every_block_has_the_style_that_says_what_it_is() {
    let panel = Panel { title: "Sterk".to_owned(), kind: PanelKind::Strong, items: vec!["x".to_owned().into()] };
    let blocks = vec![
        heading(1, "a"),
        heading(2, "b"),
        heading(3, "c"),
        heading(7, "d"),
        Block::Paragraph(Paragraph::plain("e")),
        Block::List(vec![Paragraph::plain("f"), Paragraph::plain("g")]),
        Block::Notice(Paragraph::plain("h")),
        Block::Panels(vec![panel]),
        figure(),
    ];
    let written = written(blocks);
    let styles: Vec<String> = paragraphs(&part(&written, MAIN)).into_iter().map(|(style, _)| style).collect();
    let expected = [
        "Title",
        "Subtitle",
        "Heading1",
        "Heading2",
        "Heading3",
        "Heading3",
        "Normal",
        "ListBullet",
        "ListBullet",
        "Notice",
        "Heading2",
        "ListBullet",
        "Caption",
        "FigureNote",
        "Figure",
    ];
    assert_eq!(styles, expected);
    let known = values(&part(&written, "word/styles.xml"), "w:style", "w:styleId");
    for style in expected {
        assert!(known.iter().any(|known| known == style), "{style} is not defined");
    }
}

#[test]
fn a_page_break_is_a_setting_of_what_follows_and_never_an_empty_page() {
    let xml = main_part(vec![
        Block::PageBreak,
        Block::PageBreak,
        Block::Table(table(&[("a", Width::Narrow)], &[])),
        Block::PageBreak,
    ]);
    assert_eq!(xml.matches("<w:pageBreakBefore/>").count(), 2);
    let expected = "<w:pPr><w:pStyle w:val=\"Caption\"/><w:pageBreakBefore/></w:pPr>";
    assert!(xml.contains(expected));
    assert!(!main_part(vec![heading(1, "a"), Block::PageBreak]).contains("pageBreakBefore"));
}

#[test]
fn a_table_repeats_its_titles_names_its_rows_and_says_what_it_holds() {
    let columns = [("Nr.", Width::Narrow), ("Stelling", Width::Share(2.0)), ("Toelichting", Width::Share(1.0))];
    let long = "woord ".repeat(100);
    let rows: [&[&str]; 3] = [&["1", "a", "b"], &["2", "c"], &["3", "d", &long]];
    let xml = main_part(vec![Block::Table(table(&columns, &rows))]);
    assert_eq!(xml.matches("<w:tblHeader/>").count(), 1);
    assert!(xml.find("<w:tblHeader/>") < xml.find(">Nr.<") && xml.find(">Nr.<") < xml.find("</w:tr>"));
    assert_eq!(xml.matches("<w:tc>").count(), 12, "a row that is short of cells has every column");
    assert_eq!(xml.matches("<w:cantSplit/>").count(), 3, "a long row may be broken over two pages");
    let look = attributes(&xml, "w:tblLook").remove(0);
    assert!(look.contains(&("w:firstRow".to_owned(), "1".to_owned())));
    assert!(look.contains(&("w:firstColumn".to_owned(), "1".to_owned())));
    assert_eq!(values(&xml, "w:tblCaption", "w:val"), ["Wat \"er\" staat"]);
    assert_eq!(
        values(&xml, "w:tblDescription", "w:val"),
        ["Tabel met 3 rijen. De kolommen zijn: Nr., Stelling, Toelichting."]
    );
}

#[test]
fn two_tables_have_words_between_them_and_a_document_never_ends_with_one() {
    let one = || Block::Table(Table { caption: String::new(), ..table(&[("a", Width::Narrow)], &[]) });
    let xml = main_part(vec![one(), one()]);
    assert!(!xml.contains("</w:tbl><w:tbl>"));
    assert!(!xml.contains("</w:tbl><w:sectPr>"));
}

#[test]
fn columns_fill_the_width_and_no_word_makes_one_wider_than_a_quarter() {
    let long = "x".repeat(10_000);
    let columns = [("Nr.", Width::Narrow), ("Stelling", Width::Share(3.0)), ("Toelichting", Width::Share(1.0))];
    let all = widths(&table(&columns, &[&["12", "a", &long]]));
    assert!((9_630..=9_638).contains(&all.iter().sum::<u32>()), "{all:?}");
    assert!(all[0] < 700 && all[2] == 2_409, "{all:?}");
    let shared = widths(&table(&columns, &[&["12", "a", "b"]]));
    assert!(shared[1].abs_diff(3 * shared[2]) < 5, "{shared:?}");
    let narrow = widths(&table(&[("a", Width::Narrow), ("b", Width::Narrow)], &[&[&long, "b"]]));
    assert_eq!(narrow[0], 2_409);
    let word = widths(&table(&[("a", Width::Share(20.0)), ("Aandachtspunt", Width::Share(0.1))], &[]))[1];
    assert!(word > 1_300, "{word}: a share is at least as wide as its longest word");
    let many: Vec<(&str, Width)> = vec![("Aandachtspunt", Width::Narrow); 20];
    assert!(widths(&table(&many, &[])).iter().sum::<u32>() <= 9_638);
}

#[test]
fn a_figure_stands_there_twice_and_says_what_it_shows() {
    let written = written(vec![figure(), figure()]);
    let xml = part(&written, MAIN);
    for name in ["wp:docPr", "pic:cNvPr"] {
        assert_eq!(values(&xml, name, "title"), ["Titel <&> \"zo\"", "Titel <&> \"zo\""]);
        assert_eq!(values(&xml, name, "descr"), [scene().spoken(), scene().spoken()]);
    }
    let relations = part(&written, "word/_rels/document.xml.rels");
    for (element, ending) in [("a:blip", "png"), ("asvg:svgBlip", "svg")] {
        for (place, id) in values(&xml, element, "r:embed").iter().enumerate() {
            let target = attributes(&relations, "Relationship");
            let target = target.into_iter().find(|all| all.contains(&("Id".to_owned(), id.clone()))).unwrap();
            assert!(target.contains(&("Target".to_owned(), format!("media/figure{}.{ending}", place + 1))));
        }
    }
    assert!(part(&written, "word/media/figure2.svg").starts_with("<svg "));
}

#[test]
fn every_relation_leads_to_a_part_and_every_id_is_used_once() {
    let link = |url: &str| Block::Paragraph(Paragraph(vec![Span::Link { text: "x".to_owned(), url: url.to_owned() }]));
    let blocks = vec![figure(), link("https://a.nl/"), link("https://b.nl/"), link("https://a.nl/"), figure()];
    let written = docx(&document(blocks), Some(&logo())).unwrap();
    let xml = part(&written, MAIN);
    let drawings = values(&xml, "wp:docPr", "id");
    assert_eq!(drawings, ["1", "2", "3"]);
    let relations = attributes(&part(&written, "word/_rels/document.xml.rels"), "Relationship");
    let value =
        |all: &[(String, String)], key: &str| all.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone());
    let mut ids: Vec<String> = relations.iter().filter_map(|all| value(all, "Id")).collect();
    let outside: Vec<String> = relations
        .iter()
        .filter(|all| value(all, "TargetMode").is_some())
        .filter_map(|all| value(all, "Target"))
        .collect();
    assert_eq!(outside, ["https://a.nl/", "https://b.nl/"]);
    for inside in relations.iter().filter(|all| value(all, "TargetMode").is_none()) {
        let path = format!("word/{}", value(inside, "Target").unwrap());
        assert!(names(&written).contains(&path), "{path}");
    }
    for used in values(&xml, "w:hyperlink", "r:id") {
        assert!(ids.contains(&used));
    }
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

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
