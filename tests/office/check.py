"""Reports as LibreOffice reads them: DOCX, XLSX and CSV of an empty, a small, a large and a hostile session.

Prints a line a check, and at the end "N passed, N failed". Exit code 1 when one failed. The folder holds what the example
`office` wrote; the hostile words are those of `crates/report/examples/office/hostile.rs`.
"""

import csv
import io
import pathlib
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
import zipfile

FOLDER = pathlib.Path(sys.argv[1]).resolve()
NAMES = ["leeg", "een", "groep", "vijandig"]
TYPED = [
    "=cmd|' /C calc'!A0",
    "+31 6 1234 & \"meer\"",
    "-2+3 <b>vet</b> </w:t></w:r>",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    " =HYPERLINK(\"https://voorbeeld.invalid\";\"klik\")",
    "＝1＋1 %0A |ls",
    "😀 👩‍🔧 ✓ → Ł 中",
    "שלום עולם العربية",
    "#import \"x\" *vet* _schuin_ $x$ @bron <y> \\",
    "regel een\nregel twee\tna een tab",
]
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
CHART = "{urn:oasis:names:tc:opendocument:xmlns:chart:1.0}"

passed, failed = 0, 0


def check(what, is_right, found=""):
    global passed, failed
    passed, failed = passed + bool(is_right), failed + (not is_right)
    print(("ok    " if is_right else "WRONG ") + what + ("" if is_right else f": {str(found)[:600]}"))


def convert(ending, to, *files):
    """All files at once: starting the program takes longer than reading them."""
    profile = f"-env:UserInstallation={(FOLDER / 'profile').as_uri()}"
    out = FOLDER / f"{ending}-{to.split(':')[0]}"
    command = ["soffice", profile, "--headless", "--convert-to", to, "--outdir", out, *files]
    ran = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, timeout=280)
    said = ran.stdout + ran.stderr
    for word in ("repair", "corrupt", "Error"):
        check(f"LibreOffice says nothing of '{word}' while it reads {ending}", word.lower() not in said.lower(), said)
    return out


def content(path, part="content.xml"):
    with zipfile.ZipFile(path) as archive:
        return ElementTree.fromstring(archive.read(part))


def words(element):
    """The text of a paragraph, with its line ends, tabs and repeated spaces."""
    found = element.text or ""
    for child in element:
        if child.tag == TEXT + "s":
            found += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag == TEXT + "tab":
            found += "\t"
        elif child.tag == TEXT + "line-break":
            found += "\n"
        elif child.tag not in (DRAW + "frame", TEXT + "note"):
            found += words(child)
        found += child.tail or ""
    return found


def documents():
    files = [FOLDER / f"{name}.docx" for name in NAMES]
    out = convert("docx", "odt", *files)
    for name, source in zip(NAMES, files):
        path = out / f"{name}.odt"
        if not path.exists():
            check(f"{name}.docx opens", False, "nothing was written")
            continue
        body = content(path)
        check(f"{name}.docx: real headings", len(list(body.iter(TEXT + "h"))) > 3)
        with zipfile.ZipFile(source) as archive:
            written = archive.read("word/document.xml").decode()
            figures = written.count("<w:drawing>")
            tables, headers = written.count("<w:tbl>"), written.count("<w:tblHeader/>")
            check(f"{name}.docx: every figure also as SVG", sum(n.endswith(".svg") for n in archive.namelist()) == figures)
        check(f"{name}.docx: every table repeats its titles", tables == headers == len(list(body.iter(TABLE + "table-header-rows"))), (tables, headers))
        frames = [frame for frame in body.iter(DRAW + "frame") if frame.find(DRAW + "image") is not None]
        check(f"{name}.docx: {figures} figures came through", len(frames) == figures > 0, len(frames))
        bare = [frame for frame in frames if not (frame.findtext(SVG + "desc") or "").strip()]
        check(f"{name}.docx: every figure has a text alternative", not bare, len(bare))
        language = ElementTree.tostring(content(path, "styles.xml"), encoding="unicode")
        check(f"{name}.docx: written in Dutch", 'language="nl"' in language and 'country="NL"' in language)
        if name == "vijandig":
            read = [words(p) for tag in ("p", "h") for p in body.iter(TEXT + tag)]
            for typed in TYPED:
                check(f"vijandig.docx says {typed!r}", any(typed in paragraph for paragraph in read))
            check("vijandig.docx: a word of 10,000 letters is whole", any("x" * 10_000 in paragraph for paragraph in read))


