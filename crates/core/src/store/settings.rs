//! What the program remembers about this user, in `settings.json`. Never a reason not to start: what can't be read
//! falls back to its default, what this version does not know is kept.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Map, Value};

use super::{Disk, Folders, StoreError, atomic};
use crate::json::{self, Kind, Node, Object, Read, Unknown};
use crate::questionnaire::StatementId;
use crate::session::{Session, SessionId};

/// `format` of the file.
const FORMAT: &str = "analysetool-kansrijke-start/settings";
const SCHEMA: u32 = 1;
/// Most sessions in the list of recent ones.
pub const MAX_RECENT: usize = 50;
/// Smallest and largest zoom, in percent.
pub const ZOOM_PERCENT: std::ops::RangeInclusive<u32> = 100..=200;
/// Fifty long paths with long titles stay far below this.
const MAX_BYTES: u64 = 1024 * 1024;
/// Most characters of a path; Windows allows 32,767.
const MAX_PATH: usize = 40_000;
const MAX_NAME: usize = 1_000;
const MAX_UNKNOWN: usize = 64;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    /// As the computer is set.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl ThemeChoice {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word in the file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The settings of this user on this computer.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Light or dark.
    pub theme: ThemeChoice,
    /// Size of everything in the window, one of [`ZOOM_PERCENT`].
    pub zoom_percent: u32,
    /// Go on to the next statement after a score.
    pub auto_advance: bool,
    /// Score with one key, without Alt or Ctrl.
    pub single_keys: bool,
    /// Where new session files go; `None` is the default of [`Folders`].
    pub sessions_folder: Option<PathBuf>,
    /// Newest first, at most [`MAX_RECENT`], every session once.
    pub recent: Vec<Recent>,
    pub(crate) unknown: Unknown,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::default(),
            zoom_percent: *ZOOM_PERCENT.start(),
            auto_advance: false,
            single_keys: true,
            sessions_folder: None,
            recent: Vec::new(),
            unknown: Unknown::default(),
        }
    }
}

/// A session that was open before.
#[derive(Clone, Debug, PartialEq)]
pub struct Recent {
    /// The session.
    pub id: SessionId,
    /// Its file.
    pub path: PathBuf,
    /// Name of the municipality; may be empty.
    pub municipality: String,
    /// Its title; may be empty.
    pub title: String,
    /// Date of the assessment.
    pub date: Option<Date>,
    /// Statements with a score or a state.
    pub answered: usize,
    /// Statements in all.
    pub total: usize,
    /// Where the user was.
    pub statement: Option<StatementId>,
    /// When it was last open.
    pub opened: Timestamp,
    /// Somebody said it was finished.
    pub finished: bool,
    /// The start file it was begun from, when it is a partner's.
    pub begun_from: Option<SessionId>,
}

impl Recent {
    /// The line of a session in a file. `statement` is where the user was.
    #[must_use]
    pub fn of(session: &Session, path: PathBuf, statement: Option<StatementId>, opened: Timestamp) -> Self {
        Self {
            id: session.id(),
            path,
            municipality: session.municipality().name.clone(),
            title: session.title().to_owned(),
            date: session.date(),
            answered: session.answered_count(),
            total: session.questionnaire().statement_count(),
            statement,
            opened,
            finished: session.finished().is_some(),
            begun_from: None,
        }
    }
}

impl Settings {
    /// Reads the settings; whatever is wrong with them gives the default of that one setting.
    #[must_use]
    pub fn load(disk: &dyn Disk, folders: &Folders) -> Self {
        read(disk, &folders.settings()).unwrap_or_default()
    }

    /// Writes the settings. A file that can't be read is kept beside it once, as `settings.json.old`.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn save(&self, disk: &dyn Disk, folders: &Folders) -> Result<(), StoreError> {
        atomic::ensure_folder(disk, folders.data(), true)?;
        let path = folders.settings();
        if disk.kind(&path).is_ok() && read(disk, &path).is_none() {
            let mut old = path.clone().into_os_string();
            old.push(".old");
            let _ = disk.rename(&path, Path::new(&old));
        }
        atomic::replace_file(disk, &path, self.to_text().as_bytes())
    }

    /// Puts a session at the top of the recent ones. What it was begun from stays known.
    pub fn remember(&mut self, mut recent: Recent) {
        let known = self.recent.iter().find(|known| known.id == recent.id);
        recent.begun_from = recent.begun_from.or(known.and_then(|known| known.begun_from));
        self.forget(recent.id);
        self.recent.insert(0, recent);
        self.recent.truncate(MAX_RECENT);
    }

    /// Takes a session out of the recent ones. Returns whether it was there.
    pub fn forget(&mut self, id: SessionId) -> bool {
        let before = self.recent.len();
        self.recent.retain(|recent| recent.id != id);
        self.recent.len() != before
    }

    fn to_text(&self) -> String {
        let mut map = Map::new();
        map.insert("format".into(), FORMAT.into());
        map.insert("schema".into(), SCHEMA.into());
        map.insert("min_reader".into(), SCHEMA.into());
        map.insert("theme".into(), self.theme.id().into());
        map.insert("zoom_percent".into(), self.zoom_percent.into());
        map.insert("auto_advance".into(), self.auto_advance.into());
        map.insert("single_keys".into(), self.single_keys.into());
        // A path that is no text can't stand in JSON; it is rather forgotten than remembered wrong.
        if let Some(folder) = self.sessions_folder.as_deref().and_then(Path::to_str) {
            map.insert("sessions_folder".into(), folder.into());
        }
        map.insert("recent".into(), self.recent.iter().filter_map(Recent::to_value).collect());
        for (key, value) in self.unknown.iter() {
            if let Ok(value) = serde_json::from_str(value.get()) {
                map.insert(key.into(), value);
            }
        }
        serde_json::to_string_pretty(&Value::Object(map)).unwrap_or_default() + "\n"
    }
}

