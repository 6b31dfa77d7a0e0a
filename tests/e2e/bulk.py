#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The worst hour of the year, from outside: signs somebody out everywhere, ends a long list, is killed in its
midst, and goes on after the next start. The sandbox counts."""

import os
import re
import sys
import tempfile
from pathlib import Path

import pictures
from desktop import App, Missing, clipboard, key, set_clipboard, type_text, until
from sandbox import Sandbox

SEARCH = ("text", "Search")
SESSIONS = ("table", "Sessions")
DIALOG = ("dialog", re.compile("Revoke sessions"))
UNLOCK = ("dialog", re.compile("Allow changes"))


class Bulk:
    def __init__(self, programs: Path, sandbox: Sandbox, env: dict[str, str], gallery: pictures.Gallery):
        self.programs = programs
        self.sandbox = sandbox
        self.env = env
        self.gallery = gallery
        self.folder = Path(os.environ["XDG_RUNTIME_DIR"])
        self.app: App | None = None

    def start(self) -> None:
        self.app = App.start(str(self.programs / "frontdesk"), env=self.env)
        self.app.wait(*SEARCH)

    def picture(self, name: str) -> None:
        self.app.picture(self.gallery.next(name))

    def live(self, person: dict) -> int:
        return sum(session["status"] in ("active", "pending") for session in self.sandbox.sessions(person["id"]))

    def ledger(self) -> dict:
        return self.sandbox.ask("/sandbox/ledger")

    def find(self, text: str) -> dict:
        person = self.sandbox.people(text)[0]
        key("ctrl+k", "ctrl+a")
        type_text(person["id"])
        key("Return")
        table = self.app.wait(*SESSIONS)
        until("the person's sessions", lambda: table.rows() > 0)
        return person

    def unlock(self) -> None:
        self.app.wait(*UNLOCK).wait("push button", re.compile("Allow")).click()

    def confirm(self, button: str, name: str) -> None:
        dialog = self.app.wait(*DIALOG)
        wanted = dialog.wait("push button", re.compile(button))
        if field := dialog.find("text", re.compile("Type")):
            number = re.search(r"Type (\d+)", field.name)[1]
            self.picture(name + "-to-be-typed")
            field.click()
            type_text(number)
        dialog.find("text", "Ticket").click()
        type_text("SUP-4213")
        self.picture(name)
        until("a button that may be pressed", lambda: wanted.has("enabled"))
        wanted.click()

    def everywhere(self) -> str:
        person = self.find("dana")
        before = self.live(person)
        key("ctrl+shift+Delete")
        self.unlock()
        self.confirm("everywhere", "everywhere")
        until("the result", lambda: self.app.says(rf"{before} sessions revoked"))
        table = self.app.find(*SESSIONS)
        until("what can still be done with a token", lambda: "can act until" in " ".join(table.row_text(0)))
        self.picture("everywhere-done")
        if self.live(person) or self.ledger()["revoked"] != before:
            raise Missing(f"an end to all of {before} sessions: {self.ledger()}")
        return f"{before} sessions"

    def killed(self) -> str:
        person = self.find("kiosk")
        before = self.live(person)
        counted = self.ledger()["revoked"]
        key("ctrl+shift+Delete")
        self.confirm("everywhere", "many")
        until("some of them revoked", lambda: self.ledger()["revoked"] > counted + 25)
        self.picture("progress")
        key("ctrl+shift+h")
        until("that this is not the time", lambda: self.app.says("cannot be switched while sessions are being revoked"))
        self.app.process.kill()
        self.app.process.wait()
        done = self.ledger()["revoked"] - counted
        if not 0 < done < before:
            raise Missing(f"a job in its midst: {done} of {before}")
        return f"after {done} of {before}"

    def resumed(self) -> str:
        person = self.sandbox.people("kiosk")[0]
        self.start()
        review = self.app.wait("push button", re.compile("Review"))
        self.picture("left-behind")
        left = self.live(person)
        review.click()
        self.unlock()
        self.confirm("Revoke", "going-on")
        until("everything done", lambda: self.live(person) == 0, 60)
        until("the result", lambda: self.app.says(r"sessions revoked"))
        self.picture("done")
        self.app.find("push button", "Dismiss this job").click()
        ledger = self.ledger()
        if ledger["revoked_again"]:
            raise Missing(f"each revoked once: {ledger}")
        return f"{left} were left; {ledger['revoked']} revoked in all, none twice"

    def people(self) -> str:
        """Everyone in one column of a file; the other column's people stay signed in."""
        found = [person for person in self.sandbox.ask("/users", limit=60)[20:] if self.live(person)]
        wanted, manager = found[:4], found[4]
        before, spared = sum(map(self.live, wanted)), self.live(manager)
        rows = "".join(f"{person['id']},pro,{manager['id']}\n" for person in wanted)
        file = self.folder / "customers.csv"
        file.write_text(f"customer,plan,account manager\n{rows}nobody@example.org,free,\n")
        key("alt+s", "l")
        dialog = self.app.wait("dialog", "A list of people")
        dialog.wait("push button", re.compile("Open file")).click()
        self.app.wait("dialog", "Open a list of people")
        type_text(str(file))
        key("Return")
        until("the count", lambda: dialog.says("5 addresses and IDs"))
        dialog.wait("combo box", "customer")
        self.picture("people")
        dialog.wait("push button", re.compile("Look up")).click()
        self.confirm("Revoke", "people-found")
        until("the end of all of them", lambda: sum(map(self.live, wanted)) == 0)
        until("the result", lambda: self.app.says(rf"{before} sessions revoked"))
        if self.ledger()["revoked_again"] or self.live(manager) != spared:
            raise Missing(f"each revoked once, and nobody else's: {self.ledger()}")
        return f"{before} sessions of {len(wanted)} people"

    def members(self) -> str:
        """Everyone in an organization, pasted."""
        person = self.sandbox.people("dana")[0]
        membership = self.sandbox.ask(f"/users/{person['id']}/organization_memberships")["data"][0]
        organization = membership["organization"]["id"]
        everyone = self.sandbox.ask("/users", organization_id=organization, limit=500)
        before = sum(map(self.live, everyone))
        set_clipboard(organization)
        key("alt+s", "l")
        dialog = self.app.wait("dialog", "A list of people")
        key("ctrl+v")
        until("the count", lambda: dialog.says("1 address or ID"))
        dialog.wait("push button", re.compile("Look up")).click()
        self.confirm("Revoke", "members-found")
        until("the end of all of them", lambda: sum(map(self.live, everyone)) == 0, 60)
        until("the result", lambda: self.app.says(rf"{before} sessions revoked"))
        if self.ledger()["revoked_again"]:
            raise Missing(f"each revoked once: {self.ledger()}")
        return f"{before} sessions of {len(everyone)} people"

    def candidate(self, least: int) -> dict:
        """Somebody with a password, signed in at least so often."""
        return next(person for person in self.sandbox.ask("/users", limit=200)
                    if person["password_enabled"] and not person["banned"] and self.live(person) >= least)

    def lost(self) -> str:
        """One device of several, and a reply for the customer."""
        person = self.candidate(3)
        before = self.live(person)
        self.find(person["id"])
        key("ctrl+shift+d")
        dialog = self.app.wait("dialog", "Lost device")
        until("the devices", lambda: dialog.find("list item"))
        key("space")
        until("what follows", lambda: dialog.says("Revokes 1 session"))
        self.picture("lost-device")
        dialog.find("push button", re.compile("Copy reply")).click()
        until("the reply", lambda: "signed you out" in clipboard())
        dialog.find("push button", re.compile("Revoke 1 session")).click()
        until("the result", lambda: dialog.says("1 session revoked"))
        self.picture("lost-device-done")
        dialog.find("push button", "Close").click()
        if self.live(person) != before - 1:
            raise Missing(f"one session of {before} revoked, not {before - self.live(person)}")
        return f"1 of {before} sessions"

    def secure(self) -> str:
        """Everything at once for one account; the plan lacks the lock."""
        key("ctrl+comma")
        preferences = self.app.wait("dialog", "Preferences")
        preferences.wait("check box", re.compile("Offer to secure")).click()
        key("Escape")
        person = self.candidate(2)
        before = self.live(person)
        self.find(person["id"])
        key("alt+s")
        self.picture("session-menu")
        key("o")
        dialog = self.app.wait("dialog", "Secure account")
        for tick in ("Mark the password", "Lock the account", "Ban"):
            dialog.wait("check box", re.compile(tick)).click()
        dialog.find("text", "Reason").click()
        type_text("Account taken over")
        self.picture("secure")
        dialog.find("push button", re.compile("Secure account")).click()
        until("the sessions' end", lambda: dialog.says("No session was live any more"))
        until("why there is no lock", lambda: dialog.says("Not done"))
        self.picture("secure-done")
        now = self.sandbox.people(person["id"])[0]
        if not now["banned"] or self.live(person):
            raise Missing(f"a ban and no session: {now['banned']}, {self.live(person)}")
        dialog.find("push button", "Lift the ban").click()
        until("the ban's end", lambda: not self.sandbox.people(person["id"])[0]["banned"])
        until("that it is said", lambda: dialog.says("Taken back"))
        dialog.find("push button", "Close").click()
        return f"{before} sessions, by a ban that was lifted again"

    def report(self) -> str:
        """What was done about the ticket, to be handed on."""
        key("ctrl+shift+j")
        self.app.wait("push button", "Case report…").click()
        dialog = self.app.wait("dialog", "Case report")
        save = dialog.wait("push button", "Save…")
        until("the report", lambda: save.has("enabled"))
        self.picture("case-report")
        save.click()
        self.app.wait("dialog", "Save the case report")
        file = self.folder / "case.md"
        key("ctrl+a")
        type_text(str(file))
        key("Return")
        until("the file", lambda: file.exists() and "SUP-4213" in file.read_text())
        dialog.find("push button", "Close").click()
        key("ctrl+shift+j")
        text = file.read_text()
        done = text.count("✓ Done")
        if done != self.ledger()["revoked"]:
            raise Missing(f"all that was revoked in the report: {done}, {self.ledger()}")
        return f"{done} revoked sessions in {len(text)} characters"

    def run(self) -> None:
        self.start()
        for step in (self.everywhere, self.killed, self.resumed, self.people, self.members, self.report, self.lost,
                     self.secure):
            print(f"{step.__name__:10} {step()}")


def main() -> int:
    programs, folder = pictures.arguments(__doc__)
    sandbox = Sandbox(programs / "frontdesk-sandbox", "--environment", "production", "--latency", "15",
                      "--without", "lock")
    bulk = None
    with tempfile.NamedTemporaryFile("w", dir=os.environ["XDG_RUNTIME_DIR"]) as key_file:
        key_file.write(sandbox.key)
        key_file.flush()
        env = {"FRONTDESK_BASE_URL": sandbox.url, "FRONTDESK_SECRET_KEY_FILE": key_file.name}
        try:
            bulk = Bulk(programs, sandbox, env, pictures.Gallery(folder))
            bulk.run()
        except Missing as missing:
            print(f"FAILED   {missing}", file=sys.stderr)
            if bulk and bulk.app:
                bulk.picture("failed")
            return 1
        finally:
            if bulk and bulk.app:
                bulk.app.stop()
            sandbox.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
