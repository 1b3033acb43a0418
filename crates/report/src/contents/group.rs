//! Partners beside each other, and what people find most important.

use analysetool_core::analysis;
use analysetool_core::figure::{Figure, Kind};

use super::Material;
use super::figures::figure;
use super::words::heading;
use crate::document::Block;

/// Partner by theme; only of a group on name with names in the report.
pub(super) fn partners(material: &Material<'_>) -> Vec<Block> {
    let has_answers = material.session.respondents().iter().any(|partner| partner.sheet.answers().next().is_some());
    if !has_answers || !material.has_names() || material.summary.themes.is_empty() {
        return Vec::new();
    }
    let scene = Figure::HeatMap.draw(material.brief());
    vec![heading(1, material.text.report_partners()), figure(material, Kind::HeatMap, "", scene)]
}

/// Statements by the dots they got, once those are shown.
pub(super) fn priorities(material: &Material<'_>) -> Vec<Block> {
    if analysis::priorities(&material.session, &material.summary).is_empty() {
        return Vec::new();
    }
    let scene = Figure::Priority.draw(material.brief());
    vec![heading(1, material.text.report_priorities()), figure(material, Kind::Priority, "", scene)]
}
