//! `analysetool figure`: one figure of the results as a picture.

use std::path::PathBuf;

use analysetool_core::analysis::{MOST_MEASUREMENTS, summarise};
use analysetool_core::figure::style::PAGE_MARGIN;
use analysetool_core::figure::{
    Brief, ChangeScope, Figure, Kind, Listing, Order, Palette, Scene, Scope, Size, TrendScope, fit, to_svg,
};
use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::Session;
use analysetool_core::store::replace_file;
use analysetool_report::picture;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::language::Told;
use super::{Console, Failure, Outcome, Tools};

const EXAMPLES: &str = "\
Examples:
  analysetool figure proefstad.json --kind themes -o themes.svg
  analysetool figure proefstad.json --kind dots --statement S01 -o s01.png
  analysetool figure proefstad.json --kind change --with proefstad-2025.json --size 1920x1080 -o change.png
  analysetool figure group.json --kind beside --with my-own.json -o beside.svg
  analysetool figure 2026.json --kind trend --with 2024.json --with 2025.json -o trend.svg
  analysetool figure proefstad.json --kind strengths --grey -o strengths.png

A figure without data says so in the figure. Texts in a figure are Dutch, or English with --language en. A picture
that exists is replaced.";

/// Width of a figure without --size, in points.
const WIDTH: f32 = 1000.0;
/// Sides that --size may have, in points.
const SIDES: std::ops::RangeInclusive<u16> = 64..=4096;

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The session file
    file: PathBuf,
    /// Which figure
    #[arg(long, value_parser = kinds())]
    kind: Kind,
    /// The statement to show, for example S01: needed for dots, possible for strengths and distribution
    #[arg(long, value_name = "ID")]
    statement: Option<String>,
    /// Another session. For change an earlier one, for trend one or more (without it the one inside the file is used);
    /// for beside the own session of one person
    #[arg(long, value_name = "OTHER")]
    with: Vec<PathBuf>,
    /// Width and height of the picture, in pixels; without it the picture is as high as it needs to be
    #[arg(long, value_name = "WxH", value_parser = size)]
    size: Option<(u16, u16)>,
    /// Greys and patterns, for a printer without colour
    #[arg(long)]
    grey: bool,
    /// The picture to write; the ending says which kind: .svg or .png
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    #[command(flatten)]
    told: Told,
}

/// The kinds by their ids; an unknown one is answered with the list.
fn kinds() -> impl TypedValueParser<Value = Kind> {
    let kind = |id: String| Kind::ALL.into_iter().find(|kind| kind.id() == id).ok_or(id);
    PossibleValuesParser::new(Kind::ALL.map(Kind::id)).try_map(move |id| kind(id).map_err(std::io::Error::other))
}

/// Only a trend has more than one other session.
fn check_others(args: &Args) -> Result<(), Failure> {
    let most = if args.kind == Kind::Trend { MOST_MEASUREMENTS - 1 } else { 1 };
    if args.with.len() <= most {
        return Ok(());
    }
    let kind = args.kind.id();
    Err(Failure::Arguments(format!(
        "--kind {kind} takes --with {most} times at most; it is here {} times",
        args.with.len()
    )))
}

/// What the ending of the output file asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Svg,
    Png,
}

pub(super) fn run(args: &Args, tools: &Tools<'_>, console: &mut Console<'_>) -> Outcome {
    let format = format(args)?;
    let output = tools.output(&args.output, std::iter::once(&args.file).chain(&args.with).map(PathBuf::as_path))?;
    let session = args.told.session(tools.open(&args.file, console)?);
    check_others(args)?;
    let others = args
        .with
        .iter()
        .map(|file| tools.open(file, console).map(|session| args.told.session(session)))
        .collect::<Result<Vec<_>, _>>()?;
    let others: Vec<&Session> = others.iter().collect();
    let figure = figure(args, &session)?;
    warn_of_idle_options(args, console);

    let (summary, text) = (summarise(&session), args.told.text());
    let draw = |width: f32| {
        let brief = Brief { patterns: args.grey, ..Brief::new(&summary, &session, &text, width) };
        let other = others.first().copied();
        figure.draw(match args.kind {
            Kind::Beside => Brief { own: other, ..brief },
            Kind::Trend => Brief { earlier: &others, ..brief },
            _ => Brief { before: other.or(brief.before), ..brief },
        })
    };
    let (scene, scale) = match args.size {
        Some((width, height)) => (fit(draw, Size { width: width.into(), height: height.into() }), 1.0),
        None => (draw(WIDTH).with_heading().with_margin(PAGE_MARGIN), picture::SCALE),
    };
    let bytes = bytes(&scene, args.grey, format, scale)?;
    replace_file(&tools.disk, &output, &bytes)?;
    console.line(format!("{}: {}", args.output.display(), scene.title))
}

