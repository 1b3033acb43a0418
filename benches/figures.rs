//! What results cost: from the answers of a group to numbers, from numbers to figures, from figures to a frame.
//!
//! `cargo bench --bench figures`, or some of it by name: `cargo bench --bench figures -- summary`.
//! - summary: the numbers of a session, and the change between two; goal 1 ms;
//! - figure: each of the figures for 25 partners, 1200 points wide; goal 2 ms;
//! - frame: a frame of the results at 1920x1080, laid out and tessellated, with figures that were drawn before, as in a
//!   window that is scrolled or hovered; goal 2 ms.
//!
//! Medians and 99th percentiles after a warm-up. No goal is enforced: the table shows both numbers.

#[path = "../crates/report/examples/contact_sheet/states/mod.rs"]
mod states;
#[path = "figures/table.rs"]
mod table;
#[path = "figures/window.rs"]
mod window;

use analysetool_core::analysis::{change, summarise};
use analysetool_core::figure::{Brief, ChangeScope, Figure, Listing, Order, Scope, TrendScope};
use analysetool_core::questionnaire::{Questionnaire, StatementId, builtin};
use analysetool_core::session::Session;
use analysetool_core::text::Text;
use states::Fault;
use table::Table;

/// Width of a figure, in points: the widest they are made for.
const WIDTH: f32 = 1200.0;
const SUMMARY_GOAL_MS: f64 = 1.0;
const FIGURE_GOAL_MS: f64 = 2.0;

fn main() -> Result<(), Fault> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Asked by `cargo test --benches`: nothing to test here.
    if arguments.iter().any(|argument| argument == "--test") {
        return Ok(());
    }
    let questionnaire = builtin()?;
    let mut table = Table::new(arguments.into_iter().find(|argument| !argument.starts_with('-')));
    summaries(&mut table, &questionnaire)?;
    figures(&mut table, &questionnaire)?;
    window::frames(&mut table, &questionnaire)?;
    table.end();
    Ok(())
}

fn summaries(table: &mut Table, questionnaire: &Questionnaire) -> Result<(), Fault> {
    let one = states::alone(questionnaire, usize::MAX)?;
    table.measure("summary of 1 person", SUMMARY_GOAL_MS, || summarise(&one));
    let coalition = states::group(questionnaire, 25, false)?;
    table.measure("summary of 25 partners", SUMMARY_GOAL_MS, || summarise(&coalition));
    let many = states::group(questionnaire, 200, false)?;
    table.measure("summary of 200 partners", SUMMARY_GOAL_MS, || summarise(&many));
    let before = states::group(questionnaire, 25, true)?;
    table.measure("summary: change of 25 partners", SUMMARY_GOAL_MS, || change(&before, &coalition));
    Ok(())
}

fn figures(table: &mut Table, questionnaire: &Questionnaire) -> Result<(), Fault> {
    let session = states::group_again(questionnaire, 25)?;
    let own = states::alone(questionnaire, usize::MAX)?;
    let (summary, text) = (summarise(&session), Text::dutch());
    for (name, figure) in every_figure(&session) {
        table.measure(&format!("figure: {name}"), FIGURE_GOAL_MS, || {
            figure.draw(Brief { own: Some(&own), ..Brief::new(&summary, &session, &text, WIDTH) })
        });
    }
    Ok(())
}

/// Every figure, and the larger choices of those that have them.
fn every_figure(session: &Session) -> Vec<(&'static str, Figure)> {
    let first: Option<StatementId> =
        session.questionnaire().statements().map(|located| located.statement.id.clone()).next();
    let figures = [
        ("sections", Some(Figure::Sections)),
        ("themes", Some(Figure::Themes)),
        ("strengths, extremes", Some(Figure::Strengths(Listing::Extremes))),
        ("strengths, all 56", Some(Figure::Strengths(Listing::All))),
        ("radar", Some(Figure::Radar)),
        ("distribution, all 56", Some(Figure::Distribution(Scope::All, Order::Value))),
        ("dots", first.map(Figure::Dots)),
        ("heat map", Some(Figure::HeatMap)),
        ("change, extremes", Some(Figure::Change(ChangeScope::Statements(Listing::Extremes)))),
        ("change, all 56", Some(Figure::Change(ChangeScope::Statements(Listing::All)))),
        ("priority", Some(Figure::Priority)),
        ("beside, all 56", Some(Figure::Beside(ChangeScope::Statements(Listing::All)))),
        ("trend, sections", Some(Figure::Trend(TrendScope::Sections))),
        ("trend, themes", Some(Figure::Trend(TrendScope::Themes))),
    ];
    figures.into_iter().filter_map(|(name, figure)| Some((name, figure?))).collect()
}
