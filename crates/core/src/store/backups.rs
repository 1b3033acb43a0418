//! Backups of one session on the local disk: `backups/<id>/<moment>-<why>.json`, each the very bytes of a session file,
//! so that anybody can open one without this program.

use std::collections::HashSet;
use std::path::PathBuf;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::read::{parse_session, read_capped};
use super::{Disk, Folders, StoreError, atomic};
use crate::session::SessionId;
use crate::session::format::Loaded;

/// Newest backups that always stay.
const KEEP_NEWEST: usize = 10;
/// For so long the last backup of every day stays.
const KEEP_DAYS: i64 = 30;
/// Most bytes of all backups of one session together; the newest stays whatever its size.
const KEEP_BYTES: u64 = 20 * 1024 * 1024;
/// How a moment stands in a file name; `:` is not allowed on Windows.
pub(super) const MOMENT: &str = "%Y%m%dT%H%M%SZ";
/// Length of such a moment.
const MOMENT_LENGTH: usize = 16;

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BackupReason {
    /// The session was opened.
    Opened,
    /// Ten minutes of work.
    Work,
    /// The session was closed.
    Closed,
    /// Before something else took its place: a restored backup, or another version of the file.
    Replaced,
}

impl BackupReason {
    const ALL: [Self; 4] = [Self::Opened, Self::Work, Self::Closed, Self::Replaced];

    const fn id(self) -> &'static str {
        match self {
            Self::Opened => "open",
            Self::Work => "work",
            Self::Closed => "close",
            Self::Replaced => "replaced",
        }
    }
}

/// Names a backup of one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BackupId {
    at: Timestamp,
    number: u32,
    reason: BackupReason,
}

impl BackupId {
    /// When it was made.
    #[must_use]
    pub const fn at(self) -> Timestamp {
        self.at
    }

    /// Why it was made.
    #[must_use]
    pub const fn reason(self) -> BackupReason {
        self.reason
    }

    fn name(self) -> String {
        let at = self.at.strftime(MOMENT);
        let reason = self.reason.id();
        if self.number > 1 { format!("{at}-{reason}-{}.json", self.number) } else { format!("{at}-{reason}.json") }
    }

    fn parse(name: &str) -> Option<Self> {
        let (at, rest) = name.strip_suffix(".json")?.split_at_checked(MOMENT_LENGTH)?;
        let at = jiff::civil::DateTime::strptime(MOMENT, at).ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp();
        let mut parts = rest.strip_prefix('-')?.splitn(2, '-');
        let reason = parts.next()?;
        let reason = BackupReason::ALL.into_iter().find(|known| known.id() == reason)?;
        let number = parts.next().map_or(Some(1), |number| number.parse().ok())?;
        Some(Self { at, number, reason })
    }
}

/// A backup and what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Which one.
    pub id: BackupId,
    /// When the session in it last changed.
    pub updated: Option<Timestamp>,
    /// Title of the session in it; may be empty.
    pub title: String,
    /// Statements with a score or a state.
    pub answered: usize,
    /// Statements in all.
    pub total: usize,
}

/// All backups of a session that can be opened, newest first.
pub(super) fn list(disk: &dyn Disk, folders: &Folders, id: SessionId) -> Vec<Backup> {
    names(disk, folders, id)
        .into_iter()
        .filter_map(|backup| {
            let loaded = load(disk, folders, id, backup).ok()?;
            Some(Backup {
                id: backup,
                updated: loaded.session.updated(),
                title: loaded.session.title().to_owned(),
                answered: loaded.session.answered_count(),
                total: loaded.session.questionnaire().statement_count(),
            })
        })
        .collect()
}

/// Opens a backup.
pub(super) fn load(disk: &dyn Disk, folders: &Folders, id: SessionId, backup: BackupId) -> Result<Loaded, StoreError> {
    let path = folders.backups(id).join(backup.name());
    let bytes = read_capped(disk, &path).map_err(|error| match error {
        StoreError::NotFound { path } => StoreError::NoSuchBackup { path },
        error => error,
    })?;
    parse_session(&path, &bytes)
}

/// The newest backup that opens and has the bytes it was written with.
pub(super) fn newest_good(disk: &dyn Disk, folders: &Folders, id: SessionId) -> Option<(BackupId, Loaded)> {
    names(disk, folders, id).into_iter().find_map(|backup| {
        let loaded = load(disk, folders, id, backup).ok()?;
        let damaged = loaded.notices.contains(&crate::session::format::Notice::ChecksumMismatch);
        (!damaged && loaded.session.id() == id).then_some((backup, loaded))
    })
}

