"""Makes the PDFs, has them judged by veraPDF, and looks at what no rule asks. See run.sh."""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pikepdf

REPORTS = ["empty", "half", "full", "group", "group-without-names", "summary", "long", "blocks", "full-english", "group-english"]
SHEETS = ["score-sheet", "score-sheet-unnamed", "score-sheet-english", "card", "card-unnamed", "card-english"]
MOST_PAGES = {"summary": 3, "long": 3, **{name: 4 if name.startswith("score") else 1 for name in SHEETS}}

passed = failed = 0


def check(name, is_right, found=""):
    global passed, failed
    if is_right:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {name}: {found}")


def vera(classes, flavours, files):
    command = ["java", "-cp", classes, "Vera", flavours, *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, timeout=400)


class Structure:
    """The tree that a screen reader walks."""

    def __init__(self, pdf):
        self.kinds, self.scopes, self.alts, self.levels = Counter(), Counter(), [], []
        self.walk(pdf.Root.StructTreeRoot.K)

    def walk(self, node):
        if isinstance(node, pikepdf.Array):
            for kid in node:
                self.walk(kid)
        if not isinstance(node, pikepdf.Dictionary):
            return
        kind = str(node.get("/S", ""))
        self.kinds[kind] += 1
        if kind == "/Figure":
            self.alts.append(str(node.get("/Alt", "")))
        if kind[:2] == "/H" and kind[2:].isdigit():
            self.levels.append(int(kind[2:]))
        if kind == "/TH":
            self.scopes[self.scope(node)] += 1
        if "/K" in node:
            self.walk(node.K)

    @staticmethod
    def scope(node):
        attributes = node.get("/A", pikepdf.Array())
        attributes = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
        scopes = [str(a["/Scope"]) for a in attributes if isinstance(a, pikepdf.Dictionary) and "/Scope" in a]
        return scopes[0] if scopes else None


def bookmarks(pdf):
    def count(items):
        return sum(1 + count(item.children) for item in items)

    with pdf.open_outline() as outline:
        return count(outline.root)


def inspect(path):
    name = path.stem
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        language = "en-GB" if name.endswith("-english") else "nl-NL"
        check(f"{name}: language", str(root.get("/Lang")) == language, root.get("/Lang"))
        check(f"{name}: tagged", bool(root.MarkInfo.Marked))
        check(f"{name}: title in the title bar", bool(root.ViewerPreferences.DisplayDocTitle))
        with pdf.open_metadata() as metadata:
            check(f"{name}: title", bool(metadata.get("dc:title")))
            part = metadata.get("{http://www.aiim.org/pdfua/ns/id/}part")
            check(f"{name}: PDF/UA-1", part == "1", part)
            level = (metadata.get("pdfaid:part"), metadata.get("pdfaid:conformance"))
            check(f"{name}: PDF/A-3a", level == ("3", "A"), level)
        tree = Structure(pdf)
        check(f"{name}: headings", tree.levels[:1] == [1], tree.levels)
        skips = [b for a, b in zip(tree.levels, tree.levels[1:]) if b > a + 1]
        check(f"{name}: no heading skips a level", not skips, tree.levels)
        check(f"{name}: every heading is a bookmark", bookmarks(pdf) == len(tree.levels), (bookmarks(pdf), tree.levels))
        check(f"{name}: every header cell has a scope", None not in tree.scopes, tree.scopes)
        check(f"{name}: columns and rows have header cells", {"/Column", "/Row"} <= set(tree.scopes), tree.scopes)
        check(f"{name}: every figure is described", all(alt.strip() for alt in tree.alts), tree.alts)
        attached = list(pdf.attachments.items())
        if name in REPORTS:
            check(f"{name}: has figures", name == "empty" or len(tree.alts) >= 2, tree.alts)
            check(f"{name}: one session attached", [key[-5:] for key, _ in attached] == [".json"], attached)
            file = root.AF[0]
            check(f"{name}: it is the source", str(file.AFRelationship) == "/Source", file)
            check(f"{name}: it is described", bool(str(file.get("/Desc", ""))), file)
            stream = file.EF.F
            check(f"{name}: its kind and date", str(stream.Subtype) == "/application/json" and "/ModDate" in stream.Params)
            content = json.loads(stream.read_bytes())
            check(f"{name}: it is a session", content["format"] == "analysetool-kansrijke-start/session")
        else:
            check(f"{name}: nothing attached", not attached, attached)
        pages = len(pdf.pages)
        check(f"{name}: pages", pages <= MOST_PAGES.get(name, pages), pages)


def without_alt(path, folder):
    """The same PDF, of which no figure says what it shows."""
    control = folder / "without-alt.pdf"
    with pikepdf.open(path) as pdf:
        taken = 0
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure" and "/Alt" in item:
                del item["/Alt"]
                taken += 1
        check("the control has figures", taken > 0)
        pdf.save(control)
    return control


def saved_again(reports, path, folder):
    """Another program may write the same PDF in other ways; the session still comes out."""
    with pikepdf.open(path) as pdf:
        (attachment,) = pdf.attachments.values()
        session = attachment.get_file().read_bytes()
        ways = {
            "object-streams": {"object_stream_mode": pikepdf.ObjectStreamMode.generate},
            "linear": {"linearize": True},
            "plain": {"object_stream_mode": pikepdf.ObjectStreamMode.disable, "compress_streams": False,
                      "stream_decode_level": pikepdf.StreamDecodeLevel.generalized},
        }
        for way, options in ways.items():
            pdf.save(folder / f"{way}.pdf", **options)
        pdf.save(folder / "locked.pdf", encryption=pikepdf.Encryption(owner="eigenaar", user=""))
        pdf.attachments.clear()
        pdf.save(folder / "cleared.pdf")
    for way in ways:
        found = subprocess.run([reports, "--attached", folder / f"{way}.pdf"], capture_output=True, timeout=60)
        check(f"the session after saving: {way}", found.stdout == session, found.stderr)
    for name, words in {"locked": b"password", "cleared": b"no session"}.items():
        found = subprocess.run([reports, "--attached", folder / f"{name}.pdf"], capture_output=True, timeout=60)
        check(f"{name}: refused in words", found.returncode == 1 and words in found.stderr, found)


def main(reports, classes):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([reports, folder], check=True, timeout=300, stdout=subprocess.DEVNULL)
        files = [folder / f"{name}.pdf" for name in REPORTS + SHEETS]
        judged = vera(classes, "ua1,3a", files)
        print(judged.stdout.replace(f"{folder}/", ""), end="")
        check("veraPDF", judged.returncode == 0, judged.stderr)
        check("veraPDF judged all", judged.stdout.count(" complies, ") == 2 * len(files))
        for file in files:
            inspect(file)
        control = vera(classes, "ua1", [without_alt(folder / "full.pdf", folder)])
        check("without descriptions it fails", control.returncode == 1 and "7.3-1" in control.stdout, control.stdout)
        saved_again(reports, folder / "full.pdf", folder)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
