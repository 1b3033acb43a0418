//! What a report says: from an order to a [`Document`]. One file a chapter.
//!
//! Everything is made from [`Material`], so from the session as it may be passed on and from nothing else.

mod actions;
mod advice;
mod answers;
mod change;
mod decision;
mod differences;
mod essence;
mod extremes;
mod figures;
mod group;
mod material;
mod method;
mod national;
mod notes;
mod overview;
mod people;
mod plan;
mod sections;
mod sources;
mod words;

pub use material::Material;

use crate::document::{Block, Document};
use crate::order::Order;

/// The report that is asked for.
#[must_use]
pub fn document(order: &Order<'_>) -> Document {
    document_of(&Material::of(order))
}

/// The report about what may be passed on.
#[must_use]
pub fn document_of(material: &Material<'_>) -> Document {
    let Material { session, text, .. } = material;
    let mut blocks = essence::page(material);
    blocks.push(Block::PageBreak);
    blocks.extend(overview::chapter(material));
    if material.disclosure.summary {
        blocks.extend(overview::values(material));
        blocks.extend(method::in_short(material));
    } else {
        blocks.extend(whole(material));
    }
    let name = words::about(material);
    Document {
        title: words::title(material),
        subtitle: words::subtitle(material),
        running_title: words::running_title(material),
        description: text.report_description(name),
        language: text.language().tag().to_owned(),
        date: session.date(),
        changed: session.updated(),
        id: session.id().to_string(),
        blocks,
    }
}

/// What follows on the essence.
fn whole(material: &Material<'_>) -> Vec<Block> {
    let has_values = material.summary.has_values();
    let chapters = [
        if has_values { vec![Block::PageBreak] } else { Vec::new() },
        if has_values { overview::findings(material) } else { Vec::new() },
        sections::chapters(material),
        group::partners(material),
        change::chapter(material),
        group::priorities(material),
        advice::chapter(material),
        plan::chapter(material),
        people::chapter(material),
        national::chapter(material),
        method::chapter(material),
        sources::chapter(material),
    ];
    chapters.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests;
