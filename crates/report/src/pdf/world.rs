//! Typst, with nothing round it: no disk, no network, no packages, no fonts but the bundled ones.
//!
//! The only place that knows Typst's interface, which changes with every minor version.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::Abs;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontVariations};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt as _, World, WorldExt as _};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp as PdfTimestamp};

use super::fonts::FAMILIES;
use crate::order::ReportError;

/// What is to be set.
pub(super) struct Job<'a> {
    /// The source text of the template. Never holds anything a user typed.
    pub template: &'static str,
    /// What the template can open, by name: its data as JSON, pictures, what it attaches.
    pub files: Vec<(String, Vec<u8>)>,
    /// Who wrote it, in the properties of the file.
    pub program: &'a str,
    /// Identifies the document; the same for the same session.
    pub id: &'a str,
    /// When it was made. Never the clock.
    pub made: Timestamp,
}

/// What no document changes.
struct Shared {
    functions: LazyHash<Library>,
    book: LazyHash<FontBook>,
    /// In the order of [`FAMILIES`], with the number of the family.
    fonts: Vec<(usize, Font)>,
    /// The same, to ask for signs.
    faces: Vec<(usize, FontInstance)>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let files = FAMILIES.iter().enumerate().flat_map(|(family, of)| of.files.iter().map(move |file| (family, *file)));
    let fonts: Vec<(usize, Font)> =
        files.flat_map(|(family, file)| Font::iter(Bytes::new(file)).map(move |font| (family, font))).collect();
    // Header cells of rows; Typst calls this a temporary interface, so templates use it in one function.
    let features = Features::from_iter([Feature::A11yExtras]);
    Shared {
        functions: LazyHash::new(Library::builder().with_features(features).build()),
        book: LazyHash::new(FontBook::from_fonts(fonts.iter().map(|(_, font)| font))),
        faces: fonts.iter().map(|(family, font)| (*family, face(font))).collect(),
        fonts,
    }
});

fn face(font: &Font) -> FontInstance {
    font.clone().instantiate(font.info().variant, Abs::pt(10.0), &FontVariations::default())
}

/// Whether every font of a family (see [`FAMILIES`]) has a sign for `character`.
pub(super) fn covers(family: usize, character: char) -> bool {
    let mut faces = SHARED.faces.iter().filter(|(of, _)| *of == family).peekable();
    faces.peek().is_some() && faces.all(|(_, face)| has_sign(face, character))
}

/// Not what a font lists: a list may lead to the empty sign with number 0.
fn has_sign(face: &FontInstance, character: char) -> bool {
    face.ttf().glyph_index(character).is_some_and(|sign| sign.0 != 0)
}

/// The document as a PDF file: PDF/UA-1 and PDF/A-3a. The same job gives the same bytes.
pub(super) fn set(job: &Job<'_>) -> Result<Vec<u8>, ReportError> {
    let world = Memory::new(job)?;
    let pdf = world.pdf(job);
    // What Typst remembers to be faster next time is as large as the document.
    comemo::evict(0);
    pdf
}

/// A world that holds one job.
struct Memory {
    main: Source,
    files: Vec<(FileId, Bytes)>,
    made: Datetime,
}

impl Memory {
    fn new(job: &Job<'_>) -> Result<Self, ReportError> {
        let files = job.files.iter().map(|(name, bytes)| Ok((id(name)?, Bytes::new(bytes.clone()))));
        Ok(Self {
            main: Source::new(id("main.typ")?, job.template.to_owned()),
            files: files.collect::<Result<_, ReportError>>()?,
            made: datetime(job.made)?,
        })
    }

    fn pdf(&self, job: &Job<'_>) -> Result<Vec<u8>, ReportError> {
        let document = typst::compile::<PagedDocument>(self).output.map_err(|faults| self.explain(&faults))?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_3a])
            .map_err(|fault| ReportError::Pdf(fault.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(job.id.to_owned()),
            creator: Smart::Custom(Some(job.program.to_owned())),
            timestamp: Some(PdfTimestamp::new_utc(self.made)),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|faults| self.explain(&faults))
    }

    /// Line and message of every fault, for whoever has to mend the template.
    fn explain(&self, faults: &[SourceDiagnostic]) -> ReportError {
        let line = |fault: &SourceDiagnostic| {
            let place = self.range(fault.span).and_then(|range| self.main.lines().byte_to_line(range.start));
            place.map_or(String::new(), |line| format!("line {}: ", line + 1))
        };
        let words: Vec<String> = faults.iter().map(|fault| format!("{}{}", line(fault), fault.message)).collect();
        ReportError::Pdf(words.join("; "))
    }
}

impl World for Memory {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.functions
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(not_there(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.iter().find(|(of, _)| *of == id).map(|(_, bytes)| bytes.clone()).ok_or_else(|| not_there(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).map(|(_, font)| font.clone())
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(self.made)
    }
}

fn not_there(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

fn id(name: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(name).map_err(|_| ReportError::Pdf(format!("{name} is no name for a file")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// A moment in UTC, to the second.
fn datetime(moment: Timestamp) -> Result<Datetime, ReportError> {
    let moment = moment.to_zoned(TimeZone::UTC).datetime();
    let part = |part: i8| u8::try_from(part).unwrap_or_default();
    let (date, time) = (moment.date(), moment.time());
    Datetime::from_ymd_hms(
        i32::from(date.year()),
        part(date.month()),
        part(date.day()),
        part(time.hour()),
        part(time.minute()),
        part(time.second()),
    )
    .ok_or_else(|| ReportError::Pdf(format!("{moment} is no date for a document")))
}
