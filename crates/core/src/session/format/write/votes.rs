//! Votes counted in the room, and dots.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::fields::{InOrder, flag, rest};
use crate::session::{Dots, Round, Slip};

impl Serialize for Round {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { counts, dont_know, not_applicable, present, revealed, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("counts", counts)?;
        map.serialize_entry("dont_know", dont_know)?;
        map.serialize_entry("not_applicable", not_applicable)?;
        if let Some(present) = present {
            map.serialize_entry("present", present)?;
        }
        flag(&mut map, "revealed", *revealed)?;
        rest(&mut map, unknown)?;
        map.end()
    }
}

impl Serialize for InOrder<'_, Dots> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let InOrder(Dots { revealed, slips, unknown }, order) = self;
        let mut map = serializer.serialize_map(None)?;
        flag(&mut map, "revealed", *revealed)?;
        if !slips.is_empty() {
            map.serialize_entry("slips", &InOrder(slips.as_slice(), order))?;
        }
        rest(&mut map, unknown)?;
        map.end()
    }
}

impl Serialize for InOrder<'_, Slip> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let InOrder(Slip { people, dots, unknown }, order) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("people", people)?;
        if !dots.is_empty() {
            map.serialize_entry("dots", &order.sorted(dots))?;
        }
        rest(&mut map, unknown)?;
        map.end()
    }
}
