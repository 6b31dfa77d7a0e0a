#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the states of Frontdesk as a screen reader and the Tab key meet them. Ends with 1 after
naming every offence: a control without a word, a row that is no sentence, a lost focus, a jumping Tab."""

import argparse
import re
import sys
from pathlib import Path

from desktop import TABLES, App, Element, Missing, key, type_text, until
from reach import COMPOSITE, QUESTIONS, focused, identity, question, reading_order, stops, tab_ring

PERSON = "marisol.vega@example.com"
BUTTONS = ("push button", "toggle button", "check box")
SESSIONS = ("table", "Sessions")
INSPECTOR = ("frame", "Session details")


def shown(element: Element) -> str:
    name = element.name or element.text
    return f"{element.role} “{name}”" if name else f"{element.role} at {element.box()}"


class Audit:
    def __init__(self, app: App):
        self.app = app
        self.offences: list[str] = []

    def blame(self, state: str, words: str) -> None:
        self.offences.append(f"{state}: {words}")

    def look(self, state: str) -> None:
        """Every element on screen in this state."""
        for element in self.app.descendants():
            if not element.has("showing"):
                continue
            if element.role in COMPOSITE[:1]:
                if not element.description:
                    self.blame(state, f"{shown(element)} tells its value only, not what it is for")
            elif element.name:
                pass
            elif element.role in BUTTONS:
                self.blame(state, f"{shown(element)} shows an icon and has no name")
            elif element.role in QUESTIONS:
                self.blame(state, f"{shown(element)} has no name")
            elif element.has("focusable"):
                self.blame(state, f"{shown(element)} takes the keyboard and has no name")
            if element.role in TABLES:
                self.rows(state, element)
        self.keyboard(state)
        print(f"looked at {state}", flush=True)

    def rows(self, state: str, table: Element) -> None:
        for row in range(table.rows()):
            words = table.cell(row, 0).name
            if not words.endswith(".") or len(words.split()) <= 3:
                self.blame(state, f"row {row + 1} of {shown(table)} reads “{words}”, which is no sentence")

    def keyboard(self, state: str) -> None:
        try:
            until("focus", lambda: focused(self.app), 3)
        except Missing:
            self.blame(state, "nothing has the keyboard")

    def dialog(self, state: str, name: str) -> Element:
        """Looks at the dialog that opens, and tabs around it."""
        found = until(f"dialog “{name}”", lambda: self.app.find("dialog", name) or question(self.app))
        until("the keyboard in the dialog", lambda: focused(found))
        if found.name != name:
            self.blame(state, f"the dialog is called “{found.name}”, not “{name}”")
        self.look(state)
        self.ring(state, found)
        return found

    def ring(self, state: str, dialog: Element) -> None:
        *visited, last = tab_ring(dialog)
        expected = reading_order(stops(dialog))
        names = {identity(each): shown(each) for each in expected}
        went, wanted = [identity(each) for each in visited], [identity(each) for each in expected]
        if identity(last) != went[0]:
            self.blame(state, f"Tab stays at {shown(last)} and does not come back to {shown(visited[0])}")
        for missed in [each for each in wanted if each not in (*went, identity(last))]:
            self.blame(state, f"Tab never reaches {names[missed]}")
        # The keyboard may begin anywhere; from the first on the ring reads like the page.
        wanted = [each for each in wanted if each in went]
        start = went.index(wanted[0]) if wanted else 0
        if went[start:] + went[:start] != wanted:
            self.blame(state, "Tab goes " + " → ".join(names.get(each, str(each)) for each in
                              went[start:] + went[:start]) + ", not in reading order: "
                       + " → ".join(names[each] for each in wanted))

    def close(self, state: str) -> None:
        """Esc, and the keyboard is somewhere."""
        key("Escape")
        until(f"{state} closed", lambda: not question(self.app))
        self.keyboard(f"after {state} closed")

    def asked(self, state: str, name: str, *chords: str) -> None:
        """A dialog that one key opens and Esc closes."""
        key(*chords)
        self.dialog(state, name)
        self.close(state)

    def tab(self, name: str) -> None:
        page = self.app.wait("page tab", name)
        page.click()
        until(f"tab {name}", lambda: page.has("selected") or page.has("checked") or page.has("focused"))
        self.look(f"inspector, {name}")


def without_an_instance(audit: Audit) -> None:
    audit.app.wait("push button", "Try with sample data")
    audit.look("welcome")
    audit.asked("add an instance", "Add an instance", "ctrl+o")


def on_the_desk(audit: Audit) -> None:
    app = audit.app
    search = app.wait("text", "Search", "focused")
    audit.look("desk, empty")
    type_text(PERSON)
    until("the person", lambda: app.wait("list", "Search results").children())
    audit.look("search results")
    key("Return")
    table = app.wait(*SESSIONS)
    until("sessions of the person", lambda: table.rows() > 0 and not search.has("focused"))
    audit.look("person listed")

    active = next(row for row in range(table.rows()) if table.cell(row, 0).name.startswith("Active"))
    table.cell(active, 0).click()
    key("Return")
    app.wait(*INSPECTOR)
    for name in ("Details", "Verify", "JSON"):
        audit.tab(name)
    table.cell(active, 0).click()
    audit.asked("unlock", "Allow changes", "ctrl+shift+l")
    audit.asked("preferences", "Preferences", "ctrl+comma")

    key("ctrl+shift+l")
    app.wait("dialog", "Allow changes").wait("push button", re.compile("Allow")).click()
    until("changes allowed", lambda: app.find("push button", "Changes are allowed. Lock them"))
    audit.keyboard("after changes were allowed")
    audit.asked("mint", "Mint token", "ctrl+t")
    key("alt+s", "t")
    templates = app.wait("table", "JWT templates")
    until("the templates", lambda: templates.rows() > 0 and templates.has("focused"))
    audit.dialog("JWT templates", "JWT templates")
    audit.close("JWT templates")
    key("Delete")
    dialog = audit.dialog("revoke", "Revoke session")
    dialog.wait("push button", "Revoke session").click()
    until("a revoked row", lambda: not question(app) and table.cell(active, 0).name.startswith("Revoked"))
    audit.keyboard("after a revoke")
    audit.look("person listed, one session revoked")
    key("ctrl+shift+j")
    app.wait("table", "What was done, newest first")
    audit.look("activity log")
    key("ctrl+shift+i")
    requests = app.wait("table", "Requests to Clerk")
    until("requests", lambda: requests.rows() > 0)
    requests.cell(0, 2).click()
    audit.look("requests")
    key("ctrl+j")
    until("the panel closed", lambda: not app.find("table", "Requests to Clerk"))
    audit.keyboard("after the panel closed")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=Path, required=True, help="folder of frontdesk and frontdesk-sandbox")
    program = str(parser.parse_args().programs / "frontdesk")
    offences = []
    for arguments, walk in (((), without_an_instance),
                            (("--sandbox", "--environment", "production"), on_the_desk)):
        audit = Audit(App.start(program, *arguments))
        try:
            walk(audit)
        except Missing as missing:
            audit.blame("the way through the program", f"no {missing}")
        finally:
            audit.app.stop()
        offences += audit.offences
    for offence in dict.fromkeys(offences):
        print(f"OFFENCE  {offence}", file=sys.stderr)
    return 1 if offences else 0


if __name__ == "__main__":
    sys.exit(main())
