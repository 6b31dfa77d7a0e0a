#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two desks and one history, from outside: the first joins a team's journal and signs somebody out everywhere
while the server is stopped; the second sees all of it. Runs inside pg_virtualenv."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pictures
from desktop import App, Missing, key, type_text, until
from sandbox import Sandbox

SESSIONS = ("table", "Sessions")
ACTIVITY = ("table", "What was done, newest first")
PERSON = "kiosk"


def server(command: str, *options: str) -> None:
    subprocess.run(["pg_ctlcluster", os.environ["PGVERSION"], "regress", command, *options], check=True)


def records() -> int:
    """How many records the team's journal holds, by the server itself."""
    return int(subprocess.run(["psql", "-AtX", "-d", "postgres", "-c", "SELECT count(*) FROM records"], check=True,
                              capture_output=True, text=True).stdout)


class Team:
    def __init__(self, programs: Path, sandbox: Sandbox, env: dict[str, str], gallery: pictures.Gallery):
        self.programs = programs
        self.sandbox = sandbox
        self.env = env
        self.gallery = gallery
        self.app: App | None = None

    def picture(self, name: str) -> None:
        self.app.picture(self.gallery.next(name))

    def sit_down(self, name: str) -> None:
        """Somebody at a desk of their own: nothing is shared with the one before but the server."""
        home = Path(os.environ["XDG_RUNTIME_DIR"]) / name
        folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
        self.app = App.start(str(self.programs / "frontdesk"), env=self.env | folders)
        self.app.wait("text", "Search")

    def stand_up(self) -> None:
        self.app.stop()
        self.app = None

    def join(self, name: str) -> None:
        key("ctrl+comma")
        dialog = self.app.wait("dialog", "Preferences")
        dialog.wait("text", "Your name in the activity log").click()
        key("ctrl+a")
        type_text(name)
        key("Escape", "alt+e", "t")
        dialog = self.app.wait("dialog", "Team journal")
        dialog.wait("text", "Address:").click()
        type_text(f"postgres://{os.environ['PGUSER']}@{os.environ['PGHOST']}:{os.environ['PGPORT']}/postgres")
        dialog.wait("password text", "Password:").click()
        type_text(os.environ["PGPASSWORD"])
        dialog.find("push button", re.compile("Test connection")).click()
        until("an answer of the server", lambda: dialog.says("✓ "))
        self.picture(f"{name}-tests")
        dialog.find("push button", "Join").click()
        until("the state", lambda: dialog.says("up to date"))
        self.picture(f"{name}-joins")
        key("Escape")

    def cut_off(self) -> str:
        """The server goes in the midst of a job, which does not mind."""
        self.sit_down("dana")
        self.join("dana")
        person = self.sandbox.people(PERSON)[0]
        key("ctrl+k")
        type_text(person["id"])
        key("Return")
        table = self.app.wait(*SESSIONS)
        until("the person's sessions", lambda: table.rows() > 0)
        key("ctrl+shift+Delete")
        self.app.wait("dialog", re.compile("Allow changes")).wait("push button", re.compile("Allow")).click()
        dialog = self.app.wait("dialog", re.compile("Revoke sessions"))
        if field := dialog.find("text", re.compile("Type")):
            number = re.search(r"Type (\d+)", field.name)[1]
            field.click()
            type_text(number)
        dialog.find("text", "Ticket").click()
        type_text("SUP-4213")
        dialog.wait("push button", re.compile("everywhere"), "enabled").click()
        until("some of it on the server", lambda: records() > 20)
        server("stop", "-m", "immediate")
        until("everybody signed out", lambda: self.live(person) == 0, 60)
        until("that records wait", lambda: self.app.find("push button", re.compile(r"\d records? waits?")))
        self.picture("server-is-away")
        server("start")
        until("that all is there", lambda: self.app.find("push button", re.compile("up to date")), 60)
        self.picture("server-is-back")
        revoked = self.sandbox.ask("/sandbox/ledger")
        # The job and its end, an intent and an outcome of each session.
        if revoked["revoked_again"] or records() != 2 + 2 * revoked["revoked"]:
            raise Missing(f"a record of everything: {records()}, {revoked}")
        self.stand_up()
        return f"{revoked['revoked']} sessions, {records()} records"

    def live(self, person: dict) -> int:
        return sum(session["status"] in ("active", "pending") for session in self.sandbox.sessions(person["id"]))

    def seen(self) -> str:
        self.sit_down("ole")
        self.join("ole")
        key("ctrl+shift+j")
        log = self.app.wait(*ACTIVITY)
        revoked = self.sandbox.ask("/sandbox/ledger")["revoked"]
        until("what was done at the other desk", lambda: log.rows() == revoked)
        if "dana" not in log.row_text(0):
            raise Missing(f"who did it: {log.row_text(0)}")
        self.app.find("push button", re.compile("Check journal")).click()
        until("that it is as it was written", lambda: self.app.says("✓"))
        self.picture("the-other-desk")
        return f"{log.rows()} rows"

    def run(self) -> None:
        for step in (self.cut_off, self.seen):
            print(f"{step.__name__:10} {step()}")


def main() -> int:
    programs, folder = pictures.arguments(__doc__)
    sandbox = Sandbox(programs / "frontdesk-sandbox", "--environment", "production", "--latency", "15")
    team = None
    with tempfile.NamedTemporaryFile("w", dir=os.environ["XDG_RUNTIME_DIR"]) as key_file:
        key_file.write(sandbox.key)
        key_file.flush()
        env = {"FRONTDESK_BASE_URL": sandbox.url, "FRONTDESK_SECRET_KEY_FILE": key_file.name}
        try:
            team = Team(programs, sandbox, env, pictures.Gallery(folder))
            team.run()
        except Missing as missing:
            print(f"FAILED   {missing}", file=sys.stderr)
            if team and team.app:
                team.picture("failed")
            return 1
        finally:
            if team and team.app:
                team.app.stop()
            sandbox.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
