//! Session files at each limit of the format and one over it, through every way in that takes a session.

use std::sync::LazyLock;

use analysetool_core::questionnaire::Questionnaire;

use super::Wanted::{self, Refused, Taken};
use super::{Case, case, list};
use crate::bench::SESSION_ID;
use crate::build;

/// The words of a small questionnaire, as a session holds them.
static CORE: LazyLock<String> = LazyLock::new(|| {
    let small = include_str!("../../../../../fuzz/seeds/questionnaire/small.json");
    Questionnaire::parse(small).map(|questionnaire| questionnaire.core_json(0)).unwrap_or_default()
});

/// A session with these keys; each ends with a comma.
pub fn with_keys(keys: &str) -> String {
    with_questionnaire(keys, &CORE)
}

/// The same with another questionnaire in it.
pub fn with_questionnaire(keys: &str, questionnaire: &str) -> String {
    format!(
        "{{\"format\": \"analysetool-kansrijke-start/session\", \"schema\": 1, \"min_reader\": 1, {keys} \
         \"id\": \"{SESSION_ID}\", \"questionnaire\": {questionnaire}}}"
    )
}

/// Through every way in that takes a session; a PDF carries it too.
pub fn everywhere(name: &str, wanted: Wanted, make: impl Fn() -> Vec<u8> + Clone + 'static) -> Vec<Case> {
    let mut cases: Vec<Case> =
        ["open", "combine", "drop"].map(|way| case(way, name, wanted, make.clone())).into_iter().collect();
    // Of some bytes the PDF says itself what is wrong.
    let in_pdf = if matches!(wanted, Refused("NotUtf8" | "Empty" | "OtherFormat" | "Syntax" | "Expected(Object)")) {
        Refused("")
    } else {
        wanted
    };
    cases.push(case("pdf", name, in_pdf, move || build::pdf_around(&make())));
    cases
}

const SOURCE: &str = "\"source\": {\"kind\": \"file\", \"key\": \"9f3b2c7d1e508a64\"}";

