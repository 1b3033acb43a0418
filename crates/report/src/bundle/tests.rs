//! What stands in an archive.

use std::io::{Cursor, Read as _};

use analysetool_core::figure::{Scene, Size, Table};
use analysetool_core::text::Text;
use zip::ZipArchive;

use super::{figures, read_me, zip};
use crate::document::{Block, Document, Figure};

fn scene(title: &str) -> Scene {
    Scene {
        size: Size { width: 320.0, height: 40.0 },
        title: title.to_owned(),
        subtitle: "Eerst.".to_owned(),
        language: "nl".to_owned(),
        marks: Vec::new(),
        hits: Vec::new(),
        description: "Daarna.".to_owned(),
        table: Table::default(),
    }
}

fn document(names: &[&str]) -> Document {
    let figure =
        |name: &&str| Block::Figure(Figure { name: (*name).to_owned(), scene: scene(&format!("Titel\nvan {name}")) });
    Document {
        title: "Rapport\r\nProefstad".to_owned(),
        subtitle: "21 november 2026".to_owned(),
        running_title: String::new(),
        description: String::new(),
        language: "nl".to_owned(),
        date: None,
        changed: None,
        id: String::new(),
        blocks: names.iter().map(figure).collect(),
    }
}

#[test]
fn what_goes_in_comes_out_in_the_same_order_and_bytes() {
    let files = [("LEESMIJ.txt".to_owned(), b"hallo".to_vec()), ("figuren/01-a.png".to_owned(), vec![0; 10_000])];
    let archive = zip(&files).unwrap();
    assert_eq!(archive, zip(&files).unwrap());
    let mut read = ZipArchive::new(Cursor::new(&archive)).unwrap();
    assert_eq!(read.len(), 2);
    for (place, (path, bytes)) in files.iter().enumerate() {
        let mut file = read.by_index(place).unwrap();
        assert_eq!(file.name().unwrap(), *path);
        assert_eq!(file.last_modified().unwrap().year(), 1980);
        let mut found = Vec::new();
        file.read_to_end(&mut found).unwrap();
        assert_eq!(found, *bytes);
    }
}

#[test]
fn two_files_with_one_path_are_refused() {
    let file = || ("a.txt".to_owned(), Vec::new());
    assert!(zip(&[file(), file()]).is_err());
}

#[test]
fn figures_have_stable_names_in_ascii_and_two_forms() {
    let document = document(&["themes", "Thema's é", "../../etc", "", "themes"]);
    let files = figures(&document, &Text::dutch()).unwrap();
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let expected = ["01-themes", "02-thema-s", "03-etc", "04-figuur", "05-themes"];
    let expected: Vec<String> =
        expected.iter().flat_map(|name| ["svg", "png"].map(|ending| format!("figuren/{name}.{ending}"))).collect();
    assert_eq!(names, expected);
    for (name, bytes) in &files {
        let begins: &[u8] = if name.ends_with("png") { b"\x89PNG" } else { b"<svg " };
        assert!(bytes.starts_with(begins), "{name}");
    }
}

#[test]
fn the_file_to_read_first_names_each_file_on_one_line() {
    let document = document(&["themes"]);
    let mut files: Vec<(String, Vec<u8>)> = ["rapport.pdf", "rapport.docx", "a.xlsx", "b.csv", "c.json", "los.txt"]
        .map(|name| (name.to_owned(), Vec::new()))
        .into();
    files.extend(figures(&document, &Text::dutch()).unwrap());
    let (name, bytes) = read_me(&document, &files, &Text::dutch());
    assert_eq!(name, "LEESMIJ.txt");
    let text = String::from_utf8(bytes).unwrap();
    let expected = "\u{feff}Rapport Proefstad\r\n21 november 2026\r\n\r\nDit zit in dit bestand:\r\n\r\n\
        rapport.pdf: het rapport, om te lezen en te printen. U kunt het ook openen in de Analysetool.\r\n\
        rapport.docx: het rapport als tekst die u kunt aanpassen.\r\n\
        a.xlsx: alle cijfers, met grafieken.\r\n\
        b.csv: de stellingen als tabel, voor een ander programma.\r\n\
        c.json: de sessie. Open dit bestand met de Analysetool.\r\n\
        los.txt: bijlage.\r\n\
        figuren/01-themes.svg: figuur: Titel van themes\r\n\
        figuren/01-themes.png: figuur: Titel van themes\r\n\r\n\
        Geef deze bestanden alleen aan wie ze mag lezen. Wat u bij het exporteren wegliet, staat in geen van deze bestanden.\r\n";
    assert_eq!(text, expected);
}
