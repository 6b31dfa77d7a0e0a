# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a program as a person does: looks through the accessibility tree, acts by the X server's
keyboard and mouse. Runs inside tools/desktop-session, with the system's Python."""

import functools
import os
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE = 15.0  # seconds until an awaited effect is called missing
TABLES = ("table", "tree table", "tree")


class Missing(Exception):
    """An awaited effect did not come; the message says which."""


def until(what: str, probe, patience: float = PATIENCE):
    """The first truthy answer of probe()."""
    deadline = time.monotonic() + patience
    while True:
        if answer := probe():
            return answer
        if time.monotonic() > deadline:
            raise Missing(what)
        time.sleep(0.03)


def tool(*command: str, **options) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def key(*chords: str) -> None:
    """Presses keys by their X names: key("ctrl+k")."""
    tool("xdotool", "key", "--clearmodifiers", "--delay", "15", *chords)


def type_text(text: str) -> None:
    _give_keys_to(text)
    tool("xdotool", "type", "--clearmodifiers", "--delay", "8", "--", text)


def _give_keys_to(text: str) -> None:
    """Puts characters no key has on spare keys. xdotool would lend a key to each in turn, and take it
    back before the program has looked at the new map."""
    keymap = tool("xmodmap", "-pke")
    spare = re.findall(r"^keycode +(\d+) =$", keymap, re.MULTILINE)
    for char in dict.fromkeys(char for char in text if ord(char) > 0x7E and f"U{ord(char):04X}" not in keymap):
        tool("xmodmap", "-e", f"keycode {spare.pop()} = U{ord(char):04X} U{ord(char):04X}")


def clipboard(target: str = "UTF8_STRING") -> str:
    """What another program would paste; empty when nothing is there."""
    reading = subprocess.run(["xclip", "-selection", "clipboard", "-o", "-t", target], capture_output=True)
    return reading.stdout.decode(errors="replace")


def set_clipboard(text: str) -> None:
    # xclip stays to serve the text, and would keep a pipe open.
    subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=text.encode(), check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@functools.cache
