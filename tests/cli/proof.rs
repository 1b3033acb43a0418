//! What `combine` promises about many files, shown without any code of the program: the sources are read as plain JSON and
//! counted with whole numbers.

use std::path::{Path, PathBuf};

use analysetool_core::session::format::parse;
use analysetool_core::session::{Anonymity, Edit, Previous, Session};
use serde_json::Value;

use crate::groups::{self, ORGANISATIONS, PEOPLE, agree, edit, participant, person, value, varied};
use crate::harness::{Bench, statement_ids};

const PARTNERS: usize = 40;

/// The file of one partner, with an organisation and a name of its own.
fn partner(number: usize, signs: &str) -> Session {
    let mut session = person(&signs.replace('x', "."));
    let mut partner = participant(number);
    (partner.organisation, partner.name) =
        (format!("{} {number}", partner.organisation), format!("{} {number}", partner.name));
    edit(&mut session, Edit::Participant(partner));
    session
}

/// Forty files in `partners/`; answers their names and the sessions in them.
fn forty(bench: &Bench) -> (Vec<String>, Vec<Session>) {
    std::fs::create_dir_all(bench.path("partners")).unwrap();
    let sessions: Vec<Session> =
        (0..PARTNERS).zip(varied(PARTNERS)).map(|(number, signs)| partner(number, &signs)).collect();
    let name = |number: usize| format!("partners/p{number:02}.json");
    for (number, session) in sessions.iter().enumerate() {
        groups::write(bench, &name(number), session);
    }
    ((0..PARTNERS).map(name).collect(), sessions)
}

fn combine(bench: &Bench, files: &[String], more: &[&str]) -> crate::harness::Run {
    let args = ["combine"].into_iter().chain(files.iter().map(String::as_str)).chain(more.iter().copied());
    bench.run(args)
}

/// The same numbers in the same order for the same seed (xorshift).
fn shuffled(files: &[String], mut seed: u64) -> Vec<String> {
    let mut files = files.to_vec();
    for end in (1..files.len()).rev() {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        files.swap(end, usize::try_from(seed % (end as u64 + 1)).unwrap());
    }
    files
}

/// The group without when it was changed, and the checksum that follows from that. Every other byte counts.
fn lasting(text: &str) -> Vec<&str> {
    let is_of_now = |line: &&str| line.starts_with("  \"updated\"") || line.starts_with("  \"checksum\"");
    text.lines().filter(|line| !is_of_now(line)).collect()
}

#[test]
fn a_group_is_the_same_in_every_order_of_its_files() {
    let bench = Bench::new();
    let (files, _) = forty(&bench);
    // One start for all: the id of a group decides the keys of its partners, and a new group has a new id.
    groups::write(&bench, "start.json", &groups::empty());
    let groups: Vec<String> = (1..=5_u64)
        .map(|seed| {
            let name = format!("group-{seed}.json");
            std::fs::copy(bench.path("start.json"), bench.path(&name)).unwrap();
            // A data folder each: one session in two files would be recognised.
            let mut args: Vec<String> = ["combine", "--into", "-o", &name].map(str::to_owned).to_vec();
            args.extend(shuffled(&files, seed * 0x9E37_79B9));
            args.extend(["--data-dir".into(), format!("data-{seed}")]);
            bench.run_in(&args, |command| command.env_remove("DISPLAY")).succeeds();
            bench.read(&name)
        })
        .collect();
    assert_eq!(lasting(&groups[0]).len() + 2, groups[0].lines().count(), "only two lines are left out");
    for group in &groups {
        assert_eq!(lasting(group), lasting(&groups[0]));
    }
}

/// One statement, counted from the JSON of the files.
#[derive(Debug, Default)]
struct Counted {
    counts: [u64; 5],
    dont_know: u64,
    not_applicable: u64,
}

impl Counted {
    fn of(files: &[Value], id: &str) -> Self {
        let mut counted = Self::default();
        for file in files {
            match &file["answers"][id]["value"] {
                Value::Number(score) => counted.counts[usize::try_from(score.as_u64().unwrap()).unwrap() - 1] += 1,
                Value::String(word) if word == "dont_know" => counted.dont_know += 1,
                Value::String(word) if word == "not_applicable" => counted.not_applicable += 1,
                Value::Null => {}
                other => panic!("{other}"),
            }
        }
        counted
    }

