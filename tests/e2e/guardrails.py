#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Development and production, locked and unlocked, light and dark; then the requests and
presenter mode. A picture of each."""

import re
import sys
from pathlib import Path

import pictures
from desktop import App, key, until
from looks import TABLE, find, settle


def start(program: Path, appearance: str, environment: str) -> App:
    settle(appearance, "en")
    app = App.start(str(program), "--sandbox", "--environment", environment)
    app.wait("text", "Search")
    find(app, "dana@example.com")
    until("the sessions", lambda: (table := app.find(*TABLE)) and table.rows() > 0)
    return app


def show_locks(program: Path, folder: Path, appearance: str) -> None:
    for environment in ("development", "production"):
        app = start(program, appearance, environment)
        try:
            if environment == "development":
                app.picture(str(folder / f"development-{appearance}.png"))
                continue
            app.picture(str(folder / f"production-locked-{appearance}.png"))
            app.wait("push button", re.compile("Read-only")).click()
            app.wait("dialog").wait("push button", re.compile("Allow for")).click()
            app.wait("push button", re.compile("Changes are allowed"))
            app.picture(str(folder / f"production-unlocked-{appearance}.png"))
        finally:
            app.stop()


def show_rest(program: Path, folder: Path) -> None:
    app = start(program, "light", "production")
    try:
        key("ctrl+shift+i")
        app.wait("table", re.compile("Requests"))
        app.picture(str(folder / "requests.png"))
        key("ctrl+shift+i")
        key("ctrl+shift+h")
        app.wait("push button", re.compile("Presenter mode"))
        until("pseudonyms", lambda: (table := app.find(*TABLE)) and table.rows() > 0 and not app.says("Dana Lee"))
        app.picture(str(folder / "presenter.png"))
    finally:
        app.stop()


def show(program: Path, folder: Path) -> None:
    for appearance in ("light", "dark"):
        show_locks(program, folder, appearance)
    show_rest(program, folder)


if __name__ == "__main__":
    sys.exit(pictures.take(__doc__, show))
