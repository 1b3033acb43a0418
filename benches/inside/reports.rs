//! Every kind of report, of one person and of 25 partners with an earlier measurement.

use analysetool_core::analysis::summarise;
use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::text::Text;
use analysetool_report::make;
use analysetool_report::order::{Format, Order};

use super::ratios::{Goal, Row};
use super::states::{self, Fault};
use super::timer::Timer;

const REPORT_MS: f64 = 1000.0;
/// No report can do without them.
const FLOOR: &str = "the numbers in it";

/// Of each format: the first, which loads fonts and templates, is the warm-up.
pub fn rows(timer: &mut Timer, questionnaire: &Questionnaire) -> Result<Vec<Row>, Fault> {
    let text = Text::dutch();
    let mut rows = Vec::new();
    for (who, session) in
        [("one", states::alone_again(questionnaire)?), ("25", states::group_again(questionnaire, 25)?)]
    {
        let floor = timer.work(&format!("report: numbers of {who}"), || summarise(&session)).map(|ms| (ms, FLOOR));
        for format in Format::ALL {
            let name = format!("report: {} of {who}", format.ending());
            let order = Order {
                session: &session,
                guidance: questionnaire,
                text: &text,
                disclosure: Disclosure::EVERYTHING,
                logo: None,
            };
            if timer.wants(&name) {
                make(&order, format, &|_| true)?;
            }
            let measured = timer.long_work(&name, || make(&order, format, &|_| true));
            // The others were promised nothing; the ZIP holds all of them, and every figure apart.
            let goal = if format == Format::Pdf { Goal::Most(REPORT_MS) } else { Goal::None };
            rows.extend(measured.map(|measured| Row { what: name, unit: "ms", measured, floor, goal }));
        }
    }
    Ok(rows)
}
