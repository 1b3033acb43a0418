"""What a screen reader finds in the window, as plain data: nodes, and the text a person can read them in."""

import re
from dataclasses import dataclass, field

# States that say something to a listener; the others hold for nearly every node.
TOLD = ("checked", "pressed", "selected", "focused", "modal", "read-only", "disabled")


@dataclass
class Node:
    """One thing in the window. `box` is left, top, width and height on the screen, or None; it is never used to act."""

    role: str
    name: str = ""
    description: str = ""
    value: str = ""
    states: frozenset = frozenset()
    attributes: dict = field(default_factory=dict)
    box: tuple | None = None
    language: str = ""
    children: list = field(default_factory=list)
    handle: object = None

    def walk(self):
        """This node and everything in it, in the order in which it is read."""
        yield self
        for child in self.children:
            yield from child.walk()

    def paths(self, above=()):
        """Every node with the nodes it stands in, from the outside in."""
        yield self, above
        for child in self.children:
            yield from child.paths((*above, self))

    def all(self, role=None, name=None, part=None):
        """Nodes with this role and this name, or with this part of a name or value."""
        return [
            node
            for node in self.walk()
            if (role is None or node.role == role)
            and (name is None or node.name == name)
            and (part is None or part in node.name or part in node.value)
        ]

    def is_on(self):
        """Whether it is checked, pressed or selected."""
        return bool(self.states & {"checked", "pressed", "selected"})


def as_text(root):
    """The window as text, a line a node, as it would be read out."""
    return "\n".join(_line(node, len(above)) for node, above in root.paths()) + "\n"


def _line(node, depth):
    parts = ["  " * depth + node.role]
    if node.name:
        parts.append(f'"{node.name}"')
    if node.value:
        parts.append(f"= {node.value!r}")
    place = node.attributes.get("posinset")
    if place:
        parts.append(f"({place} van {node.attributes.get('setsize', '?')})")
    parts += [f"[{state}]" for state in TOLD if state in node.states]
    if node.description:
        parts.append(f"– {node.description}")
    return " ".join(parts)


def without_chance(text):
    """The text without what differs from run to run: folders, times, and the date of today."""
    text = re.sub(r"/\S*?/sessies", "MAP/sessies", text)
    text = re.sub(r"\b\d{1,2}:\d{2}\b", "UU:MM", text)
    return re.sub(r"\b\d{2}-\d{2}-\d{4}\b", "DD-MM-JJJJ", text)
