//! What egui paints is what the SVG holds: as many shapes, in the same boxes.

use std::sync::Arc;

use analysetool_core::analysis::summarise;
use analysetool_core::figure::metrics::{BOLD_FONT, REGULAR_FONT};
use analysetool_core::figure::{Brief, ChangeScope, Figure, Listing, Order, Palette, Scene, Scope, to_svg};
use analysetool_core::questionnaire::{Score, builtin};
use analysetool_core::session::{
    Answer, AnswerValue, Dots, Edit, Participant, Previous, Respondent, Session, Slip, Source, SourceKey, SourceKind,
};
use analysetool_core::text::Text;
use egui::{Pos2, Rect, Shape, Vec2};
use jiff::Timestamp;
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Node, Options, Tree};

use super::paint::View;
use crate::app::fonts;

/// Boxes may differ by this many points.
const TOLERANCE: f32 = 1.0;

/// Reads the boxes of what egui was asked to paint.
fn painted(scene: &Scene) -> Vec<Rect> {
    let ctx = egui::Context::default();
    fonts::install(&ctx);
    let input = || egui::RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(scene.size.width, scene.size.height))),
        ..egui::RawInput::default()
    };
    let view = View { origin: Pos2::ZERO, scale: 1.0, palette: Palette::light() };
    // Fonts take effect in the second pass.
    ctx.run_ui(input(), |_| {}).textures_delta.clear();
    let mut output = ctx.run_ui(input(), |ui| view.paint(ui, scene));
    output.textures_delta.clear();
    output.shapes.iter().map(|clipped| area(&clipped.shape)).collect()
}

/// Without the thickness of its outline, as SVG gives it.
fn area(shape: &Shape) -> Rect {
    match shape {
        Shape::Rect(rect) => rect.rect,
        Shape::Circle(circle) => Rect::from_center_size(circle.center, Vec2::splat(circle.radius * 2.0)),
        Shape::LineSegment { points, .. } => Rect::from_two_pos(points[0], points[1]),
        Shape::Path(path) => Rect::from_points(&path.points),
        Shape::Vec(parts) => parts.iter().map(area).fold(Rect::NOTHING, Rect::union),
        Shape::Text(text) => {
            // From the baseline up, as wide as the letters: what SVG knows of a text.
            let glyph = &text.galley.rows[0].glyphs[0];
            let baseline = text.pos.y + glyph.pos.y;
            let size = text.galley.job.sections[0].format.font_id.size;
            Rect::from_x_y_ranges(text.pos.x..=text.pos.x + text.galley.size().x, baseline - size..=baseline)
        }
        other => panic!("the painter made {other:?}"),
    }
}

/// Reads the SVG with the library that makes pictures of it, and gives the boxes of its elements.
fn written(scene: &Scene) -> Vec<Rect> {
    let mut fonts = Database::new();
    for font in [REGULAR_FONT, BOLD_FONT] {
        fonts.load_font_data(font.to_vec());
    }
    let options = Options { fontdb: Arc::new(fonts), ..Options::default() };
    let tree = Tree::from_str(&to_svg(scene, &Palette::light()), &options).unwrap();
    let elements: Vec<_> = tree.root().children().iter().map(element_area).collect();
    // The ground comes first.
    elements[1..].to_vec()
}

fn element_area(node: &Node) -> Rect {
    let rect = |area: resvg::usvg::Rect| {
        Rect::from_min_max(Pos2::new(area.left(), area.top()), Pos2::new(area.right(), area.bottom()))
    };
    match node {
        Node::Path(path) => rect(path.bounding_box()),
        Node::Text(text) => {
            let chunk = &text.chunks()[0];
            let (baseline, size) = (chunk.y().unwrap(), chunk.spans()[0].font_size().get());
            Rect::from_x_y_ranges(rect(text.bounding_box()).x_range(), baseline - size..=baseline)
        }
        other => panic!("the SVG holds {other:?}"),
    }
}

