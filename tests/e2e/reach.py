# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the keyboard and a screen reader reach: the focus, the ring of the Tab key, menus, questions."""

import subprocess

from desktop import App, Element, Missing, key, until

# One stop of the Tab key each, whatever fields they are made of.
COMPOSITE = ("combo box", "spin button")
QUESTIONS = ("dialog", "alert")
MENU_ITEMS = ("menu item", "check menu item", "radio menu item")


def identity(element: Element) -> tuple:
    return (element.role, element.name, element.box())


def stops(root: Element) -> list[Element]:
    """What Tab has to reach below root."""
    found, waiting = [], [root]
    while waiting:
        element = waiting.pop(0)
        # A label takes the focus by a click, for its words to be copied; it is no stop.
        if element.has("focusable", "showing", "sensitive") and element.role != "label":
            found.append(element)
        if element.role not in (*COMPOSITE, "table", "tree", "list"):
            waiting += element.children()
    return found


def focused(root: Element) -> Element | None:
    return next((element for element in stops(root) if element.has("focused")), None)


def reading_order(elements: list[Element]) -> list[Element]:
    """Lines from the top, in each from the leading side; what overlaps by half stands on one line."""
    lines: list[list[Element]] = []
    for element in sorted(elements, key=lambda each: each.box()[1]):
        _, y, _, height = element.box()
        if lines and y + height / 2 < (last := lines[-1][0].box())[1] + last[3]:
            lines[-1].append(element)
        else:
            lines.append([element])
    return [element for line in lines for element in sorted(line, key=lambda each: each.box()[0])]


def tab_ring(dialog: Element) -> list[Element]:
    """Where Tab goes, from the focus on until it comes back to a place it knows."""
    ring = [until("the keyboard in the dialog", lambda: focused(dialog))]
    for _ in range(len(stops(dialog)) + 1):
        before = identity(ring[-1])
        key("Tab")
        try:
            after = until("another focus", lambda: _other(dialog, before), 2)
        except Missing:
            break
        if identity(after) in map(identity, ring):
            ring.append(after)
            break
        ring.append(after)
    return ring


def _other(dialog: Element, before: tuple) -> Element | None:
    now = focused(dialog)
    return now if now and identity(now) != before else None


def question(app: App) -> Element | None:
    """The dialog that has the keyboard."""
    return next((child for child in app.children() if child.role in QUESTIONS and child.has("showing")), None)


def popup(app: App) -> Element | None:
    """An open menu, the innermost."""
    shown = [element for element in app.descendants() if element.role == "popup menu" and element.has("showing")]
    return shown[-1] if shown else None


def cancel_all(app: App) -> list[str]:
    """Esc until no question and no menu is left; the names of the questions."""
    names = []
    while open_one := question(app) or popup(app):
        if open_one.role in QUESTIONS:
            names.append(open_one.name)
        key("Escape")
        before = identity(open_one)
        until(f"“{before[1]}” closed by Esc", lambda: before not in [
            identity(each) for each in (question(app), popup(app)) if each])
    return names


def entries(menu: Element) -> list[Element]:
    return [item for item in menu.children() if item.role in MENU_ITEMS and item.has("showing") and item.name]


def pids(root: int) -> list[int]:
    """A process and all below it."""
    below = subprocess.run(["ps", "-o", "pid=", "--ppid", str(root)], capture_output=True, text=True).stdout
    return [root] + [pid for child in below.split() for pid in pids(int(child))]
