//! The numbers of the figure of change as text.

use super::super::{Brief, Table};
use super::items::Item;
use super::{ChangeScope, sayings};

/// Moves of partners and changed wording have columns only where there are any.
pub(super) fn table(brief: Brief<'_>, scope: ChangeScope, items: &[&Item]) -> Table {
    let text = brief.text;
    let with_moves = items.iter().any(|item| item.moves.is_some());
    let with_texts = items.iter().any(|item| item.texts.is_some());
    let mut header = vec![
        match scope {
            ChangeScope::Statements(_) => text.figure_column_statement(),
            ChangeScope::Sections | ChangeScope::Themes => text.figure_column_group(scope.kind()),
        },
        text.change_column_before(),
        text.change_column_now(),
        text.change_column_difference(),
        text.figure_column_band(),
    ];
    if with_moves {
        header.extend([text.change_column_higher(), text.change_column_same(), text.change_column_lower()]);
    }
    header.push(text.figure_column_remark());
    if with_texts {
        header.extend([text.change_column_old_text(), text.change_column_new_text()]);
    }
    let row = |item: &&Item| {
        let band = item.band.map_or_else(|| text.priority_divided(), |band| brief.band(band).to_owned());
        let mut row =
            vec![item.label.clone(), item.before.clone(), item.after.clone(), item.difference.signed(brief), band];
        if with_moves {
            let moves = item.moves.map(|moves| [moves.higher, moves.same, moves.lower]);
            let cells = moves.map(|counts| counts.map(|count| text.number(count as usize)));
            row.extend(cells.unwrap_or_default());
        }
        row.push(sayings::remarks(brief, item, None).join(". "));
        if with_texts {
            let (old, new) = item.texts.clone().unwrap_or_default();
            row.extend([old, new]);
        }
        row
    };
    Table { header, rows: items.iter().map(row).collect() }
}