def _bus() -> Gio.DBusConnection:
    """Where accessible programs speak."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                Gio.DBusCallFlags.NONE, -1)
    kind = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address.unpack()[0], kind, None, None)


def _states(accessible: Atspi.Accessible) -> int:
    """One bit a state. Past libatspi: it locks itself out when what it has been asked about changes."""
    answer = _bus().call_sync(accessible.app.bus_name, accessible.path, "org.a11y.atspi.Accessible", "GetState", None,
                              None, Gio.DBusCallFlags.NONE, 5000)
    low, high = answer.unpack()[0]
    return low | high << 32


class Element:
    """One accessible element. Every read asks the program; a vanished element reads as empty."""

    def __init__(self, accessible: Atspi.Accessible):
        self.accessible = accessible

    def _ask(self, question, otherwise):
        try:
            answer = question()
        except GLib.Error:
            return otherwise
        return otherwise if answer is None else answer

    @property
    def name(self) -> str:
        return self._ask(self.accessible.get_name, "")

    @property
    def role(self) -> str:
        return self._ask(self.accessible.get_role_name, "")

    @property
    def description(self) -> str:
        return self._ask(self.accessible.get_description, "")

    @property
    def text(self) -> str:
        """What a field holds, or what a label says."""
        interface = self._ask(self.accessible.get_text_iface, None)
        return self._ask(lambda: Atspi.Text.get_text(interface, 0, -1), "") if interface else self.name

    def has(self, *states: str) -> bool:
        held = self._ask(lambda: _states(self.accessible), 0)
        return all(held >> int(getattr(Atspi.StateType, state.upper())) & 1 for state in states) and held != 0

    def children(self) -> list["Element"]:
        count = self._ask(self.accessible.get_child_count, 0)
        found = (self._ask(lambda at=at: self.accessible.get_child_at_index(at), None) for at in range(count))
        return [Element(child) for child in found if child is not None]

    def descendants(self):
        """Breadth first. The cells of a table are not entered: there may be a million."""
        waiting = [self]
        while waiting:
            element = waiting.pop(0)
            yield element
            if element.role not in TABLES:
                waiting += element.children()

    def find(self, role: str, name: str | re.Pattern = "", *states: str) -> "Element | None":
        """The first descendant on screen with that role and that name (or a pattern found in it).
        The name of a combo box is its value, so its description counts as well."""
        for element in self.descendants():
            if element.role != role or not element.has("showing", *states):
                continue
            for word in (element.name, element.description):
                if name.search(word) if isinstance(name, re.Pattern) else name in ("", word):
                    return element
        return None

    def wait(self, role: str, name: str | re.Pattern = "", *states: str) -> "Element":
        shown = name.pattern if isinstance(name, re.Pattern) else name
        return until(f"{role} “{shown}” {' '.join(states)}".rstrip(), lambda: self.find(role, name, *states))

    def says(self, pattern: str) -> bool:
        """Whether any text on screen below this element matches."""
        return any(re.search(pattern, element.text) or re.search(pattern, element.name)
                   for element in self.descendants() if element.has("showing"))

    def box(self) -> tuple[int, int, int, int]:
        """x, y, width, height on the screen."""
        extents = self.accessible.get_extents(Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def click(self, button: int = 1) -> None:
        x, y, width, height = self.box()
        tool("xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", str(button))

    def focus(self) -> None:
        """Gives it the keyboard as the accessibility tree allows, and waits for it."""
        self.accessible.get_component_iface().grab_focus()
        until(f"focus on {self.role} “{self.name}”", lambda: self.has("focused"))

    def rows(self) -> int:
        table = self._ask(self.accessible.get_table_iface, None)
        return self._ask(lambda: Atspi.Table.get_n_rows(table), 0) if table else 0

    def cell(self, row: int, column: int) -> "Element":
        table = self.accessible.get_table_iface()
        return Element(Atspi.Table.get_accessible_at(table, row, column))

    def row_text(self, row: int) -> list[str]:
        table = self.accessible.get_table_iface()
        columns = self._ask(lambda: Atspi.Table.get_n_columns(table), 0)
        return [self.cell(row, column).name for column in range(columns)]


class App(Element):
    """A running program."""

    def __init__(self, process: subprocess.Popen, accessible: Atspi.Accessible):
        super().__init__(accessible)
        self.process = process

    @classmethod
    def start(cls, *command: str, env: dict[str, str] | None = None) -> "App":
        process = subprocess.Popen(command, env=os.environ | (env or {}))
        desktop = Atspi.get_desktop(0)
        # The cache is kept true by a main loop; there is none here.
        desktop.set_cache_mask(Atspi.Cache.NONE)

        def registered():
            if process.poll() is not None:
                raise Missing(f"{command[0]} ended with {process.returncode}")
            for element in Element(desktop).children():
                if element._ask(element.accessible.get_process_id, -1) == process.pid and element.children():
                    return element.accessible
            return None

        return cls(process, until(f"{command[0]} on the accessibility bus", registered))

    def stop(self) -> int:
        """Asks the program to end, as the desktop does at log-out; its exit status."""
        self.process.terminate()
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()

    def choose(self, combo: Element, item: str | re.Pattern) -> None:
        combo.click()
        entry = combo.wait("list item", item)
        # Qt ignores a click that comes within the double-click time of the opening; nobody is that quick.
        time.sleep(0.5)
        entry.click()
        until("the choice", lambda: re.search(getattr(item, "pattern", item), combo.name))

    def nameless(self) -> list[str]:
        """What the keyboard reaches and a screen reader has no word for."""
        return [f"{element.role} at {element.box()}" for element in self.descendants()
                if element.has("focusable", "showing") and not element.name and not element.description]

    def picture(self, path: str, scale: float = 1) -> None:
        """A PNG of the main window with whatever stands over it. What the accessibility tree calls a pixel
        is `scale` pixels on the screen."""
        frame = until("a main window", lambda: self.find("frame"))
        x, y, width, height = (round(scale * part) for part in frame.box())
        tool("import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "+repage", str(path))
