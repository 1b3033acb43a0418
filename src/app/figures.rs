//! Figures are drawn once per change and width, and then only painted.

use std::cell::RefCell;
use std::rc::Rc;

use analysetool_core::figure::{Figure, Scene};

/// Scenes kept at once: those of one screen, and a few widths while a window is being dragged.
const KEPT: usize = 8;

/// The scenes that were drawn since the last change, newest last.
#[derive(Debug, Default)]
pub struct Figures {
    drawn: RefCell<Vec<Drawn>>,
}

#[derive(Debug)]
struct Drawn {
    figure: Figure,
    width: f32,
    scene: Rc<Scene>,
}

impl Figures {
    /// The scene of a figure at a width in points; `draw` makes it when there is none yet.
    pub fn get(&self, figure: &Figure, width: f32, draw: impl FnOnce() -> Scene) -> Rc<Scene> {
        let same = |drawn: &&Drawn| drawn.figure == *figure && (drawn.width - width).abs() < f32::EPSILON;
        if let Some(known) = self.drawn.borrow().iter().find(same) {
            return known.scene.clone();
        }
        let scene = Rc::new(draw());
        let mut drawn = self.drawn.borrow_mut();
        if drawn.len() == KEPT {
            drawn.remove(0);
        }
        drawn.push(Drawn { figure: figure.clone(), width, scene: scene.clone() });
        scene
    }

    /// Forgets everything: the answers changed.
    pub fn clear(&mut self) {
        self.drawn.get_mut().clear();
    }
}
