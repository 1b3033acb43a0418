//! Three or more measurements: what `compare` prints about them, as JSON and as a table.

use std::path::Path;

use analysetool_core::analysis::{GroupSeries, Mean, Measurement, Series, change, series};
use analysetool_core::questionnaire::Bands;
use analysetool_core::session::Session;
use analysetool_core::text::{Language, Text};
use serde::Serialize;

use super::super::{Console, Outcome};
use super::two;

pub(super) fn run(sessions: &[Session], paths: &[&Path], json: bool, console: &mut Console<'_>) -> Outcome {
    let given: Vec<&Session> = sessions.iter().collect();
    let series = series(&given);
    if series.measurements.iter().enumerate().any(|(place, one)| place != one.given) {
        console.warn("the measurements were put in the order of their dates");
    }
    // There are at least three, so there is a first and a last.
    let session = |one: Option<&Measurement>| one.and_then(|one| sessions.get(one.given));
    let Some((first, last)) = session(series.measurements.first()).zip(session(series.measurements.last())) else {
        return Ok(());
    };
    let change = change(first, last);
    if json {
        let about = |one| measurement(one, sessions, paths);
        return super::json(
            &Document {
                measurements: series.measurements.iter().map(about).collect(),
                comparable: series.comparable,
                of: series.of,
                sections: series.sections.iter().map(group).collect(),
                themes: series.themes.iter().map(group).collect(),
                change: two::document(first, last, &change),
            },
            console,
        );
    }
    lines(&series, sessions, paths, &last.questionnaire().bands).into_iter().try_for_each(|line| console.line(line))?;
    console.line("")?;
    two::lines(first, last, &change).into_iter().try_for_each(|line| console.line(line))
}

#[derive(Serialize)]
struct Document<'a> {
    measurements: Vec<About<'a>>,
    comparable: usize,
    of: usize,
    sections: Vec<Group<'a>>,
    themes: Vec<Group<'a>>,
    change: two::Document<'a>,
}

#[derive(Serialize)]
struct About<'a> {
    file: String,
    municipality: &'a str,
    date: Option<String>,
    partners: Option<usize>,
    group_changed: bool,
    measured_otherwise: bool,
    other_municipality: bool,
}

#[derive(Serialize)]
struct Group<'a> {
    id: &'a str,
    title: &'a str,
    values: Vec<Option<f64>>,
    statements: usize,
    of: usize,
    provisional: bool,
}

fn measurement<'a>(one: &Measurement, sessions: &'a [Session], paths: &[&Path]) -> About<'a> {
    About {
        file: paths.get(one.given).map(|path| path.display().to_string()).unwrap_or_default(),
        municipality: sessions.get(one.given).map_or("", |session| session.municipality().name.as_str()),
        date: one.date.map(|date| date.to_string()),
        partners: one.partners,
        group_changed: one.group_changed,
        measured_otherwise: one.person_and_group,
        other_municipality: one.other_municipality,
    }
}

fn group(group: &GroupSeries) -> Group<'_> {
    Group {
        id: &group.id,
        title: &group.title,
        values: group.means.iter().map(|mean| mean.map(Mean::value)).collect(),
        statements: group.statements,
        of: group.of,
        provisional: group.provisional(),
    }
}

fn lines(series: &Series, sessions: &[Session], paths: &[&Path], bands: &Bands) -> Vec<String> {
    let mut lines = Vec::new();
    for (number, one) in (1..).zip(&series.measurements) {
        let About { file, municipality, date, .. } = measurement(one, sessions, paths);
        let date = date.unwrap_or_else(|| "no date".to_owned());
        lines.push(format!("{number}: {date:<10}  {municipality}  {file}{}", remarks(one)));
    }
    lines.push(format!("{} of {} statements are in all measurements", series.comparable, series.of));
    for groups in [&series.sections, &series.themes] {
        lines.push(String::new());
        lines.extend(groups.iter().map(|group| line(group, bands)));
    }
    lines
}

fn remarks(one: &Measurement) -> String {
    let who = match one.partners {
        None => "one person".to_owned(),
        Some(0) => "counted in the room".to_owned(),
        Some(partners) => format!("{partners} partners"),
    };
    let warnings = [
        (one.group_changed, "more than a third took part only once, here or in the one before: compare with care"),
        (one.person_and_group, "not measured alike: one person and a group; compare with care"),
        (one.other_municipality, "another municipality than the one before"),
    ];
    let warnings = warnings.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| format!("; {words}"));
    format!("  ({who}{})", warnings.collect::<String>())
}

fn line(group: &GroupSeries, bands: &Bands) -> String {
    let value =
        |mean: &Option<Mean>| mean.map_or_else(|| "-".to_owned(), |mean| Text::of(Language::English).mean(mean, bands));
    let values: Vec<String> = group.means.iter().map(|mean| format!("{:>5}", value(mean))).collect();
    let GroupSeries { id, title, statements, of, .. } = group;
    let values = values.join(" ");
    format!("{id:<4} {values}  {title} ({statements} of {of} statements)")
}
