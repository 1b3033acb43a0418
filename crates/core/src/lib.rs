//! Everything of the Analysetool Kansrijke Start that knows neither a window nor a document library.
//!
//! The rooms, from the ground up: [`questionnaire`] (the instrument) and [`text`] (the words), [`session`]
//! (one assessment), [`analysis`] (what the answers say) and [`store`] (the disk), [`combine`] (many files, one group),
//! [`disclosure`] (what may be passed on) and [`figure`] (charts as data).
//! A lower room never imports an upper one; ARCHITECTURE.md draws the map.

pub mod analysis;
mod clean;
pub mod combine;
pub mod disclosure;
pub mod figure;
mod json;
pub mod questionnaire;
pub mod session;
pub mod store;
pub mod text;
pub mod workshop;

pub use json::{Fault, Kind, Problem};
