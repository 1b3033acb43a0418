"""Checks publiccode.yml: what the standard (version 0.7) asks for, that the files it names are there, and that it says the version of the
program. Says what a person must still fill in. A broken copy must be refused, or the check itself fails."""

import copy
import pathlib
import re
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
STATUS = {"concept", "development", "beta", "stable", "obsolete"}
TYPES = {"standalone/desktop"}
MAINTENANCE = {"internal", "contract", "community", "none"}
MOST_SHORT = 150


def faults(data):
    found = []

    def need(holds, what):
        if not holds:
            found.append(what)

    for key in ("publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal", "maintenance", "localisation"):
        need(data.get(key), f"{key} is missing")
    need(data.get("publiccodeYmlVersion") == "0", "publiccodeYmlVersion is not 0")
    need(data.get("developmentStatus") in STATUS, "developmentStatus is not one of the standard")
    need(data.get("softwareType") in TYPES, "softwareType is not that of a desktop program")
    need(re.match(r"https://\S+$", str(data.get("url"))), "url is no address")
    need(data.get("legal", {}).get("license") == "EUPL-1.2", "legal/license is not that of the program")
    maintenance = data.get("maintenance", {})
    need(maintenance.get("type") in MAINTENANCE, "maintenance/type is not one of the standard")
    need(all(contact.get("name") for contact in maintenance.get("contacts", [{}])), "maintenance/contacts has nobody")
    need(set(data.get("localisation", {}).get("availableLanguages", [])) == {path.name for path in (ROOT / "assets/text").iterdir()},
         "localisation/availableLanguages are not those of the program")
    for language in ("nl", "en"):
        words = data.get("description", {}).get(language, {})
        need(0 < len(words.get("shortDescription", "")) <= MOST_SHORT, f"description/{language}/shortDescription is not 1 to {MOST_SHORT} characters")
        need(150 <= len(words.get("longDescription", "")) <= 10_000, f"description/{language}/longDescription is not 150 to 10,000 characters")
        for picture in words.get("screenshots", []):
            need((ROOT / picture).is_file(), f"{picture} is not there")
    need((ROOT / str(data.get("logo"))).is_file(), "logo is not there")
    version = re.search(r'^version = "(.*)"$', (ROOT / "Cargo.toml").read_text(encoding="utf-8"), re.MULTILINE).group(1)
    need(data.get("softwareVersion") == version, f"softwareVersion is not {version}")
    return found


def main():
    data = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    found = faults(data)
    if found:
        sys.exit("\n".join(f"publiccode.yml: {fault}" for fault in found))
    broken = copy.deepcopy(data)
    del broken["description"]["nl"]
    if not faults(broken):
        sys.exit("control: publiccode.yml without Dutch was not noticed")
    print("publiccode.yml holds what the standard asks for; the control was noticed")
    if "example.org" in data["url"]:
        print("STILL TO DO by whoever publishes: url in publiccode.yml, and how to report a vulnerability in SECURITY.md")


main()
