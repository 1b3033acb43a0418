//! What inputs come in, put together so that it is right as far as it goes: PDF, PNG, slots.

use flate2::Crc;

use super::pack::deflate;

/// A stream of a PDF.
pub fn stream(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("<< {dictionary} /Length {} >> stream\r\n", bytes.len());
    [head.as_bytes(), bytes, b"\nendstream"].concat()
}

/// A PDF of these objects, numbered from 1; the first is the catalogue.
pub fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    for (number, object) in (1..).zip(objects) {
        file.extend(format!("{number} 0 obj\n").as_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    file.extend(b"trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
    file
}

/// A PDF with one attachment, which is this stream.
pub fn pdf_with(attached: Vec<u8>) -> Vec<u8> {
    let catalogue = b"<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>".to_vec();
    let names = b"<< /Names [(session.json) 3 0 R] >>".to_vec();
    let file = b"<< /Type /Filespec /F (session.json) /EF << /F 4 0 R >> >>".to_vec();
    pdf(&[catalogue, names, file, attached])
}

/// A PDF with these bytes attached, packed.
pub fn pdf_around(attached: &[u8]) -> Vec<u8> {
    pdf_with(stream("/Type /EmbeddedFile /Filter /FlateDecode", &deflate(attached, 1)))
}

/// The same, with all but the attachment in a packed part, as newer PDFs have it.
pub fn pdf_packed(attached: &[u8]) -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /AF [3 0 R] /Names << /EmbeddedFiles 2 0 R >> >>",
        "<< /Names [(session.json) 3 0 R] >>",
        "<< /Type /Filespec /F (session.json) /EF << /UF 4 0 R >> >>",
    ];
    let (mut table, mut inside) = (String::new(), String::new());
    for (number, object) in (1..).zip(objects) {
        table += &format!("{number} {} ", inside.len());
        inside += object;
        inside.push(' ');
    }
    let dictionary = format!("/Type /ObjStm /N 3 /First {} /Filter /FlateDecode", table.len());
    let mut file = b"%PDF-1.5\n9 0 obj ".to_vec();
    file.extend(stream(&dictionary, &deflate((table + &inside).as_bytes(), 1)));
    file.extend(b" endobj 4 0 obj ");
    file.extend(stream("/Filter /FlateDecode", &deflate(attached, 1)));
    file.extend(b" endobj 8 0 obj ");
    file.extend(stream("/Type /XRef /Root 1 0 R", b"\0\0\0\0"));
    file.extend(b" endobj startxref 0 %%EOF");
    file
}

/// How a PNG begins.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// One piece of a PNG, with its checksum.
pub fn png_piece(kind: &[u8], content: &[u8]) -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(kind);
    crc.update(content);
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    [&length.to_be_bytes(), kind, content, &crc.sum().to_be_bytes()].concat()
}

/// The first piece of a PNG: its size, bits a colour and kind of colour.
pub fn png_head(width: u32, height: u32, bits: u8, colour: u8, interlaced: u8) -> Vec<u8> {
    let kind = [bits, colour, 0, 0, interlaced];
    [PNG, &png_piece(b"IHDR", &[&width.to_be_bytes()[..], &height.to_be_bytes(), &kind].concat())].concat()
}

/// A PNG of which every piece but the last may be changed, with the checksums made right again.
pub fn png_with(png: &[u8], mut change: impl FnMut(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let mut bytes = PNG.to_vec();
    let mut rest = png.get(PNG.len()..).unwrap_or_default();
    while let Some((head, after)) = rest.split_first_chunk::<8>() {
        let (length, kind) = head.split_at(4);
        let length = length.iter().fold(0_usize, |length, byte| length * 256 + usize::from(*byte)).min(after.len());
        let content = after.get(..length).unwrap_or_default().to_vec();
        let changed = if content.is_empty() { content } else { change(content) };
        bytes.extend(png_piece(kind, &changed));
        rest = after.get(length + 4..).unwrap_or_default();
    }
    bytes
}

/// A slot of a working copy of this session file.
pub fn slot(path: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "{{\"format\":\"analysetool-kansrijke-start/working-copy\",\"schema\":1,\"min_reader\":1,\"sequence\":7,\
         \"length\":{},\"saved\":\"2026-11-21T14:32:10Z\",\"path\":{path:?},\"versions\":[],\"checksum\":\"crc32:00000000\"}}\n",
        body.len()
    );
    slot_checksum([head.as_bytes(), body].concat())
}

/// Gives a slot the checksum that its bytes ask for.
pub fn slot_checksum(mut slot: Vec<u8>) -> Vec<u8> {
    const KEY: &[u8] = b",\"checksum\":\"crc32:";
    let find = |from: &[u8], what: &[u8]| from.windows(what.len()).position(|window| window == what);
    let Some(end) = slot.iter().position(|byte| *byte == b'\n') else { return slot };
    let Some(key) = find(slot.get(..end).unwrap_or_default(), KEY) else { return slot };
    let body = slot.get(end + 1..).unwrap_or_default();
    let length = find(&slot, b"\"length\":").and_then(|at| {
        let digits = slot.get(at + 9..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
        std::str::from_utf8(slot.get(at + 9..at + 9 + digits)?).ok()?.parse::<usize>().ok()
    });
    let mut crc = Crc::new();
    crc.update(slot.get(..key).unwrap_or_default());
    crc.update(body.get(..length.unwrap_or(body.len())).unwrap_or_default());
    let sum = format!("{:08x}", crc.sum());
    if let Some(place) = slot.get_mut(key + KEY.len()..key + KEY.len() + sum.len()) {
        place.copy_from_slice(sum.as_bytes());
    }
    slot
}
