"""The words of the program and of its questionnaire in the language of this run, so that no path knows them by heart."""

import json
import os
import re
from pathlib import Path

ASSETS = Path(__file__).parents[2] / "assets"
LANGUAGE = os.environ.get("SCREEN_READER_LANGUAGE", "nl")
# How each language calls itself in the settings, and the tag a screen reader chooses its voice by.
NAMES = {"nl": "Nederlands", "en": "English"}
TAGS = {"nl": "nl-NL", "en": "en-GB"}


def _messages(language):
    messages = {}
    for file in sorted((ASSETS / "text" / language).glob("*.ftl")):
        # A message of one line; those with a choice for numbers are not needed here.
        messages.update(re.findall(r"^([a-z][a-z0-9-]*) = (.+)$", file.read_text("utf-8"), re.MULTILINE))
    return messages


MESSAGES = _messages(LANGUAGE)


def say(key, **values):
    """A message of the program, with values in its holes."""
    text = MESSAGES[key]
    for name, value in values.items():
        text = text.replace(f"{{ ${name.replace('_', '-')} }}", str(value))
    assert "{" not in text, f"{key} has a hole that is not filled: {text}"
    return text


def start_of(key):
    """What stands before the first hole of a message."""
    return MESSAGES[key].split("{", 1)[0].strip()


def filled(key, text):
    """What fills the one hole of a message in this text; None when the text is another message."""
    before, after = re.split(r"\{ \$[a-z-]+ \}", MESSAGES[key])
    found = re.fullmatch(re.escape(before) + "(.+)" + re.escape(after), text)
    return found and found.group(1)


class Questionnaire:
    """The questionnaire as the window shows it: ours, with its translation over it."""

    def __init__(self):
        own = json.loads((ASSETS / "questionnaire" / "kansrijke-start.json").read_text("utf-8"))
        texts = {}
        translation = ASSETS / "questionnaire" / f"kansrijke-start.{LANGUAGE}.json"
        if translation.exists():
            texts = json.loads(translation.read_text("utf-8"))["texts"]
        self.title = texts.get("title", own["title"])
        scale = [texts.get(f"scale.{number}", label) for number, label in enumerate(own["scale"], 1)]
        self.scores = [say("state-scored", score=number, label=label) for number, label in enumerate(scale, 1)]
        self.dont_know = texts.get("dont_know", own["dont_know"])
        self.not_applicable = texts.get("not_applicable", own["not_applicable"])
        self.sections = [texts.get(f"{section['id']}.title", section["title"]) for section in own["sections"]]
        self.roles = [texts.get(f"roles.{role['id']}", role["title"]) for role in own["roles"]]
        themes = [theme for section in own["sections"] for theme in section["themes"]]
        statements = [statement for theme in themes for statement in theme["statements"]]
        self.statements = [texts.get(f"{one['id']}.text", one["text"]) for one in statements]
        self.shorts = [texts.get(f"{one['id']}.short", one["short"]) for one in statements]
