//! What the parts of the file are, and what the file says of itself.

use std::io;

use analysetool_core::text::Text;

use super::relations::{KINDS, NAMESPACE};
use super::xml::Xml;
use crate::document::Document;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE: &str = "application/vnd.openxmlformats-package";
const OFFICE: &str = "application/vnd.openxmlformats-officedocument";

pub(super) fn content_types() -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    let namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    xml.element("Types", &[("xmlns", namespace)], |xml| {
        let relations = format!("{PACKAGE}.relationships+xml");
        let endings =
            [("rels", relations.as_str()), ("xml", "application/xml"), ("png", "image/png"), ("svg", "image/svg+xml")];
        for (ending, kind) in endings {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)])?;
        }
        let parts = [
            ("/word/document.xml", format!("{WORD}.document.main+xml")),
            ("/word/styles.xml", format!("{WORD}.styles+xml")),
            ("/word/numbering.xml", format!("{WORD}.numbering+xml")),
            ("/word/settings.xml", format!("{WORD}.settings+xml")),
            ("/word/header1.xml", format!("{WORD}.header+xml")),
            ("/word/footer1.xml", format!("{WORD}.footer+xml")),
            ("/docProps/core.xml", format!("{PACKAGE}.core-properties+xml")),
            ("/docProps/app.xml", format!("{OFFICE}.extended-properties+xml")),
        ];
        for (part, kind) in &parts {
            xml.empty("Override", &[("PartName", part), ("ContentType", kind)])?;
        }
        Ok(())
    })?;
    Ok(xml.finish())
}

/// From the file to its main part and its properties.
pub(super) fn relations() -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.element("Relationships", &[("xmlns", NAMESPACE)], |xml| {
        let parts = [
            ("rId1", format!("{KINDS}/officeDocument"), "word/document.xml"),
            ("rId2", format!("{NAMESPACE}/metadata/core-properties"), "docProps/core.xml"),
            ("rId3", format!("{KINDS}/extended-properties"), "docProps/app.xml"),
        ];
        for (id, kind, target) in &parts {
            xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)])?;
        }
        Ok(())
    })?;
    Ok(xml.finish())
}

/// Title, subject, language and moment. The maker is the program: never the name of who is logged in.
pub(super) fn properties(document: &Document, language: &str, text: &Text) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    let core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    let namespaces = [
        ("xmlns:cp", core),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.element("cp:coreProperties", &namespaces, |xml| {
        xml.words("dc:title", &[], &document.title)?;
        xml.words("dc:subject", &[], &document.subtitle)?;
        xml.words("dc:creator", &[], &text.program_name())?;
        xml.words("dc:description", &[], &document.description)?;
        xml.words("dc:language", &[], language)?;
        xml.words("cp:lastModifiedBy", &[], &text.program_name())?;
        if let Some(changed) = document.changed {
            let moment = changed.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
            let kind = [("xsi:type", "dcterms:W3CDTF")];
            xml.words("dcterms:created", &kind, &moment)?;
            xml.words("dcterms:modified", &kind, &moment)?;
        }
        Ok(())
    })?;
    Ok(xml.finish())
}

pub(super) fn program(text: &Text) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.element("Properties", &[("xmlns", namespace)], |xml| xml.words("Application", &[], &text.program_name()))?;
    Ok(xml.finish())
}

pub(super) fn settings(language: &str) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.element("w:settings", super::body::NAMESPACES, |xml| {
        xml.empty("w:zoom", &[("w:percent", "100")])?;
        xml.set("w:defaultTabStop", "708")?;
        xml.element("w:compat", &[], |xml| {
            // Word 2013 and later: without this it opens the document 'in compatibility mode'.
            let uri = "http://schemas.microsoft.com/office/word";
            let mode = [("w:name", "compatibilityMode"), ("w:uri", uri), ("w:val", "15")];
            xml.empty("w:compatSetting", &mode)
        })?;
        xml.set("w:themeFontLang", language)
    })?;
    Ok(xml.finish())
}
