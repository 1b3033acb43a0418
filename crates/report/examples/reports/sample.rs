//! A report with every kind of block, made of a session: what a typesetter is tried with.

use analysetool_core::analysis::summarise;
use analysetool_core::figure::{Brief, Figure as Chart, Listing};
use analysetool_core::session::Session;
use analysetool_core::text::Text;
use analysetool_report::document::{Block, Column, Document, Figure, Panel, PanelKind, Paragraph, Span, Table, Width};
use jiff::Timestamp;
use jiff::civil::date;

/// Width of the figures in points: printed at two thirds.
const FIGURE_WIDTH: f32 = 760.0;

/// What people type, and what would like to be more than words.
pub const HOSTILE: [&str; 12] = [
    "=cmd|' /C calc'!A0",
    "#import \"x\"; #panic() $x$ *a* _b_ @c <d> \\ `raw` // weg /* weg */",
    "</w:t></w:r>&amp;<script>",
    "\u{202e}omgekeerd\u{202c} en een bel\u{7}\u{0}\u{1b}[2J",
    "👩‍🔧 👍🏽 🇳🇱 1️⃣ ❤️ → ✓ ✗ ½ “aanhaling” … € Ł ț ĳ",
    "שלום עולם en مرحبا بالعالم en Ελληνικά en Кириллица en 中文",
    "e\u{301} o\u{308}\u{323} 😀 😀\u{301} \u{301}los \u{e000}\u{fffc}\u{ffff}\u{feff}",
    "regel één\nregel twee\r\n\r\nregel drie\u{2028}regel vier\tna een tab",
    "(a)(b) <<c>> endstream endobj 1 0 obj %PDF-1.7",
    "https://www.voorbeeld.nl/een/heel/lang/adres/zonder/spaties?met=vragen&en=tekens#en-een-anker-dat-niet-ophoudt",
    "\u{200b}\u{200d}\u{ad}\u{fe0f}",
    "نمی\u{200c}خواهم",
];

/// The report. With `is_hostile` the notes hold what people should not type.
pub fn document(session: &Session, text: &Text, is_hostile: bool) -> Document {
    let municipality = match session.municipality().name.as_str() {
        "" => "gemeente niet ingevuld",
        name => name,
    };
    let mut blocks = essence(is_hostile);
    blocks.push(Block::PageBreak);
    blocks.extend(figures(session, text));
    blocks.push(Block::PageBreak);
    blocks.extend(chapters(session, is_hostile));
    Document {
        title: format!("Zelfevaluatie Kansrijke Start {municipality}"),
        subtitle: "Gemeente en 9 partners · 21 november 2026".to_owned(),
        running_title: format!("Zelfevaluatie Kansrijke Start · {municipality}"),
        description: "De uitkomst van een zelfevaluatie.".to_owned(),
        language: "nl".to_owned(),
        date: Some(date(2026, 11, 21)),
        changed: Some(Timestamp::UNIX_EPOCH),
        id: session.id().to_string(),
        blocks,
    }
}

fn essence(is_hostile: bool) -> Vec<Block> {
    let item = |words: &str, value: &str| Paragraph::plain(format!("{words}: ")).and(Span::Strong(value.to_owned()));
    let hostile = if is_hostile { HOSTILE.map(Paragraph::plain).to_vec() } else { Vec::new() };
    let panels = vec![
        Panel {
            title: "Sterke punten".to_owned(),
            kind: PanelKind::Strong,
            items: vec![
                item("Recente cijfers", "4,5"),
                item("Wethouder zichtbaar", "4"),
                item("Ontmoetingsplekken in de buurt", "4"),
            ],
        },
        Panel {
            title: "Verbeterpunten".to_owned(),
            kind: PanelKind::Weak,
            items: vec![
                item("Vaste plek voor ouders in de coalitie", "1"),
                item("Gegevens delen over gezinnen in een kwetsbare situatie", "1,5"),
                item("Gezinsarmoedebestrijdingsprogrammaverantwoordelijken", "2"),
            ],
        },
        Panel {
            title: "Verschillen van inzicht".to_owned(),
            kind: PanelKind::Difference,
            items: vec![Paragraph::plain("Er zijn nog te weinig antwoorden om verschillen te laten zien.")],
        },
        Panel {
            title: "Acties".to_owned(),
            kind: PanelKind::Action,
            items: [vec![item("Twee ouders uitnodigen voor het overleg", "GGD, 01-03-2027")], hostile].concat(),
        },
        Panel {
            title: "Gevraagd besluit".to_owned(),
            kind: PanelKind::Decision,
            items: vec![
                Paragraph::plain("Instemmen met de drie actiepunten."),
                Paragraph::plain("Per actie een eigenaar aanwijzen."),
                Paragraph::plain("In november 2027 opnieuw meten."),
            ],
        },
    ];
    vec![
        Block::Paragraph(
            Paragraph::plain("Dit is een zelfevaluatie van de coalitie. Het totaal is ")
                .and(Span::Strong("3,2 (aandachtspunt)".to_owned()))
                .and(Span::Text(", op basis van 56 van de 56 stellingen.".to_owned())),
        ),
        Block::Panels(panels),
        Block::Notice(Paragraph::plain("Een zelfevaluatie, geen representatief onderzoek.")),
    ]
}

