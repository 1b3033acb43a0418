use analysetool_core::figure::{Anchor, Ink, Point, Size};

use super::*;

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Titel".to_owned(),
        subtitle: String::new(),
        running_title: String::new(),
        description: String::new(),
        language: "nl".to_owned(),
        date: None,
        changed: None,
        id: String::new(),
        blocks,
    }
}

fn blocks(blocks: Vec<Block>) -> Vec<Value> {
    let data = of(&document(blocks), false, Keep::AllFonts);
    data.json["blocks"].as_array().unwrap().clone()
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.to_owned() }
}

fn scene(text: &str) -> Scene {
    Scene {
        size: Size { width: 760.0, height: 400.0 },
        title: format!("Titel {text}"),
        subtitle: String::new(),
        language: "nl".to_owned(),
        marks: vec![Mark::Text {
            at: Point { x: 0.0, y: 20.0 },
            text: text.to_owned(),
            size: 16.0,
            anchor: Anchor::Start,
            bold: false,
            ink: Ink::Text,
        }],
        hits: Vec::new(),
        description: format!("Te zien is {text}."),
        table: analysetool_core::figure::Table::default(),
    }
}

#[test]
fn a_reader_of_headings_meets_no_level_that_skips_one_and_no_empty_heading() {
    let all = blocks(vec![
        heading(3, "a"),
        heading(1, "b"),
        heading(1, " \u{7}"),
        heading(3, "c"),
        heading(3, "d"),
        heading(0, "e"),
    ]);
    let levels: Vec<u64> = all.iter().map(|block| block["level"].as_u64().unwrap()).collect();
    assert_eq!(levels, [2, 1, 2, 3, 1]);
}

#[test]
fn blocks_with_nothing_in_them_are_left_out() {
    let table = Table { caption: "Leeg".to_owned(), columns: Vec::new(), rows: Vec::new() };
    let figure = Figure { name: "leeg".to_owned(), scene: Scene { size: Size::default(), ..scene("x") } };
    let items = vec![Paragraph::plain("\u{200b}"), Paragraph::default()];
    assert!(blocks(vec![Block::List(items), Block::Table(table), Block::Figure(figure)]).is_empty());
}

#[test]
fn every_row_has_a_cell_for_every_column() {
    let column = || Column { title: "Kop".to_owned(), width: measure_width(), is_number: false };
    let cell = || Paragraph::plain("cel");
    let rows = vec![vec![], vec![cell()], vec![cell(), cell(), cell()]];
    let all = blocks(vec![Block::Table(Table { caption: String::new(), columns: vec![column(), column()], rows })]);
    for row in all[0]["rows"].as_array().unwrap() {
        assert_eq!(row["cells"].as_array().unwrap().len(), 2);
    }
    assert_eq!(all[0]["caption"], Value::Null);
}

fn measure_width() -> crate::document::Width {
    crate::document::Width::Share(1.0)
}

#[test]
fn words_of_figures_are_cleaned_and_their_descriptions_are_heard() {
    let figure = Figure { name: "f".to_owned(), scene: scene("中\u{7} <b> 😀") };
    let data = of(&document(vec![Block::Figure(figure)]), false, Keep::AllFonts);
    let [(name, svg)] = &data.figures[..] else { panic!("one figure") };
    let svg = String::from_utf8(svg.clone()).unwrap();
    assert!(svg.contains("� &lt;b&gt; 😀") && !svg.contains('中'), "{svg}");
    let block = &data.json["blocks"][0];
    assert_eq!(block["file"], json!(name));
    assert_eq!(block["alt"], "Te zien is � <b> 😀.");
    assert!(block["width"].as_f64().unwrap() <= f64::from(page::TEXT_WIDTH) + 0.01);
}

#[test]
fn a_figure_that_is_higher_than_a_page_is_made_to_fit() {
    let figure =
        Figure { name: "f".to_owned(), scene: Scene { size: Size { width: 400.0, height: 4_000.0 }, ..scene("x") } };
    let block = &blocks(vec![Block::Figure(figure)])[0];
    assert!((block["width"].as_f64().unwrap() - 60.0).abs() < 0.01, "{block}");
}

#[test]
fn only_an_address_of_a_page_becomes_a_link() {
    let link = |url: &str| {
        let span = Span::Link { text: "tekst".to_owned(), url: url.to_owned() };
        blocks(vec![Block::Paragraph(Paragraph(vec![span]))])[0]["spans"][0]["style"].clone()
    };
    assert_eq!(link("https://www.voorbeeld.nl/a?b=c#d"), "link");
    for url in [
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://een spatie",
        "https://é.nl",
        &"https://x".repeat(500),
    ] {
        assert_eq!(link(url), "text", "{url}");
    }
}

#[test]
fn a_long_title_is_set_smaller() {
    let short = title_size("Zelfevaluatie Kansrijke Start Proefstad", page::TEXT_WIDTH);
    let long = title_size(&"Samenwerkende gemeenten ".repeat(5), page::TEXT_WIDTH);
    assert!(long < short);
}
