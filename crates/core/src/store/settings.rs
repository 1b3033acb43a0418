//! What the program remembers about this user, in `settings.json`. Never a reason not to start: what can't be read
//! falls back to its default, what this version does not know is kept.

mod hint;
mod meeting;
mod recent;

use std::path::{Path, PathBuf};

pub use hint::Hint;
use jiff::Timestamp;
pub use meeting::MeetingPlace;
pub use recent::Recent;
use serde_json::{Map, Value};

use super::{Disk, Folders, StoreError, atomic};
use crate::json::{self, Object, Unknown};
use crate::session::SessionId;
use crate::session::limits::MAX_UNKNOWN_KEYS;
use crate::text::Language;

/// `format` of the file.
const FORMAT: &str = "analysetool-kansrijke-start/settings";
const SCHEMA: u32 = 1;
/// Most sessions in the list of recent ones.
pub const MAX_RECENT: usize = 50;
/// Most meetings of which is known where they were.
pub const MAX_MEETINGS: usize = 20;
/// Smallest and largest zoom, in percent.
pub const ZOOM_PERCENT: std::ops::RangeInclusive<u32> = 100..=200;
/// Smallest and largest letters before the room, in percent of the least size.
pub const LETTERS_PERCENT: std::ops::RangeInclusive<u32> = 100..=160;
/// Fifty long paths with long titles stay far below this.
const MAX_BYTES: u64 = 1024 * 1024;
/// Most characters of a path; Windows allows 32,767.
const MAX_PATH: usize = 40_000;
const MAX_NAME: usize = 1_000;

/// The colours of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    /// As the computer is set.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// White on black with thick outlines.
    HighContrast,
}

impl ThemeChoice {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// The word in the file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high_contrast",
        }
    }
}

