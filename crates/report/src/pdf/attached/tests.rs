use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use proptest::collection::vec;
use proptest::prelude::{any, prop_oneof, proptest};
use proptest::strategy::{Just, Strategy};

use super::*;

const SESSION: &str =
    r#"{"format": "analysetool-kansrijke-start/session", "note": "7 0 obj << /Type /Catalog >> endstream"}"#;

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn stream(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("<< {dictionary} /Length {} >> stream\r\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream"].concat()
}

/// A PDF of these objects, numbered from 1; the first is the catalogue.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    for (number, object) in (1..).zip(objects) {
        file.extend(format!("{number} 0 obj\n").as_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    file.extend(b"trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
    file
}

const CATALOGUE: &[u8] = b"<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>";
const NAMES: &[u8] = b"<< /Names [(a\\)b) 3 0 R] >>";
const FILE: &[u8] = b"<< /Type /Filespec /F (s.json) /EF << /F 4 0 R >> >>";

fn with_session(session: Vec<u8>) -> Vec<u8> {
    pdf(&[CATALOGUE.to_vec(), NAMES.to_vec(), FILE.to_vec(), session])
}

fn plain() -> Vec<u8> {
    with_session(stream("/Type /EmbeddedFile /Filter /FlateDecode", &packed(SESSION.as_bytes())))
}

#[test]
fn a_session_comes_out_packed_or_not_also_when_its_words_look_like_a_pdf() {
    for session in [
        stream("/Filter /FlateDecode", &packed(SESSION.as_bytes())),
        stream("/Filter [/Fl#61teDecode]", &packed(SESSION.as_bytes())),
        stream("", SESSION.as_bytes()),
    ] {
        assert_eq!(attached_session(&with_session(session)).as_deref(), Ok(SESSION));
    }
}

#[test]
fn objects_may_stand_in_a_packed_part_and_the_length_elsewhere() {
    let inside = [CATALOGUE, b" ", NAMES, b" ", FILE].concat();
    let table = format!("1 0 2 {} 3 {} ", CATALOGUE.len() + 1, CATALOGUE.len() + NAMES.len() + 2);
    let part = packed(&[table.as_bytes(), &inside].concat());
    let dictionary = format!("/Type /ObjStm /N 3 /First {} /Filter /FlateDecode", table.len());
    let mut file = b"%PDF-1.5\n9 0 obj ".to_vec();
    file.extend(stream(&dictionary, &part));
    file.extend(b" endobj 4 0 obj << /Length 5 0 R >> stream\n");
    file.extend(SESSION.as_bytes());
    file.extend(format!("\nendstream endobj 5 0 obj {} endobj 8 0 obj ", SESSION.len()).as_bytes());
    file.extend(stream("/Type /XRef /Root 1 0 R", b"\0\0\0\0"));
    file.extend(b" endobj startxref 0 %%EOF");
    assert_eq!(attached_session(&file).as_deref(), Ok(SESSION));
}

#[test]
fn of_an_object_that_was_changed_later_the_last_counts() {
    let mut file = plain();
    file.extend(b"1 0 obj << /Type /Catalog /Pages 9 0 R >> endobj trailer << /Root 1 0 R >> %%EOF");
    assert_eq!(attached_session(&file), Err(PdfFault::NoSession));
}

#[test]
fn a_file_that_belongs_to_the_document_and_has_no_name_is_found_and_other_files_are_passed_over() {
    let catalogue = b"<< /Type /Catalog /AF [3 0 R 5 0 R] >>".to_vec();
    let other = b"<< /Type /Filespec /EF << /F 6 0 R >> >>".to_vec();
    let objects =
        [catalogue, Vec::from(b"null"), other, stream("", SESSION.as_bytes()), FILE.to_vec(), stream("", b"photo")];
    assert_eq!(attached_session(&pdf(&objects)).as_deref(), Ok(SESSION));
}

#[test]
fn a_list_of_attachments_that_goes_round_ends() {
    let names = b"<< /Kids [2 0 R 2 0 R 5 0 R] >>".to_vec();
    let loop_ = b"5 0 R".to_vec();
    let file = pdf(&[CATALOGUE.to_vec(), names, FILE.to_vec(), b"null".to_vec(), loop_]);
    assert_eq!(attached_session(&file), Err(PdfFault::NoSession));
}

#[test]
fn a_bomb_takes_no_memory_wherever_it_lies() {
    // Deflate packs a thousand to one; what this becomes would be 80 MB.
    let bomb = packed(&vec![b' '; 80_000_000]);
    let attached = with_session(stream("/Filter /FlateDecode", &bomb));
    assert_eq!(attached_session(&attached), Err(PdfFault::TooLarge));
    let part = stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &bomb);
    assert_eq!(attached_session(&pdf(&[part])), Err(PdfFault::Damaged));
    let twice = with_session(stream("/Filter [/FlateDecode /FlateDecode]", &packed(&bomb)));
    assert_eq!(attached_session(&twice), Err(PdfFault::Damaged));
}

