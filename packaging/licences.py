"""Writes the licences and notices of everything that is in the program for one target, as one text for people.

Usage: licences.py TARGET OUTPUT

Each text stands once, under the names of all that came with it. What has no text of its own is listed with the name of its licence.
"""

import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# How authors call the files that must travel along.
NAMES = re.compile(r"(licen[cs]e|copying|notice|unlicense|ofl|ufl|egui-icons\.txt|hack-regular\.txt)", re.IGNORECASE)
# Our own fonts, with their texts.
FONTS = [
    ("Atkinson Hyperlegible Next (font)", "OFL-1.1", ROOT / "assets/fonts/OFL.txt"),
    ("DejaVu Sans (font)", "Bitstream Vera, Arev and public domain", ROOT / "assets/fonts/DejaVu-LICENSE.txt"),
]


def shipped(target):
    """The packages that are linked into the program: no tests, nothing that only runs while building, none of our own."""
    call = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target]
    data = json.loads(subprocess.run(call, cwd=ROOT, capture_output=True, check=True, text=True).stdout)
    packages = {package["id"]: package for package in data["packages"]}
    nodes = {node["id"]: node for node in data["resolve"]["nodes"]}
    ours = set(data["workspace_members"])
    start = next(name for name in ours if packages[name]["name"] == "analysetool")
    found, todo = set(), [start]
    while todo:
        name = todo.pop()
        if name in found:
            continue
        found.add(name)
        for edge in nodes[name]["deps"]:
            if any(kind["kind"] is None for kind in edge["dep_kinds"]):
                todo.append(edge["pkg"])
    return sorted((packages[name] for name in found - ours), key=lambda package: (package["name"], package["version"]))


def texts(package):
    """The licences and notices in a package, not those of its tests."""
    folder = pathlib.Path(package["manifest_path"]).parent
    files = [path for path in (*folder.glob("*"), *folder.glob("fonts/*")) if path.is_file() and NAMES.search(path.name)]
    files = [path for path in files if path.suffix.lower() not in (".rs", ".toml", ".ttf", ".json", ".html")]
    return [path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip() for path in sorted(files)]


def main():
    target, output = sys.argv[1], pathlib.Path(sys.argv[2])
    carried, bare = {}, []
    packages = shipped(target)
    for package in packages:
        name = f"{package['name']} {package['version']} ({package['license'] or 'see its licence file'})"
        found = texts(package)
        if not found:
            if not package["license"]:
                sys.exit(f"{name} has no licence")
            bare.append(name)
        for text in found:
            carried.setdefault(text, []).append(name)
    for name, licence, path in FONTS:
        carried.setdefault(path.read_text(encoding="utf-8").strip(), []).append(f"{name} ({licence})")

    line = "=" * 100
    parts = [
        "Analysetool Kansrijke Start contains work of others. Below: who, and under which licence.\n"
        "The program itself: EUPL-1.2. The texts of the questionnaire: CC BY 4.0.\n\n"
        f"{len(packages)} Rust libraries and {len(FONTS)} fonts of our choice; further fonts come with epaint_default_fonts.\n"
        "Source of every library: https://crates.io/crates/NAME/VERSION, unchanged."
    ]
    parts.append("Without a text of their own; where there is a choice, under Apache-2.0, whose text stands below:\n" + "\n".join(f"  {name}" for name in bare))
    for text, names in sorted(carried.items(), key=lambda item: item[1]):
        parts.append("\n".join(f"  {name}" for name in names) + "\n\n" + text)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(f"\n\n{line}\n\n".join(parts) + "\n", encoding="utf-8", newline="\n")
    print(f"{output.name}: {len(packages)} libraries, {len(carried)} different texts, {len(bare)} with the name of their licence only")


main()