/// A limit: its name, the most there may be, and the keys of a session with that many.
type Limit = (&'static str, usize, fn(usize) -> String);

fn lists() -> Vec<Limit> {
    vec![
        ("participants", 200, |n| {
            format!("\"participants\": [{}],", list(n, |at| format!("{{\"id\": \"{at:08x}\"}}")))
        }),
        ("answers", 400, |n| format!("\"answers\": {{{}}},", list(n, |at| format!("\"X{at}\": {{\"value\": 3}}")))),
        ("quotes", 200, |n| format!("\"answers\": {{\"S01\": {{\"quotes\": [{}]}}}},", list(n, |_| "\"x\"".into()))),
        ("respondents", 200, |n| {
            format!("\"respondents\": [{}],", list(n, |at| format!("{{\"id\": \"{at:08x}\", {SOURCE}}}")))
        }),
        ("copies put aside", 200, |n| {
            let copies = list(n, |_| format!("{{{SOURCE}}}"));
            format!("\"respondents\": [{{\"id\": \"e0a4419c\", {SOURCE}, \"set_aside\": [{copies}]}}],")
        }),
        ("rounds", 9, |n| {
            format!("\"rounds\": {{\"S01\": [{}]}},", list(n, |_| "{\"counts\": [1, 0, 0, 0, 0]}".into()))
        }),
        ("statements with votes", 400, |n| format!("\"rounds\": {{{}}},", list(n, |at| format!("\"X{at}\": []")))),
        ("talk list", 400, |n| {
            let items = list(n, |at| format!("{{\"statement\": \"X{at}\"}}"));
            format!("\"workshop\": {{\"talk_list\": [{items}]}},")
        }),
        ("dot slips", 200, |n| format!("\"dots\": {{\"slips\": [{}]}},", list(n, |_| "{}".into()))),
        ("dots", 400, |n| {
            format!("\"dots\": {{\"slips\": [{{\"dots\": {{{}}}}}]}},", list(n, |at| format!("\"X{at}\": 0")))
        }),
        ("focus points", 5, |n| format!("\"focus\": [{}],", list(n, |_| "{\"statement\": \"S01\"}".into()))),
        ("actions", 500, |n| {
            format!("\"actions\": [{}],", list(n, |at| format!("{{\"id\": \"{at:08x}\", \"what\": \"x\"}}")))
        }),
        ("statements of an action", 400, |n| {
            let statements = list(n, |at| format!("\"X{at}\""));
            format!("\"actions\": [{{\"id\": \"a91f00d2\", \"what\": \"x\", \"statements\": [{statements}]}}],")
        }),
        ("parked items", 500, |n| {
            format!("\"parked\": [{}],", list(n, |at| format!("{{\"id\": \"{at:08x}\", \"text\": \"x\"}}")))
        }),
        ("unknown keys", 64, |n| list(n, |at| format!("\"later{at}\": {at}")) + ","),
        ("unknown keys of an answer", 64, |n| {
            format!("\"answers\": {{\"S01\": {{{}}}}},", list(n, |at| format!("\"later{at}\": {at}")))
        }),
    ]
}

fn measures() -> Vec<(Limit, &'static str)> {
    let round = |votes: usize| format!("\"rounds\": {{\"S01\": [{{\"counts\": [{votes}, 0, 0, 0, 0]}}]}},");
    let title = "TextTooLong { limit: 120 }";
    let text = "TextTooLong { limit: 10000 }";
    let between = "NotBetween";
    vec![
        (("title", 120, |n| format!("\"title\": \"{}\",", "é".repeat(n))), title),
        (("municipality", 120, |n| format!("\"municipality\": {{\"name\": \"{}\"}},", "👶".repeat(n))), title),
        (("note", 10_000, |n| format!("\"answers\": {{\"S01\": {{\"note\": \"{}\"}}}},", "é".repeat(n))), text),
        (
            ("why", 10_000, |n| format!("\"focus\": [{{\"statement\": \"S01\", \"why\": \"{}\"}}],", "w".repeat(n))),
            text,
        ),
        (("votes", 65_535, round), between),
        (("people of a slip", 65_535, |n| format!("\"dots\": {{\"slips\": [{{\"people\": {n}}}]}},")), between),
        (("minutes", 65_535, |n| format!("\"workshop\": {{\"minutes\": {n}}},")), between),
        (("levels", 63, |n| format!("\"deep\": {}{},", "[".repeat(n), "]".repeat(n))), "TooDeep { limit: 64 }"),
    ]
}

/// Every limit exactly, and one over it.
pub fn all() -> Vec<Case> {
    let lists = lists().into_iter().map(|limit| (limit, "TooMany { limit: "));
    let limits = lists.chain(measures());
    let mut cases: Vec<Case> = limits
        .flat_map(|((name, most, keys), error)| {
            let at = everywhere(&format!("{most} {name}"), Taken, move || with_keys(&keys(most)).into_bytes());
            let over = format!("{} {name}", most + 1);
            let over = everywhere(&over, Refused(error), move || with_keys(&keys(most + 1)).into_bytes());
            at.into_iter().chain(over)
        })
        .collect();
    let whole = |bytes: usize| {
        move || {
            let text = with_keys("");
            (text.clone() + &" ".repeat(bytes - text.len())).into_bytes()
        }
    };
    let most = 16 * 1024 * 1024;
    for way in ["open", "drop"] {
        cases.push(case(way, "16 MiB", Taken, whole(most)));
        cases.push(case(way, "16 MiB and a byte", Refused("TooLarge"), whole(most + 1)));
    }
    cases.push(case("combine", "16 MiB and a byte", Refused("TooLarge"), whole(most + 1)));
    cases.push(case("pdf", "16 MiB and a byte", Refused("TooLarge"), move || build::pdf_around(&whole(most + 1)())));
    cases.push(case("open", "20 MB", Refused("TooLarge"), whole(20_000_000)));
    cases.extend(inside());
    cases
}

/// What stands inside other things: the questionnaire, and an earlier session.
fn inside() -> Vec<Case> {
    let statements = |count: usize| {
        let more =
            list(count, |at| format!("{{\"id\": \"Y{at}\", \"text\": \"Tekst {at}\", \"short\": \"Kort {at}\"}}"));
        let theme = format!("{{\"id\": \"T99\", \"title\": \"Nog een\", \"statements\": [{more}]}}");
        let questionnaire = CORE.replacen("\"themes\": [", &format!("\"themes\": [{theme},"), 1);
        with_questionnaire("", &questionnaire).into_bytes()
    };
    let known = CORE.matches("\"short\"").count();
    let earlier = |keys: &str| with_keys(&format!("\"previous\": {},", with_keys(keys)));
    let twice = earlier(&format!("\"previous\": {},", with_keys("")));
    let summed = earlier("\"checksum\": \"crc32:00000000\",");
    let newer = earlier("").replacen(
        "\"previous\": {\"format\": \"analysetool-kansrijke-start/session\", \"schema\": 1, \"min_reader\": 1",
        "\"previous\": {\"format\": \"analysetool-kansrijke-start/session\", \"schema\": 9, \"min_reader\": 9",
        1,
    );
    let one = earlier("");
    [
        everywhere("400 statements", Taken, move || statements(400 - known)),
        everywhere("401 statements", Refused("TooMany"), move || statements(401 - known)),
        everywhere("an earlier session", Taken, move || one.clone().into_bytes()),
        everywhere("an earlier session of an earlier session", Refused("NotInside"), move || {
            twice.clone().into_bytes()
        }),
        everywhere("a checksum inside", Refused("NotInside"), move || summed.clone().into_bytes()),
        everywhere("a newer session inside", Refused("Newer"), move || newer.clone().into_bytes()),
    ]
    .into_iter()
    .flatten()
    .collect()
}