impl Recent {
    fn to_value(&self) -> Option<Value> {
        let mut map = Map::new();
        map.insert("id".into(), self.id.to_string().into());
        map.insert("path".into(), self.path.to_str()?.into());
        map.insert("municipality".into(), self.municipality.as_str().into());
        map.insert("title".into(), self.title.as_str().into());
        if let Some(date) = self.date {
            map.insert("date".into(), date.to_string().into());
        }
        map.insert("answered".into(), self.answered.into());
        map.insert("total".into(), self.total.into());
        if let Some(statement) = &self.statement {
            map.insert("statement".into(), statement.as_str().into());
        }
        map.insert("opened".into(), self.opened.to_string().into());
        map.insert("finished".into(), self.finished.into());
        if let Some(start) = self.begun_from {
            map.insert("begun_from".into(), start.to_string().into());
        }
        Some(Value::Object(map))
    }
}

/// The settings in a file; `None` when it is no settings file that this version understands.
fn read(disk: &dyn Disk, path: &Path) -> Option<Settings> {
    let bytes = disk.read(path, MAX_BYTES).ok()?;
    let text = std::str::from_utf8(&bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    json::read_file(text, FORMAT, SCHEMA, |object, _schema| Ok(settings(object))).ok()
}

fn settings(mut object: Object<'_>) -> Settings {
    let default = Settings::default();
    let theme = object.take("theme").and_then(|node| node.text(MAX_NAME).ok());
    let mut settings = Settings {
        theme: ThemeChoice::ALL
            .into_iter()
            .find(|choice| theme.as_deref() == Some(choice.id()))
            .unwrap_or(default.theme),
        zoom_percent: object
            .take("zoom_percent")
            .and_then(|node| node.whole_number().ok())
            .map_or(default.zoom_percent, |zoom| zoom.clamp(*ZOOM_PERCENT.start(), *ZOOM_PERCENT.end())),
        auto_advance: flag(&mut object, "auto_advance", default.auto_advance),
        single_keys: flag(&mut object, "single_keys", default.single_keys),
        sessions_folder: object
            .take("sessions_folder")
            .and_then(|node| node.text(MAX_PATH).ok())
            .filter(|folder| !folder.is_empty())
            .map(PathBuf::from),
        recent: Vec::new(),
        unknown: Unknown::default(),
    };
    let recent = object.take("recent").and_then(|node| node.list(MAX_RECENT).ok()).unwrap_or_default();
    for entry in recent.into_iter().filter_map(|node| recent_entry(node).ok()).rev() {
        settings.remember(entry);
    }
    settings.unknown = object.unknown(MAX_UNKNOWN).unwrap_or_default();
    settings
}

fn flag(object: &mut Object<'_>, key: &str, default: bool) -> bool {
    object.take(key).and_then(|node| node.flag().ok()).unwrap_or(default)
}

fn recent_entry(node: Node<'_>) -> Read<'_, Recent> {
    let mut object = node.object()?;
    let id = object.require("id")?.parsed(Kind::Uuid, SessionId::parse)?;
    let path = PathBuf::from(object.require("path")?.text(MAX_PATH)?);
    let mut count = |key| object.take(key).and_then(|node| node.whole_number().ok()).unwrap_or(0) as usize;
    let (answered, total) = (count("answered"), count("total"));
    Ok(Recent {
        id,
        path,
        municipality: object.text("municipality", MAX_NAME).unwrap_or_default(),
        title: object.text("title", MAX_NAME).unwrap_or_default(),
        date: object.text("date", MAX_NAME).ok().and_then(|date| date.parse().ok()),
        answered,
        total,
        statement: object.text("statement", MAX_NAME).ok().and_then(|id| StatementId::parse(&id)),
        opened: object.text("opened", MAX_NAME).ok().and_then(|at| at.parse().ok()).unwrap_or_default(),
        finished: flag(&mut object, "finished", false),
        begun_from: object.text("begun_from", MAX_NAME).ok().and_then(|id| SessionId::parse(&id)),
    })
}