/// Makes a backup, unless the newest one has the same bytes; then that one is returned. Old ones are thinned out.
pub(super) fn make(
    disk: &dyn Disk,
    folders: &Folders,
    id: SessionId,
    reason: BackupReason,
    bytes: &[u8],
) -> Result<BackupId, StoreError> {
    let folder = folders.backups(id);
    let before = names(disk, folders, id);
    if let Some(&newest) = before.first() {
        let path = folder.join(newest.name());
        if disk.read(&path, bytes.len() as u64 + 1).is_ok_and(|known| known == bytes) {
            return Ok(newest);
        }
    }
    atomic::ensure_folder(disk, &folder, true)?;
    atomic::sweep(disk, &folder, &atomic::owner(id));
    let at = crate::session::format::whole_seconds(disk.now());
    let number_free = |number| !before.iter().any(|known| known.at == at && known.number == number);
    let number = (1..u32::MAX).find(|&number| number_free(number)).unwrap_or(1);
    let backup = BackupId { at, number, reason };
    let path = folder.join(backup.name());
    atomic::patiently(disk, || atomic::write_new_once(disk, &path, bytes, &atomic::owner(id)))?;
    thin_out(disk, folders, id);
    Ok(backup)
}

/// Removes all backups and their folder. Returns what could not be removed.
pub(super) fn wipe(disk: &dyn Disk, folders: &Folders, id: SessionId) -> Vec<StoreError> {
    let folder = folders.backups(id);
    let mut failed = Vec::new();
    for name in disk.list(&folder).unwrap_or_default() {
        let path: PathBuf = folder.join(name);
        if let Err(error) = disk.remove(&path) {
            failed.push(StoreError::io(disk, &path, &error));
        }
    }
    if failed.is_empty() {
        let _ = disk.remove_folder(&folder);
        let _ = disk.sync_folder(atomic::folder_of(&folder));
    }
    failed
}

/// Newest first.
fn names(disk: &dyn Disk, folders: &Folders, id: SessionId) -> Vec<BackupId> {
    let list = disk.list(&folders.backups(id)).unwrap_or_default();
    let mut backups: Vec<_> = list.iter().filter_map(|name| BackupId::parse(name)).collect();
    backups.sort_unstable_by(|left, right| right.cmp(left));
    backups
}

/// Removes the backups that are one too many. What can't be removed stays; it is tried again at the next backup.
fn thin_out(disk: &dyn Disk, folders: &Folders, id: SessionId) {
    let folder = folders.backups(id);
    let names = names(disk, folders, id);
    let kept = kept(&names, disk.now());
    let mut bytes = 0_u64;
    for (index, backup) in names.into_iter().enumerate() {
        let path = folder.join(backup.name());
        if kept.contains(&backup) {
            let size = disk.read(&path, KEEP_BYTES).map_or(0, |content| content.len() as u64);
            bytes = bytes.saturating_add(size);
            if index == 0 || bytes <= KEEP_BYTES {
                continue;
            }
        }
        let _ = disk.remove(&path);
    }
}

/// Of `names`, newest first: the newest ten, and the last one of each of the last thirty days.
fn kept(names: &[BackupId], now: Timestamp) -> HashSet<BackupId> {
    let oldest = now - SignedDuration::from_hours(24 * KEEP_DAYS);
    let mut days: HashSet<Date> = HashSet::new();
    let daily = names
        .iter()
        .filter(|backup| backup.at >= oldest)
        .filter(|backup| days.insert(backup.at.to_zoned(TimeZone::system()).date()));
    names.iter().take(KEEP_NEWEST).chain(daily).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn backup(at: &str, reason: BackupReason) -> BackupId {
        BackupId { at: at.parse().unwrap(), number: 1, reason }
    }

    #[test]
    fn the_name_of_a_backup_says_when_and_why_and_nothing_else_is_one() {
        let backup = backup("2026-11-21T14:32:10Z", BackupReason::Work);
        assert_eq!(backup.name(), "20261121T143210Z-work.json");
        assert_eq!(BackupId::parse(&backup.name()), Some(backup));
        let second = BackupId { number: 2, ..backup };
        assert_eq!(BackupId::parse(&second.name()), Some(second));
        for name in ["", "x.json", "20261121T143210Z.json", "20261121T143210Z-lunch.json", "20269921T143210Z-work.json"]
        {
            assert_eq!(BackupId::parse(name), None, "{name}");
        }
    }

    #[test]
    fn the_newest_ten_stay_and_the_last_of_each_day_for_thirty_days() {
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        // Every two hours for forty days, newest first.
        let names: Vec<_> = (0..40 * 12)
            .map(|step| BackupId {
                at: now - SignedDuration::from_hours(step * 2),
                number: 1,
                reason: BackupReason::Work,
            })
            .collect();
        let kept = kept(&names, now);
        assert!(names.iter().take(10).all(|backup| kept.contains(backup)));
        let days: HashSet<_> = kept.iter().map(|backup| backup.at.to_zoned(TimeZone::system()).date()).collect();
        assert!((30..=31).contains(&days.len()), "{}", days.len());
        assert!((38..=41).contains(&kept.len()), "{}", kept.len());
    }
}