#[test]
fn what_is_tangled_or_nests_too_deeply_ends_soon() {
    for tangle in ["[", "<<", "<</A ", "1 0 obj [", "1 0 obj (", "1 0 obj <</A[", "1 0 obj<<>>stream ", "trailer", "("]
    {
        let mut file = b"%PDF-1.7 ".to_vec();
        file.extend(tangle.repeat(1_000_000 / tangle.len()).as_bytes());
        assert!(attached_session(&file).is_err(), "{tangle}");
    }
}

#[test]
fn an_object_of_millions_of_small_ones_is_not_kept() {
    let names = [b"<< /Names [".to_vec(), b"/a".repeat(100_000), b"(s.json) 3 0 R] >>".to_vec()].concat();
    let file = pdf(&[CATALOGUE.to_vec(), names, FILE.to_vec(), stream("", SESSION.as_bytes())]);
    assert_eq!(attached_session(&file), Err(PdfFault::NoSession));
}

#[test]
fn a_large_object_is_not_read_in_a_thousand_ways() {
    let kids = (6..900).map(|number| format!("{number} 0 R ")).collect::<Vec<_>>().concat();
    let large = [b"<< /A (".to_vec(), vec![b'x'; 1_000_000], b") >>".to_vec()].concat();
    let kids = format!("<< /Kids [{kids}] >>").into_bytes();
    let mut objects = vec![CATALOGUE.to_vec(), kids, FILE.to_vec(), stream("", SESSION.as_bytes()), large];
    objects.extend((6..900).map(|_| b"5 0 R".to_vec()));
    let file = pdf(&objects);
    let pdf = Pdf::scan(&file).unwrap();
    let read = |number| pdf.resolve(Some(&Object::Reference(number))) != Object::Null;
    let times = (6..900).filter(|number| read(*number)).count();
    assert!((1..20).contains(&times), "{times}");
}

#[test]
fn every_refusal_says_what_is_wrong() {
    let mut locked = plain();
    locked.extend(b"trailer << /Root 1 0 R /Encrypt 9 0 R >>");
    for (file, error) in [
        (vec![b'%'; MAX_PDF_BYTES + 1], PdfFault::TooLarge),
        (b"PK\x03\x04".to_vec(), PdfFault::Damaged),
        (Vec::new(), PdfFault::Damaged),
        (locked, PdfFault::Encrypted),
        (b"%PDF-1.7 and nothing else".to_vec(), PdfFault::Damaged),
        (pdf(&[b"<< /Type /Catalog >>".to_vec()]), PdfFault::NoSession),
        (with_session(stream("", &[SESSION.as_bytes(), b"\xFF"].concat())), PdfFault::Damaged),
    ] {
        assert_eq!(attached_session(&file), Err(error));
    }
}

#[test]
fn a_file_that_was_cut_off_or_changed_anywhere_is_refused_or_read_never_more() {
    let file = plain();
    for end in 0..file.len() {
        let _refused_or_read = attached_session(&file[..end]);
    }
    for place in 0..file.len() {
        for bit in 0..8 {
            let mut changed = file.clone();
            changed[place] ^= 1 << bit;
            let _refused_or_read = attached_session(&changed);
        }
    }
}

/// Pieces a PDF is made of, in any order.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let words = [
        "1 0 obj ",
        "2 0 obj",
        " endobj ",
        "<<",
        ">>",
        "[",
        "]",
        "(",
        ")",
        "/Type",
        "/ObjStm ",
        "/XRef",
        "/Root 1 0 R ",
        "/Names ",
        "/EmbeddedFiles 2 0 R",
        "/Kids[2 0 R]",
        "/AF",
        "/EF",
        "/F 1 0 R",
        "/N 9",
        "/First -1 ",
        "/First 3",
        "/Length 5 ",
        "/Length 2 0 R",
        "stream\n",
        "endstream ",
        "trailer",
        "/Filter",
        "/FlateDecode",
        "1 0 2 9 ",
        "%",
        "\n",
    ];
    let word = proptest::sample::select(words.to_vec()).prop_map(|word| word.as_bytes().to_vec());
    let piece = prop_oneof![9 => word, 1 => vec(any::<u8>(), 0..8)];
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_pieces_of_a_pdf_are_refused_or_read(pieces in pieces(), root in prop_oneof![Just(""), Just("trailer<</Root 1 0 R>>")]) {
        let _refused_or_read = attached_session(&[b"%PDF-1.7 ", pieces.as_slice(), root.as_bytes()].concat());
    }
}
