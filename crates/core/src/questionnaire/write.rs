//! The questionnaire as a session carries it: without guidance.

use serde::Serialize;
use serde::ser::{SerializeMap as _, SerializeSeq as _};

use super::{Band, Questionnaire, Role, Section, Statement, Theme};

/// Two-space indent; every line after the first is shifted by `indent` spaces.
pub(super) fn core_json(questionnaire: &Questionnaire, indent: usize) -> String {
    // Strings in JSON hold no raw line ends, so every line end here is layout and may be shifted.
    let text = serde_json::to_string_pretty(&Core(questionnaire)).unwrap_or_default();
    text.replace('\n', &format!("\n{}", " ".repeat(indent)))
}

struct Core<'a>(&'a Questionnaire);

impl Serialize for Core<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Questionnaire {
            id,
            version,
            language,
            title,
            notice,
            question,
            scale,
            dont_know,
            not_applicable,
            bands,
            roles,
            sections,
            terms: _,
            indicators: _,
            instruments: _,
            sources: _,
        } = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", id)?;
        map.serialize_entry("version", version)?;
        map.serialize_entry("language", language)?;
        map.serialize_entry("title", title)?;
        map.serialize_entry("notice", notice)?;
        map.serialize_entry("question", question)?;
        map.serialize_entry("scale", scale)?;
        map.serialize_entry("dont_know", dont_know)?;
        map.serialize_entry("not_applicable", not_applicable)?;
        map.serialize_entry("bands", &Each(&Band::HIGH_TO_LOW, |band: &Band| BandCore(*band, bands.rule(*band))))?;
        map.serialize_entry("roles", &Each(roles, RoleCore))?;
        map.serialize_entry("sections", &Each(sections, SectionCore))?;
        map.end()
    }
}

/// A list, each item serialised as what `.1` makes of it.
struct Each<'a, T, F>(&'a [T], F);

impl<'a, T, F: Fn(&'a T) -> R, R: Serialize> Serialize for Each<'a, T, F> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for item in self.0 {
            list.serialize_element(&(self.1)(item))?;
        }
        list.end()
    }
}

struct BandCore<'a>(Band, &'a super::BandRule);

impl Serialize for BandCore<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.0.id())?;
        map.serialize_entry("title", &self.1.title)?;
        if self.1.from.fract() == 0.0 && (1.0..=5.0).contains(&self.1.from) {
            // A whole cut-off is written as people write it: 4, not 4.0. The range was checked on the line above.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number of 1 to 5")]
            map.serialize_entry("from", &(self.1.from as u8))?;
        } else {
            map.serialize_entry("from", &self.1.from)?;
        }
        map.end()
    }
}

struct RoleCore<'a>(&'a Role);

impl Serialize for RoleCore<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.0.id.as_str())?;
        map.serialize_entry("title", &self.0.title)?;
        if self.0.other {
            map.serialize_entry("other", &true)?;
        }
        map.end()
    }
}

struct SectionCore<'a>(&'a Section);

impl Serialize for SectionCore<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.0.id.as_str())?;
        map.serialize_entry("title", &self.0.title)?;
        map.serialize_entry("themes", &Each(&self.0.themes, ThemeCore))?;
        map.end()
    }
}

struct ThemeCore<'a>(&'a Theme);

impl Serialize for ThemeCore<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.0.id.as_str())?;
        map.serialize_entry("title", &self.0.title)?;
        map.serialize_entry("statements", &Each(&self.0.statements, StatementCore))?;
        map.end()
    }
}

struct StatementCore<'a>(&'a Statement);

impl Serialize for StatementCore<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.0.id.as_str())?;
        if self.0.rev != 1 {
            map.serialize_entry("rev", &self.0.rev)?;
        }
        map.serialize_entry("text", &self.0.text)?;
        map.serialize_entry("short", &self.0.short)?;
        map.end()
    }
}
