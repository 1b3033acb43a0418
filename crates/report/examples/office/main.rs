//! Writes the office formats of a few sessions, a hostile one among them, into a folder: for `tests/office.sh`, and to look
//! at. `cargo run -p analysetool-report --example office -- FOLDER`

#[path = "../contact_sheet/states/mod.rs"]
mod states;

mod hostile;

use std::error::Error;
use std::path::Path;

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::builtin;
use analysetool_core::session::Session;
use analysetool_core::text::Text;
use analysetool_report::contents::{Material, document_of};
use analysetool_report::order::{Format, Order};
use analysetool_report::{bundle, make};

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let folder = std::env::args().nth(1).ok_or("which folder? cargo run --example office -- FOLDER")?;
    let questionnaire = builtin()?;
    let sessions = [
        ("leeg", states::alone(&questionnaire, 0)?),
        ("een", states::alone_again(&questionnaire)?),
        ("groep", hostile::planned(states::group_again(&questionnaire, 25)?)?),
        ("vijandig", hostile::session(&questionnaire)?),
    ];
    std::fs::create_dir_all(&folder)?;
    for (name, session) in &sessions {
        write(Path::new(&folder), name, session)?;
    }
    Ok(())
}

fn write(folder: &Path, name: &str, session: &Session) -> Result<(), Box<dyn Error + Send + Sync>> {
    let (text, guidance) = (Text::dutch(), builtin()?);
    let disclosure = Disclosure::EVERYTHING;
    let order = Order { session, guidance: &guidance, text: &text, disclosure, logo: None };
    let document = document_of(&Material::of(&order));
    let file = |ending: &str| folder.join(format!("{name}.{ending}"));
    for format in [Format::Docx, Format::Xlsx, Format::Csv] {
        std::fs::write(file(format.ending()), make(&order, format, &|_| true)?)?;
    }
    let mut files = bundle::figures(&document, &text)?;
    files.insert(0, bundle::read_me(&document, &files, &text));
    std::fs::write(file("zip"), bundle::zip(&files)?)?;
    Ok(())
}
