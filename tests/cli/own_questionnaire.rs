//! What `docs/vragenlijst.md` says about a questionnaire of one's own is what the program does.

use serde_json::{Value, json};

use crate::harness::Bench;

const DOCUMENT: &str = include_str!("../../docs/vragenlijst.md");

/// The JSON examples of the document, those that are lines of an object with braces around them.
fn examples() -> Vec<Value> {
    let blocks = DOCUMENT.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks
        .map(|block| {
            let block = block.trim().trim_end_matches(',');
            let object = if block.starts_with('{') { block.to_owned() } else { format!("{{{block}}}") };
            serde_json::from_str(&object).unwrap_or_else(|error| panic!("{error}: {block}"))
        })
        .collect()
}

fn merge(into: &mut Value, from: &Value) {
    into.as_object_mut().unwrap().extend(from.as_object().unwrap().clone());
}

fn push(list: &mut Value, item: &Value) {
    list.as_array_mut().unwrap().push(item.clone());
}

#[test]
fn the_examples_of_the_document_make_a_questionnaire_that_is_right() {
    let bench = Bench::new();
    let [head, revised, statement, source, instrument, figure] = &*examples() else { panic!("not six examples") };
    let mut own = bench.questionnaire();
    merge(&mut own, head);
    for (list, item) in [("sources", source), ("instruments", instrument), ("indicators", figure)] {
        push(&mut own[list], item);
        push(&mut own["sections"][0]["themes"][0]["statements"][0][list], &item["id"]);
    }
    let statements = &mut own["sections"][0]["themes"][0]["statements"];
    merge(&mut statements[0], revised);
    push(statements, statement);
    bench.write("eigen.json", own.to_string());
    for line in bench.run(["check", "eigen.json"]).succeeds().out.lines() {
        assert!(DOCUMENT.contains(line), "{line}");
    }
    let made = bench
        .run(["new", "-o", "proefstad.json", "--municipality", "Proefstad", "--questionnaire", "eigen.json"])
        .succeeds()
        .out;
    let (before, after) = made.trim_end().split_once(&today_of(&bench)).unwrap();
    assert!(DOCUMENT.contains(before) && DOCUMENT.contains(after), "{made}");
}

/// The date in the session that was made: the example shows another day.
fn today_of(bench: &Bench) -> String {
    let session: Value = serde_json::from_str(&bench.read("proefstad.json")).unwrap();
    session["date"].as_str().unwrap().to_owned()
}

#[test]
fn the_messages_of_the_document_are_those_of_the_program() {
    let bench = Bench::new();
    let first = "/sections/0/themes/0/statements/0";
    let second = "/sections/0/themes/0/statements/1";
    let text = bench.questionnaire().pointer(&format!("{first}/text")).unwrap().clone();
    for (place, value) in [
        (format!("{second}/id"), json!("S01")),
        (format!("{second}/text"), text),
        (format!("{first}/instruments"), json!(["regiobeld"])),
        ("/indicators/0/source".to_owned(), json!("W999")),
        (format!("{first}/id"), json!("S 01")),
        (format!("{first}/short"), json!("")),
        ("/sections/0/themes/0/statements".to_owned(), json!([])),
        ("/scale".to_owned(), json!(["1", "2", "3", "4"])),
        ("/indicators/0/year".to_owned(), json!("2023")),
        ("/indicators/0/wish".to_owned(), json!("omhoog")),
        (format!("{first}/steps"), json!("Doe iets")),
        ("/format".to_owned(), json!("x")),
    ] {
        let mut own = bench.questionnaire();
        *own.pointer_mut(&place).unwrap() = value;
        bench.write("eigen.json", own.to_string());
        let err = bench.run(["check", "eigen.json"]).fails(1).err;
        let message = err.lines().next().unwrap().strip_prefix("error: eigen.json: ").unwrap();
        // A value of the wrong kind has its line and column before it.
        let message = message.find('(').filter(|_| message.starts_with("line ")).map_or(message, |at| &message[at..]);
        assert!(DOCUMENT.contains(&format!("| `{message}` |")), "{message}");
    }
}
