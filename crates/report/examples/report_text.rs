//! Prints what a report says as plain text, to read every sentence of it:
//! `cargo run -p analysetool-report --example report_text -- FILE [summary|anonymous|without-notes|without-plan]`.
#![allow(clippy::print_stdout, reason = "it prints")]

use std::error::Error;

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::builtin;
use analysetool_core::session::format::parse;
use analysetool_core::text::Text;
use analysetool_report::contents::document;
use analysetool_report::document::{Block, Document};
use analysetool_report::order::Order;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("give a session file")?;
    let mut disclosure = Disclosure::EVERYTHING;
    for choice in arguments {
        match choice.as_str() {
            "summary" => disclosure.summary = true,
            "anonymous" => disclosure = Disclosure::ANONYMOUS,
            "without-notes" => disclosure.notes = false,
            "without-plan" => disclosure.plan = false,
            _ => return Err(format!("{choice} is no choice").into()),
        }
    }
    let session = parse(&std::fs::read(file)?)?.session;
    let (guidance, text) = (builtin()?, Text::dutch());
    let order = Order { session: &session, guidance: &guidance, text: &text, disclosure, logo: None };
    print(&document(&order));
    Ok(())
}

fn print(document: &Document) {
    println!("{}\n{}\n[{}]\n[{}]", document.title, document.subtitle, document.running_title, document.description);
    for block in &document.blocks {
        println!();
        match block {
            Block::Heading { level, text } => println!("{} {text}", "#".repeat(usize::from(*level))),
            Block::Paragraph(paragraph) => println!("{}", paragraph.text()),
            Block::Notice(paragraph) => println!("! {}", paragraph.text()),
            Block::List(items) => items.iter().for_each(|item| println!("- {}", item.text())),
            Block::Panels(panels) => panels.iter().for_each(|panel| {
                println!("[{}]", panel.title);
                panel.items.iter().for_each(|item| println!("  - {}", item.text()));
            }),
            Block::Table(table) => {
                println!("= {}", table.caption);
                let titles: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
                println!("| {} |", titles.join(" | "));
                for row in &table.rows {
                    let cells: Vec<String> = row.iter().map(|cell| cell.text()).collect();
                    println!("| {} |", cells.join(" | "));
                }
            }
            Block::Figure(figure) => {
                let size = figure.scene.size;
                println!("({} {}x{}) {}", figure.name, size.width, size.height, figure.scene.title);
                println!("   {}", figure.scene.spoken());
            }
            Block::PageBreak => println!("--------"),
        }
    }
}
