//! Measurements in a row: their order, what compares in all of them, gaps and warnings.

use jiff::Timestamp;
use jiff::civil::date;

use super::samples::{edit, group, one_theme, questionnaire, session, unnamed_group};
use super::{Mean, Series, series};
use crate::questionnaire::Questionnaire;
use crate::session::{Edit, Session};

fn dated(mut session: Session, year: i16) -> Session {
    edit(&mut session, Edit::Date(Some(date(year, 11, 21))));
    session
}

fn of(sessions: &[Session]) -> Series {
    series(&sessions.iter().collect::<Vec<_>>())
}

/// Means as the nearest tenth; `None` is a gap.
fn tenths(means: &[Option<Mean>]) -> Vec<Option<u32>> {
    means.iter().map(|mean| mean.map(Mean::rounded_tenths)).collect()
}

#[test]
fn measurements_stand_in_the_order_of_their_dates() {
    let given = |series: &Series| series.measurements.iter().map(|one| one.given).collect::<Vec<_>>();
    let sessions = [dated(one_theme("3"), 2026), dated(one_theme("1"), 2024), dated(one_theme("2"), 2025)];
    let series = of(&sessions);
    assert_eq!(given(&series), [1, 2, 0]);
    assert_eq!(tenths(&series.sections[0].means), [Some(10), Some(20), Some(30)]);
    assert_eq!(series.sections[0].ends(), Mean::new(1, 1).zip(Mean::new(3, 1)));
    // On the same day the one changed last comes last; without a date the day of the last change counts.
    let mut late = dated(one_theme("3"), 2025);
    late.apply(Edit::Title("Later".into()), "2025-11-21T12:00:00Z".parse().unwrap()).unwrap();
    assert_eq!(given(&of(&[late, dated(one_theme("1"), 2025)])), [1, 0]);
    let mut undated = one_theme("3");
    undated.apply(Edit::Title("Zonder datum".into()), "2025-06-01T12:00:00Z".parse::<Timestamp>().unwrap()).unwrap();
    assert_eq!(given(&of(&[dated(one_theme("1"), 2025), undated, dated(one_theme("1"), 2024)])), [2, 1, 0]);
}

#[test]
fn every_mean_is_over_the_same_statements() {
    let questionnaire = questionnaire(&[&[3, 1]]);
    let signs = [(2024, "123 1"), (2025, "4?4 ."), (2026, "555 .")];
    let sessions = signs.map(|(year, signs)| dated(session(&questionnaire, signs), year));
    let series = of(&sessions);
    assert_eq!((series.comparable, series.of), (4, 4));
    let theme = &series.themes[0];
    assert_eq!(tenths(&theme.means), [Some(20), Some(40), Some(50)]);
    assert_eq!((theme.statements, theme.of, theme.provisional()), (2, 3, false));
    // The section: its fourth statement has a value once, so it is not among them.
    assert_eq!((tenths(&series.sections[0].means), series.sections[0].of), (vec![Some(20), Some(40), Some(50)], 4));
    assert!(series.sections[0].provisional());
}

#[test]
fn a_measurement_without_any_value_leaves_a_gap_and_takes_nothing_from_the_others() {
    let sessions = [dated(one_theme("123"), 2024), dated(one_theme("..."), 2025), dated(one_theme("234"), 2026)];
    let series = of(&sessions);
    assert_eq!(tenths(&series.themes[0].means), [Some(20), None, Some(30)]);
    assert_eq!(series.themes[0].statements, 3);
    let silent = of(&[dated(one_theme("."), 2024), dated(one_theme("?"), 2025)]);
    assert_eq!((tenths(&silent.themes[0].means), silent.themes[0].statements), (vec![None, None], 0));
    assert_eq!(silent.themes[0].ends(), None);
    let once = of(&[dated(one_theme("3"), 2024), dated(one_theme("."), 2025)]);
    assert_eq!(once.themes[0].ends(), None, "one point is no line");
    let apart = of(&[dated(one_theme("3."), 2024), dated(one_theme(".3"), 2025)]);
    assert_eq!((tenths(&apart.themes[0].means), apart.themes[0].of), (vec![None, None], 2));
}

#[test]
fn only_statements_with_the_same_id_and_revision_in_all_compare() {
    let (three, mut two) = (questionnaire(&[&[3]]), questionnaire(&[&[2]]));
    two.sections[0].themes[0].statements[0].rev = 2;
    let old = dated(session(&two, "11"), 2024);
    let sessions = [old, dated(session(&three, "555"), 2025), dated(session(&three, "444"), 2026)];
    let series = of(&sessions);
    assert_eq!((series.comparable, series.of), (1, 3));
    assert_eq!(tenths(&series.themes[0].means), [Some(10), Some(50), Some(40)]);
    let other = Questionnaire { id: "iets-anders".into(), ..three.clone() };
    let apart = of(&[dated(session(&other, "111"), 2024), dated(session(&three, "111"), 2025)]);
    assert!(apart.comparable == 0 && apart.sections.is_empty() && apart.themes.is_empty());
}

#[test]
fn a_changed_group_and_another_way_of_measuring_are_flagged_at_the_later_one() {
    let questionnaire = questionnaire(&[&[1]]);
    let sessions = [
        dated(session(&questionnaire, "3"), 2022),
        dated(group(&questionnaire, &["1", "2"]), 2023),
        dated(group(&questionnaire, &["1", "2", "3", "4", "5", "3"]), 2024),
        dated(group(&questionnaire, &["1", "2", "3", "4", "5"]), 2025),
    ];
    let series = of(&sessions);
    let flags: Vec<_> = series.measurements.iter().map(|one| (one.person_and_group, one.group_changed)).collect();
    assert_eq!(flags, [(false, false), (true, false), (false, true), (false, false)]);
    let partners: Vec<_> = series.measurements.iter().map(|one| one.partners).collect();
    assert_eq!(partners, [None, Some(2), Some(6), Some(5)]);
}

#[test]
fn another_municipality_is_flagged_by_code_before_name() {
    let of_place = |name: &str, code: &str, year| {
        let mut session = dated(one_theme("3"), year);
        edit(&mut session, Edit::Municipality(name.to_owned()));
        edit(&mut session, Edit::MunicipalityCode(code.to_owned()));
        session
    };
    let flags = |one: (&str, &str), other: (&str, &str)| {
        of(&[of_place(one.0, one.1, 2024), of_place(other.0, other.1, 2025)]).measurements[1].other_municipality
    };
    assert!(flags(("Proefstad", "GM9999"), ("Proefstad", "GM9998")));
    assert!(!flags(("Proefstad", "GM9999"), ("Gemeente Proefstad", "gm9999")));
    assert!(flags(("Proefstad", "GM9999"), ("Elders", "")) && !flags(("", "GM9999"), ("Elders", "")));
}

#[test]
fn answers_withheld_without_names_have_no_part_in_a_series() {
    let questionnaire = questionnaire(&[&[1]]);
    let few = |sign: &str| {
        let group = unnamed_group(&questionnaire, &[sign; 4]);
        of(&[dated(group, 2024), dated(session(&questionnaire, "3"), 2025)])
    };
    assert_eq!(few("1"), few("5"));
    assert_eq!(tenths(&few("1").themes[0].means), [None, Some(30)]);
}

#[test]
fn none_and_one_measurement_are_a_series_too() {
    assert_eq!((of(&[]).measurements.len(), of(&[]).of), (0, 0));
    let one = of(&[one_theme("34")]);
    assert_eq!((one.measurements.len(), one.comparable, tenths(&one.themes[0].means)), (1, 2, vec![Some(35)]));
}
