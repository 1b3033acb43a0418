"""The form of `score-sheet`, filled in by LibreOffice, read back by `combine`: every answer, note and name is there.

Prints a line a check, and at the end "N passed, N failed". Exit code 1 when one failed.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
PROGRAM = pathlib.Path(sys.argv[1]).resolve()
# Every label, every state, open statements; notes with what a spreadsheet or a file could stumble over.
LABELS = ["1 - Helemaal niet", "2 - Een beetje", "3 - Voor een deel", "4 - Grotendeels", "5 - Helemaal", "Weet ik niet", "Niet van toepassing", ""]
VALUES = [1, 2, 3, 4, 5, "dont_know", "not_applicable", None]
NOTES = ["", "Zie dashboard 2025; komt per wijk.", "=1+1", "Eén ‘toelichting’ & <meer>", "-5", "2026-11-21", "“S02” 👶🏽", ""]

passed, failed = 0, 0


def check(what, is_right, found=""):
    global passed, failed
    passed, failed = passed + bool(is_right), failed + (not is_right)
    print(("ok    " if is_right else "WRONG ") + what + ("" if is_right else f": {found}"))


def run(*arguments, folder, code=0):
    ran = subprocess.run([PROGRAM, "--data-dir", folder / "data", *arguments], cwd=folder, capture_output=True, text=True)
    check(" ".join(map(str, arguments)), ran.returncode == code, ran.stdout + ran.stderr)
    return ran


def soffice(folder, *arguments):
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(["soffice", profile, "--headless", *arguments], cwd=folder, check=True, capture_output=True, timeout=120)


def answers_of(group):
    session = json.loads(group.read_text())
    [respondent] = session["respondents"]
    return session, respondent


def round_trip(folder, name, new, fields):
    """Makes a form, lets LibreOffice fill it in and save it twice, and compares both with what was filled in."""
    start, form = f"{name}.json", f"{name}.xlsx"
    run(*new, "-o", start, folder=folder)
    if name == "unnamed":
        start_file = folder / start
        text = start_file.read_text().replace('"anonymity": "named"', '"anonymity": "unnamed"')
        start_file.write_text(text)
    run("score-sheet", "--from", start, "-o", form, folder=folder)
    ids = [s["id"] for s in statements(json.loads((folder / start).read_text())["questionnaire"])]
    lines = [f"{field}\t{value}\t" for field, value in fields.items()]
    lines += [f"{id}\t{LABELS[i % 8]}\t{NOTES[i % 8]}" for i, id in enumerate(ids)]
    (folder / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    urls = ",".join(f'"{(folder / part).as_uri()}"' for part in (form, f"{name}.tsv", f"{name}-filled"))
    soffice(folder, f"macro:///Standard.Form.Fill({urls})")
    for ending in ("xlsx", "ods"):
        filled = f"{name}-filled.{ending}"
        if not (folder / filled).exists():
            check(f"LibreOffice saved {filled}", False, "no file")
            continue
        group = folder / f"{name}-{ending}.json"
        shutil.copy(folder / start, group)
        run("combine", filled, "--into", "-o", group.name, "--data-dir", f"data-{ending}", folder=folder)
        session, respondent = answers_of(group)
        expected = {
            id: {key: value for key, value in (("value", VALUES[i % 8]), ("note", NOTES[i % 8])) if value not in (None, "")}
            for i, id in enumerate(ids)
        }
        expected = {id: answer for id, answer in expected.items() if answer}
        check(f"{filled}: every answer and note came back", respondent["answers"] == expected, differences(expected, respondent["answers"]))
        check(f"{filled}: it is a sheet", respondent["source"]["kind"] == "sheet", respondent["source"])
        if fields:
            [participant] = session["participants"]
            found = [participant.get(key) for key in ("organisation", "role", "name")]
            check(f"{filled}: organisation, role and name came back", found == ["JGZ Proefstad & Omstreken", "jgz", "S. Jansen"], found)
        else:
            check(f"{filled}: nobody is in the group", "participants" not in session and "JGZ Proefstad" not in group.read_text())
    # The other file of the same partner is nothing new.
    ran = run("combine", f"{name}-filled.ods", "--into", "-o", f"{name}-xlsx.json", folder=folder)
    check(f"{name}: XLSX and ODS are the same partner", "nothing changed" in ran.stdout, ran.stdout)


def statements(questionnaire):
    return [s for section in questionnaire["sections"] for theme in section["themes"] for s in theme["statements"]]


def differences(expected, found):
    return {id: (expected.get(id), found.get(id)) for id in {*expected, *found} if expected.get(id) != found.get(id)}


def main():
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        # The first start fills the profile; what is put there before that is overwritten.
        soffice(folder, "--terminate_after_init")
        basic = folder / "profile/user/basic/Standard"
        for part in ("Form.xba", "script.xlb"):
            shutil.copy(HERE / part, basic / part)
        new = ("new", "--municipality", "Proefstad & Omstreken", "--date", "2026-11-21")
        fields = {"Organisatie": "JGZ Proefstad & Omstreken", "Rol": "Jeugdgezondheidszorg", "Naam (mag leeg blijven)": "S. Jansen"}
        round_trip(folder, "named", new, fields)
        round_trip(folder, "unnamed", new, {})
    print(f"{passed} passed, {failed} failed, {time.monotonic() - begin:.0f} s")
    sys.exit(1 if failed else 0)


main()
