//! PDFs, with a session in them or not.

use super::Wanted::{Either, Refused, Taken};
use super::session::with_keys;
use super::{Case, Row, case, row};
use crate::bench::SESSION;
use crate::build::{pdf, pdf_around, pdf_packed, pdf_with, stream};
use crate::pack::deflate;

const CATALOGUE: &[u8] = b"<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>";
const NAMES: &[u8] = b"<< /Names [(s.json) 3 0 R] >>";
const FILE: &[u8] = b"<< /Type /Filespec /F (s.json) /EF << /F 4 0 R >> >>";
const MIB: usize = 1024 * 1024;

/// The catalogue, this list of attachments, a description and a session.
fn with_names(names: &[u8]) -> Vec<u8> {
    pdf(&[CATALOGUE.to_vec(), names.to_vec(), FILE.to_vec(), stream("", SESSION.as_bytes())])
}

/// An object after a session that would be found.
fn before(object: Vec<u8>) -> Vec<u8> {
    pdf(&[CATALOGUE.to_vec(), NAMES.to_vec(), FILE.to_vec(), stream("", SESSION.as_bytes()), object])
}

/// Objects in lists, one in another.
fn nested(open: &str, close: &str, depth: usize) -> Vec<u8> {
    format!("{}{}", open.repeat(depth), close.repeat(depth)).into_bytes()
}

/// Attachments with a name each; the session is the last.
fn attachments(count: usize) -> Vec<u8> {
    let names: String = (1..count).map(|_| "(a) 5 0 R ".to_owned()).collect();
    let other = b"<< /Type /Filespec /EF << /F 6 0 R >> >>".to_vec();
    let names = format!("<< /Names [{names}(s.json) 3 0 R] >>").into_bytes();
    let photo = stream("", b"photo");
    pdf(&[CATALOGUE.to_vec(), names, FILE.to_vec(), stream("", SESSION.as_bytes()), other, photo])
}

/// Many that may be a list of attachments, each another way to one large object.
fn many_ways(object: &str) -> Vec<u8> {
    let kids: String = row(890, |at| format!("{} 0 R ", at + 10));
    let mut objects = vec![CATALOGUE.to_vec(), format!("<< /Kids [{kids}] >>").into_bytes(), FILE.to_vec()];
    objects.extend([stream("", SESSION.as_bytes()), object.as_bytes().to_vec()]);
    objects.extend((6..900).map(|_| b"5 0 R".to_vec()));
    pdf(&objects)
}

/// Every part and every attachment at its limit, around a session that takes much memory itself.
fn everything_at_once() -> Vec<u8> {
    let keys = super::list(1_100_000, |at| format!("\"{at:x}\":0"));
    let session = with_keys(&format!("\"later\": {{{keys}}},"));
    let part = stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &deflate(&vec![b' '; MIB], 15));
    let mut file = pdf(&[CATALOGUE.to_vec(), NAMES.to_vec(), FILE.to_vec(), stream("", session.as_bytes()), part]);
    file.extend(row(200_000, |at| format!("{} 0 obj 1 endobj ", at + 9)).as_bytes());
    let objects = "9 0 obj 1 endobj ".repeat(100);
    while file.len() + objects.len() < 62 * MIB {
        file.extend_from_slice(objects.as_bytes());
    }
    file
}

fn files() -> Vec<Row> {
    let damaged = Refused("Damaged");
    let none = Refused("NoSession");
    vec![
        ("a session", Taken, || pdf_around(SESSION.as_bytes())),
        ("a session, with objects in a packed part", Taken, || pdf_packed(SESSION.as_bytes())),
        ("empty", damaged, Vec::new),
        ("only its begin", damaged, || b"%PDF-1.7".to_vec()),
        ("a begin that comes too late", damaged, || [vec![b' '; 1_025], pdf_around(SESSION.as_bytes())].concat()),
        ("a ZIP", damaged, || b"PK\x03\x04".to_vec()),
        ("no attachment", none, || pdf(&[b"<< /Type /Catalog >>".to_vec()])),
        ("a photo", none, || pdf_with(stream("", b"photo"))),
        ("a password", Refused("Encrypted"), || {
            [pdf_around(SESSION.as_bytes()), b"trailer << /Root 1 0 R /Encrypt 9 0 R >>".to_vec()].concat()
        }),
        ("64 MiB", Taken, || {
            let file = pdf_around(SESSION.as_bytes());
            let spaces = vec![b' '; 64 * MIB - file.len()];
            [file, spaces].concat()
        }),
        ("64 MiB and a byte", Refused("TooLarge"), || vec![b'%'; 64 * MIB + 1]),
        ("an attachment of 4 GB of spaces", Refused("TooLarge"), || {
            pdf_with(stream("/Filter /FlateDecode", &deflate(&vec![b' '; MIB], 4_096)))
        }),
        ("a packed part of 4 GB", damaged, || {
            before(stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &deflate(&vec![b' '; MIB], 4_096)))
        }),
        ("many packed parts of 16 MiB", damaged, || {
            let part = stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &deflate(&vec![b' '; MIB], 16));
            pdf(&vec![part; 100])
        }),
        ("an attachment packed twice", damaged, || {
            pdf_with(stream("/Filter [/FlateDecode /FlateDecode]", &deflate(SESSION.as_bytes(), 1)))
        }),
        ("a predictor", damaged, || {
            pdf_with(stream(
                "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4294967295 >>",
                &deflate(SESSION.as_bytes(), 1),
            ))
        }),
        ("another filter", damaged, || pdf_with(stream("/Filter /LZWDecode", SESSION.as_bytes()))),
        ("a filter that goes round", Refused(""), || {
            before(b"5 0 R".to_vec())
                .iter()
                .copied()
                .chain(b"4 0 obj << /Filter 5 0 R /Length 3 >> stream\nabc\nendstream endobj".iter().copied())
                .collect()
        }),
        ("a length that is too long", Taken, || {
            pdf_with([b"<< /Length 99999999999 >> stream\n", SESSION.as_bytes(), b"\nendstream"].concat())
        }),
        ("a length below nothing", Taken, || {
            pdf_with([b"<< /Length -1 >> stream\n", SESSION.as_bytes(), b"\nendstream"].concat())
        }),
        ("a length that goes round", Taken, || {
            pdf_with([b"<< /Length 4 0 R >> stream\n", SESSION.as_bytes(), b"\nendstream"].concat())
        }),
        ("a stream without an end", Either, || b"%PDF-1.7 1 0 obj << >> stream\n".repeat(10_000)),
    ]
}