def workbooks():
    files = [FOLDER / f"{name}.xlsx" for name in NAMES]
    out = convert("xlsx", "ods", *files)
    for name, source in zip(NAMES, files):
        path = out / f"{name}.ods"
        if not path.exists():
            check(f"{name}.xlsx opens", False, "nothing was written")
            continue
        body = content(path)
        cells = list(body.iter(TABLE + "table-cell"))
        formulas = [cell.get(TABLE + "formula") for cell in cells if cell.get(TABLE + "formula")]
        check(f"{name}.xlsx: 0 formulas", not formulas, formulas[:3])
        names = [table.get(TABLE + "name") for table in body.iter(TABLE + "table")]
        check(f"{name}.xlsx: begins with a guide", names[:4] == ["Leeswijzer", "Stellingen", "Thema's", "Onderdelen"], names)
        with zipfile.ZipFile(source) as archive:
            charts = sum(part.startswith("xl/charts/chart") for part in archive.namelist())
        frames = [frame for frame in body.iter(DRAW + "frame") if frame.find(DRAW + "object") is not None]
        check(f"{name}.xlsx: {charts} charts came through", len(frames) == charts >= 3, len(frames))
        bare = [frame for frame in frames if not (frame.findtext(SVG + "desc") or "").strip()]
        check(f"{name}.xlsx: every chart has a text alternative", not bare, len(bare))
        kinds = charts_of(path)
        check(f"{name}.xlsx: bars and a radar", {"chart:bar", "chart:radar"} <= kinds or {"chart:bar", "chart:net"} <= kinds, kinds)
        if name == "vijandig":
            read = ["\n".join(words(p) for p in cell.iter(TEXT + "p")) for cell in cells]
            for typed in TYPED:
                check(f"vijandig.xlsx says {typed!r}", typed in read)
            check("vijandig.xlsx: a word of 10,000 letters is whole", "x" * 10_000 in read)


def charts_of(path):
    kinds = set()
    with zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            if re.fullmatch(r"Object [^/]+/content.xml", part):
                kinds |= {c.get(CHART + "class") for c in ElementTree.fromstring(archive.read(part)).iter(CHART + "chart")}
    return kinds


def tables():
    files = [FOLDER / f"{name}.csv" for name in NAMES]
    # ';' between cells, '"' around them, UTF-8; formulas are carried out if there are any (the last two tokens).
    profile = f"-env:UserInstallation={(FOLDER / 'profile').as_uri()}"
    options = "--infilter=CSV:59,34,76,1,,1043,false,true,false,false,false,0,true"
    command = ["soffice", profile, "--headless", options, "--convert-to", "ods", "--outdir", FOLDER / "csv-ods", *files]
    subprocess.run(command, cwd=FOLDER, capture_output=True, timeout=280)
    for name, source in zip(NAMES, files):
        raw = source.read_bytes()
        check(f"{name}.csv: begins with the mark of UTF-8 and ends its lines as Windows does", raw.startswith(b"\xef\xbb\xbf\"Nr.\"") and raw.endswith(b"\"\r\n"))
        rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
        check(f"{name}.csv: every row has as many cells", len({len(row) for row in rows}) == 1 and len(rows) > 50)
        dangerous = [cell for row in rows for cell in row if re.match(r"[\s\u200b-\u200f\u2060\ufeff]*[=+\-@|%＝＋－＠]", cell)]
        check(f"{name}.csv: no cell begins with what a spreadsheet carries out", not dangerous, dangerous[:3])
        path = FOLDER / "csv-ods" / f"{name}.ods"
        if not path.exists():
            check(f"{name}.csv opens", False, "nothing was written")
            continue
        formulas = [c.get(TABLE + "formula") for c in content(path).iter(TABLE + "table-cell") if c.get(TABLE + "formula")]
        check(f"{name}.csv: 0 formulas", not formulas, formulas[:3])


def control():
    """The checks must be able to fail: a table that is not safe has a formula."""
    (FOLDER / "control.csv").write_text('"a"\r\n"=1+1"\r\n', encoding="utf-8")
    profile = f"-env:UserInstallation={(FOLDER / 'profile').as_uri()}"
    options = "--infilter=CSV:59,34,76,1,,1043,false,true,false,false,false,0,true"
    command = ["soffice", profile, "--headless", options, "--convert-to", "ods", "--outdir", FOLDER / "csv-ods", FOLDER / "control.csv"]
    subprocess.run(command, cwd=FOLDER, capture_output=True, timeout=120)
    cells = content(FOLDER / "csv-ods/control.ods").iter(TABLE + "table-cell")
    check("control: without an apostrophe there is a formula", any(cell.get(TABLE + "formula") for cell in cells))


def archives():
    for name in NAMES:
        with zipfile.ZipFile(FOLDER / f"{name}.zip") as archive:
            check(f"{name}.zip is whole", archive.testzip() is None)
            read_me = archive.read("LEESMIJ.txt").decode("utf-8-sig")
            files = [part for part in archive.namelist() if part != "LEESMIJ.txt"]
            check(f"{name}.zip: a line for each file", all(f"\n{part}: " in read_me for part in files))
            check(f"{name}.zip: figures as SVG and PNG", sum(p.endswith(".svg") for p in files) == sum(p.endswith(".png") for p in files) > 0)


def main():
    begin = time.monotonic()
    for part in (documents, workbooks, tables, control, archives):
        part()
    print(f"{passed} passed, {failed} failed, {time.monotonic() - begin:.0f} s")
    sys.exit(1 if failed else 0)


main()
