//! A session without names holds no link between a respondent and a partner, whoever wrote the file.

use analysetool_core::session::format::{Notice, to_text};
use analysetool_core::session::{
    Anonymity, Edit, History, LocalId, Previous, Respondent, Session, Source, SourceKey, SourceKind,
};

use crate::samples::{GROUP, apply, group, load, moment, notices, with_key};

/// The part of the file that the respondents are.
fn respondents(session: &Session) -> String {
    let value: serde_json::Value = serde_json::from_str(&to_text(session)).unwrap();
    value["respondents"].to_string()
}

/// No participant, of each source nothing but the kind and the key, and in the order of the keys.
#[track_caller]
fn assert_without_names(session: &Session) {
    let text = respondents(session);
    assert!(!text.contains("participant") && !text.contains("updated") && !text.contains("herkomst"), "{text}");
    assert!(session.respondents().is_sorted_by_key(|respondent| respondent.source.key), "{text}");
    let set_aside: usize = session.respondents().iter().map(|respondent| respondent.set_aside.len()).sum();
    assert_eq!(set_aside, 1, "{text}");
}

fn named(source: &str) -> String {
    with_key(&GROUP.replacen("\"kind\": \"file\"", &format!("{source}\"kind\": \"file\""), 1))
}

fn unnamed(source: &str) -> String {
    named(source).replacen("\"anonymity\": \"named\"", "\"anonymity\": \"unnamed\"", 1)
}

#[test]
fn what_tells_a_partner_is_not_read_and_that_is_said() {
    let loaded = load(&unnamed("\"herkomst\": \"jgz.json\", "));
    assert_eq!(notices(&loaded), [Notice::NamesRemoved { respondents: 1 }]);
    assert_without_names(&loaded.session);
    assert_eq!(load(&to_text(&loaded.session)).notices, []);
}

#[test]
fn a_copy_that_was_put_aside_tells_nothing_either() {
    let text = unnamed("").replacen("\"participant\": \"7c1e90aa\",", "", 1).replacen(
        ", \"updated\": \"2026-11-14T09:12:44Z\"",
        "",
        1,
    );
    assert_eq!(notices(&load(&text)), []);
    let text = text.replacen("\"kind\": \"sheet\"", "\"updated\": \"2026-11-14T09:12:44Z\", \"kind\": \"sheet\"", 1);
    let loaded = load(&text);
    assert_eq!(notices(&loaded), [Notice::NamesRemoved { respondents: 1 }]);
    assert_without_names(&loaded.session);
}

#[test]
fn a_session_with_names_keeps_everything_in_the_order_of_the_file() {
    let loaded = load(&named("\"herkomst\": \"jgz.json\", "));
    assert_eq!(notices(&loaded), []);
    let text = respondents(&loaded.session);
    assert!(text.contains("participant") && text.contains("updated") && text.contains("herkomst"), "{text}");
    assert_eq!(loaded.session.respondents()[1].source.kind, SourceKind::Table);
}

#[test]
fn what_comes_together_goes_together_and_is_refused_together() {
    let now = moment("2026-11-21T14:32:10Z");
    let mut history = History::new(group());
    let before = to_text(history.session());
    let title = |title: &str| Edit::Title(title.to_owned());
    let partner = |key| Edit::Respondent(Box::new(Respondent::new(Source::new(SourceKind::File, SourceKey::new(key)))));
    history.apply_all([title("Een"), partner(1), partner(2)], now).unwrap();
    let after = to_text(history.session());
    assert_eq!(history.session().respondents().len(), group().respondents().len() + 2);
    assert!(!history.apply_all([title("Een")], now).unwrap(), "nothing is no step");
    history.apply_all([title("Twee"), title(&"lang ".repeat(100))], now).unwrap_err();
    assert_eq!(to_text(history.session()), after, "all, or none");
    history.undo(now).unwrap();
    let without_moment = |text: &str| {
        let lines = text.lines().filter(|line| !line.contains("\"updated\"") && !line.contains("\"checksum\""));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(without_moment(&to_text(history.session())), without_moment(&before));
    assert!(!history.can_undo());
    history.redo(now).unwrap();
    assert_eq!(without_moment(&to_text(history.session())), without_moment(&after));
}

#[test]
fn choosing_no_names_removes_them_and_choosing_names_again_does_not_bring_them_back() {
    let now = moment("2026-11-21T14:32:10Z");
    let mut history = History::new(group());
    let before = respondents(history.session());
    history.apply(Edit::Anonymity(Anonymity::Unnamed), now).unwrap();
    assert_without_names(history.session());
    history.apply(Edit::Anonymity(Anonymity::Named), now).unwrap();
    assert_without_names(history.session());
    history.undo(now).unwrap();
    assert_without_names(history.session());
    history.undo(now).unwrap();
    assert_eq!(respondents(history.session()), before);
}

#[test]
fn a_partner_who_comes_in_later_loses_the_name_and_the_order_tells_nothing() {
    let mut session = group();
    apply(&mut session, [Edit::Anonymity(Anonymity::Unnamed)]);
    let mut respondent = Respondent::new(Source::new(SourceKind::File, SourceKey::new(1)));
    respondent.participant = LocalId::parse("7c1e90aa");
    respondent.source.updated = Some(moment("2026-11-14T09:12:44Z"));
    let id = respondent.id;
    let edit = Edit::Respondent(Box::new(respondent));
    let now = moment("2026-11-21T14:32:10Z");
    assert_eq!(session.apply(edit.clone(), now), Ok(true));
    assert_eq!(session.respondents()[0].id, id);
    assert_eq!((session.respondents()[0].participant, session.respondents()[0].source.updated), (None, None));
    assert_eq!(session.apply(edit, now), Ok(false));
    assert_eq!(load(&to_text(&session)).notices, []);
}

#[test]
fn choosing_no_names_also_takes_the_links_out_of_the_earlier_session() {
    let mut session = load(&named("")).session;
    let earlier = session.clone();
    apply(&mut session, [Edit::Previous(Some(Previous::of(&earlier)))]);
    apply(&mut session, [Edit::Anonymity(Anonymity::Unnamed)]);
    assert_without_names(session.previous().unwrap());
    assert_eq!(load(&to_text(&session)).notices, []);

    // And it can't come in later.
    apply(&mut session, [Edit::Previous(None)]);
    apply(&mut session, [Edit::Previous(Some(Previous::of(&earlier)))]);
    assert_without_names(session.previous().unwrap());
}

#[test]
fn a_key_that_was_made_of_a_name_does_not_outlive_the_names() {
    let mut session = load(&named("").replacen("\"kind\": \"file\"", "\"kind\": \"table\"", 1)).session;
    let is_table = |it: &&Respondent| it.source.kind == SourceKind::Table;
    let before = session.respondents().iter().find(is_table).unwrap().clone();
    let of_file = session.respondents().iter().find(|it| it.source.kind == SourceKind::File).cloned();
    apply(&mut session, [Edit::Anonymity(Anonymity::Unnamed)]);
    // The order is that of the keys, and that is another one now.
    let after = session.respondents().iter().find(|it| it.sheet == before.sheet).unwrap();
    assert_ne!(after.source.key, before.source.key);
    assert_ne!(after.id, before.id);
    let text = to_text(&session);
    assert!(!text.contains(&before.source.key.to_string()) && !text.contains(&before.id.to_string()));
    if let Some(of_file) = of_file {
        assert!(
            session.respondents().iter().any(|it| it.source.key == of_file.source.key),
            "nobody can guess that one"
        );
    }
}
