#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody with one session, with 31 and with 700, each found by email, listed whole and drawn on the
timeline, in every look. Then what else helps to find: the palette, the radar, what is worth a look. A
picture of each."""

import re
import sys
from pathlib import Path

import pictures
from desktop import App, key, tool, type_text, until
from looks import LOOKS, TABLE, find, settle

PEOPLE = {1: "solomon@example.org", 31: "dana@example.com", 700: "kiosk@example.com"}
# Of the looks, those in which all of them are shown; in the others one is enough.
WHOLE = ("light", "dark", "german")
SMALL = ("german",)  # in a window of 1024x700


def list_whole(app: App, count: int) -> None:
    find(app, PEOPLE[count])
    until(f"{count} rows", lambda: (table := app.find(*TABLE)) and table.rows() == count)
    until("the focus in the list", lambda: app.find(*TABLE, "focused"))


def start(program: Path, look: str) -> App:
    appearance, language, environment, arguments, _ = LOOKS[look]
    settle(appearance, language)
    app = App.start(str(program), "--sandbox", *arguments, env=environment)
    app.wait("text", re.compile("Search|Suchen"))
    if look in SMALL:
        tool("xdotool", "getactivewindow", "windowsize", "--sync", "1024", "700")
    return app


def show_people(program: Path, folder: Path, look: str) -> None:
    app = start(program, look)
    try:
        for number, count in enumerate(PEOPLE if look in WHOLE else (31,)):
            list_whole(app, count)
            if number == 0:
                key("ctrl+shift+t")
            app.wait("filler", re.compile("Timeline|Zeitleiste"))
            app.picture(str(folder / f"{count}-{look}.png"))
    finally:
        app.stop()


def show_rest(program: Path, folder: Path) -> None:
    app = start(program, "light")
    try:
        list_whole(app, 31)
        key("ctrl+shift+k")
        dialog = app.wait("dialog", re.compile("Worth a look"))
        app.picture(str(folder / "worth-a-look.png"))
        key("Escape")
        until("the dialog closed", lambda: not dialog.has("showing"))
        key("ctrl+shift+p")
        app.wait("text", "Find an action", "focused")
        type_text("session")
        app.picture(str(folder / "palette.png"))
        key("Escape")
        key("ctrl+shift+a")
        app.wait("text", "Address or network")
        app.picture(str(folder / "radar-asks.png"))
    finally:
        app.stop()


def show(program: Path, folder: Path) -> None:
    for look in (*WHOLE, "high-contrast", "right-to-left"):
        show_people(program, folder, look)
    show_rest(program, folder)


if __name__ == "__main__":
    sys.exit(pictures.take(__doc__, show))