    fn n(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// Twice the median: the sum of the two middle scores.
    fn halves(&self) -> Option<u64> {
        let scores: Vec<u64> =
            (1..).zip(self.counts).flat_map(|(score, count)| vec![score; usize::try_from(count).unwrap()]).collect();
        let middle = scores.len().checked_sub(1)?;
        Some(scores[middle / 2] + scores[scores.len() / 2])
    }
}

/// A number with halves, doubled.
fn doubled(value: &Value) -> Option<u64> {
    value.as_f64().map(|value| {
        let twice = value * 2.0;
        assert!(twice.fract() == 0.0 && twice >= 0.0, "{value}");
        format!("{twice:.0}").parse().unwrap()
    })
}

#[test]
fn the_values_of_the_group_are_those_counted_by_hand_from_the_files() {
    let bench = Bench::new();
    let (files, _) = forty(&bench);
    combine(&bench, &files, &["-o", "group.json"]).succeeds();
    let sources: Vec<Value> = files.iter().map(|file| serde_json::from_str(&bench.read(file)).unwrap()).collect();
    let shown = bench.run(["show", "group.json", "--json"]).succeeds().json();
    let ids = statement_ids(&bench.questionnaire());
    assert_eq!(shown["statements"].as_array().unwrap().len(), ids.len());
    let mut scores = 0;
    for (statement, id) in shown["statements"].as_array().unwrap().iter().zip(&ids) {
        let counted = Counted::of(&sources, id);
        assert_eq!((statement["id"].as_str(), statement["n"].as_u64()), (Some(id.as_str()), Some(counted.n())));
        assert_eq!(statement["counts"], serde_json::to_value(counted.counts).unwrap(), "{id}");
        assert_eq!(doubled(&statement["median"]), counted.halves(), "{id}");
        assert_eq!(doubled(&statement["score"]), counted.halves(), "{id}");
        scores += counted.n();
    }
    assert!(scores > 1000, "the files hold answers");

    // A section is the mean of the medians of its statements.
    let questionnaire = bench.questionnaire();
    for (section, shown) in
        questionnaire["sections"].as_array().unwrap().iter().zip(shown["sections"].as_array().unwrap())
    {
        let themes = section["themes"].as_array().unwrap().iter();
        let statements = themes.flat_map(|theme| theme["statements"].as_array().unwrap());
        let ids = statements.map(|statement| statement["id"].as_str().unwrap());
        let medians: Vec<u64> = ids.filter_map(|id| Counted::of(&sources, id).halves()).collect();
        let (halves, count) = (medians.iter().sum::<u64>(), medians.len() as u64);
        assert_eq!((shown["id"].as_str(), shown["scored"].as_u64()), (section["id"].as_str(), Some(count)));
        // The nearest number to halves / (2 * count), told without dividing here.
        let value = shown["value"].as_f64().unwrap();
        let back = value * f64::from(u32::try_from(2 * count).unwrap());
        assert!((back - f64::from(u32::try_from(halves).unwrap())).abs() < 1e-9, "{shown}");
    }
}

#[test]
fn ten_more_ways_to_be_bad_are_each_named_once_and_stop_nothing() {
    let bench = Bench::new();
    let (mut files, _) = forty(&bench);
    let good = bench.read("partners/p10.json");
    let twice = good.replacen("  \"id\":", "  \"schema\": 1,\n  \"id\":", 1);
    assert_ne!(twice, good);
    let mut latin = good.clone().into_bytes();
    let at = good.find("Proefstad").unwrap();
    latin[at] = 0xE9;
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(good.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let first_answer = good.find("\"value\": ").unwrap();
    let mut six = good.clone();
    six.replace_range(first_answer..first_answer + "\"value\": 1".len(), "\"value\": 6");
    bench.write("twice.json", twice);
    bench.write("latin.json", latin);
    bench.write("utf16.json", utf16);
    bench.write("six.json", six);
    bench.write("after.json", good.clone() + &good);
    bench.write("list.json", format!("[{good}]"));
    bench.write("deep.json", "[".repeat(100_000));
    bench.write("no-id.json", good.lines().filter(|line| !line.starts_with("  \"id\"")).collect::<String>());
    std::fs::create_dir(bench.path("folder.json")).unwrap();
    let bad = ["twice", "latin", "utf16", "six", "after", "list", "deep", "no-id", "folder", "absent"];
    files.extend(bad.iter().map(|name| format!("{name}.json")));

    let run = combine(&bench, &shuffled(&files, 99), &["-o", "group.json"]);
    assert_eq!(run.code, 1, "{run:?}");
    let named: Vec<&str> = run.err.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(named.len(), bad.len(), "{}", run.err);
    for name in bad {
        let count = named.iter().filter(|line| line.contains(&format!("{name}.json"))).count();
        assert_eq!(count, 1, "{name}: {}", run.err);
    }
    assert!(run.out.contains("answers of 40 partners"), "{}", run.out);
    assert_eq!(parse(bench.read("group.json").as_bytes()).unwrap().session.respondents().len(), PARTNERS);
}

/// Every file in the folder and the folders in it.
fn files_in(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            files_in(&entry, found);
        } else {
            found.push(entry);
        }
    }
}

