//! Sections, themes and statements of a person and a group, in one shape.

use std::cmp::Reverse;

use super::super::difference::Difference;
use super::super::{Brief, ChangeScope, Opens, words};
use crate::analysis::{Beside, GroupBeside, StatementBeside};
use crate::questionnaire::Band;

/// What stands in one row, in words and numbers.
#[derive(Debug)]
pub(super) struct Item {
    /// '12. Recente cijfers'.
    pub label: String,
    /// 'Recente cijfers'.
    pub title: String,
    /// 'Stelling 12, Recente cijfers'.
    pub name: String,
    pub opens: Opens,
    /// Places on the scale: the person's, and the group's.
    pub places: (f32, f32),
    /// The two values as they are printed.
    pub own: String,
    pub group: String,
    /// From the group to the person.
    pub difference: Difference,
    /// Band of the group's value; `None` when the group is divided.
    pub band: Option<Band>,
    /// The wording the person saw and that of the group, when they differ.
    pub texts: Option<(String, String)>,
    pub remarks: Vec<String>,
}

/// Everything with a value of both, largest gap first; ties in the order of the questionnaire.
pub(super) fn items(brief: Brief<'_>, beside: &Beside, scope: ChangeScope) -> Vec<Item> {
    let mut items: Vec<Item> = match scope {
        ChangeScope::Sections => {
            let item = |one: &GroupBeside| Some(of_group(brief, scope, one, Opens::section(&one.id)?));
            beside.sections.iter().filter_map(item).collect()
        }
        ChangeScope::Themes => {
            let item = |one: &GroupBeside| Some(of_group(brief, scope, one, Opens::theme(&one.id)?));
            beside.themes.iter().filter_map(item).collect()
        }
        ChangeScope::Statements(_) => beside.statements.iter().filter_map(|one| of_statement(brief, one)).collect(),
    };
    items.sort_by_key(|item| Reverse(item.difference.millionths.abs()));
    items
}

fn of_statement(brief: Brief<'_>, one: &StatementBeside) -> Option<Item> {
    let located = brief.questionnaire().statement(&one.id)?;
    let (text, title) = (brief.text, &located.statement.short);
    let number = text.number(one.index + 1);
    let marks = [
        one.divided.then(|| text.spread_discuss_first()),
        one.agreed.then(|| text.spread_agreed(text.points(one.group))),
        one.own_text.is_some().then(|| text.beside_text_changed()),
    ];
    Some(Item {
        label: text.figure_statement_label(&number, title),
        title: title.clone(),
        name: text.change_statement_name(&number, title),
        opens: Opens::Statement(one.id.clone()),
        places: (words::place_of(one.own), words::place_of(one.group)),
        own: text.points(one.own),
        group: text.points(one.group),
        difference: Difference::of_points(brief, one.group, one.own),
        band: (!one.divided).then(|| one.group.band(&brief.questionnaire().bands)),
        texts: one.own_text.clone().map(|own| (own, located.statement.text.clone())),
        remarks: marks.into_iter().flatten().collect(),
    })
}

fn of_group(brief: Brief<'_>, scope: ChangeScope, one: &GroupBeside, opens: Opens) -> Item {
    let text = brief.text;
    let is_part = one.statements < one.of;
    let part = is_part.then(|| text.figure_scored_of(text.number(one.statements), brief.statements(one.of)));
    Item {
        label: one.title.clone(),
        title: one.title.clone(),
        name: text.figure_group_name(scope.kind(), &one.title),
        opens,
        places: (words::place(one.own), words::place(one.group)),
        own: brief.mean(one.own),
        group: brief.mean(one.group),
        difference: Difference::of_means(brief, one.group, one.own),
        band: Some(brief.questionnaire().bands.band(one.group.value())),
        texts: None,
        remarks: part.into_iter().collect(),
    }
}
