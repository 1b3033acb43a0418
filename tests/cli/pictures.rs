//! The pictures that `analysetool figure` makes, read back as another program would.

use std::path::Path;

use resvg::usvg::roxmltree::{Document, Node};

use crate::harness::{Bench, Run, exists};

pub const KINDS: [&str; 11] = [
    "sections",
    "themes",
    "strengths",
    "radar",
    "distribution",
    "dots",
    "heatmap",
    "change",
    "priority",
    "beside",
    "trend",
];

/// All that a figure is drawn with.
const ELEMENTS: [&str; 8] = ["svg", "title", "desc", "rect", "line", "polygon", "circle", "text"];
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const LAST_CHUNK: &[u8] = b"\0\0\0\0IEND\xae\x42\x60\x82";

/// Runs `figure`, for dots about the first statement.
pub fn draw(bench: &Bench, file: &str, kind: &str, output: &str, more: &[&str]) -> Run {
    let mut args = vec!["figure", file, "--kind", kind, "-o", output];
    if kind == "dots" {
        args.extend(["--statement", "S01"]);
    }
    args.extend(more);
    bench.run(args)
}

/// The SVG of this kind.
#[track_caller]
pub fn svg(bench: &Bench, file: &str, kind: &str, more: &[&str]) -> Svg {
    let name = format!("{kind}.svg");
    let run = draw(bench, file, kind, &name, more).succeeds();
    let svg = Svg::read(bench.read(&name));
    assert_eq!(run.out, format!("{name}: {}\n", svg.title), "{kind}");
    svg
}

/// Every kind as SVG, behind each other.
#[track_caller]
pub fn all_svgs(bench: &Bench, file: &str) -> Vec<Svg> {
    KINDS.iter().map(|kind| svg(bench, file, kind, &[])).collect()
}

/// A drawing that was found to be sound.
#[derive(Debug, PartialEq)]
pub struct Svg {
    pub source: String,
    pub title: String,
    /// What is written in it, with spaces between.
    pub words: String,
    pub width: f64,
    pub height: f64,
    /// How many lines are drawn.
    pub lines: usize,
}

impl Svg {
    #[track_caller]
    fn read(source: String) -> Self {
        let document = Document::parse(&source).unwrap();
        let root = document.root_element();
        assert_eq!(root.tag_name().name(), "svg");
        assert_eq!(root.tag_name().namespace(), Some("http://www.w3.org/2000/svg"));
        assert_eq!((root.attribute("role"), root.attribute("lang")), (Some("img"), Some("nl")));
        for node in root.descendants().filter(Node::is_element) {
            assert!(ELEMENTS.contains(&node.tag_name().name()), "{node:?}");
            assert!(node.attributes().all(|attribute| !attribute.name().starts_with("on")), "{node:?}");
        }
        let text_of = |name: &str| {
            let nodes = root.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name)));
            nodes.map(|node| node.text().unwrap_or_default().trim()).collect::<Vec<_>>()
        };
        let (titles, descriptions) = (text_of("title"), text_of("desc"));
        assert!(titles.len() == 1 && !titles[0].is_empty(), "{titles:?}");
        assert!(descriptions.len() == 1 && !descriptions[0].is_empty(), "{descriptions:?}");
        let side = |name: &str| root.attribute(name).unwrap().parse::<f64>().unwrap();
        let (width, height) = (side("width"), side("height"));
        assert!(width > 0.0 && height > 0.0);
        assert_eq!(root.attribute("viewBox"), Some(format!("0 0 {width} {height}").as_str()));
        let (title, words, lines) = (titles[0].to_owned(), text_of("text").join(" "), text_of("line").len());
        Self { source, title, words, width, height, lines }
    }

    /// The colours, as `#RRGGBB`.
    pub fn colours(&self) -> impl Iterator<Item = &str> {
        self.source.split("=\"").filter_map(|rest| rest.split('"').next()).filter(|value| value.starts_with('#'))
    }
}

/// Width and height of a PNG file in pixels, as its first chunk says.
#[track_caller]
pub fn png_size(path: &Path) -> (u32, u32) {
    let bytes = std::fs::read(path).unwrap();
    assert!(bytes.starts_with(SIGNATURE) && bytes.ends_with(LAST_CHUNK), "{}", path.display());
    assert_eq!(&bytes[8..16], b"\0\0\0\x0dIHDR");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

/// The command fails with this code and leaves nothing but `names`.
#[track_caller]
pub fn refuses(bench: &Bench, args: &[&str], code: i32, sentence: &str) {
    let before = bench.names();
    let run = bench.run(args).fails(code).says(sentence);
    assert!(run.out.is_empty(), "{run:?}");
    assert_eq!(bench.names(), before);
    assert!(!exists(&bench.data_dir()), "a refused figure left something behind");
}
