"""What every path shares: looking at a page with the rules of `pages`, keeping what was read, and going to places."""

import json
import os
from pathlib import Path

import pages
from driver import Reader
from tree import as_text
from words import LANGUAGE, NAMES, TAGS, Questionnaire, say


class Visit(Reader):
    """The program with somebody who listens; it `speaks` the language of this run, or begins as on a new computer."""

    def __init__(self, name, *arguments, speaks=True):
        # Each path has a data folder of its own, so that none finds what another left.
        self.data = Path(os.environ["ANALYSETOOL_DATA_DIR"]) / name
        self.data.mkdir(exist_ok=True)
        if speaks:
            settings = {"format": "analysetool-kansrijke-start/settings", "schema": 1, "min_reader": 1, "language": LANGUAGE}
            (self.data / "settings.json").write_text(json.dumps(settings), "utf-8")
        super().__init__(str(self.data), *arguments)
        self.questionnaire = Questionnaire()
        self.faults = []
        self._name_of_path = name
        self._looked = 0

    def look(self, page, has_session=True):
        """Reads the whole page, keeps it as text, and remembers what is not sensible about it."""
        window = self.read_at_rest()
        self._looked += 1
        folder = os.environ.get("SCREEN_READER_DUMPS")
        if folder:
            file = Path(folder) / f"{self._name_of_path}-{self._looked:02}-{page}-{LANGUAGE}.txt"
            file.write_text(as_text(window), "utf-8")
        found = pages.faults(window, say("program-name"), LANGUAGE, TAGS[LANGUAGE], has_session)
        self.faults += [f"{self._name_of_path}, {page}: {fault}" for fault in found]
        return window

    def place(self, key):
        """Goes to a screen by its name in the bar, which then is on."""
        name = say(key)
        self.act("toggle button", name)
        self.wait_until(lambda root: any(node.is_on() for node in root.all("toggle button", name)), f"{name} is not on")

    def choose_language(self):
        """Makes the program speak the language of this run, by the name that language gives itself."""
        if LANGUAGE != "nl":
            # It stands on the first page of the program, which begins in Dutch.
            self.act("button", NAMES[LANGUAGE])
            self.wait("button", say("verb-new-session"))

    def new_session(self, municipality):
        """A new session with the name of the municipality, at the page of its facts."""
        self.act("button", say("verb-new-session"))
        self.wait("heading", say("context-title"))
        self.write(say("context-municipality"), municipality)

    def opens(self, title, has_session=True):
        """Waits until a dialog is open, with the focus in it, and looks at it."""
        def has_focus(root):
            return any("focused" in node.states for box in root.all("dialog", title) for node in box.walk())

        self.wait_until(has_focus, f"the focus is not in the dialog {title!r}")
        return self.look("dialoog", has_session)

    def closes(self, title, role, name):
        """Waits until it is closed, and the focus is where it was."""
        self.wait_until(lambda root: not root.all("dialog", title), f"the dialog {title!r} stays open")
        self.wait_for_focus(role, name)
