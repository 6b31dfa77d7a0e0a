#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same page in every look: dark, high contrast, German, right to left, large. A picture of each."""

import os
import re
import sys
from pathlib import Path

import pictures
from desktop import App, Missing, key, type_text, until

LOOKS = {
    # name: appearance, language, environment, arguments, a word that shows it
    "light": ("light", "en", {}, [], "Revoke"),
    "dark": ("dark", "en", {}, [], "Revoke"),
    "high-contrast": ("highContrast", "en", {}, [], "Revoke"),
    "german": ("light", "de", {}, [], "Widerrufen"),
    "right-to-left": ("light", "en", {}, ["-reverse"], "Revoke"),
    "large": ("light", "en", {"QT_SCALE_FACTOR": "2"}, [], "Revoke"),
    "fractional": ("dark", "de", {"QT_SCALE_FACTOR": "1.25"}, [], "Widerrufen"),
}

TABLE = ("table", re.compile("Sessions|Sitzungen"))


def settle(appearance: str, language: str) -> None:
    """What Preferences would have written."""
    folder = Path(os.environ["XDG_CONFIG_HOME"]) / "frontdesk"
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / "frontdesk.ini").write_text(
        f"[General]\nappearance={appearance}\nformat=1\nlanguage={language}\n", encoding="utf-8")


def find(app: App, email: str) -> None:
    """Opens the only person who has `email`."""
    key("ctrl+k")
    app.wait("text", re.compile("Search|Suchen"), "focused")
    type_text(email)
    until("an answer", lambda: (found := app.find("list", re.compile("Search results|Suchergebnisse")))
          and len(found.children()) == 1)
    key("Return")


def take(program: Path, folder: Path, name: str) -> None:
    appearance, language, environment, arguments, word = LOOKS[name]
    settle(appearance, language)
    app = App.start(str(program), "--sandbox", "--environment", "production", *arguments, env=environment)
    try:
        find(app, "dana@example.com")
        table = app.wait(*TABLE)
        until("the sessions", lambda: table.rows() > 0 and table.has("focused"))
        key("Return")
        until(f"“{word}”", lambda: app.find("push button", re.compile(word)))
        app.picture(str(folder / f"{name}.png"), float(environment.get("QT_SCALE_FACTOR", "1")))
    finally:
        app.stop()


def show(program: Path, folder: Path) -> None:
    for name in LOOKS:
        try:
            take(program, folder, name)
        except Missing as missing:
            raise Missing(f"{name}: {missing}") from None


if __name__ == "__main__":
    sys.exit(pictures.take(__doc__, show))