fn tangled() -> Vec<Row> {
    let damaged = Refused("Damaged");
    let none = Refused("NoSession");
    vec![
        ("a list of attachments that goes round", none, || with_names(b"<< /Kids [2 0 R 2 0 R 1 0 R] >>")),
        ("a list that is itself", none, || with_names(b"2 0 R")),
        ("two that are each other", none, || pdf(&[CATALOGUE.to_vec(), b"3 0 R".to_vec(), b"2 0 R".to_vec()])),
        ("a catalogue that is itself", damaged, || pdf(&[b"1 0 R".to_vec()])),
        ("32 attachments", Taken, || attachments(32)),
        ("33 attachments", none, || attachments(33)),
        ("100,000 attachments", none, || attachments(100_000)),
        ("a list 30 deep", Either, || with_names(&nested("<< /Kids [ ", "] >>", 15))),
        ("a list 100,000 deep", Either, || with_names(&nested("<< /Kids [ ", "] >>", 100_000))),
        ("arrays a million deep", Either, || before(vec![b'['; 1_000_000])),
        ("dictionaries a million deep", Either, || before(b"<</A".repeat(250_000))),
        ("strings a million deep", Either, || before(vec![b'('; 1_000_000])),
        ("an object that never ends", Either, || b"%PDF-1.7 1 0 obj [".repeat(50_000)),
        ("an array of thirty million numbers", Either, || {
            before([b"[".to_vec(), b"1 ".repeat(30 * MIB), b"]".to_vec()].concat())
        }),
        ("an array of thirty million names", Either, || {
            before([b"[".to_vec(), b"/a".repeat(30 * MIB), b"]".to_vec()].concat())
        }),
        ("the names of attachments are millions", Either, || {
            with_names(&[b"<< /Names [".to_vec(), b"/a".repeat(20 * MIB), b"] >>".to_vec()].concat())
        }),
        ("a large description under 32 names", Either, || {
            let large: String = row(90_000, |at| format!("/{at:x} 1 "));
            let names = format!("<< /Names [{}] >>", "(a) 3 0 R ".repeat(30_000)).into_bytes();
            pdf(&[CATALOGUE.to_vec(), names, format!("<< /EF << {large} >> >>").into_bytes()])
        }),
        ("a large object in 890 ways", Either, || many_ways(&format!("<< /A ({}) >>", "x".repeat(4 * MIB)))),
        ("a large list in 890 ways", Either, || many_ways(&format!("<< /Names [{}] >>", "(a) 3 0 R ".repeat(30_000)))),
        ("250,000 objects and one", damaged, || {
            let objects: String = row(250_002, |at| format!("{at} 0 obj 1 "));
            ("%PDF-1.7 ".to_owned() + &objects).into_bytes()
        }),
        ("a part that says it holds more than numbers go", Either, || {
            before(stream(
                "/Type /ObjStm /N 9223372036854775807 /First -1 /Filter /FlateDecode",
                &deflate(b"1 0 2 9 ", 100_000),
            ))
        }),
        ("the number of an object is too large", Taken, || {
            [pdf_around(SESSION.as_bytes()), b"99999999999 0 obj << /Type /Catalog >> endobj".to_vec()].concat()
        }),
        ("a name as a path", Taken, || {
            let names = b"<< /Names [(../../../etc/passwd) 3 0 R] >>".to_vec();
            let file = b"<< /Type /Filespec /F (..\\\\..\\\\autoexec.bat) /EF << /F 4 0 R >> >>".to_vec();
            pdf(&[CATALOGUE.to_vec(), names, file, stream("", SESSION.as_bytes())])
        }),
        ("a name that is coded to the end", Either, || before(b"/A#".to_vec())),
        ("everything at once", Either, everything_at_once),
    ]
}

/// All of these, opened; and a few dropped on the window.
pub fn all() -> Vec<Case> {
    let opened = files().into_iter().chain(tangled()).map(|(name, wanted, make)| case("pdf", name, wanted, make));
    let dropped = files().into_iter().take(16).map(|(name, wanted, make)| case("drop pdf", name, wanted, make));
    opened.chain(dropped).collect()
}