/// The settings of this user on this computer.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Language of the window.
    pub language: Language,
    /// The colours of the window.
    pub theme: ThemeChoice,
    /// Size of everything in the window, one of [`ZOOM_PERCENT`].
    pub zoom_percent: u32,
    /// Go on to the next statement after a score.
    pub auto_advance: bool,
    /// Score with one key, without Alt or Ctrl.
    pub single_keys: bool,
    /// Size of the letters before the room, one of [`LETTERS_PERCENT`].
    pub room_letters_percent: u32,
    /// The screen before the room is dark where the window is.
    pub room_dark: bool,
    /// Where new session files go; `None` is the default of [`Folders`].
    pub sessions_folder: Option<PathBuf>,
    /// The questionnaire for new sessions; `None` is the one that comes with the program.
    pub questionnaire: Option<PathBuf>,
    /// The logo on reports; read again for every report.
    pub report_logo: Option<PathBuf>,
    /// Hints that are not needed any more.
    pub hints_done: Vec<Hint>,
    /// Newest first, at most [`MAX_RECENT`], every session once.
    pub recent: Vec<Recent>,
    /// Where meetings were, newest first, at most [`MAX_MEETINGS`], every session once.
    pub meetings: Vec<MeetingPlace>,
    pub(crate) unknown: Unknown,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::default(),
            theme: ThemeChoice::default(),
            zoom_percent: *ZOOM_PERCENT.start(),
            auto_advance: false,
            single_keys: true,
            room_letters_percent: *LETTERS_PERCENT.start(),
            room_dark: false,
            sessions_folder: None,
            questionnaire: None,
            report_logo: None,
            hints_done: Vec::new(),
            recent: Vec::new(),
            meetings: Vec::new(),
            unknown: Unknown::default(),
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

    /// As [`Settings::save`], and keeps the sessions that another window opened after `since`.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn save_beside_others(&self, disk: &dyn Disk, folders: &Folders, since: Timestamp) -> Result<(), StoreError> {
        let Self { recent, meetings, .. } = read(disk, &folders.settings()).unwrap_or_default();
        let recent = self.recent_beside(recent, since);
        let mut settings = Self { recent, ..self.clone() };
        let is_new = |place: &MeetingPlace| self.meetings.iter().all(|known| known.session != place.session);
        settings.meetings.extend(meetings.into_iter().filter(|place| place.at > since && is_new(place)));
        settings.meetings.truncate(MAX_MEETINGS);
        settings.save(disk, folders)
    }

    /// The recent sessions of this window and, at their place, those that another window opened meanwhile. What this
    /// window took out of its list stays out, unless the other opened it after that.
    fn recent_beside(&self, others: Vec<Recent>, since: Timestamp) -> Vec<Recent> {
        let mut all = self.recent.clone();
        for other in others.into_iter().filter(|other| other.opened > since) {
            match all.iter_mut().find(|known| known.id == other.id) {
                Some(known) if known.opened < other.opened => *known = other,
                Some(_) => {}
                None => all.push(other),
            }
        }
        all.sort_by_key(|recent| std::cmp::Reverse(recent.opened));
        all.truncate(MAX_RECENT);
        all
    }

    /// Puts a session at the top of the recent ones. What it was begun from stays known.
    pub fn remember(&mut self, mut recent: Recent) {
        let known = self.recent.iter().find(|known| known.id == recent.id);
        recent.begun_from = recent.begun_from.or(known.and_then(|known| known.begun_from));
        self.forget(recent.id);
        self.recent.insert(0, recent);
        self.recent.truncate(MAX_RECENT);
    }

    /// A hint is not needed any more. Returns whether it was needed before.
    pub fn learn(&mut self, hint: Hint) -> bool {
        let is_new = !self.hints_done.contains(&hint);
        if is_new {
            self.hints_done.push(hint);
        }
        is_new
    }

    /// Takes a session out of the recent ones. Returns whether it was there.
    pub fn forget(&mut self, id: SessionId) -> bool {
        let before = self.recent.len();
        self.recent.retain(|recent| recent.id != id);
        self.recent.len() != before
    }

    /// Keeps where a meeting is.
    pub fn remember_meeting(&mut self, place: MeetingPlace) {
        self.forget_meeting(place.session);
        self.meetings.insert(0, place);
        self.meetings.truncate(MAX_MEETINGS);
    }

    /// Forgets where a meeting was: its session is gone. Returns whether that was known.
    pub fn forget_meeting(&mut self, session: SessionId) -> bool {
        let before = self.meetings.len();
        self.meetings.retain(|known| known.session != session);
        self.meetings.len() != before
    }

    fn to_text(&self) -> String {
        let mut map = Map::new();
        map.insert("format".into(), FORMAT.into());
        map.insert("schema".into(), SCHEMA.into());
        map.insert("min_reader".into(), SCHEMA.into());
        map.insert("language".into(), self.language.tag().into());
        map.insert("theme".into(), self.theme.id().into());
        map.insert("zoom_percent".into(), self.zoom_percent.into());
        map.insert("auto_advance".into(), self.auto_advance.into());
        map.insert("single_keys".into(), self.single_keys.into());
        map.insert("room_letters_percent".into(), self.room_letters_percent.into());
        map.insert("room_dark".into(), self.room_dark.into());
        // A path that is no text can't stand in JSON; it is rather forgotten than remembered wrong.
        if let Some(folder) = self.sessions_folder.as_deref().and_then(Path::to_str) {
            map.insert("sessions_folder".into(), folder.into());
        }
        if let Some(path) = self.questionnaire.as_deref().and_then(Path::to_str) {
            map.insert("questionnaire".into(), path.into());
        }
        if let Some(path) = self.report_logo.as_deref().and_then(Path::to_str) {
            map.insert("report_logo".into(), path.into());
        }
        if !self.hints_done.is_empty() {
            map.insert("hints_done".into(), hint::to_value(&self.hints_done));
        }
        map.insert("recent".into(), self.recent.iter().filter_map(Recent::to_value).collect());
        if !self.meetings.is_empty() {
            map.insert("meetings".into(), self.meetings.iter().map(MeetingPlace::to_value).collect());
        }
        for (key, value) in self.unknown.iter() {
            if let Ok(value) = serde_json::from_str(value.get()) {
                map.insert(key.into(), value);
            }
        }
        serde_json::to_string_pretty(&Value::Object(map)).unwrap_or_default() + "\n"
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
    let language = object.take("language").and_then(|node| node.text(MAX_NAME).ok());
    let mut settings = Settings {
        language: language.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default(),
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
        room_letters_percent: object
            .take("room_letters_percent")
            .and_then(|node| node.whole_number().ok())
            .map_or(default.room_letters_percent, |size| size.clamp(*LETTERS_PERCENT.start(), *LETTERS_PERCENT.end())),
        room_dark: flag(&mut object, "room_dark", default.room_dark),
        sessions_folder: path(&mut object, "sessions_folder"),
        questionnaire: path(&mut object, "questionnaire"),
        report_logo: path(&mut object, "report_logo"),
        hints_done: hint::hints(&mut object, "hints_done"),
        ..default
    };
    let recent = object.take("recent").and_then(|node| node.list(MAX_RECENT).ok()).unwrap_or_default();
    for entry in recent.into_iter().filter_map(|node| recent::entry(node).ok()).rev() {
        settings.remember(entry);
    }
    let meetings = object.take("meetings").and_then(|node| node.list(MAX_MEETINGS).ok()).unwrap_or_default();
    for place in meetings.into_iter().filter_map(|node| meeting::place(node).ok()).rev() {
        settings.remember_meeting(place);
    }
    settings.unknown = object.unknown(MAX_UNKNOWN_KEYS).unwrap_or_default();
    settings
}

fn path(object: &mut Object<'_>, key: &str) -> Option<PathBuf> {
    let path = object.take(key).and_then(|node| node.text(MAX_PATH).ok());
    path.filter(|path| !path.is_empty()).map(PathBuf::from)
}

fn flag(object: &mut Object<'_>, key: &str, default: bool) -> bool {
    object.take(key).and_then(|node| node.flag().ok()).unwrap_or(default)
}
