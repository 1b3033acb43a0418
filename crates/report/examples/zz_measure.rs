//! Temporary.
#![allow(clippy::print_stdout, missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]
use analysetool_core::figure::*;
use analysetool_core::{analysis, session::format::parse, text::Text};
#[path = "contact_sheet/states/mod.rs"]
mod states;
fn main() {
    let text = Text::dutch();
    let q = analysetool_core::questionnaire::builtin().unwrap();
    let mut all: Vec<(String, analysetool_core::session::Session)> =
        std::env::args().skip(1).map(|f| (f.clone(), parse(&std::fs::read(&f).unwrap()).unwrap().session)).collect();
    all.extend(states::all(&q).unwrap().into_iter().map(|s| (s.name.to_owned(), s.session)));
    all.push(("40".into(), states::group(&q, 40, false).unwrap()));
    for (name, s) in all {
        let summary = analysis::summarise(&s);
        let mut bare = summary.clone();
        for g in bare.themes.iter_mut().chain(&mut bare.sections) {
            g.extremes = None;
        }
        for width in [760.0_f32, 800.0, 840.0, 960.0, 1200.0] {
            let brief = Brief { patterns: true, ..Brief::new(&bare, &s, &text, width) };
            let k = 482.0 / width;
            let (a, b, h) =
                (sections(brief).size.height * k, themes(brief).size.height * k, heat_map(brief).size.height * k);
            println!(
                "{name:40} {width} small {:.1}  sections {a:.0} themes {b:.0} sum {:.0} heat {h:.0}",
                14.0 * k,
                a + b
            );
        }
    }
}