fn figures(session: &Session, text: &Text) -> Vec<Block> {
    let summary = summarise(session);
    let brief = Brief { patterns: true, ..Brief::new(&summary, session, text, FIGURE_WIDTH) };
    let figure = |name: &str, chart: &Chart| {
        let scene = chart.draw(brief);
        Block::Figure(Figure { name: name.to_owned(), scene })
    };
    vec![
        Block::Heading { level: 1, text: "De cijfers".to_owned() },
        figure("onderdelen", &Chart::Sections),
        figure("sterk-zwak", &Chart::Strengths(Listing::Extremes)),
        figure("themas", &Chart::Themes),
        figure("partners", &Chart::HeatMap),
    ]
}

fn chapters(session: &Session, is_hostile: bool) -> Vec<Block> {
    let column = |title: &str, width, is_number| Column { title: title.to_owned(), width, is_number };
    let mut blocks = Vec::new();
    let mut number = 0;
    for section in &session.questionnaire().sections {
        blocks.push(Block::Heading { level: 1, text: section.title.clone() });
        blocks.push(Block::Paragraph(Paragraph::plain(section.intro.clone())));
        for theme in &section.themes {
            blocks.push(Block::Heading { level: 2, text: theme.title.clone() });
            let rows = theme.statements.iter().map(|statement| {
                number += 1;
                let note = match number {
                    7 if is_hostile => "Een lange notitie van heel veel zinnen. ".repeat(250),
                    9 if is_hostile => "x".repeat(10_000),
                    number if is_hostile => HOSTILE.get(number % HOSTILE.len()).unwrap_or(&"").to_string(),
                    number if number % 5 == 0 => {
                        "JGZ: dit gaat sinds kort beter, omdat er een vaste afspraak is.".to_owned()
                    }
                    _ => String::new(),
                };
                vec![
                    Paragraph::plain(statement.id.as_str()),
                    Paragraph::plain(statement.text.clone()),
                    Paragraph::strong(format!("{}", number % 5 + 1)),
                    Paragraph::plain(note),
                ]
            });
            let rows = rows.collect();
            blocks.push(Block::Table(Table {
                caption: format!("Stellingen van {}", theme.title),
                columns: vec![
                    column("Nr.", Width::Narrow, false),
                    column("Stelling", Width::Share(3.0), false),
                    column("Waarde", Width::Narrow, true),
                    column("Toelichting", Width::Share(2.0), false),
                ],
                rows,
            }));
        }
    }
    // A heading that skips a level, and one with nothing in it.
    blocks.push(Block::Heading { level: 3, text: "Hoe is dit gemaakt?".to_owned() });
    blocks.push(Block::Heading { level: 3, text: " \u{7}".to_owned() });
    blocks.push(Block::List(vec![
        Paragraph::plain("De vragenlijst is een eigen formulering."),
        Paragraph::plain("Bron: ")
            .and(Span::Link { text: "Kansrijke Start".to_owned(), url: "https://www.kansrijkestartnl.nl/".to_owned() }),
        Paragraph::plain("Geen adres: ").and(Span::Link { text: "kapot".to_owned(), url: "java script:x".to_owned() }),
    ]));
    blocks
}
