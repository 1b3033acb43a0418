"""Writes a software bill of materials (CycloneDX 1.5, JSON) of the program for one target, and checks it.

Usage: sbom.py TARGET OUTPUT

cargo-cyclonedx makes it; here the paths of this machine are taken out and the fonts are added. Then: is it valid, is every crate
that Cargo links in it, and is a crate that is left out noticed? Same source, same bytes.
"""

import copy
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

ROOT = pathlib.Path(__file__).resolve().parent.parent
FONTS = [
    ("Atkinson Hyperlegible Next", "assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf", {"license": {"id": "OFL-1.1"}}),
    ("Atkinson Hyperlegible Next Bold", "assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf", {"license": {"id": "OFL-1.1"}}),
    ("DejaVu Sans", "assets/fonts/DejaVuSans.ttf", {"license": {"name": "DejaVu (Bitstream Vera, Arev, public domain)"}}),
]


def run(*call):
    done = subprocess.run(call, cwd=ROOT, capture_output=True, check=False, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(call)} failed:\n{done.stderr}")
    return done.stdout


def made(target):
    """What cargo-cyclonedx says. It writes a file beside the manifest of every member; those of the libraries are not needed."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or run("git", "log", "-1", "--format=%ct").strip()
    os.environ["SOURCE_DATE_EPOCH"] = epoch
    name = "sbom-of-cargo"
    run("cargo", "cyclonedx", "--format", "json", "--spec-version", "1.5", "--no-build-deps", "--quiet", "--target", target,
        "--override-filename", name)
    text = (ROOT / f"{name}.json").read_text(encoding="utf-8")
    for path in (ROOT, *(ROOT / "crates").iterdir()):
        (path / f"{name}.json").unlink(missing_ok=True)
    text = re.sub(r'\?download_url=file://[^"#]*', "", text.replace(f"path+file://{ROOT}", "workspace:"))
    return json.loads(text)


def fonts():
    for name, path, licence in FONTS:
        digest = hashlib.sha256((ROOT / path).read_bytes()).hexdigest()
        yield {"type": "file", "bom-ref": f"workspace:{path}", "name": name, "scope": "required",
               "hashes": [{"alg": "SHA-256", "content": digest}], "licenses": [licence]}


def linked(target):
    """What Cargo links into the program, as (name, version)."""
    tree = run("cargo", "tree", "--locked", "--package", "analysetool", "--edges", "normal", "--prefix", "none", "--target", target)
    return {tuple(re.match(r"(\S+) v(\S+)", line).groups()) for line in tree.splitlines() if line.strip()}


def faults(bill, target):
    """What is wrong with a bill, in words."""
    found = []
    error = JsonStrictValidator(SchemaVersion.V1_5).validate_str(json.dumps(bill))
    if error:
        found.append(f"not valid: {str(error)[:300]}")
    listed = {(part["name"], part["version"]) for part in bill["components"] if "version" in part}
    listed.add((bill["metadata"]["component"]["name"], bill["metadata"]["component"]["version"]))
    found += [f"{name} {version} is linked and not listed" for name, version in sorted(linked(target) - listed)]
    found += [f"{part['name']} has no licence" for part in bill["components"] if not part.get("licenses")]
    if re.search(r"file://|/home/|/tmp/|/root/", json.dumps(bill)):
        found.append("holds a path of the machine it was made on")
    return found


def main():
    target, output = sys.argv[1], pathlib.Path(sys.argv[2])
    bill = made(target)
    bill["metadata"]["component"]["name"] = "analysetool"
    bill["components"] = sorted([*bill["components"], *fonts()], key=lambda part: part["bom-ref"])
    wrong = faults(bill, target)
    if wrong:
        sys.exit("\n".join(wrong))
    without = copy.deepcopy(bill)
    gone = next(part for part in without["components"] if part["name"] == "egui")
    without["components"].remove(gone)
    invalid = {**bill, "specVersion": 3}
    if not any("egui" in fault for fault in faults(without, target)) or not any("not valid" in fault for fault in faults(invalid, target)):
        sys.exit("control: a crate that is left out, or a bill that is not valid, was not noticed")
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    print(f"{output.name}: {len(bill['components'])} components, valid CycloneDX 1.5, all that is linked is listed; both controls noticed")


main()
