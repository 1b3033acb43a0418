//! From bytes to a session. Refuses what it does not understand; keeps what it does not know.

mod answers;
mod fields;
mod people;
mod plan;
mod session;
mod shared;
mod votes;

use fields::Cleaned;

use super::checksum::{self, Checksum};
use super::{FORMAT, Loaded, Notice, SCHEMA, SessionError};
use crate::json::{self, Refused};
use crate::session::limits::MAX_FILE_BYTES;

/// Reads a session file.
///
/// # Errors
/// When the bytes are not a session that this version understands; the error says what is wrong and where.
pub fn parse(bytes: &[u8]) -> Result<Loaded, SessionError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(SessionError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| SessionError::NotUtf8 { offset: error.valid_up_to() })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(SessionError::Empty);
    }
    let mut cleaned = Cleaned::default();
    let draft = json::read_file(text, FORMAT, SCHEMA, |object, schema| session::whole(object, schema, &mut cleaned))
        .map_err(|refused| match refused {
            Refused::Fault(fault) => SessionError::Json(fault),
            Refused::OtherFormat(found) => SessionError::OtherFormat { found },
            Refused::Newer(min_reader) => SessionError::Newer { min_reader, ours: SCHEMA },
        })?;
    let (session, names_removed) = draft.finish(text)?;

    let mut notices = Vec::new();
    if checksum::verify(text) != Checksum::Right {
        notices.push(Notice::ChecksumMismatch);
    }
    if session.schema > SCHEMA {
        notices.push(Notice::NewerSchema { schema: session.schema });
    }
    if cleaned.texts > 0 {
        notices.push(Notice::TextCleaned { texts: cleaned.texts });
    }
    if names_removed > 0 {
        notices.push(Notice::NamesRemoved { respondents: names_removed });
    }
    let stray: Vec<_> = session.stray_answers().cloned().collect();
    if !stray.is_empty() {
        notices.push(Notice::StrayAnswers(stray));
    }
    Ok(Loaded { session, notices })
}
