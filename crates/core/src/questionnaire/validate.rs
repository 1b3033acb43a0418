//! Judges the content of a questionnaire: ids, texts, counts and references. All faults are listed, not only the first.

use std::collections::{HashMap, HashSet};

use super::read::{Draft, SectionDraft, StatementDraft, ThemeDraft};
use super::{
    Band, BandRule, Bands, MAX_STATEMENTS, Place, Questionnaire, QuestionnaireError, QuestionnaireFault, Role, RoleId,
    Score, Section, SectionId, Statement, StatementId, Theme, ThemeId, Wrong, is_id,
};
use crate::clean::quoted;

/// Most faults that are told at once. Nobody mends more before trying again, and a bad file can have millions.
const MOST_FAULTS: usize = 500;

pub(super) fn validate(draft: Draft) -> Result<Questionnaire, QuestionnaireError> {
    let mut faults = Faults::default();
    for (key, text) in [
        ("id", &draft.id),
        ("version", &draft.version),
        ("language", &draft.language),
        ("title", &draft.title),
        ("notice", &draft.notice),
        ("question", &draft.question),
        ("dont_know", &draft.dont_know),
        ("not_applicable", &draft.not_applicable),
    ] {
        faults.require(&Place::Whole, key, text);
    }
    let scale = scale(draft.scale, &mut faults);
    let bands = bands(draft.bands, &mut faults);
    let roles = roles(draft.roles, &mut faults);
    references(&draft.sections, &draft.indicators, &draft.instruments, &draft.sources, &mut faults);
    entries(&draft.terms, &draft.indicators, &draft.instruments, &draft.sources, &mut faults);
    let sections = sections(draft.sections, &mut faults);
    match (scale, bands, faults.0.is_empty()) {
        (Some(scale), Some(bands), true) => Ok(Questionnaire {
            id: draft.id,
            version: draft.version,
            language: draft.language,
            title: draft.title,
            notice: draft.notice,
            question: draft.question,
            scale,
            dont_know: draft.dont_know,
            not_applicable: draft.not_applicable,
            bands,
            roles,
            sections,
            terms: draft.terms,
            indicators: draft.indicators,
            instruments: draft.instruments,
            sources: draft.sources,
        }),
        _ => Err(QuestionnaireError::Content(faults.0)),
    }
}

#[derive(Default)]
struct Faults(Vec<QuestionnaireFault>);

impl Faults {
    fn add(&mut self, place: Place, wrong: Wrong) {
        if self.0.len() < MOST_FAULTS {
            self.0.push(QuestionnaireFault { place, wrong });
        }
    }

    fn require(&mut self, place: &Place, key: &'static str, text: &str) {
        if text.trim().is_empty() {
            self.add(place.clone(), Wrong::Missing(key));
        }
    }

    /// The place of a part, and its id when it is a usable one that was not seen before.
    fn id<Id>(
        &mut self,
        text: &str,
        number: usize,
        seen: &mut HashSet<String>,
        place: impl Fn(String) -> Place,
        parse: impl Fn(&str) -> Option<Id>,
    ) -> (Place, Option<Id>) {
        if text.trim().is_empty() {
            let here = place(number.to_string());
            self.add(here.clone(), Wrong::Missing("id"));
            return (here, None);
        }
        let here = place(quoted(text));
        let id = parse(text);
        if id.is_none() {
            self.add(here.clone(), Wrong::BadId(quoted(text)));
        }
        if !seen.insert(text.to_owned()) {
            self.add(here.clone(), Wrong::SameId(quoted(text)));
        }
        (here, id)
    }
}

fn scale(labels: Vec<String>, faults: &mut Faults) -> Option<[String; 5]> {
    for label in &labels {
        faults.require(&Place::Scale, "label", label);
    }
    let found = labels.len();
    let scale = labels.try_into().ok();
    if scale.is_none() {
        faults.add(Place::Scale, Wrong::LabelCount { found });
    }
    scale
}

fn bands(rules: Vec<(String, BandRule)>, faults: &mut Faults) -> Option<Bands> {
    for (_, rule) in &rules {
        faults.require(&Place::Bands, "title", &rule.title);
    }
    let in_order = rules.iter().map(|(id, _)| id.as_str()).eq(Band::HIGH_TO_LOW.iter().map(|band| band.id()));
    let mut rules = rules.into_iter().map(|(_, rule)| rule);
    let (true, Some(strong), Some(attention), Some(weak)) = (in_order, rules.next(), rules.next(), rules.next()) else {
        faults.add(Place::Bands, Wrong::BandIds);
        return None;
    };
    let (low, high) = (f64::from(Score::MIN.points()), f64::from(Score::MAX.points()));
    let descending = high >= strong.from && strong.from > attention.from && attention.from > weak.from;
    if !descending || (weak.from - low).abs() > f64::EPSILON {
        faults.add(Place::Bands, Wrong::BandCutoffs);
    }
    Some(Bands { strong, attention, weak })
}

fn roles(drafts: Vec<(String, String, bool)>, faults: &mut Faults) -> Vec<Role> {
    if drafts.is_empty() {
        faults.add(Place::Whole, Wrong::Missing("roles"));
    }
    let mut seen = HashSet::new();
    let mut roles = Vec::with_capacity(drafts.len());
    for (number, (id, title, other)) in (1..).zip(drafts) {
        let (place, id) = faults.id(&id, number, &mut seen, Place::Role, RoleId::parse);
        faults.require(&place, "title", &title);
        roles.extend(id.map(|id| Role { id, title, other }));
    }
    roles
}

