"""What makes a page sensible for somebody who hears it. Each rule takes the tree of a window and gives what is wrong.

The levels of headings are not on the Linux bus; `tests/ui/headings.rs` looks after those.
"""

import re

CONTROLS = {"button", "toggle button", "link", "entry", "radio button", "check box", "combo box", "slider", "tab",
            "spin button", "menu item"}
SAID = {"label", "heading", "statusbar", "image"}
# Words that come with the window library or from the code, never from our wording in that language.
FOREIGN = {
    "nl": "Cancel|Close|Collapse|Expand|Click|Decrease|Drag|Hide|Increase|Loading|Maximize|Minimize|Reset|Search|Select|"
          "Settings|Show|Statement|Submenu|Unknown|Unnamed|Untitled",
    "en": "Stelling|Stellingen|Sluiten|Annuleren|Terug|Bewaar|Kies|Zoek|Toon|Opgeslagen|Gegevens|Invullen|Toelichting|"
          "Deelnemer|Verwijder|Voeg|Rapport|Resultaten",
}


def faults(window, program, language, tag, has_session=True):
    """Everything that is wrong with a window, in words."""
    page = _front(window)
    found = title(window, program, has_session) + headings(page) + names(page) + doubles(page)
    found += images(page) + sets(page) + nothing_empty(page) + order(page) + raw(window) + foreign(window, language)
    found += languages(window, tag) + (status(window) if has_session else [])
    return found


def _front(window):
    """A dialog stands before the page: then only that is heard."""
    dialogs = [node for node in window.walk() if node.role == "dialog" and "modal" in node.states]
    return dialogs[-1] if dialogs else window


def title(window, program, has_session):
    """The window says where the user is, and ends with the program."""
    if not window.name.endswith(program):
        return [f"the window is called {window.name!r}"]
    if has_session and window.name == program:
        return ["the title of the window does not name the place"]
    return []


def headings(page):
    """A page and a dialog begin with a heading of their own."""
    return [] if page.all("heading") else ["there is no heading"]


def _is_control(node):
    # A row holds its controls; an option of a pick list is one.
    return node.role in CONTROLS or (node.role == "list item" and not node.children)


def names(page):
    """Every control and every region says what it is."""
    return [f"a {node.role} without a name" for node in page.walk()
            if (_is_control(node) or node.role == "landmark") and not node.name.strip()]


def doubles(page):
    """Two controls of one kind with one name can't be told apart, unless they stand in places with other names."""
    seen, found = set(), []
    for node, above in page.paths():
        if not _is_control(node):
            continue
        # A title of the window is no place within it.
        place = tuple(one.name for one in above[1:] if one.name)
        key = (node.role, node.name, place)
        if key in seen:
            found.append(f"twice {node.role} {node.name!r} in {' > '.join(place) or 'the page'}")
        seen.add(key)
    return found


def images(page):
    """An image has a name and says what it shows."""
    pictures = page.all("image")
    return [f"image {node.name!r} is not described" for node in pictures if not (node.name and node.description)]


def sets(page):
    """In a group of choices each says which of how many it is, and the group what it is about."""
    found = []
    for node in page.walk():
        for role in ("radio button", "tab", "list item"):
            members = [child for child in node.children if child.role == role]
            # Things that count themselves count right; choices always do.
            if not members or (role == "list item" and not any("posinset" in one.attributes for one in members)):
                continue
            told = [(one.attributes.get("posinset"), one.attributes.get("setsize")) for one in members]
            right = [(str(place), str(len(members))) for place in range(1, len(members) + 1)]
            if told != right:
                found.append(f"{node.name!r}: {role}s say {told} of {len(members)}")
            if not node.name:
                found.append(f"a group of {len(members)} {role}s has no name")
    return found


def nothing_empty(page):
    """Nothing is read out that says nothing."""
    found = []
    for node in page.walk():
        holds = any(child.role != "scroll bar" for child in node.children)
        if node.role in SAID and not (node.name.strip() or node.value.strip()):
            found.append(f"an empty {node.role}")
        elif node.role in {"panel", "dialog", "landmark", "list", "table", "table row"} and not (holds or node.name):
            found.append(f"a {node.role} with nothing in it")
    return found


def order(page):
    """What is read later does not stand wholly above, or on the same line wholly before, what was read earlier.

    For pages that stand at their top: where a part of one is scrolled, it lies behind what is above it.
    """
    pictures = [image.box for image in page.all("image") if image.box]
    found, first_before = [], None
    for region in _regions(page):
        # The marks of a figure follow the questionnaire, also where they stand in a circle.
        places = [node for node in region.walk() if _has_place(node) and not any(_is_in(node.box, box) for box in pictures)]
        pairs = list(zip(places, places[1:], strict=False))
        # The end of a long region may lie far below; regions are in order by where they begin.
        if first_before is not None and places:
            pairs.append((first_before, places[0]))
        first_before = places[0] if places else first_before
        found += [f"{later.role} {later.name!r} is read after {earlier.role} {earlier.name!r}, but stands before it"
                  for earlier, later in pairs if _is_backwards(earlier.box, later.box)]
    return found


def _regions(page):
    for child in page.children:
        yield from child.all("landmark") or [child]


def _has_place(node):
    # What was scrolled past, above the window, has none any more.
    is_there = node.box is not None and node.box[2] > 0 and node.box[1] + node.box[3] > 0
    return is_there and not node.children and node.role != "scroll bar"


def _is_backwards(first, second):
    left, top, width, height = first
    next_left, next_top, next_width, next_height = second
    above = next_top + next_height <= top
    beside = next_left >= left + width
    middle = next_top + next_height / 2
    same_line = top < middle < top + height
    return (above and not beside) or (same_line and next_left + next_width <= left)


def _is_in(box, other):
    left, top, width, height = other
    middle, centre = box[0] + box[2] / 2, box[1] + box[3] / 2
    return left <= middle <= left + width and top <= centre <= top + height and box != other


def raw(window):
    """No key of a message, no hole of one, nothing of the inside of the program."""
    found = []
    for node in window.walk():
        for words in (node.name, node.description):
            if re.search(r"\{ ?\$|\bNone\b|Some\(|�", words) or re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", words):
                found.append(f"{node.role} says {words!r}")
    return found


def foreign(window, language):
    """No word of another language left over from a library."""
    words = re.compile(rf"\b({FOREIGN[language]})\b")
    texts = [(node.role, text) for node in window.walk() for text in (node.name, node.description)]
    return [f"{role} {text!r} holds a word that is not {language}" for role, text in texts if words.search(text)]


def languages(window, tag):
    """What is typed in says its language, from the root: so a screen reader reads with the right voice."""
    fields = [node for node in window.all("entry") if node.language != tag]
    return [f"entry {node.name!r} is in {node.language!r}, not {tag!r}" for node in fields]


def status(window):
    """Whether everything is saved can be asked at any time."""
    return [] if window.all("statusbar") else ["there is no status"]
