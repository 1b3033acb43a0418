//! Quotation marks that are not closed.

use analysetool_core::combine::table::TableError;

use super::super::read;
use super::csv;

fn refused(text: &str) -> Option<usize> {
    match read(text.as_bytes(), "a.csv") {
        Err(TableError::OpenQuote { line }) => Some(line),
        Err(other) => panic!("{other:?}"),
        Ok(_) => None,
    }
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_told_with_its_line() {
    assert_eq!(refused("Naam;S01;Toelichting\nA;4;\nB;3;\"nog niet\nC;2;\nD;1;\n"), Some(3));
    assert_eq!(refused("Naam,S01,Toelichting\r\nA,4,\r\n\r\n\"B,3,\r\nC,2,"), Some(4));
    assert_eq!(refused("sep=;\nNaam;S01;Toelichting\nA;4;\"x\n"), Some(3));
    assert_eq!(refused("S01;Toelichting\n4;\"een \"\"woord\"\"\n3;\n"), Some(2));
}

#[test]
fn a_quotation_mark_that_is_closed_by_that_of_a_later_row_is_told() {
    assert_eq!(refused("Naam;S01;Toelichting\nA;4;\"nog niet\nB;3;\"goed\"\nC;2;\n"), Some(2));
    assert_eq!(refused("Naam,S01,Toelichting\n\"A\",\"4\",\"nog niet\n\"B\",\"3\",\"\"\n"), Some(2));
    assert_eq!(refused("Naam;S01;Toelichting\n\"A;4;x\nB;3;12\";\n"), Some(2));
    assert_eq!(refused("Naam;S01;S02;S03;Toelichting\nA;4;1;1;\"x\nB;3;1;1;y\nC;3;1;1;12\"\n"), Some(2));
    assert_eq!(refused("Naam;S01;Toelichting;S02\nA;4;\"x;1\nB;3;y;1\nC;2;z;\"\n"), Some(2));
    assert_eq!(refused("Naam,S01,S02\n\"A,\"4\",\"5\"\n\"B\",\"3\",\"2\"\n"), Some(2), "answers would shift");
}

#[test]
fn notes_of_several_lines_and_quotation_marks_inside_are_read() {
    let text = "Naam,S01,S02,S03,Toelichting\nA,4,1,1,\"Ja, maar\nniet nu, en niet hier, \"\"nee\"\"\n\"\nB,3,1,1,\n";
    let rows = csv(text.as_bytes());
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[1][4], "Ja, maar\nniet nu, en niet hier, \"nee\"");
    assert_eq!(csv(b"S01,Toelichting\n4,\"een, twee\ndrie, vier\"\n")[1][1], "een, twee\ndrie, vier");
    assert_eq!(csv(b"S01;Toelichting\n4;\"12\" breed\n3;5\" hoog\n")[1][1], "12 breed");
    assert_eq!(csv(b"S01;Toelichting\n4;\"a; b\" \n3;\"\"\n")[1], ["4", "a; b"]);
}
