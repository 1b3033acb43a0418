"""A first conversation with a screen reader: new session, one answer, saved. No coordinate, no pointer."""

import glob
import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE_S = 30
# Older and newer versions of AT-SPI have other names for the same roles.
ROLES = {"push button": "button", "status bar": "statusbar"}


def switch_on():
    """Tells programs that somebody listens, as a screen reader does."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
            GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True))),
            None, Gio.DBusCallFlags.NONE, -1, None,
        )


def walk(node):
    """The node and everything in it; nodes that vanish meanwhile are passed by."""
    try:
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from walk(child)
    except GLib.Error:
        return


def tree():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and "nalysetool" in (program.get_name() or ""):
            yield from walk(program)


def find(role, name):
    """Waits for a node with this role whose name holds these words."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        for node in tree():
            try:
                if ROLES.get(node.get_role_name(), node.get_role_name()) == role and name in (node.get_name() or ""):
                    return node
            except GLib.Error:
                continue
        time.sleep(0.2)
    dump()
    sys.exit(f"no {role} named {name!r}")


def dump():
    for node in tree():
        try:
            print(node.get_role_name(), repr(node.get_name()), file=sys.stderr)
        except GLib.Error:
            continue


def act(role, name):
    node = find(role, name)
    assert node.get_n_actions() > 0, f"{role} {name!r} can't be activated"
    node.do_action(0)


def main():
    switch_on()
    program = subprocess.Popen([os.environ["BINARY"]])
    try:
        act("button", "Start een nieuwe sessie")
        find("heading", "Gegevens van deze sessie")
        act("button", "Begin met invullen")
        statement = find("heading", "We hebben recente cijfers")
        assert statement.get_name().endswith("."), statement.get_name()
        act("radio button", "4 Grotendeels")
        until = time.monotonic() + PATIENCE_S
        while not find("radio button", "4 Grotendeels").get_state_set().contains(Atspi.StateType.CHECKED):
            assert time.monotonic() < until, "the answer is not read back"
            time.sleep(0.2)
        find("statusbar", "Opgeslagen om")
    finally:
        program.terminate()
        program.wait(10)
    # The saved mark was read out, so the answer must be on the disk, also after the program was ended at once.
    copies = glob.glob(os.path.join(os.environ["ANALYSETOOL_DATA_DIR"], "work", "*"))
    files = glob.glob(os.path.join(os.environ["ANALYSETOOL_DATA_DIR"], "sessies", "*.json"))
    assert len(files) == 1 and copies, (files, copies)
    show = subprocess.run(
        [os.environ["BINARY"], "show", files[0], "--json"], check=True, capture_output=True, text=True
    )
    first = json.loads(show.stdout)["statements"][0]
    assert first["state"] == "score" and first["score"] == 4, first
    print("screen reader: new session, one answer, read back and saved: passed")


main()
