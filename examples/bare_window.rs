//! The least that a window of eframe can be: the floor that `benches/run.sh` measures the program against. The same features
//! of eframe, the same fonts that come with it, one sentence.

use eframe::NativeOptions;
use egui::ViewportBuilder;

fn main() -> eframe::Result {
    let native = NativeOptions {
        viewport: ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        ..NativeOptions::default()
    };
    eframe::run_native("bare-window", native, Box::new(|_| Ok(Box::new(Bare))))
}

struct Bare;

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |ui| ui.label("An empty window."));
    }
}
