//! A document with every kind of block, about a session.

use analysetool_core::analysis::StatementSummary;
use analysetool_core::figure::{Brief, Figure as Drawn, Listing, Scope};
use analysetool_report::document::{Block, Column, Document, Figure, Panel, PanelKind, Paragraph, Span, Table, Width};
use analysetool_report::values::Reduced;

pub fn document(reduced: Reduced<'_>) -> Document {
    let session = reduced.session;
    let title = format!("Rapport {}", session.municipality().name);
    let mut blocks = vec![
        Block::Notice(Paragraph::strong("Zelfevaluatie. ").and(Span::Text(session.questionnaire().notice.clone()))),
        Block::Paragraph(Paragraph::plain(
            "De coalitie vulde samen de stellingen in. Het totaal is 3,1: aandachtspunt.",
        )),
        Block::Panels(panels(reduced)),
        Block::PageBreak,
        Block::Heading { level: 1, text: "In beeld".to_owned() },
        figure(reduced, "sections", &Drawn::Sections),
        figure(reduced, "themes", &Drawn::Themes),
        figure(reduced, "radar", &Drawn::Radar),
        Block::PageBreak,
    ];
    for section in &session.questionnaire().sections {
        blocks.push(Block::Heading { level: 1, text: section.title.clone() });
        let drawn = if reduced.summary.coalition.is_some() {
            Drawn::Distribution(Scope::Section(section.id.clone()), analysetool_core::figure::Order::Questionnaire)
        } else {
            Drawn::Strengths(Listing::Extremes)
        };
        blocks.push(figure(reduced, section.id.as_str(), &drawn));
        for theme in &section.themes {
            blocks.push(Block::Heading { level: 2, text: theme.title.clone() });
            let found = reduced.summary.theme(&theme.id).map(|theme| reduced.summary.statements_of(theme));
            blocks.push(statements(reduced, &theme.title, found.unwrap_or_default()));
        }
    }
    blocks.push(Block::Heading { level: 1, text: "Bronnen".to_owned() });
    blocks.push(Block::List(vec![
        Paragraph::plain("RIVM, ").and(Span::Link {
            text: "Regiobeeld".to_owned(),
            url: "https://www.rivm.nl/a b?x=<y>&z=\"1\"#een#twee".to_owned(),
        }),
        Paragraph::default().and(Span::Link { text: "klik".to_owned(), url: "javascript:alert(1)".to_owned() }),
    ]));
    Document {
        subtitle: format!("{}, 21 november 2026", session.municipality().name),
        running_title: title.clone(),
        title,
        description: "Uitkomsten van een zelfevaluatie.".to_owned(),
        language: "nl".to_owned(),
        date: session.date(),
        changed: session.updated(),
        id: session.id().to_string(),
        blocks,
    }
}

fn panels(reduced: Reduced<'_>) -> Vec<Panel> {
    let short = |index: usize| {
        reduced.session.questionnaire().statement_at(index).map_or(String::new(), |one| one.statement.short.clone())
    };
    let kinds = [
        ("Wat gaat goed?", PanelKind::Strong),
        ("Wat kan beter?", PanelKind::Weak),
        ("Waar zien partners het anders?", PanelKind::Difference),
        ("Wat gaan we doen?", PanelKind::Action),
        ("Wat vragen we u?", PanelKind::Decision),
    ];
    let panel = |(place, (title, kind)): (usize, (&str, PanelKind))| Panel {
        title: title.to_owned(),
        kind,
        items: (0..3)
            .map(|item| Paragraph::strong(format!("{},5 ", 1 + item)).and(Span::Text(short(place * 5 + item))))
            .collect(),
    };
    kinds.into_iter().enumerate().map(panel).collect()
}

fn figure(reduced: Reduced<'_>, name: &str, drawn: &Drawn) -> Block {
    let mut brief = Brief::new(reduced.summary, reduced.session, reduced.text, 560.0);
    brief.patterns = true;
    Block::Figure(Figure { name: name.to_owned(), scene: drawn.draw(brief) })
}

fn statements(reduced: Reduced<'_>, title: &str, statements: &[StatementSummary]) -> Block {
    let column = |title: &str, width, is_number| Column { title: title.to_owned(), width, is_number };
    let row = |statement: &StatementSummary| {
        let located = reduced.session.questionnaire().statement(&statement.id);
        let note = reduced.session.answer(&statement.id).map_or("", |answer| answer.note.as_str());
        let value = statement.value.map_or(String::new(), |value| reduced.text.points(value));
        let band = statement.band().map(|band| reduced.session.questionnaire().bands.rule(band).title.clone());
        vec![
            Paragraph::plain(statement.number().to_string()),
            Paragraph::plain(located.map_or(String::new(), |located| located.statement.text.clone())),
            Paragraph::strong(value),
            Paragraph::plain(band.unwrap_or_default()),
            Paragraph::plain(note),
        ]
    };
    Block::Table(Table {
        caption: format!("Stellingen bij {title}"),
        columns: vec![
            column("Nr.", Width::Narrow, true),
            column("Stelling", Width::Share(3.0), false),
            column("Score", Width::Narrow, true),
            column("Oordeel", Width::Narrow, false),
            column("Toelichting", Width::Share(2.0), false),
        ],
        rows: statements.iter().map(row).collect(),
    })
}
