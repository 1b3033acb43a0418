//! From the answers of 25 partners to numbers, and from numbers to figures.

use analysetool_core::analysis::{change, summarise};
use analysetool_core::figure::{Brief, ChangeScope, Figure, Listing, Order, Scope, TrendScope};
use analysetool_core::questionnaire::{Questionnaire, StatementId};
use analysetool_core::session::Session;
use analysetool_core::session::format::{parse, to_text};
use analysetool_core::text::Text;

use super::ratios::Row;
use super::states::{self, Fault};
use super::timer::Timer;

/// Width of a figure, in points: the widest they are made for.
const WIDTH: f32 = 1200.0;
const SUMMARY_MS: f64 = 1.0;
const FIGURE_MS: f64 = 2.0;
/// What must be done before there are numbers at all.
const FLOOR: &str = "reading its file";

/// Numbers, then each figure.
pub fn rows(timer: &mut Timer, questionnaire: &Questionnaire) -> Result<Vec<Row>, Fault> {
    let coalition = states::group_again(questionnaire, 25)?;
    let bytes = to_text(&coalition).into_bytes();
    let floor = timer.work("summary: reading the file", || parse(&bytes)).map(|ms| (ms, FLOOR));
    let mut rows = Vec::new();
    let mut put = |name: &str, measured: Option<f64>, most: f64| {
        rows.extend(measured.map(|measured| Row::most(name, "ms", measured, floor, most)));
    };
    let many = states::group(questionnaire, 200, false)?;
    let before = states::group(questionnaire, 25, true)?;
    put("summary: 25 partners", timer.work("summary: 25 partners", || summarise(&coalition)), SUMMARY_MS);
    put("summary: 200 partners", timer.work("summary: 200 partners", || summarise(&many)), SUMMARY_MS);
    put("summary: change of 25", timer.work("summary: change of 25", || change(&before, &coalition)), SUMMARY_MS);

    let own = states::alone(questionnaire, usize::MAX)?;
    let (summary, text) = (summarise(&coalition), Text::dutch());
    for (name, figure) in every_figure(&coalition) {
        let name = format!("figure: {name}");
        let brief = Brief { own: Some(&own), ..Brief::new(&summary, &coalition, &text, WIDTH) };
        put(&name, timer.work(&name, || figure.draw(brief)), FIGURE_MS);
    }
    Ok(rows)
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
