"""A group: the page of its partners and what it answered, and a meeting up to the first result."""

import os
import subprocess
from pathlib import Path

from visit import Visit
from words import say

PARTNERS = 6


def main():
    return partners() + workshop()


def partners():
    """The files of partners are together in one session; its pages tell who is there, and how answers are spread."""
    with Visit("groep", str(_group())) as visit:
        visit.place("partners-title")
        visit.wait("heading", say("partners-title"))
        visit.look("partners")
        visit.place("tab-results")
        for part in ("part-distribution", "part-partners", "part-talk"):
            visit.act("tab", say(part))
            visit.wait_until(lambda root: any(node.is_on() for node in root.all("tab", say(part))), f"{part} is not open")
            visit.look(part)
        # Whoever forgets to change the way is told what it means; the pages of the facts are read with a full table.
        visit.place("tab-context")
        visit.wait("heading", say("context-title"))
        visit.look("gegevens")
    return visit.faults


def workshop():
    """A statement goes before the room, votes are counted in the dark, and the result is announced as shown."""
    with Visit("werksessie") as visit:
        visit.new_session("Werkdorp")
        visit.act("radio button", say("way-together"))
        visit.act("button", say("workshop-prepare"))
        visit.wait("heading", say("workshop-people"))
        role = visit.questionnaire.roles[0]
        for count in (1, 2, 3):
            visit.act("button", say("workshop-people-more", role=role))
            visit.wait("label", say("workshop-people-of", role=role, count=count))
        visit.look("voorbereiden")
        visit.act("button", say("workshop-begin"))
        visit.act("button", say("workshop-to-part", part=say("workshop-part-scoring")))
        visit.wait("heading", visit.questionnaire.statements[0])
        visit.look("lezen")
        for phase in ("workshop-phase-think", "workshop-phase-vote"):
            visit.act("button", say("workshop-to-phase", phase=say(phase)))
            visit.wait_until(lambda root: _phase(root, phase), f"not at {phase}")
        four, unknown = visit.questionnaire.scores[3], visit.questionnaire.dont_know
        for answer in (four, four, unknown):
            visit.act("button", say("workshop-vote-more", answer=answer))
        # Three of three: said without moving the focus.
        visit.wait("statusbar", part="3")
        visit.look("stemmen")
        visit.act("button", say("workshop-show-result"))
        visit.wait_until(lambda root: _phase(root, "workshop-phase-result"), "the result is not shown")
        visit.look("uitslag")
        visit.act("button", say("workshop-to-phase", phase=say("workshop-phase-discuss")))
        visit.act("radio button", four)
        visit.wait_until(lambda root: root.all(part=say("workshop-agreed-is", answer=four)), "nothing is agreed")
        visit.look("bespreken")
    return visit.faults


def _phase(root, key):
    step = say("workshop-phase-place", phase=say(key), number="#", total="#").split("#", 1)[0]
    return root.all(part=step)


def _group():
    """A group of people who answered alone, made by the command line."""
    folder = Path(os.environ["ANALYSETOOL_DATA_DIR"]) / "bestanden"
    folder.mkdir()

    def run(*arguments, lines=None):
        subprocess.run([os.environ["BINARY"], *map(str, arguments)], check=True, input=lines, text=True,
                       stdout=subprocess.DEVNULL)

    run("new", "-o", folder / "leeg.json", "--municipality", "Groepsdorp")
    run("start-file", folder / "leeg.json", "-o", folder / "start.json")
    files = []
    for number in range(PARTNERS):
        files.append(folder / f"partner-{number}.json")
        run("new", "-o", files[-1], "--from", folder / "start.json")
        answers = "\n".join(f"S{index:02}={(index + number * (index % 3)) % 5 + 1}" for index in range(1, 57))
        run("fill", files[-1], "--answers", "-", lines=answers + "\n")
    run("combine", *files, "-o", folder / "groep.json")
    return folder / "groep.json"
