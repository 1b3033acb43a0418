//! A scene as an SVG text.

use super::style::{Ink, Palette};
use super::{Anchor, Mark, Point, Scene, Stroke};

/// The bundled font first; then fonts that are narrower, so that nothing overlaps where it is missing.
const FONT_FAMILY: &str = "Atkinson Hyperlegible Next, Arial, sans-serif";

/// The scene as an SVG document. Title and description are its text alternative.
#[must_use]
pub fn to_svg(scene: &Scene, palette: &Palette) -> String {
    let (width, height) = (number(scene.size.width), number(scene.size.height));
    let mut svg = String::new();
    svg += &format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" lang=\"{}\" font-family=\"{FONT_FAMILY}\">\n",
        escape(&scene.language)
    );
    svg += &format!("<title>{}</title>\n", escape(&scene.title));
    svg += &format!("<desc>{}</desc>\n", escape(&scene.spoken()));
    let surface = palette.rgb(Ink::Surface).to_hex();
    svg += &format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{surface}\"/>\n");
    for mark in &scene.marks {
        svg += &element(mark, palette);
        svg.push('\n');
    }
    svg + "</svg>\n"
}

fn element(mark: &Mark, palette: &Palette) -> String {
    match mark {
        Mark::Rect { area, fill, stroke, radius } => {
            let radius = if *radius > 0.0 { format!(" rx=\"{}\"", number(*radius)) } else { String::new() };
            format!(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{radius}{}/>",
                number(area.x),
                number(area.y),
                number(area.width),
                number(area.height),
                paint(*fill, *stroke, palette)
            )
        }
        Mark::Line { from, to, stroke, dash } => {
            let dash = dash.map(|(on, off)| format!(" stroke-dasharray=\"{} {}\"", number(on), number(off)));
            format!(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\" stroke-width=\"{}\"{}/>",
                number(from.x),
                number(from.y),
                number(to.x),
                number(to.y),
                palette.rgb(stroke.ink).to_hex(),
                number(stroke.width),
                dash.unwrap_or_default()
            )
        }
        Mark::Polygon { points, fill, stroke } => {
            let corner = |point: &Point| format!("{},{}", number(point.x), number(point.y));
            let points: Vec<String> = points.iter().map(corner).collect();
            format!("<polygon points=\"{}\"{}/>", points.join(" "), paint(*fill, *stroke, palette))
        }
        Mark::Circle { centre, radius, fill, stroke } => format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>",
            number(centre.x),
            number(centre.y),
            number(*radius),
            paint(*fill, *stroke, palette)
        ),
        Mark::Text { at, text, size, anchor, bold, ink } => {
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            let weight = if *bold { " font-weight=\"700\"" } else { "" };
            format!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor}{weight} fill=\"{}\">{}</text>",
                number(at.x),
                number(at.y),
                number(*size),
                palette.rgb(*ink).to_hex(),
                escape(text)
            )
        }
    }
}

fn paint(fill: Option<Ink>, stroke: Option<Stroke>, palette: &Palette) -> String {
    let mut attributes = match fill {
        Some(ink) => format!(" fill=\"{}\"", palette.rgb(ink).to_hex()),
        None => " fill=\"none\"".to_owned(),
    };
    if let Some(Stroke { ink, width }) = stroke {
        attributes += &format!(" stroke=\"{}\" stroke-width=\"{}\"", palette.rgb(ink).to_hex(), number(width));
    }
    attributes
}

/// At most two decimals, with a point, whatever the language.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text for inside an element or an attribute. Characters that XML 1.0 does not allow are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}
