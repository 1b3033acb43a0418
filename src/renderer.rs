//! The ways in which the window can be drawn, and in which order they are tried.

/// A library that draws the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Renderer {
    /// DirectX 12, on Windows; draws in software where there is no graphics card
    Dx12,
    /// OpenGL
    Glow,
    /// OpenGL in software, on Linux
    Software,
}

impl Renderer {
    /// Those of this system, the usual one first.
    #[must_use]
    pub const fn chain() -> &'static [Self] {
        if cfg!(windows) { &[Self::Dx12, Self::Glow] } else { &[Self::Glow, Self::Software] }
    }

    /// As it is written on the command line and in the mark of a start.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dx12 => "dx12",
            Self::Glow => "glow",
            Self::Software => "software",
        }
    }

    /// What is tried, in this order: what somebody asked for and nothing else, or the chain without what did not work at
    /// an earlier start. When nothing is left everything is tried again.
    #[must_use]
    pub fn order(chain: &[Self], wanted: Option<Self>, failed: &[String]) -> Vec<Self> {
        if let Some(wanted) = wanted {
            return vec![wanted];
        }
        let left: Vec<Self> =
            chain.iter().copied().filter(|one| !failed.iter().any(|name| name == one.name())).collect();
        if left.is_empty() { chain.to_vec() } else { left }
    }
}

#[cfg(test)]
mod tests {
    use super::Renderer::{Dx12, Glow, Software};
    use super::*;

    #[test]
    fn what_crashed_before_is_passed_over() {
        assert_eq!(Renderer::order(&[Dx12, Glow], None, &[]), [Dx12, Glow]);
        assert_eq!(Renderer::order(&[Dx12, Glow], None, &["dx12".into()]), [Glow]);
        assert_eq!(Renderer::order(&[Glow, Software], None, &["vulkan".into()]), [Glow, Software]);
    }

    #[test]
    fn when_everything_crashed_everything_is_tried_again() {
        assert_eq!(Renderer::order(&[Dx12, Glow], None, &["dx12".into(), "glow".into()]), [Dx12, Glow]);
    }

    #[test]
    fn who_asks_for_one_gets_that_one_also_when_it_crashed() {
        assert_eq!(Renderer::order(&[Dx12, Glow], Some(Dx12), &["dx12".into()]), [Dx12]);
    }
}