fn sections(drafts: Vec<SectionDraft>, faults: &mut Faults) -> Vec<Section> {
    if drafts.is_empty() {
        faults.add(Place::Whole, Wrong::Empty("section"));
    }
    let count: usize = drafts.iter().flat_map(|section| &section.themes).map(|theme| theme.statements.len()).sum();
    if count > MAX_STATEMENTS {
        faults.add(Place::Whole, Wrong::TooManyStatements { limit: MAX_STATEMENTS });
    }
    let mut seen = HashSet::new();
    let mut inner = Inner::default();
    let mut sections = Vec::with_capacity(drafts.len());
    for (number, SectionDraft { id, title, intro, themes }) in (1..).zip(drafts) {
        let (place, id) = faults.id(&id, number, &mut seen, Place::Section, SectionId::parse);
        faults.require(&place, "title", &title);
        if themes.is_empty() {
            faults.add(place, Wrong::Empty("theme"));
        }
        let themes = inner.themes(themes, faults);
        sections.extend(id.map(|id| Section { id, title, intro, themes }));
    }
    sections
}

/// What has been seen so far, over all sections.
#[derive(Default)]
struct Inner {
    theme_ids: HashSet<String>,
    theme_count: usize,
    statement_ids: HashSet<String>,
    statement_texts: HashMap<String, String>,
    statement_count: usize,
}

impl Inner {
    fn themes(&mut self, drafts: Vec<ThemeDraft>, faults: &mut Faults) -> Vec<Theme> {
        let mut themes = Vec::with_capacity(drafts.len());
        for ThemeDraft { id, title, intro, statements } in drafts {
            self.theme_count += 1;
            let (place, id) = faults.id(&id, self.theme_count, &mut self.theme_ids, Place::Theme, ThemeId::parse);
            faults.require(&place, "title", &title);
            if statements.is_empty() {
                faults.add(place, Wrong::Empty("statement"));
            }
            let statements = self.statements(statements, faults);
            themes.extend(id.map(|id| Theme { id, title, intro, statements }));
        }
        themes
    }

    fn statements(&mut self, drafts: Vec<StatementDraft>, faults: &mut Faults) -> Vec<Statement> {
        let mut statements = Vec::with_capacity(drafts.len());
        for StatementDraft { id, rev, text, short, guidance } in drafts {
            self.statement_count += 1;
            let seen = &mut self.statement_ids;
            let name = id.clone();
            let (place, id) = faults.id(&id, self.statement_count, seen, Place::Statement, StatementId::parse);
            faults.require(&place, "text", &text);
            faults.require(&place, "short", &short);
            if !text.trim().is_empty()
                && let Some(first) = self.statement_texts.insert(text.trim().to_lowercase(), name)
            {
                faults.add(place, Wrong::SameText(quoted(&first)));
            }
            statements.extend(id.map(|id| Statement { id, rev, text, short, guidance }));
        }
        statements
    }
}

fn references(
    sections: &[SectionDraft],
    indicators: &[super::Indicator],
    instruments: &[super::Instrument],
    sources: &[super::Source],
    faults: &mut Faults,
) {
    let indicator_ids: HashSet<&str> = indicators.iter().map(|indicator| indicator.id.as_str()).collect();
    let instrument_ids: HashSet<&str> = instruments.iter().map(|instrument| instrument.id.as_str()).collect();
    let source_ids: HashSet<&str> = sources.iter().map(|source| source.id.as_str()).collect();
    for statement in sections.iter().flat_map(|section| &section.themes).flat_map(|theme| &theme.statements) {
        let guidance = &statement.guidance;
        for (kind, ids, known) in [
            ("instruments", &guidance.instruments, &instrument_ids),
            ("indicators", &guidance.indicators, &indicator_ids),
            ("sources", &guidance.sources, &source_ids),
        ] {
            for id in ids.iter().filter(|id| !known.contains(id.as_str())) {
                let place = Place::Statement(quoted(&statement.id));
                faults.add(place, Wrong::DeadReference { kind, id: quoted(id) });
            }
        }
    }
    for indicator in indicators.iter().filter(|indicator| !source_ids.contains(indicator.source.as_str())) {
        let place = Place::Indicator(quoted(&indicator.id));
        faults.add(place, Wrong::DeadReference { kind: "sources", id: quoted(&indicator.source) });
    }
}

fn entries(
    terms: &[super::Term],
    indicators: &[super::Indicator],
    instruments: &[super::Instrument],
    sources: &[super::Source],
    faults: &mut Faults,
) {
    let plain = |id: &str| is_id(id).then_some(());
    let mut seen = HashSet::new();
    for (number, term) in (1..).zip(terms) {
        faults.id(&term.term, number, &mut seen, Place::Term, |_| Some(()));
        faults.require(&Place::Term(quoted(&term.term)), "means", &term.means);
    }
    seen.clear();
    for (number, indicator) in (1..).zip(indicators) {
        let (place, _) = faults.id(&indicator.id, number, &mut seen, Place::Indicator, plain);
        faults.require(&place, "title", &indicator.title);
        faults.require(&place, "figure", &indicator.figure);
    }
    seen.clear();
    for (number, instrument) in (1..).zip(instruments) {
        let (place, _) = faults.id(&instrument.id, number, &mut seen, Place::Instrument, plain);
        faults.require(&place, "name", &instrument.name);
    }
    seen.clear();
    for (number, source) in (1..).zip(sources) {
        let (place, _) = faults.id(&source.id, number, &mut seen, Place::Source, plain);
        faults.require(&place, "title", &source.title);
    }
}
