"""The whole path of one person: from the first page to a report in the folder of the session."""

import json
import os
import subprocess

from driver import LONG_PATIENCE_S
from visit import Visit
from words import say, start_of

MUNICIPALITY = "Proefstad"
NOTE = "Zie de monitor van de GGD, bladzijde 4."
ACTION = "Cijfers ophalen en elk jaar bespreken"


def score_of(index):
    """The first section is strong; the rest is weak, in between or strong by turns."""
    return 5 if index < 16 else index % 3 + 1


def walk(visit):
    """Does everything, in the order in which somebody would."""
    start(visit)
    facts(visit)
    answers(visit)
    check(visit)
    results(visit)
    plan(visit)
    return report(visit)


def start(visit):
    """The first page, without a session."""
    visit.wait("heading", visit.questionnaire.title)
    visit.look("start", has_session=False)


def facts(visit):
    """The page of the municipality, the date and who takes part; a date that is none is announced."""
    visit.new_session(MUNICIPALITY)
    visit.write(say("context-date"), "31-31-2026")
    visit.wait_to_hear(say("context-date-fault"))
    wrong = visit.find("entry", say("context-date"))
    assert wrong.description == say("context-date-fault"), "the field does not say what is wrong with it"
    visit.look("gegevens-fout")
    visit.write(say("context-date"), "21-11-2026")
    visit.wait_until(lambda root: not root.all(part=say("context-date-fault")), "the fault stays")
    visit.write(say("context-session-title"), "Coalitie Kansrijke Start")
    visit.act("button", say("participants-add"))
    visit.write(say("participant-organisation"), "JGZ Proefstad", within=say("participant-group", number=1))
    visit.look("gegevens")
    visit.act("button", say("context-begin"))


def answers(visit):
    """Every statement is announced, answered by the name of its answer, and read back; the first gets a note."""
    of = visit.questionnaire
    total = len(of.statements)
    for index, statement in enumerate(of.statements):
        visit.wait_to_hear(statement)
        chosen = of.scores[score_of(index) - 1]
        visit.act("radio button", chosen, within=statement)
        visit.wait_until(lambda root: any(node.is_on() for node in root.all("radio button", chosen)), "not chosen")
        if index == 0:
            visit.write(say("note-label"), NOTE)
            visit.wait("statusbar", part=start_of("saved-at"))
            visit.look("invullen")
        place = say("statement-of", number=index + 1, total=total)
        assert visit.read().name.startswith(place), visit.read().name
        visit.act("button", say("to-check") if index + 1 == total else say("verb-next"))


def check(visit):
    """Everything has an answer; the session is finished."""
    visit.wait("heading", say("check-title"))
    visit.wait("label", say("check-open-none"))
    visit.look("controleren")
    visit.act("button", say("verb-finish"))


def results(visit):
    """Each figure says what it shows, in a name and a description, and as a table that holds every number."""
    visit.wait("heading", say("results-title-of", municipality=MUNICIPALITY))
    visit.look("resultaten")
    for part in ("part-themes", "part-radar", "part-statements", "part-overview"):
        visit.act("tab", say(part))
        visit.wait_until(lambda root: any(node.is_on() for node in root.all("tab", say(part))), f"{part} is not open")
        pictures = visit.look(part).all("image")
        assert part == "part-statements" or pictures, f"there is no figure at {part}"
        for picture in pictures:
            assert len(picture.description.split()) > 4, f"{picture.name!r} says no more than {picture.description!r}"
    table(visit)


def table(visit):
    """The numbers of a figure, read out as its table."""
    figure = visit.read().all("image")[0].name
    visit.act("toggle button", say("results-tables"), within=figure)
    toggle = visit.find("toggle button", say("results-tables"), within=figure)

    def rows():
        group = next(node for node in visit.read().all("panel", figure) if node.children)
        told = [node.name for node in group.walk() if node.name]
        return told[told.index(toggle.name) + 1:]

    visit.wait_until(lambda root: rows(), "there is no table")
    visit.look("tabel")
    told = " | ".join(rows()).replace(".", ",")
    for section, mean in zip(visit.questionnaire.sections, ("5,0", "2,0", "2,0"), strict=True):
        assert section.replace(".", ",") in told and mean in told, f"{section}: {mean} is not in {told}"


def plan(visit):
    """A statement becomes a focus point, and an action is agreed on."""
    visit.place("plan-title")
    visit.wait("heading", say("plan-title-of", municipality=MUNICIPALITY))
    visit.look("plan-leeg")
    visit.write(say("plan-focus-search"), "17")
    seventeenth = f"17. {visit.questionnaire.shorts[16]}"
    visit.act("button", say("plan-named", button=say("plan-choose"), name=seventeenth))
    visit.wait("panel", part=visit.questionnaire.shorts[16])
    visit.act("button", say("plan-action-add"))
    visit.write(say("plan-what"), ACTION)
    visit.write(say("plan-due"), "01-03-2027")
    visit.look("plan-actie")
    visit.act("button", say("plan-done-changing"))
    visit.wait("label", ACTION)
    visit.look("plan")


def report(visit):
    """A report as PDF in the folder of the session, said where; gives its path."""
    visit.place("report-page-title")
    visit.wait("heading", say("report-kind"))
    visit.look("rapport")
    visit.act("button", say("report-make-beside"))
    visit.wait_to_hear(start_of("report-saved-in"), LONG_PATIENCE_S)
    said = next(words for words in visit.heard if words.startswith(start_of("report-saved-in")))
    visit.look("rapport-bewaard")
    (pdf,) = (visit.data / "sessies").glob("*.pdf")
    assert pdf.name in said and str(pdf.parent) in said, said
    return pdf


def main():
    with Visit("pad", speaks=False) as visit:
        visit.choose_language()
        pdf = walk(visit)
    # Ended at once: what was said to be saved must be on the disk. And what the report carries is what was answered.
    (session,) = (visit.data / "sessies").glob("*.json")
    for file in (session, pdf):
        show = [os.environ["BINARY"], "show", file, "--json"]
        found = json.loads(subprocess.run(show, check=True, capture_output=True, text=True).stdout)
        scores = [statement["score"] for statement in found["statements"]]
        assert scores == [score_of(index) for index in range(len(scores))], file
        assert ACTION in json.dumps(found), f"the plan is not in {file}"
    return visit.faults
