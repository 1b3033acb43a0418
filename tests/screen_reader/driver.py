"""A listener with a keyboard: reads the window and acts on what it finds by role and name alone."""

import os
import subprocess
import time

from bus import Bus, Gone
from tree import as_text

PATIENCE_S = 30
# A document takes its time where the typesetter is not optimised.
LONG_PATIENCE_S = 120
PAUSE_S = 0.03


class Missing(AssertionError):
    """What was looked for is not there, or is there more than once."""


class Reader:
    """The program, and what is heard of it."""

    def __init__(self, data, *arguments):
        self.heard = []
        self._bus = Bus(self.heard.append)
        self._process = subprocess.Popen([os.environ["BINARY"], "--data-dir", data, *arguments])
        self._name = None
        self._wait(self._is_on_the_bus, "the program is not on the accessibility bus")
        # Without a window manager nobody gives the window the keyboard.
        window = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self._process.pid)]
        found = subprocess.run(window, check=True, capture_output=True, text=True, timeout=PATIENCE_S).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True, timeout=PATIENCE_S)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def end(self):
        """Ends the program at once, as a power cut would."""
        self._process.kill()
        self._process.wait(10)

    # Reading

    def read(self, fully=False):
        """The whole window as it is now; `fully` with what only the checks of a page need."""
        until = time.monotonic() + PATIENCE_S
        while True:
            self._bus.receive()
            assert self._process.poll() is None, "the program has stopped"
            assert time.monotonic() < until, "the window can't be read"
            try:
                window = self._bus.window(self._name)
                if window is not None and fully:
                    self._bus.add_boxes(window)
                if window is not None:
                    return window
            except Gone:
                pass  # It changed while it was read.
            time.sleep(PAUSE_S)

    def read_at_rest(self):
        """The whole window with what only the checks of a page need, once nothing moves any more."""
        window = self.read(fully=True)
        while True:
            again = self.read(fully=True)
            if [(node.handle, node.box) for node in again.walk()] == [(node.handle, node.box) for node in window.walk()]:
                return again
            window = again

    def find(self, role, name=None, part=None, within=None):
        """Waits for the one node with this role and name, or with this part of a name, in a node of that name."""
        found = []

        def is_there():
            root = self.read()
            places = [root] if within is None else [node for node in root.all(name=within) if node.children]
            found[:] = [node for place in places for node in place.all(role, name, part)]
            return len(found) == 1

        what = f"{role} {name or part!r}" + (f" within {within!r}" if within else "")
        self._wait(is_there, lambda: f"{len(found)} times {what}")
        return found[0]

    def wait(self, role, name=None, part=None, patience=PATIENCE_S):
        """Waits until there is something like this, and gives the first of it."""
        found = []

        def is_there():
            found[:] = self.read().all(role, name, part)
            return found

        self._wait(is_there, f"no {role} {name or part!r}", patience)
        return found[0]

    def wait_until(self, is_so, what):
        """Waits until the window is as it must be."""
        self._wait(lambda: is_so(self.read()), what)

    def wait_to_hear(self, words, patience=PATIENCE_S):
        """Waits until this was announced since the last time something was done."""
        def is_said():
            self._bus.receive()
            return any(words in said for said in self.heard)

        self._wait(is_said, lambda: f"{words!r} was not said, but {self.heard}", patience)

    def focus(self):
        """What has the focus now, or None."""
        focused = [node for node in self.read().walk() if "focused" in node.states]
        return focused[-1] if focused else None

    def wait_for_focus(self, role, name=None):
        """Waits until the focus is here."""
        seen = [None]

        def is_here():
            seen[0] = self.focus()
            return seen[0] is not None and seen[0].role == role and name in (None, seen[0].name)

        def told():
            there = "nothing" if seen[0] is None else f"{seen[0].role} {seen[0].name!r}"
            return f"the focus is not on {role} {name!r} but on {there}"

        self._wait(is_here, told)

    # Acting

    def act(self, role, name=None, part=None, within=None):
        """Does what this thing is for: presses, chooses, opens."""
        node = self.find(role, name, part, within)
        assert "enabled" in node.states, f"{role} {node.name!r} is not possible now"
        assert "Action" in node.handle[2], f"{role} {node.name!r} can't be activated"
        self.heard.clear()
        self._bus.activate(node)
        return node

    def write(self, name, words, within=None):
        """Puts words in the field with this name, and waits until they stand there."""
        field = self.find("entry", name, within=within)
        self.heard.clear()
        self._bus.put_text(field, words)
        self._wait(lambda: self.find("entry", name, within=within).value == words, f"{words!r} is not in {name!r}")

    def go_to(self, role, name):
        """Moves the focus."""
        self._bus.focus(self.find(role, name))
        self.wait_for_focus(role, name)

    def key(self, *keys):
        """Presses keys on the keyboard of the virtual screen, where the focus is."""
        self.heard.clear()
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    # Inside

    def _is_on_the_bus(self):
        assert self._process.poll() is None, "the program has stopped"
        self._name = self._bus.program(self._process.pid)
        return self._name is not None

    def _wait(self, is_so, what, patience=PATIENCE_S):
        until = time.monotonic() + patience
        while True:
            try:
                if is_so():
                    return
            except Gone:
                pass
            if time.monotonic() > until:
                words = what() if callable(what) else what
                raise Missing(f"{words}, in:\n{as_text(self.read())}" if self._name else words)
            time.sleep(PAUSE_S)
