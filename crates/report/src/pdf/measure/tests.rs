use super::*;
use crate::document::Column;

fn table(widths: &[Width], rows: &[&[&str]]) -> Table {
    let column = |width: &Width| Column { title: "Kop".to_owned(), width: *width, is_number: false };
    let row = |cells: &&[&str]| cells.iter().map(|cell| Paragraph::plain(*cell)).collect();
    Table { caption: String::new(), columns: widths.iter().map(column).collect(), rows: rows.iter().map(row).collect() }
}

#[test]
fn columns_take_exactly_the_page() {
    let long = "x".repeat(500);
    for widths in [
        vec![Width::Narrow, Width::Share(3.0), Width::Share(1.0)],
        vec![Width::Narrow; 5],
        vec![Width::Narrow; 42],
        vec![Width::Share(f32::NAN), Width::Share(-1.0), Width::Share(0.0)],
        vec![Width::Share(1.0)],
        [vec![Width::Narrow; 20], vec![Width::Share(1.0)]].concat(),
    ] {
        let cells: Vec<&str> = widths.iter().map(|_| long.as_str()).collect();
        let columns = columns(&table(&widths, &[&cells]));
        assert_eq!(columns.len(), widths.len());
        assert!((columns.iter().sum::<f32>() - page::TEXT_WIDTH).abs() < 0.1, "{columns:?}");
        assert!(columns.iter().all(|width| *width > 0.0), "{columns:?}");
    }
}

#[test]
fn a_narrow_column_is_as_wide_as_its_longest_word_and_shares_divide_the_rest() {
    let columns =
        columns(&table(&[Width::Narrow, Width::Share(3.0), Width::Share(1.0)], &[&["S01 verantwoording", "a", "b"]]));
    let word = CELL_STRONG.width("verantwoording");
    assert!(columns[0] > word && columns[0] < word + 20.0, "{columns:?}");
    assert!((columns[1] / columns[2] - 3.0).abs() < 0.01, "{columns:?}");
}

#[test]
fn only_a_long_row_may_be_broken_over_pages() {
    let (short, long) = ([Paragraph::plain("kort")], [Paragraph::plain("een lange zin ".repeat(200))]);
    assert!(!is_long(&short, &[200.0]));
    assert!(is_long(&long, &[200.0]));
    assert!(is_long(&[Paragraph::plain("\n".repeat(20))], &[200.0]));
}

#[test]
fn only_what_hyphens_do_not_help_is_broken_up() {
    let words = |text: &str| vec![Piece::Words(text.to_owned())];
    let cell = Place::cell(CELL, 140.0);
    let dutch = "een gezinsarmoedebestrijdingsprogrammaverantwoordelijke,";
    assert_eq!(pieces(dutch, cell), words(dutch));
    assert!(pieces(dutch, Place::cell(CELL, 100.0)).contains(&Piece::MayBreak), "no hyphens there");
    assert!(pieces(&"x".repeat(500), cell).contains(&Piece::MayBreak));
    assert_eq!(pieces("twee\nregels", cell), [words("twee"), vec![Piece::NewLine], words("regels")].concat());
}

#[test]
fn an_address_goes_on_after_its_parts() {
    let pieces = pieces("https://voorbeeld.nl/een/pad", Place::cell(CELL, 90.0));
    let parts: Vec<&Piece> = pieces.iter().filter(|piece| **piece != Piece::MayBreak).collect();
    assert!(parts.contains(&&Piece::Words("een/".to_owned())), "{pieces:?}");
}

#[test]
fn no_piece_is_wider_than_its_place_and_no_letter_is_lost() {
    for text in
        ["x".repeat(10_000), "ש".repeat(3_000), "👩".repeat(500), "W".repeat(300), format!("{}a", "!".repeat(300))]
    {
        for width in [30.0, 90.0, 400.0] {
            let place = Place::text(width);
            let pieces = pieces(&text, place);
            let all: String = pieces
                .iter()
                .filter_map(|piece| if let Piece::Words(words) = piece { Some(words.as_str()) } else { None })
                .collect();
            assert_eq!(all, text);
            for piece in &pieces {
                if let Piece::Words(words) = piece {
                    assert!(place.font.width(words) <= width, "{words} in {width}");
                }
            }
        }
    }
}