fn bytes(scene: &Scene, grey: bool, format: Format, scale: f32) -> Result<Vec<u8>, Failure> {
    let palette = if grey { Palette::grey() } else { Palette::light() };
    match format {
        Format::Svg => Ok(to_svg(scene, &palette).into_bytes()),
        Format::Png => picture::png(scene, &palette, scale).map_err(|error| Failure::Faults(vec![error.to_string()])),
    }
}

fn format(args: &Args) -> Result<Format, Failure> {
    let extension = args.output.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    match extension.as_ref().and_then(|extension| extension.to_str()) {
        Some("svg") => Ok(Format::Svg),
        Some("png") => Ok(Format::Png),
        _ => Err(Failure::Arguments(format!("{}: a picture ends on .svg or .png", args.output.display()))),
    }
}

/// An option that changes nothing about this kind of figure is no mistake, and no secret either.
fn warn_of_idle_options(args: &Args, console: &mut Console<'_>) {
    let kind = args.kind.id();
    if args.statement.is_some() && !matches!(args.kind, Kind::Dots | Kind::Strengths | Kind::Distribution) {
        console.warn(format!("--statement changes nothing about --kind {kind}"));
    }
    if !args.with.is_empty() && !matches!(args.kind, Kind::Change | Kind::Beside | Kind::Trend) {
        console.warn(format!("--with changes nothing about --kind {kind}"));
    }
}

fn figure(args: &Args, session: &Session) -> Result<Figure, Failure> {
    let statement = args.statement.as_deref().map(|id| statement(id, session)).transpose()?;
    Ok(match (args.kind, statement) {
        (Kind::Sections, _) => Figure::Sections,
        (Kind::Themes, _) => Figure::Themes,
        (Kind::Strengths, None) => Figure::Strengths(Listing::Extremes),
        (Kind::Strengths, Some(id)) => Figure::Statements(vec![id]),
        (Kind::Radar, _) => Figure::Radar,
        (Kind::Distribution, None) => Figure::Distribution(Scope::All, Order::default()),
        (Kind::Distribution, Some(id)) => Figure::Distribution(Scope::Statements(vec![id]), Order::default()),
        (Kind::Dots, Some(id)) => Figure::Dots(id),
        (Kind::Dots, None) => {
            let message = "--kind dots is about one statement: add --statement, for example --statement S01";
            return Err(Failure::Arguments(message.to_owned()));
        }
        (Kind::HeatMap, _) => Figure::HeatMap,
        (Kind::Change, _) => Figure::Change(ChangeScope::Statements(Listing::Extremes)),
        (Kind::Priority, _) => Figure::Priority,
        (Kind::Beside, _) => Figure::Beside(ChangeScope::Statements(Listing::Extremes)),
        (Kind::Trend, _) => Figure::Trend(TrendScope::Sections),
    })
}

fn statement(id: &str, session: &Session) -> Result<StatementId, Failure> {
    let known = StatementId::parse(id).filter(|id| session.questionnaire().statement(id).is_some());
    known.ok_or_else(|| {
        let ids = || session.questionnaire().statements().map(|located| located.statement.id.to_string());
        let (first, last) = (ids().next().unwrap_or_default(), ids().last().unwrap_or_default());
        Failure::Arguments(format!("--statement {id}: this session has no such statement; it has {first} to {last}"))
    })
}

/// `1920x1080`.
fn size(text: &str) -> Result<(u16, u16), String> {
    let sides =
        text.split_once(['x', 'X']).and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    match sides {
        Some((width, height)) if SIDES.contains(&width) && SIDES.contains(&height) => Ok((width, height)),
        _ => Err(format!(
            "write a width and a height of {} to {} pixels, for example 1920x1080",
            SIDES.start(),
            SIDES.end()
        )),
    }
}
