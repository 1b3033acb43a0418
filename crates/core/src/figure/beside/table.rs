//! The numbers of the figure of one person beside the group as text.

use super::super::{Brief, ChangeScope, Table};
use super::items::Item;
use super::sayings;

pub(super) fn header(brief: Brief<'_>, scope: ChangeScope, with_texts: bool) -> Vec<String> {
    let text = brief.text;
    let mut header = vec![
        match scope {
            ChangeScope::Statements(_) => text.figure_column_statement(),
            ChangeScope::Sections | ChangeScope::Themes => text.figure_column_group(scope.kind()),
        },
        text.beside_column_own(),
        text.beside_column_group(),
        text.change_column_difference(),
        text.figure_column_band(),
        text.figure_column_remark(),
    ];
    if with_texts {
        header.extend([text.beside_column_own_text(), text.beside_column_group_text()]);
    }
    header
}

/// Other wording has columns only where there is any.
pub(super) fn table(brief: Brief<'_>, scope: ChangeScope, items: &[&Item]) -> Table {
    let with_texts = items.iter().any(|item| item.texts.is_some());
    let row = |item: &&Item| {
        let band = item.band.map_or_else(|| brief.text.priority_divided(), |band| brief.band(band).to_owned());
        let gap = sayings::gap(brief, &item.difference);
        let mut row =
            vec![item.label.clone(), item.own.clone(), item.group.clone(), gap, band, item.remarks.join(". ")];
        if with_texts {
            let (own, group) = item.texts.clone().unwrap_or_default();
            row.extend([own, group]);
        }
        row
    };
    Table { header: header(brief, scope, with_texts), rows: items.iter().map(row).collect() }
}
