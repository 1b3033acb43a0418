//! The manual in the window: from every page to its chapter, through all of it, and as much of it in both languages.

use analysetool::app::documents::manual;
use analysetool_core::text::Language;
use eframe::icon_data::from_png_bytes;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;

use crate::access::screens::drop_session;
use crate::groups::complete;
use crate::harness::{LAPTOP, Window};
use crate::sizes::{SMALL, assert_within};

/// The chapters of a folder of `docs`, in order, each with its name.
fn chapters(folder: &str) -> Vec<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(folder);
    let files = std::fs::read_dir(folder).expect("the manual").map(|entry| entry.expect("a file").path());
    let mut chapters: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).expect("text"))
        })
        .collect();
    chapters.sort();
    chapters
}

fn titles(folder: &str) -> Vec<String> {
    let first = |text: &str| text.lines().next().expect("a title").trim_start_matches("# ").to_owned();
    chapters(folder).iter().map(|(_, text)| first(text)).collect()
}

/// What a line is: a heading with its level, an item, a row with its cells, a blank, or running text.
fn shape(line: &str) -> Option<String> {
    let line = line.trim();
    let level = line.chars().take_while(|sign| *sign == '#').count();
    if level > 0 {
        return Some(format!("heading {level}"));
    }
    if line.starts_with('|') {
        return Some(format!("row of {}", line.matches('|').count()));
    }
    if line.starts_with("![") {
        return Some("picture".to_owned());
    }
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let is_item =
        line.starts_with("- ") || (digits > 0 && line.get(digits..).is_some_and(|rest| rest.starts_with(". ")));
    is_item.then(|| "item".to_owned())
}

/// What the page is called.
fn title(window: &Window) -> String {
    let headings = window.all(Role::Heading);
    let first = headings.iter().find(|node| node.accesskit_node().level() == Some(1));
    first.and_then(|node| node.accesskit_node().label()).expect("a title")
}

fn open_manual(window: &mut Window) {
    window.key(Key::F1);
    window.button("Open de handleiding");
}

#[test]
fn the_manual_has_the_same_chapters_headings_rows_and_items_in_both_languages() {
    let (dutch, english) = (chapters("handleiding"), chapters("manual"));
    assert_eq!(dutch.len(), english.len());
    assert!(dutch.len() > 8);
    for ((name, dutch), (_, english)) in dutch.iter().zip(&english) {
        let shapes = |text: &str| text.lines().filter_map(shape).collect::<Vec<_>>();
        assert_eq!(shapes(dutch), shapes(english), "{name}");
        assert!(shapes(dutch).len() > 5, "{name}");
    }
}

#[test]
fn every_chapter_has_one_title_and_leaves_out_no_level() {
    for (name, text) in chapters("handleiding").into_iter().chain(chapters("manual")) {
        let levels: Vec<usize> = text
            .lines()
            .filter(|line| line.starts_with('#'))
            .map(|line| line.chars().take_while(|sign| *sign == '#').count())
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}");
    }
}

#[test]
fn every_chapter_of_the_folder_is_in_the_window_and_they_are_read_one_after_the_other() {
    let titles = titles("handleiding");
    let mut window = Window::open();
    open_manual(&mut window);
    for (chapter, name) in titles.iter().enumerate() {
        assert_eq!(title(&window), *name);
        if let Some(next) = titles.get(chapter + 1) {
            window.button(&format!("Verder lezen: {next}"));
            assert_eq!(window.focused().as_deref(), Some(next.as_str()), "it is read from its top");
        }
    }
    assert!(!window.shows("Verder lezen: "), "the last chapter");
}

#[test]
fn the_manual_opens_at_the_chapter_about_the_page_and_goes_back_there() {
    let titles = titles("handleiding");
    let mut window = Window::open();
    drop_session(&mut window, &complete(8));
    for (place, chapter) in [("Invullen", 1), ("Partners", 3), ("Resultaten", 5), ("Rapport", 6)] {
        window.button(place);
        let before = title(&window);
        open_manual(&mut window);
        assert_eq!(title(&window), titles[chapter], "{place}");
        window.button("Terug");
        assert_eq!(title(&window), before);
    }
}

#[test]
fn a_search_finds_headings_in_every_chapter_and_leads_to_them() {
    let mut window = Window::open();
    open_manual(&mut window);
    window.ctrl(Key::F);
    window.type_here("reservekopie");
    let wanted = chapters("handleiding").into_iter().flat_map(|(_, text)| {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.into_iter().filter(|line| line.starts_with('#') && line.to_lowercase().contains("reservekopie"))
    });
    let wanted: Vec<String> = wanted.map(|line| line.trim_start_matches('#').trim().to_owned()).collect();
    assert!(!wanted.is_empty());
    window.click_first(Role::Link, &wanted[0]);
    window.settle();
    assert_eq!(window.focused().as_deref(), Some(wanted[0].as_str()));
}

#[test]
fn nothing_of_the_manual_sticks_out_sideways() {
    for size in SMALL.into_iter().chain([LAPTOP]) {
        let mut window = Window::with_size(size);
        open_manual(&mut window);
        for _ in 0..titles("handleiding").len() {
            assert_within(&window, size, "the manual");
            if !window.shows("Verder lezen: ") {
                break;
            }
            let buttons = window.all(Role::Button);
            let mut names = buttons.iter().filter_map(|node| node.accesskit_node().label());
            let next = names.find(|name| name.starts_with("Verder lezen: ")).expect("a way on");
            drop(names);
            drop(buttons);
            window.button(&next);
        }
    }
}

#[test]
fn every_picture_of_the_manual_is_in_the_window_with_its_words() {
    for (folder, language) in [("handleiding", Language::Dutch), ("manual", Language::English)] {
        let mut count = 0;
        for ((name, text), chapter) in chapters(folder).iter().zip(manual(language)) {
            let told: Vec<&str> = text.lines().filter(|line| line.starts_with("![")).collect();
            let pictures: Vec<_> = chapter.pictures().collect();
            assert_eq!(pictures.len(), told.len(), "{name}");
            for (picture, line) in pictures.iter().zip(told) {
                assert!(line.starts_with(&format!("![{}](", picture.alt)) && !picture.alt.is_empty(), "{name}: {line}");
                let bytes = picture.bytes.unwrap_or_else(|| panic!("{name}: {line} is not in the program"));
                from_png_bytes(bytes).unwrap_or_else(|error| panic!("{name}: {line}: {error}"));
            }
            count += pictures.len();
        }
        assert_eq!(count, 11, "{folder}");
    }
}

#[test]
fn a_picture_of_the_manual_is_an_image_with_words_for_who_does_not_see_it() {
    let mut window = Window::open();
    open_manual(&mut window);
    let images = window.all(Role::Image);
    assert!(
        images.iter().any(|node| node.accesskit_node().label().is_some_and(|label| label.len() > 20)),
        "{images:#?}"
    );
}
