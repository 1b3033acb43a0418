//! A row a partner: how each of them scored the themes. Only for a group on name.

use analysetool_core::analysis::{PartnerThemes, partner_themes};

use super::{Cell, Column, Records, Reduced};

const NAME: u16 = 36;
const THEME: u16 = 14;

/// The group as a whole first, then every partner. `None` without names, and without answers of partners.
pub(crate) fn partners(reduced: Reduced<'_>) -> Option<Records> {
    let partners = partner_themes(reduced.session);
    if partners.is_empty() {
        return None;
    }
    let (text, summary) = (reduced.text, reduced.summary);
    let mut columns =
        vec![Column::new(text.heat_column_partner(), NAME), Column::new(text.report_data_column_scores(), THEME - 4)];
    columns.extend(summary.themes.iter().map(|theme| Column::new(&theme.title, THEME)));
    let mut coalition = vec![Cell::text(text.heat_coalition()), Cell::Empty];
    coalition.extend(summary.themes.iter().map(|theme| theme.mean.map(|mean| reduced.printed(mean)).into()));
    let row = |(number, partner): (usize, &PartnerThemes)| {
        let name =
            if partner.name.trim().is_empty() { text.heat_partner(text.number(number)) } else { partner.name.clone() };
        let mut cells = vec![Cell::text(name), Cell::count(partner.scored)];
        cells.extend(partner.themes.iter().map(|mean| mean.map(|mean| reduced.printed(mean)).into()));
        cells
    };
    Some(Records { columns, rows: std::iter::once(coalition).chain((1..).zip(&partners).map(row)).collect() })
}
