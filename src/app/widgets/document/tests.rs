use std::cell::Cell as Shared;
use std::rc::Rc;

use analysetool_core::text::Text;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::page::{Block, Document, Look};
use super::{DocumentAction, document};
use crate::app::widgets::Cell;

const SAMPLE: &str = "# Titel

Een **vet** woord en `code`, met een [bron](https://voorbeeld.test/a) en [iets hier](elders.md).

## Lijst

- los
- met een lijst erin
  - binnen

1. een

   twee alinea's
2. twee

## Tabel

| kop | nog een |
|---|---|
| a | **b** |
| c |

> geciteerd

```
let regel = 1;
```
";

/// All words of these blocks in reading order, letters and digits alone.
fn signs(document: &Document) -> String {
    fn gather(document: &Document, blocks: &[Block], into: &mut String) {
        for block in blocks {
            match block {
                Block::Heading(place) => into.push_str(&document.headings[*place].text),
                Block::Paragraph(words) => into.push_str(&words.plain()),
                Block::List { items, .. } => items.iter().for_each(|item| gather(document, item, into)),
                Block::Table { columns, rows, .. } => {
                    into.extend(columns.iter().map(|column| column.title.as_str()));
                    for cell in rows.iter().flatten() {
                        let Cell::Words(words) = cell else { panic!("a cell of words") };
                        into.push_str(words);
                    }
                }
                Block::Picture { alt, address } => into.extend([alt.as_str(), address]),
                Block::Quote(blocks) => gather(document, blocks, into),
                Block::Code(code) => into.push_str(code),
                Block::Rule => {}
            }
        }
    }
    let mut all = String::new();
    gather(document, &document.blocks, &mut all);
    all.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// Draws with our fonts and styles, which are there from the second frame on.
fn shown<'a>(mut draw: impl FnMut(&mut egui::Ui) + 'a) -> Harness<'a> {
    let mut is_installed = false;
    let mut harness = Harness::new_ui(move |ui| {
        if is_installed {
            draw(ui);
        } else {
            crate::app::theme::install(ui.ctx());
            ui.ctx().request_repaint();
            is_installed = true;
        }
    });
    harness.run();
    harness
}

#[test]
fn headings_have_their_levels_and_the_first_is_the_title() {
    let document = Document::read("sample", SAMPLE);
    assert_eq!(document.title, "Titel");
    assert_eq!(document.headings().collect::<Vec<_>>(), [(1, "Titel"), (2, "Lijst"), (2, "Tabel")]);
}

#[test]
fn bold_words_and_code_look_different_and_only_addresses_outside_are_links() {
    let document = Document::read("sample", SAMPLE);
    let Block::Paragraph(words) = &document.blocks[1] else { panic!("{:?}", document.blocks[1]) };
    assert_eq!(words.plain(), "Een vet woord en code, met een bron en iets hier.");
    let looks: Vec<_> = words.runs.iter().map(|run| (run.look, run.text.as_str())).collect();
    assert_eq!(looks[1], (Look::Strong, "vet"));
    assert_eq!(looks[3], (Look::Code, "code"));
    assert_eq!(words.links.len(), 1);
    assert_eq!((words.links[0].words.as_str(), words.links[0].address.as_str()), ("bron", "https://voorbeeld.test/a"));
}

#[test]
fn lists_keep_their_items_with_and_without_empty_lines() {
    let document = Document::read("sample", SAMPLE);
    let Block::List { start: None, items } = &document.blocks[3] else { panic!("{:?}", document.blocks[3]) };
    assert_eq!(items.len(), 2);
    assert!(matches!(&items[1][..], [Block::Paragraph(_), Block::List { .. }]), "{:?}", items[1]);
    let Block::List { start: Some(1), items } = &document.blocks[4] else { panic!("{:?}", document.blocks[4]) };
    assert!(matches!(&items[0][..], [Block::Paragraph(_), Block::Paragraph(_)]), "{:?}", items[0]);
    assert_eq!(items.len(), 2);
}

#[test]
fn a_table_has_its_columns_and_every_row_has_as_many_cells() {
    let document = Document::read("sample", SAMPLE);
    let Block::Table { label, columns, rows } = &document.blocks[6] else { panic!("{:?}", document.blocks[6]) };
    assert_eq!(label, "Tabel");
    assert_eq!(columns.iter().map(|column| column.title.as_str()).collect::<Vec<_>>(), ["kop", "nog een"]);
    assert!(columns.iter().all(|column| column.share > 0.0));
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row.len() == 2), "{rows:?}");
}

#[test]
fn nothing_is_lost_between_the_file_and_the_page() {
    let documents = [
        ("sample", SAMPLE.replace("](https://voorbeeld.test/a)", "").replace("](elders.md)", "")),
        ("dutch", include_str!("../../../../docs/toegankelijkheid.md").to_owned()),
        ("english", include_str!("../../../../docs/accessibility.md").to_owned()),
        ("manual", include_str!("../../../../docs/handleiding/03-werksessie.md").to_owned()),
        ("keys", include_str!("../../../../docs/handleiding/11-toetsen.md").to_owned()),
        ("manual in English", include_str!("../../../../docs/manual/06-what-the-figures-say.md").to_owned()),
    ];
    for (id, markdown) in documents {
        let is_number_of_item = |line: &str| {
            let digits = line.trim_start().chars().take_while(char::is_ascii_digit).count();
            digits > 0 && line.trim_start()[digits..].starts_with(". ")
        };
        let lines =
            markdown.lines().map(|line| if is_number_of_item(line) { line.split_once(". ").unwrap().1 } else { line });
        let expected: String = lines.flat_map(str::chars).filter(|sign| sign.is_alphanumeric()).collect();
        assert_eq!(signs(&Document::read(id, &markdown)), expected, "{id}");
    }
}

#[test]
fn headings_are_found_by_their_letters_in_any_case() {
    let document = Document::read("sample", SAMPLE);
    assert_eq!(document.find(""), [0, 1, 2], "all of them");
    assert_eq!(document.find(" TAB "), [2]);
    assert!(document.find("ontbreekt").is_empty());
}

#[test]
fn an_address_is_copied_and_never_opened() {
    let copied = Rc::new(Shared::new(None));
    let into = copied.clone();
    let (sample, text) = (Document::read("sample", SAMPLE), Text::dutch());
    let mut harness = shown(move |ui| {
        if let Some(DocumentAction::Copy(address)) = document(ui, &sample, None, &text) {
            into.set(Some(address));
        }
    });
    let links = harness.query_all_by_role(Role::Link).count();
    assert_eq!(links, 0, "nothing that looks as if it could be opened");
    harness.get_by_role_and_label(Role::Button, "Kopieer https://voorbeeld.test/a (bron)").click();
    harness.run();
    assert_eq!(copied.take().as_deref(), Some("https://voorbeeld.test/a"));
    assert!(harness.output().platform_output.commands.iter().all(|c| !matches!(c, egui::OutputCommand::OpenUrl(_))));
}

#[test]
fn a_list_and_its_items_have_their_roles_and_places() {
    let (sample, text) = (Document::read("sample", SAMPLE), Text::dutch());
    let harness = shown(move |ui| {
        document(ui, &sample, None, &text);
    });
    let items: Vec<_> = harness.query_all_by_role(Role::ListItem).collect();
    assert_eq!(items.len(), 5);
    assert_eq!(items[0].accesskit_node().position_in_set(), Some(0), "counted from 0");
    assert_eq!(harness.query_all_by_role(Role::List).count(), 3);
    assert_eq!(harness.query_all_by_role(Role::Table).count(), 1);
}
