"""The places beside the path: settings, the word list, dialogs, the page about the program, and a fault."""

from visit import Visit
from words import filled, say


def main():
    with Visit("plaatsen") as visit:
        settings(visit)
        about(visit)
        visit.new_session("Plaatsdam")
        visit.act("button", say("context-begin"))
        visit.wait("heading", visit.questionnaire.statements[0])
        word(visit)
        statements(visit)
        keys(visit)
        wipe(visit)
        broken(visit)
    return visit.faults


def settings(visit):
    """Every setting says its name and its state, and changing one is read back."""
    visit.place("settings-title")
    visit.wait("heading", say("settings-theme"))
    visit.look("instellingen", has_session=False)
    for key in ("settings-auto-advance", "settings-auto-advance", "settings-single-keys", "settings-single-keys"):
        was = visit.find("check box", say(key)).is_on()
        visit.act("check box", say(key))
        visit.wait_until(lambda root: root.all("check box", say(key))[0].is_on() != was, f"{key} does not change")
    for percent in ("200%", "100%"):
        visit.act("radio button", percent, within=say("settings-size"))
        visit.wait_until(lambda root: root.all("radio button", percent)[0].is_on(), f"{percent} is not chosen")
        visit.look(f"instellingen-{percent[:-1]}", has_session=False)
    visit.act("button", say("back"))
    visit.wait("heading", visit.questionnaire.title)


def about(visit):
    """What the program is, and the words of the field."""
    visit.place("tab-about")
    visit.wait("heading", say("about-title"))
    visit.look("over", has_session=False)
    visit.act("button", say("back"))
    visit.wait("heading", visit.questionnaire.title)


def word(visit):
    """A word of the statement is explained where it stands; the whole list is searched."""
    button = next(node for node in visit.read().all("button") if filled("words-explain", node.name))
    term = filled("words-explain", button.name)
    visit.go_to("button", button.name)
    visit.key("space")
    visit.opens(term)
    visit.key("Escape")
    visit.closes(term, "button", button.name)
    visit.key("F2")
    visit.opens(say("verb-words"))
    visit.write(say("words-search"), "JGZ")
    visit.look("woordenlijst-gezocht")
    visit.act("button", say("dialog-close"))
    visit.closes(say("verb-words"), "button", button.name)


def statements(visit):
    """A statement is found in the list by its words, by its number in a dialog, and in a list of a whole section."""
    tenth = visit.questionnaire.shorts[9]
    visit.write(say("search-label"), tenth)
    visit.wait_until(lambda root: len(root.all("toggle button", part=tenth)) == 1, "it is not found alone")
    visit.look("gezocht")
    visit.act("toggle button", part=tenth)
    visit.wait_to_hear(visit.questionnaire.statements[9])
    visit.write(say("search-label"), "")
    visit.key("ctrl+g")
    visit.opens(say("verb-go-to"))
    visit.key("5", "6", "Return")
    visit.wait("heading", visit.questionnaire.statements[55])
    # Pages are looked at from their top.
    visit.act("toggle button", part=visit.questionnaire.shorts[0])
    visit.wait("heading", visit.questionnaire.statements[0])
    visit.act("button", say("verb-list-view"))
    visit.wait("button", say("verb-one-view"))
    visit.look("lijst")
    visit.act("button", say("verb-one-view"))


def keys(visit):
    """The page of the keys opens from its button, and gives the focus back."""
    visit.go_to("toggle button", say("verb-help"))
    visit.key("space")
    visit.opens(say("help-title"))
    visit.act("button", say("dialog-close"))
    visit.closes(say("help-title"), "toggle button", say("verb-help"))


def wipe(visit):
    """Wiping asks first; the focus is on what keeps the session, and the safe way leaves everything as it is."""
    visit.place("tab-start")
    visit.wait("heading", say("recent-title"))
    visit.look("start-met-sessie", has_session=False)
    name = next(node.name for node in visit.read().all("button") if node.name.startswith(f"{say('recent-wipe')}: "))
    visit.go_to("button", name)
    visit.key("Return")
    visit.opens(say("wipe-title"), has_session=False)
    visit.wait_for_focus("button", say("wipe-keep"))
    visit.key("Return")
    visit.closes(say("wipe-title"), "button", name)


def broken(visit):
    """A session whose file was damaged is said at once, without anybody asking for it."""
    (file,) = (visit.data / "sessies").glob("*.json")
    file.write_text("{ dit is geen sessie", "utf-8")
    visit.act("button", part=f"{say('recent-continue')}: ")
    visit.wait_to_hear(file.stem)
    visit.look("fout", has_session=False)
    visit.act("button", say("dismiss"))
    visit.wait_until(lambda root: not root.all("button", say("dismiss")), "the message stays")
