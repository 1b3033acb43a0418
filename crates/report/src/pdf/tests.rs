//! When the typesetter refuses, simpler words are tried before a person hears of it.

use std::cell::RefCell;

use super::clean::Keep;
use super::report::try_each;
use crate::order::ReportError;

#[test]
fn simpler_words_are_tried_once_and_the_first_fault_is_what_is_told() {
    let tried = RefCell::new(Vec::new());
    let refused = try_each(|keep| {
        tried.borrow_mut().push(keep);
        Err(ReportError::Pdf(format!("{keep:?}")))
    });
    assert_eq!(*tried.borrow(), [Keep::AllFonts, Keep::FirstFont]);
    assert!(refused.unwrap_err().to_string().contains("AllFonts"));
    let saved = try_each(|keep| match keep {
        Keep::AllFonts => Err(ReportError::Pdf(String::new())),
        Keep::FirstFont => Ok(vec![1]),
    });
    assert_eq!(saved.unwrap(), [1]);
}
