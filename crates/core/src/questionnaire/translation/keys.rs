//! Every text of a questionnaire that has a translation, with its key. Names of aids, titles of sources and publishers have
//! none: whoever looks for them needs them as they are.

use crate::questionnaire::{
    Band, Guidance, Indicator, Instrument, Questionnaire, Role, Section, Source, Statement, Term, Theme,
};

/// Calls `visit` with every text that is not empty. The types are taken apart without `..`, so that a new field can't be
/// forgotten here.
pub(super) fn each(questionnaire: &mut Questionnaire, mut visit: impl FnMut(&str, &mut String)) {
    let Questionnaire {
        id: _,
        version: _,
        language: _,
        title,
        notice,
        question,
        scale,
        dont_know,
        not_applicable,
        bands,
        roles,
        sections,
        terms,
        indicators,
        instruments,
        sources,
    } = questionnaire;
    let mut visit = |key: &str, text: &mut String| {
        if !text.is_empty() {
            visit(key, text);
        }
    };
    visit("title", title);
    visit("notice", notice);
    visit("question", question);
    for (points, label) in (1..).zip(scale) {
        visit(&format!("scale.{points}"), label);
    }
    visit("dont_know", dont_know);
    visit("not_applicable", not_applicable);
    for band in Band::HIGH_TO_LOW {
        visit(&format!("bands.{}", band.id()), &mut bands.rule_mut(band).title);
    }
    for Role { id, title, other: _ } in roles {
        visit(&format!("roles.{id}"), title);
    }
    for section in sections {
        in_section(section, &mut visit);
    }
    for Term { term, means } in terms {
        let word = term.clone();
        visit(&format!("terms.{word}.term"), term);
        visit(&format!("terms.{word}.means"), means);
    }
    for Indicator { id, title, figure, year: _, base, wish: _, source: _ } in indicators {
        visit(&format!("indicators.{id}.title"), title);
        visit(&format!("indicators.{id}.figure"), figure);
        visit(&format!("indicators.{id}.base"), base);
    }
    for Instrument { id, name: _, what, owner, url: _, checked: _ } in instruments {
        visit(&format!("instruments.{id}.what"), what);
        visit(&format!("instruments.{id}.owner"), owner);
    }
    for Source { id: _, title: _, publisher: _, year: _, url: _ } in sources {}
}

fn in_section(section: &mut Section, visit: &mut impl FnMut(&str, &mut String)) {
    let Section { id, title, intro, themes } = section;
    visit(&format!("{id}.title"), title);
    visit(&format!("{id}.intro"), intro);
    for Theme { id, title, intro, statements } in themes {
        visit(&format!("{id}.title"), title);
        visit(&format!("{id}.intro"), intro);
        for Statement { id, rev: _, text, short, guidance } in statements {
            let Guidance { explanation, one, five, steps, talk, instruments: _, indicators: _, sources: _ } = guidance;
            for (field, text) in [
                ("text", text),
                ("short", short),
                ("explanation", explanation),
                ("one", one),
                ("five", five),
                ("talk", talk),
            ] {
                visit(&format!("{id}.{field}"), text);
            }
            for (number, step) in (1..).zip(steps) {
                visit(&format!("{id}.steps.{number}"), step);
            }
        }
    }
}
