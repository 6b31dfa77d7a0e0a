#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One program behind many doors: a second start, links from outside, several windows, profiles of their own,
and what strangers say to the socket. Nothing that comes in this way may change anything."""

import os
import re
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pictures
from desktop import App, Element, Missing, key, tool, until
from firstrun import FirstDay, drive


class Doors(FirstDay):
    def __init__(self, programs: Path, gallery: pictures.Gallery):
        super().__init__(programs, gallery)
        self.folder = tempfile.TemporaryDirectory()
        self.profile = Path(self.folder.name) / "of dana"

    def command(self, *arguments: str) -> list[str]:
        return [str(self.programs / "frontdesk"), "--profile", str(self.profile), *arguments]

    def start(self) -> None:
        self.app = App.start(*self.command())

    def knock(self, *arguments: str) -> None:
        """A second start, which has to end by itself."""
        second = subprocess.run(self.command(*arguments), timeout=20, capture_output=True, text=True)
        if second.returncode != 0 or self.app.process.poll() is not None:
            raise Missing(f"a second start that ends well: {second.returncode} {second.stderr}")

    def windows(self) -> list[Element]:
        return [frame for frame in self.app.children() if frame.role == "frame" and frame.has("showing")]

    def window(self, pattern: str, count: int) -> Element:
        def found():
            shown = self.windows()
            matching = [frame for frame in shown if re.search(pattern, frame.name)]
            return len(shown) == count and len(matching) == 1 and matching[0]
        return until(f"one of {count} windows like {pattern}", found)

    def in_front(self, pattern: str) -> None:
        until(f"{pattern} in front", lambda: re.search(
            pattern, tool("xdotool", "getactivewindow", "getwindowname")))

    def link(self, sandbox, **what: str) -> str:
        parts = "&".join(f"{name}={value}" for name, value in what.items())
        return f"frontdesk://open?instance={sandbox.ask('/instance')['id']}&{parts}"

    def run(self) -> None:
        self.start()
        self.add(self.development, "Acme", "Development instance")
        self.leave_work()
        self.add(self.production, "Beta", "PRODUCTION instance")
        before = self.states()
        if not (self.profile / "frontdesk.ini").is_file() or not (self.profile / "journal.sqlite").is_file():
            raise Missing("settings and journal in the profile's folder")

        tool("xdotool", "getactivewindow", "windowminimize")
        self.knock()
        self.in_front("Beta")
        self.window("Beta", 1)

        # To the instance that is open, then to another one: what is open stays open.
        person = self.production.people("dana")[0]
        self.knock("--open", self.link(self.production, user=person["id"]))
        self.window("PRODUCTION.*Beta — Dana", 1)
        session = self.development.sessions(self.development.people("dana")[0]["id"])[0]
        # Not while that instance has left something in this very window.
        self.knock(self.link(self.development, session=session["id"]))
        until("that there is work left", lambda: self.app.says("Sessions of Acme are still being ended"))
        self.window("PRODUCTION.*Beta — Dana", 1)
        self.app.wait("push button", "Dismiss this job").click()
        self.knock(self.link(self.development, session=session["id"]))
        acme = self.window("Development.*Acme — Dana", 2)
        self.in_front("Acme")
        self.picture("link-in-a-window-of-its-own")
        self.window("PRODUCTION.*Beta — Dana", 2)

        self.present()

        for odd, words in (("frontdesk://open?instance=ins_none&user=user_1", "not among yours"),
                           ("frontdesk://revoke?session=sess_1", "leads to nothing")):
            self.knock("--open", odd)
            until(words, lambda words=words: acme.says(words))

        # A new window for what is open in another leads to that one.
        key("ctrl+n")
        self.window("^Frontdesk$", 3)
        self.in_front("^Frontdesk$")
        key("ctrl+2")
        self.in_front("Beta")
        self.knock()
        self.in_front("Beta")

        self.shout()
        self.knock()
        for left in (2, 1):
            key("ctrl+w")
            until(f"{left} windows", lambda left=left: len(self.windows()) == left)
        self.crash()
        self.other_profile()
        if self.states() != before:
            raise Missing("sessions as they were: a link changes nothing")

    def present(self) -> None:
        """Presenter mode covers all windows at once, whichever it was switched on in."""
        key("ctrl+shift+h")
        for name in ("Acme", "Beta"):
            self.window(f"{name} — .*Presenter mode — Frontdesk$", 2)
        until("pseudonyms", lambda: not any("Dana" in frame.name for frame in self.windows()))
        if self.app.says("Dana Lee|dana@example.com"):
            raise Missing("a pseudonym in each window")
        self.picture("presenting-in-two-windows")
        key("ctrl+shift+h")
        for name in ("Acme", "Beta"):
            self.window(f"{name} — Dana", 2)

    def leave_work(self) -> None:
        """Ends somebody's sessions; the line that says so stays."""
        self.list_somebody(self.development)
        key("ctrl+shift+Delete")
        dialog = self.app.wait("dialog", re.compile("Revoke sessions"))
        until("a button that may be pressed", lambda: (button := dialog.find(
            "push button", re.compile("everywhere"))) and button.has("enabled") and (button.click() or True))
        self.app.wait("push button", "Dismiss this job")

    def states(self) -> dict[str, str]:
        return {row["id"]: row["status"] for sandbox in (self.development, self.production)
                for row in sandbox.sessions(sandbox.people("dana")[0]["id"])}

    def shout(self) -> None:
        [door] = Path(os.environ["XDG_RUNTIME_DIR"]).glob("frontdesk-*[0-9a-f]")
        for words in (b"\n", b"{}\n", b'{"revoke": "sess_1"}\n', b"x" * 100_000, b'{"link": "' + b"y" * 15_000 + b'"}\n'):
            with socket.socket(socket.AF_UNIX) as stranger:
                stranger.settimeout(10)
                stranger.connect(str(door))
                try:
                    stranger.sendall(words)
                    if stranger.recv(100):
                        raise Missing("silence towards strangers")
                except ConnectionError:
                    pass

    def crash(self) -> None:
        self.app.process.kill()
        self.app.process.wait()
        self.start()
        self.window("Beta|Acme", 1)

    def other_profile(self) -> None:
        """Another profile knows nothing of this one, and runs beside it."""
        mine, self.profile = self.app, self.profile / "of another"
        try:
            self.start()
            self.window("^Frontdesk$", 1)
            if self.app.find("push button", re.compile("Open .*(Acme|Beta)")):
                raise Missing("a profile without another's instances")
            self.quit()
        finally:
            self.app = mine

    def stop(self) -> None:
        super().stop()
        self.folder.cleanup()


if __name__ == "__main__":
    sys.exit(drive(Doors, __doc__))
