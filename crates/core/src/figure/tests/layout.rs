//! Nothing overlaps, nothing is cut, at any width, with any names.

use super::check::{check_hits, check_svg};
use super::{every_figure, repeated, with_long_names};
use crate::analysis::samples::questionnaire;
use crate::questionnaire::{Questionnaire, builtin};

const WIDTHS: [f32; 6] = [320.0, 560.0, 640.0, 760.0, 1100.0, 1200.0];

#[test]
fn figures_of_the_own_questionnaire_are_well_laid_out() {
    check(&builtin().unwrap());
}

#[test]
fn figures_with_names_of_120_characters_are_well_laid_out() {
    check(&with_long_names());
}

#[test]
fn figures_of_one_theme_are_well_laid_out() {
    check(&questionnaire(&[&[1]]));
    check(&questionnaire(&[&[5]]));
}

#[test]
fn a_width_the_figures_are_not_made_for_becomes_the_nearest_that_is() {
    let session = repeated(&builtin().unwrap(), "5");
    for (wished, given) in [(0.0, 320.0), (-5.0, 320.0), (f32::NAN, 320.0), (f32::INFINITY, 1200.0), (700.0, 700.0)] {
        for scene in every_figure(&session, wished) {
            assert!((scene.size.width - given).abs() < f32::EPSILON, "{wished}: {}", scene.size.width);
        }
    }
}

fn check(questionnaire: &Questionnaire) {
    for signs in [".", "-", "1", "5", "3.4?1-2.", "125345?112-535"] {
        let session = repeated(questionnaire, signs);
        for width in WIDTHS {
            for scene in every_figure(&session, width) {
                check_hits(&scene);
                check_svg(&scene.with_heading());
            }
        }
    }
}
