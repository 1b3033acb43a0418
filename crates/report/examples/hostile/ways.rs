//! The ways in: each takes a file from its path to what comes of it, through the functions that the window and the command
//! line use, limits and all.

mod local;
mod tables;

use std::fmt::Debug;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use analysetool_core::analysis::summarise;
use analysetool_core::combine::{Combination, Incoming, new_group};
use analysetool_core::questionnaire::Translation;
use analysetool_core::session::Session;
use analysetool_core::session::format::Loaded;
use analysetool_core::store::{
    Content, RealDisk, Reply, Request, StoreError, look_or_pdf, read_at_most, read_capped, read_questionnaire,
    read_session_or_pdf,
};
use analysetool_report::logo::{Logo, MOST_BYTES};
use analysetool_report::pdf::attached::attached_session;
use jiff::Timestamp;

use super::bench::Bench;
use super::mutate::Kind;

/// What came of an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was read.
    Taken,
    /// It was not, with the error as programmers see it.
    Refused(String),
    /// Something that may never be.
    Wrong(String),
}

/// A way in.
pub struct Way {
    /// For messages and for the table of inputs made by hand.
    pub name: &'static str,
    /// Where the file stands, in the folder of the bench.
    pub file: &'static str,
    /// How files of this kind are put together.
    pub kind: Kind,
    /// How many inputs are made at random.
    pub random: usize,
    /// From a path to what comes of it.
    pub read: fn(&Bench, &Path) -> Outcome,
}

/// How long the window waits here for an answer of its store.
const PATIENCE: Duration = Duration::from_mins(1);
const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// Every way in.
pub fn all() -> Vec<Way> {
    let way = |name, file, kind, random, read| Way { name, file, kind, random, read };
    vec![
        way("open", "files/input.json", Kind::Plain, 2_500, open),
        way("combine", "files/partner.json", Kind::Plain, 1_500, combine),
        way("drop", "files/dropped.json", Kind::Plain, 500, drop_in),
        way("pdf", "files/report.pdf", Kind::Plain, 1_300, open),
        way("drop pdf", "files/dropped.pdf", Kind::Plain, 300, drop_in),
        way("csv", "files/table.csv", Kind::Plain, 200, tables::table),
        way("xlsx", "files/table.xlsx", Kind::Zip, 150, tables::table),
        way("ods", "files/table.ods", Kind::Zip, 500, tables::table),
        way("form", "files/form.xlsx", Kind::Zip, 150, tables::table),
        way("questionnaire", "files/questionnaire.json", Kind::Plain, 800, questionnaire),
        way("translation", "files/translation.json", Kind::Plain, 150, translation),
        way("logo png", "files/logo.png", Kind::Png, 500, logo),
        way("logo jpeg", "files/logo.jpg", Kind::Plain, 400, logo),
        way("settings", "data/settings.json", Kind::Plain, 600, local::settings),
        way("start mark", "data/start.json", Kind::Plain, 500, local::start_mark),
        way("working copy", local::SLOT, Kind::Slot, 200, local::working_copy),
        way("backup", local::BACKUP, Kind::Plain, 200, local::backup),
    ]
}

/// What is refused must have a sentence for the command line.
fn refused(error: &(impl Debug + ToString)) -> Outcome {
    if error.to_string().trim().is_empty() {
        return Outcome::Wrong(format!("no sentence for {error:?}"));
    }
    Outcome::Refused(format!("{error:?}"))
}

/// What the window says of a file, in both languages.
fn refused_by_store(bench: &Bench, error: &StoreError) -> Outcome {
    for text in &bench.texts {
        if text.explain_store_error(error).what.trim().is_empty() {
            return Outcome::Wrong(format!("no explanation of {error:?}"));
        }
    }
    refused(error)
}

/// A session that was read is shown, and must come back the same when it is written.
fn read(session: &Session) -> Outcome {
    black_box(summarise(session));
    if Bench::is_whole(session) { Outcome::Taken } else { Outcome::Wrong("it does not come back the same".to_owned()) }
}

fn open(bench: &Bench, path: &Path) -> Outcome {
    match look_or_pdf(&RealDisk, &bench.folders, path, attached_session) {
        Ok(looked) => {
            for text in &bench.texts {
                black_box(looked.notices.iter().map(|notice| text.explain_notice(notice)).collect::<Vec<_>>());
            }
            read(&looked.session)
        }
        Err(error) => refused_by_store(bench, &error),
    }
}

/// Into a group that is there, and as the first file of a new one.
fn combine(bench: &Bench, path: &Path) -> Outcome {
    let session = read_session_or_pdf(&RealDisk, path, attached_session).map(|loaded| loaded.session);
    if let Err(error) = &session {
        return refused_by_store(bench, error);
    }
    let files = vec![Incoming { path: path.to_owned(), session }];
    let new = new_group(&files, NOW);
    for group in [Some(&bench.golden), new.as_ref()].into_iter().flatten() {
        let combination = Combination::plan(group, files.clone());
        for row in combination.rows() {
            black_box(bench.texts.iter().map(|text| text.explain_bad_outcome(&row.outcome)).collect::<Vec<_>>());
        }
        if !Bench::is_whole(&combination.combined(NOW)) {
            return Outcome::Wrong("the group does not come back the same".to_owned());
        }
    }
    Outcome::Taken
}

/// On the window: the store reads it on a thread of its own.
fn drop_in(bench: &Bench, path: &Path) -> Outcome {
    let paths = vec![path.to_owned()];
    bench.store.send(Request::ReadFiles { job: 1, paths, stop: Arc::new(AtomicBool::new(false)) });
    loop {
        match bench.store.wait(PATIENCE) {
            None => return Outcome::Wrong("the store does not answer".to_owned()),
            Some(Reply::FilesRead { files, .. }) => {
                return match files.into_iter().next().map(|file| file.result) {
                    Some(Ok(Content::Session(loaded))) => {
                        let Loaded { session, .. } = *loaded;
                        read(&session)
                    }
                    Some(Ok(Content::Table { .. })) => Outcome::Taken,
                    Some(Err(error)) => refused_by_store(bench, &error),
                    None => Outcome::Wrong("the store forgot the file".to_owned()),
                };
            }
            Some(_) => {}
        }
    }
}

fn questionnaire(bench: &Bench, path: &Path) -> Outcome {
    match read_questionnaire(&RealDisk, path) {
        Ok(questionnaire) => read(&Session::new(&questionnaire, NOW)),
        Err(error) => refused_by_store(bench, &error),
    }
}

fn translation(bench: &Bench, path: &Path) -> Outcome {
    let bytes = match read_capped(&RealDisk, path) {
        Ok(bytes) => bytes,
        Err(error) => return refused_by_store(bench, &error),
    };
    let Ok(text) = std::str::from_utf8(&bytes) else { return Outcome::Refused("NotUtf8".to_owned()) };
    match Translation::parse(text, &bench.questionnaire) {
        Ok(translation) => {
            black_box(translation.tell(&bench.questionnaire));
            Outcome::Taken
        }
        Err(error) => refused(&error),
    }
}

fn logo(bench: &Bench, path: &Path) -> Outcome {
    let bytes = match read_at_most(&RealDisk, path, MOST_BYTES + 1) {
        Ok(bytes) => bytes,
        Err(error) => return refused_by_store(bench, &error),
    };
    match Logo::read(&bytes) {
        Ok(logo) if logo.png().is_empty() => Outcome::Wrong("a logo without bytes".to_owned()),
        Ok(_) => Outcome::Taken,
        Err(error) => refused(&error),
    }
}
