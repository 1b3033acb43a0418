"""The accessibility bus: which program is on it, what its window holds, and what it announces. AT-SPI as D-Bus speaks it."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

from tree import Node  # noqa: E402

PATIENCE_MS = 20_000
ACCESSIBLE = "org.a11y.atspi.Accessible"
# Older versions of AT-SPI have other names for the same roles.
ROLES = {"push button": "button", "status bar": "statusbar", "page tab": "tab", "page tab list": "tab list"}
# What of these a listener is told more than the name.
IN_A_SET = {"radio button", "tab", "list item"}

Gone = GLib.Error


class Bus:
    """The connection to the accessibility bus of this session."""

    def __init__(self, hear):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        # Programs build their tree only when somebody listens, as a screen reader does.
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            on = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
            _call(session, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", on)
        (address,) = _call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        kind = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._bus = Gio.DBusConnection.new_for_address_sync(address, kind, None, None)
        self._bus.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", "Announcement", None, None, Gio.DBusSignalFlags.NONE,
            lambda *signal: hear(str(signal[5].unpack()[3])),
        )

    @staticmethod
    def receive():
        """Takes in what was announced."""
        while GLib.MainContext.default().iteration(False):
            pass

    def program(self, pid):
        """The name on the bus of the program with this process id, or None while it is not there."""
        registry = "org.a11y.atspi.Registry"
        (known,) = _call(self._bus, registry, "/org/a11y/atspi/accessible/root", ACCESSIBLE, "GetChildren")
        for name, _ in known:
            dbus = "org.freedesktop.DBus"
            who = GLib.Variant("(s)", (name,))
            if _call(self._bus, dbus, "/org/freedesktop/DBus", dbus, "GetConnectionUnixProcessID", who) == (pid,):
                return name
        return None

    def window(self, program):
        """The first window of a program and everything in it, or None while it has none."""
        (items,) = _call(self._bus, program, "/org/a11y/atspi/cache", "org.a11y.atspi.Cache", "GetItems")
        root, nodes, places = None, {}, {}
        for (_, path), _, (_, parent), index, _, interfaces, name, role, description, states in items:
            role = Atspi.role_get_name(Atspi.Role(role))
            states = frozenset(_states(states))
            handle = (program, path, frozenset(interface.rpartition(".")[2] for interface in interfaces))
            nodes[path] = Node(ROLES.get(role, role), name, description, states=states, handle=handle)
            if role == "application":
                root = path
            else:
                places.setdefault(parent, []).append((index, path))
        for parent, children in places.items():
            if parent in nodes:
                nodes[parent].children = [nodes[path] for _, path in sorted(children)]
        windows = nodes[root].children if root else []
        for node in windows[0].walk() if windows else ():
            self._add_value(node)
        return windows[0] if windows else None

    def _add_value(self, node):
        if "Text" in node.handle[2]:
            (node.value,) = self.ask(node, "Text", "GetText", GLib.Variant("(ii)", (0, -1)))
        elif "Value" in node.handle[2]:
            node.value = f"{self._property(node, 'Value', 'CurrentValue'):g}"
        if node.role in IN_A_SET:
            (node.attributes,) = self.ask(node, "Accessible", "GetAttributes")

    def add_boxes(self, root):
        """Where everything is on the screen, and in which language fields are: only for the checks of a page."""
        for node in root.walk():
            if "Component" in node.handle[2]:
                # 0: of the screen.
                (node.box,) = self.ask(node, "Component", "GetExtents", GLib.Variant("(u)", (0,)))
            if "Text" in node.handle[2]:
                (attributes,) = self.ask(node, "Text", "GetDefaultAttributes")
                node.language = attributes.get("language", "")

    def ask(self, node, interface, method, arguments=None):
        """Calls a method of a node."""
        program, path, _ = node.handle
        return _call(self._bus, program, path, f"org.a11y.atspi.{interface}", method, arguments)

    def _property(self, node, interface, name):
        program, path, _ = node.handle
        what = GLib.Variant("(ss)", (f"org.a11y.atspi.{interface}", name))
        (value,) = _call(self._bus, program, path, "org.freedesktop.DBus.Properties", "Get", what)
        return value

    def activate(self, node):
        """Does what a node is for."""
        self.ask(node, "Action", "DoAction", GLib.Variant("(i)", (0,)))

    def put_text(self, node, words):
        """Puts words in a field in the place of what stands there."""
        self.ask(node, "EditableText", "SetTextContents", GLib.Variant("(s)", (words,)))

    def focus(self, node):
        """Moves the focus to a node."""
        self.ask(node, "Component", "GrabFocus")


def _states(words):
    both = words[0] | (words[1] << 32 if len(words) > 1 else 0)
    names = [state.value_nick for number, state in Atspi.StateType.__enum_values__.items() if both >> number & 1]
    return names if set(names) & {"enabled", "read-only"} else [*names, "disabled"]


def _call(bus, name, path, interface, method, arguments=None):
    answer = bus.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, PATIENCE_MS, None)
    return answer.unpack()
