//! Files that are right, to bend: those of the tests, and forms, PDFs, pictures and working copies made here.

use std::io::Cursor;

use analysetool_core::questionnaire::{BUILTIN_JSON, ENGLISH_JSON};
use analysetool_core::text::Text;
use analysetool_report::form;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use super::bench::{Bench, SESSION, SESSION_ID};
use super::build;
use super::hand::tables::ods;

const SMALL: &[u8] = include_bytes!("../../../../fuzz/seeds/session/small.json");
const GROUP: &[u8] = include_bytes!("../../../../fuzz/seeds/session/group.json");
const START: &[u8] = include_bytes!("../../../core/tests/format/golden/start-file-1.json");
const SMALL_QUESTIONNAIRE: &[u8] = include_bytes!("../../../../fuzz/seeds/questionnaire/small.json");
const GOOGLE: &[u8] = include_bytes!("../../../../tests/fixtures/tables/google-forms.csv");
const LIMESURVEY: &[u8] = include_bytes!("../../../../tests/fixtures/tables/limesurvey.csv");
const CODES: &[u8] = include_bytes!("../../../../tests/fixtures/tables/limesurvey-codes.csv");
const MICROSOFT: &[u8] = include_bytes!("../../../../tests/fixtures/tables/microsoft-forms.xlsx");
const SETTINGS: &[u8] =
    br#"{ "format": "analysetool-kansrijke-start/settings", "schema": 1, "min_reader": 1, "language": "en",
"theme": "dark", "zoom_percent": 150, "auto_advance": true, "single_keys": false, "room_letters_percent": 120,
"sessions_folder": "/home/ada/Sessies", "questionnaire": "/home/ada/q.json", "report_logo": "/home/ada/logo.png",
"recent": [{ "id": "0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10", "path": "/home/ada/s.json", "title": "Proefstad",
"opened": "2026-11-21T14:32:10Z" }], "meetings": [{ "session": "0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10",
"at": "2026-11-21T14:32:10Z", "statement": "S01", "phase": "vote" }], "later": { "x": [1] } }"#;
const START_MARK: &[u8] = br#"{ "format": "analysetool-kansrijke-start/start", "schema": 1, "min_reader": 1,
"version": "1.2.3", "trying": "dx12", "since": "2026-11-21T14:32:10Z", "failed": ["glow"] }"#;

/// The seeds of a way in.
pub fn of(way: &str, bench: &Bench) -> Vec<Vec<u8>> {
    let sessions = [SESSION.as_bytes(), SMALL, GROUP, START];
    match way {
        "open" | "combine" | "drop" | "backup" => sessions.map(<[u8]>::to_vec).to_vec(),
        "pdf" | "drop pdf" => {
            let plain = build::pdf_with(build::stream("", SMALL));
            vec![plain, build::pdf_around(SMALL), build::pdf_packed(SESSION.as_bytes())]
        }
        "csv" => [GOOGLE, LIMESURVEY, CODES].map(<[u8]>::to_vec).to_vec(),
        "xlsx" => vec![MICROSOFT.to_vec()],
        "form" => form::xlsx(&bench.group, &Text::dutch()).into_iter().collect(),
        "ods" => vec![ods(&ods_rows(bench))],
        "questionnaire" => vec![SMALL_QUESTIONNAIRE.to_vec(), SMALL_QUESTIONNAIRE.to_vec(), BUILTIN_JSON.into()],
        "translation" => vec![ENGLISH_JSON.into()],
        "logo png" => vec![picture(ImageFormat::Png, 64, 40), picture(ImageFormat::Png, 900, 20)],
        "logo jpeg" => vec![picture(ImageFormat::Jpeg, 64, 40), picture(ImageFormat::Jpeg, 300, 20)],
        "settings" => vec![SETTINGS.to_vec()],
        "start mark" => vec![START_MARK.to_vec()],
        "working copy" => {
            let changed = SESSION.replacen("Coalitie", "Coalities", 1);
            vec![build::slot("/home/ada/session.json", changed.as_bytes()), build::slot("/x", SMALL)]
        }
        other => vec![format!("{other} {SESSION_ID}").into_bytes()],
    }
}

/// Answers of two people to every statement.
fn ods_rows(bench: &Bench) -> String {
    let cell =
        |text: &str| format!("<table:table-cell office:value-type='string'><text:p>{text}</text:p></table:table-cell>");
    let ids = bench.questionnaire.statements().map(|located| cell(located.statement.id.as_str()));
    let titles: String = std::iter::once(cell("Organisatie")).chain(ids).collect();
    let answers = "<table:table-cell office:value-type='float' office:value='4' table:number-columns-repeated='20'>\
                   <text:p>4,0</text:p></table:table-cell>";
    let row = |name: &str| format!("<table:table-row>{}{answers}</table:table-row>", cell(name));
    format!("<table:table-row>{titles}</table:table-row>{}{}", row("JGZ"), row("GGD"))
}

/// A picture with something on it.
pub fn picture(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let shade = |at: u32| u8::try_from(at % 251).unwrap_or_default();
    let picture = RgbImage::from_fn(width, height, |x, y| Rgb([shade(x * 3), shade(y * 7), shade(x * y)]));
    let mut bytes = Cursor::new(Vec::new());
    let _in_memory = DynamicImage::ImageRgb8(picture).write_to(&mut bytes, format);
    bytes.into_inner()
}
