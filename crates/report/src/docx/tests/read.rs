//! Reads what was written, with another reader than a string search where that matters.

use std::io::Cursor;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

/// The paths in an archive, in its order.
pub fn names(archive: &[u8]) -> Vec<String> {
    let archive = ZipArchive::new(Cursor::new(archive)).unwrap();
    archive.file_names().map(|name| name.unwrap().into_owned()).collect()
}

/// Style and words of every paragraph, in the order of the file.
pub fn paragraphs(xml: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut inside = false;
    walk(xml, |event| match event {
        Event::Start(start) | Event::Empty(start) => match start.name().as_ref() {
            "w:p" => found.push((String::new(), String::new())),
            "w:pStyle" => found.last_mut().unwrap().0 = value(start, "w:val").unwrap(),
            "w:br" => found.last_mut().unwrap().1.push('\n'),
            "w:tab" => found.last_mut().unwrap().1.push('\t'),
            "w:t" => inside = true,
            _ => {}
        },
        Event::End(end) if end.name().as_ref() == "w:t" => inside = false,
        Event::Text(text) if inside => found.last_mut().unwrap().1.push_str(&text.clone().into_inner()),
        Event::GeneralRef(entity) if inside => found.last_mut().unwrap().1.push(of_entity(entity)),
        _ => {}
    });
    found
}

fn of_entity(entity: &str) -> char {
    match entity {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        other => panic!("{other} is no entity of XML"),
    }
}

/// The attributes of every element with this name.
pub fn attributes(xml: &str, name: &str) -> Vec<Vec<(String, String)>> {
    let mut found = Vec::new();
    walk(xml, |event| {
        if let Event::Start(start) | Event::Empty(start) = event
            && start.name().as_ref() == name
        {
            found.push(of(start));
        }
    });
    found
}

/// One attribute of every element with this name that has it.
pub fn values(xml: &str, name: &str, key: &str) -> Vec<String> {
    let all = attributes(xml, name).into_iter();
    all.filter_map(|all| all.into_iter().find(|(name, _)| name == key).map(|(_, value)| value)).collect()
}

fn of(start: &BytesStart<'_>) -> Vec<(String, String)> {
    let pair = |attribute: quick_xml::events::attributes::Attribute<'_>| {
        let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
        (attribute.key.as_ref().to_owned(), value)
    };
    start.attributes().map(|attribute| pair(attribute.unwrap())).collect()
}

fn value(start: &BytesStart<'_>, key: &str) -> Option<String> {
    of(start).into_iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

fn walk(xml: &str, mut see: impl FnMut(&Event<'_>)) {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            event => see(&event),
        }
    }
}