fn distance(painted: Rect, written: Rect) -> f32 {
    let corners = [painted.min - written.min, painted.max - written.max];
    corners.into_iter().flat_map(|corner| [corner.x.abs(), corner.y.abs()]).fold(0.0, f32::max)
}

fn session(scores: &[u8]) -> Session {
    let questionnaire = builtin().unwrap();
    let mut session = Session::new(&questionnaire, Timestamp::UNIX_EPOCH);
    for (located, points) in questionnaire.statements().zip(scores) {
        let value = Score::new(*points).map(AnswerValue::Score);
        session.apply(Edit::Answer { statement: located.statement.id.clone(), value }, Timestamp::UNIX_EPOCH).unwrap();
    }
    session
}

/// A group of which half gives every fourth statement a 1 and the others a 5, with an earlier measurement and dots.
fn group(partners: u64) -> Session {
    let questionnaire = builtin().unwrap();
    let mut session = Session::new(&questionnaire, Timestamp::UNIX_EPOCH);
    let mut edit = |edit| session.apply(edit, Timestamp::UNIX_EPOCH).unwrap();
    for number in 0..partners {
        let mut participant = Participant::new();
        participant.organisation = format!("Organisatie met een naam van ongeveer zestig tekens lang, {number}");
        let mut respondent = Respondent::new(Source::new(SourceKind::File, SourceKey::new(number)));
        respondent.participant = Some(participant.id);
        for located in questionnaire.statements() {
            let points = match located.index % 4 {
                0 if number % 2 == 0 => 1,
                0 => 5,
                rest => u8::try_from((located.index / 8 + rest) % 7).unwrap(),
            };
            let mut answer = Answer::default();
            answer.value =
                Score::new(points).map_or(Some(AnswerValue::DontKnow), |score| Some(AnswerValue::Score(score)));
            respondent.sheet.put(located.statement.id.clone(), answer);
        }
        edit(Edit::Participant(participant));
        edit(Edit::Respondent(Box::new(respondent)));
    }
    let mut dots = Dots::default();
    dots.revealed = true;
    dots.slips = questionnaire
        .statements()
        .take(9)
        .map(|located| Slip::new([(located.statement.id.clone(), 2)].into()))
        .collect();
    edit(Edit::Dots(Some(dots)));
    let before = Previous::of(&session);
    session.apply(Edit::Previous(Some(before)), Timestamp::UNIX_EPOCH).unwrap();
    session
}

fn figures(session: &Session, width: f32) -> Vec<Scene> {
    let (summary, text) = (summarise(session), Text::dutch());
    let first = session.questionnaire().statement_at(0).unwrap().statement.id.clone();
    let figures = [
        Figure::Sections,
        Figure::Themes,
        Figure::Strengths(Listing::Extremes),
        Figure::Strengths(Listing::All),
        Figure::Radar,
        Figure::Distribution(Scope::All, Order::Value),
        Figure::Dots(first),
        Figure::HeatMap,
        Figure::Change(ChangeScope::Themes),
        Figure::Change(ChangeScope::Statements(Listing::All)),
        Figure::Priority,
    ];
    let draw = |patterns: bool| {
        let brief = Brief { patterns, ..Brief::new(&summary, session, &text, width) };
        figures.iter().map(move |figure| figure.draw(brief)).collect::<Vec<_>>()
    };
    [draw(false), draw(true)].concat()
}

#[test]
fn egui_paints_what_the_svg_holds() {
    let half: Vec<u8> = (0..56).map(|number| number % 7).collect();
    for session in [session(&[]), session(&[1, 5, 3]), session(&half), session(&[4; 56]), group(1), group(8), group(25)]
    {
        for width in [320.0, 760.0, 1200.0] {
            for scene in figures(&session, width) {
                let (painted, written) = (painted(&scene), written(&scene));
                assert_eq!(painted.len(), written.len(), "{}", scene.title);
                for ((painted, written), mark) in painted.into_iter().zip(written).zip(&scene.marks) {
                    let distance = distance(painted, written);
                    assert!(distance <= TOLERANCE, "{mark:?}: painted {painted:?}, written {written:?}");
                }
            }
        }
    }
}
