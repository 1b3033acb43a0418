"""Writes what differs per release: the AppStream metainfo and the changelog of the Debian package, both from CHANGELOG.md.

Usage: releases.py METAINFO CHANGELOG

A release is a heading `## 1.2.3`, perhaps with its date behind it: `## 1.2.3 (2026-12-01)`. Without one, that of the newest commit counts.
"""

import datetime
import pathlib
import re
import subprocess
import sys
from email.utils import format_datetime

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
HEADING = re.compile(r"^## (\d+\.\d+\.\d+)(?: \((\d{4}-\d\d-\d\d)\))?$", re.MULTILINE)


def releases():
    newest = subprocess.run(["git", "log", "-1", "--format=%cs"], cwd=ROOT, capture_output=True, check=True, text=True).stdout.strip()
    found = HEADING.findall((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    if not found:
        sys.exit("CHANGELOG.md has no heading such as '## 1.2.3'")
    return [(version, date or newest) for version, date in found]


def debian(version, date):
    moment = datetime.datetime.fromisoformat(f"{date}T12:00:00+00:00")
    return (
        f"analysetool-kansrijke-start ({version}) unstable; urgency=medium\n\n"
        "  * What changed for users stands in CHANGELOG.md (Dutch).\n\n"
        f" -- Maintainers of Analysetool Kansrijke Start <maintainers@analysetool.invalid>  {format_datetime(moment)}\n"
    )


def main():
    metainfo, changelog = map(pathlib.Path, sys.argv[1:3])
    found = releases()
    program = re.search(r'^version = "(.*)"$', (ROOT / "Cargo.toml").read_text(encoding="utf-8"), re.MULTILINE).group(1)
    if found[0][0] != program:
        sys.exit(f"Cargo.toml says {program}, CHANGELOG.md begins with {found[0][0]}")
    lines = "\n".join(f'    <release version="{version}" date="{date}"/>' for version, date in found)
    template = (ROOT / "packaging/debian/metainfo.xml.in").read_text(encoding="utf-8")
    metainfo.write_text(template.replace("@RELEASES@", lines), encoding="utf-8")
    changelog.write_text("\n".join(debian(*release) for release in found), encoding="utf-8")


main()