#[test]
fn without_names_no_byte_on_the_disk_tells_who_took_part() {
    let bench = Bench::new();
    let unnamed = |bench: &Bench, name: &str| {
        let mut start = groups::empty();
        edit(&mut start, Edit::Anonymity(Anonymity::Unnamed));
        groups::write(bench, name, &start);
    };
    let (files, mut sessions) = forty(&bench);
    // A year before, and that measurement inside the new one.
    unnamed(&bench, "before.json");
    combine(&bench, &files, &["--into", "-o", "before.json"]).succeeds();
    let before = parse(bench.read("before.json").as_bytes()).unwrap().session;
    unnamed(&bench, "group.json");
    let mut group = parse(bench.read("group.json").as_bytes()).unwrap().session;
    edit(&mut group, Edit::Previous(Some(Previous::of(&before))));
    groups::write(&bench, "group.json", &group);
    combine(&bench, &files, &["--into", "-o", "group.json"]).succeeds();
    // Partners who changed their answers: their other copies are put aside.
    for (number, session) in sessions.iter_mut().enumerate().take(5) {
        let changed = if session.value(&groups::statement(1)) == value('5') { '1' } else { '5' };
        agree(session, 1, value(changed));
        groups::write(&bench, &files[number], session);
    }
    combine(&bench, &files, &["--into", "-o", "group.json"]);
    // Answers of the group itself: working copy and backups of the store.
    bench.fill("group.json", "S01=4\n").succeeds();
    bench.fill("group.json", "S02=3\n").succeeds();

    let group = parse(bench.read("group.json").as_bytes()).unwrap().session;
    assert_eq!(group.respondents().len(), PARTNERS);
    assert!(group.respondents().iter().any(|respondent| !respondent.set_aside.is_empty()), "something was put aside");
    assert_eq!(group.previous().unwrap().respondents().len(), PARTNERS);
    std::fs::remove_dir_all(bench.path("partners")).unwrap();
    let mut left = Vec::new();
    files_in(&bench.path("."), &mut left);
    assert!(
        left.iter().any(|file| file.starts_with(bench.path(".").join("data"))),
        "the store kept something: {left:?}"
    );

    let ids = sessions.iter().map(|session| session.id().to_string());
    let of_people = sessions.iter().flat_map(Session::participants).map(|participant| participant.id.to_string());
    let names = ORGANISATIONS.iter().chain(&PEOPLE).map(|name| (*name).to_owned());
    let telling: Vec<String> = ids.chain(of_people).chain(names).map(|text| text.to_lowercase()).collect();
    let mut searched = 0;
    for file in left {
        // What is not text is searched too.
        let bytes = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).to_lowercase();
        searched += usize::from(bytes.contains("respondents"));
        for text in &telling {
            assert!(!bytes.contains(text), "{text} is in {}", file.display());
        }
    }
    assert!(searched >= 2, "the group and what the store keeps of it");
}
