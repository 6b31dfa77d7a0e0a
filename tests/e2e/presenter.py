#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Presenter mode on and off: while it is on, the whole accessibility tree names nobody. Pictures of it."""

import re
import sys
from pathlib import Path

import pictures
from desktop import App, Element, Missing, clipboard, key, tool, until
from looks import LOOKS, TABLE, find, settle

EMAIL = "dana@example.com"


def words_of(element: Element) -> list[str]:
    """All that is on screen, the first rows of tables included."""
    words = []
    for each in element.descendants():
        words += [each.name, each.description, each.text]
        if each.role in ("table", "tree table") and each.has("showing"):
            for row in range(min(each.rows(), 40)):
                words += each.row_text(row)
    return [word for word in words if word]


def real_words(app: App) -> set[str]:
    """What names Dana, read while nothing is veiled."""
    pattern = re.compile(r"\b(?:user|sess|client)_\w{20,}|\b\d{1,3}(?:\.\d{1,3}){3}\b|\bDana Lee\b|dana@example\.com")
    return {found for word in words_of(app) for found in pattern.findall(word)}


def present(app: App, folder: Path, look: str, inspects: bool) -> None:
    find(app, EMAIL)
    table = app.wait(*TABLE)
    until("the sessions", lambda: table.rows() > 20 and table.has("focused"))
    if inspects:
        key("Return")
        app.wait("push button", re.compile("Revoke"))
    rows = table.rows()
    real = real_words(app)
    if not {EMAIL, "Dana Lee"} <= real or len(real) < 10:
        raise Missing(f"what is real before: {real}")
    key("ctrl+shift+h")
    badge = app.wait("push button", re.compile("Presenter mode"))
    until("the same list", lambda: (table := app.find(*TABLE)) and table.rows() == rows)
    if inspects:
        app.wait("push button", re.compile("Revoke"))
    app.picture(str(folder / f"presenter-{look}.png"))
    words = words_of(app)
    for word in words:
        for each in real:
            if each in word:
                raise Missing(f"a pseudonym: “{word}” holds {each}")
    if not any("@example.com" in word for word in words):
        raise Missing("the pseudonym of an email")
    app.find(*TABLE).focus()
    key("ctrl+c")
    copied = until("a copy", clipboard)
    if any(each in copied for each in real):
        raise Missing("a pseudonym on the clipboard")
    badge.click()
    until("real names again", lambda: EMAIL in real_words(app))
    until("no badge", lambda: not app.find("push button", re.compile("Presenter mode")))


def show(program: Path, folder: Path) -> None:
    for look, is_small in (("light", False), ("dark", True)):
        settle(*LOOKS[look][:2])
        app = App.start(str(program), "--sandbox")
        try:
            app.wait("text", "Search")
            if is_small:
                tool("xdotool", "getactivewindow", "windowsize", "--sync", "1024", "700")
            present(app, folder, look, not is_small)
        except Missing:
            app.picture(str(folder / f"presenter-{look}-missing.png"))
            raise
        finally:
            app.stop()


if __name__ == "__main__":
    sys.exit(pictures.take(__doc__, show))
