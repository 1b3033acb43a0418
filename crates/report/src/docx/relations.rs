//! What a part of the document points at: pictures, addresses, other parts.

use std::io;

use super::xml::Xml;

pub(super) const NAMESPACE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
pub(super) const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The relations of the main part, each with an id of its own.
#[derive(Debug, Default)]
pub(super) struct Relations {
    /// Kind, target, and whether the target stands outside the document.
    targets: Vec<(&'static str, String, bool)>,
}

impl Relations {
    /// Another part of the document; answers the id.
    pub fn part(&mut self, kind: &'static str, target: impl Into<String>) -> String {
        self.add(kind, target.into(), false)
    }

    /// An address; answers the id. The same address has one id, however often it is named.
    pub fn address(&mut self, address: &str) -> String {
        match self.targets.iter().position(|(_, target, outside)| *outside && target == address) {
            Some(place) => id(place),
            None => self.add("hyperlink", address.to_owned(), true),
        }
    }

    fn add(&mut self, kind: &'static str, target: String, outside: bool) -> String {
        self.targets.push((kind, target, outside));
        id(self.targets.len() - 1)
    }

    /// The file with all of them.
    pub fn finish(self) -> io::Result<Vec<u8>> {
        let mut xml = Xml::new()?;
        xml.element("Relationships", &[("xmlns", NAMESPACE)], |xml| {
            for (place, (kind, target, outside)) in self.targets.iter().enumerate() {
                let (id, kind) = (id(place), format!("{KINDS}/{kind}"));
                let mut attributes = vec![("Id", id.as_str()), ("Type", &kind), ("Target", target)];
                if *outside {
                    attributes.push(("TargetMode", "External"));
                }
                xml.empty("Relationship", &attributes)?;
            }
            Ok(())
        })?;
        Ok(xml.finish())
    }
}

fn id(place: usize) -> String {
    format!("rId{}", place + 1)
}
