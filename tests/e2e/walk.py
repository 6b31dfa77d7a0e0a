#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks Frontdesk through its main job, from outside, and asks the sandbox after each step whether it
really happened. A numbered picture of every stage goes to --pictures. Ends with 1, naming the step,
when a step had no effect."""

import argparse
import os
import re
import sys
import tempfile
from pathlib import Path

import pictures
from desktop import App, Missing, clipboard, key, set_clipboard, type_text, until
from sandbox import Sandbox

# What the program calls the parts the walk touches.
SEARCH = ("text", "Search")
RESULTS = ("list", "Search results")
SESSIONS = ("table", "Sessions")
FIND = ("text", "Find in list")
INSPECTOR = ("frame", "Session details")
TOKEN_FIELD = ("password text", re.compile("Token to check"))
REVOKE_DIALOG = ("dialog", re.compile("Revoke session"))
MINT_DIALOG = ("dialog", re.compile("Mint token"))
TEMPLATES = ("combo box", "Template")
LIFETIME = ("combo box", "Lifetime")
FIVE_MINUTES = (re.compile("5 min"), 300)
SIGNATURE_GOOD = r"[Ss]ignature valid"

SECRET_HINT = "x-kde-passwordManagerHint"


class Walk:
    def __init__(self, app: App, sandbox: Sandbox, gallery: pictures.Gallery):
        self.app = app
        self.sandbox = sandbox
        self.gallery = gallery
        self.person: dict = {}
        self.session = ""

    def picture(self, name: str) -> None:
        self.app.picture(self.gallery.next(name))

    def suited_person(self) -> tuple[str, int]:
        """Whom to look for: a text to type, and how far down the answers someone is with several
        sessions, active ones and others."""
        for text in ("dana", "an", "er"):
            for place, person in enumerate(self.sandbox.people(text)[:8]):
                active = self.sandbox.count(person["id"], status="active")
                if 3 <= active < self.sandbox.count(person["id"]) <= 100:
                    self.person = person
                    return text, place
        raise Missing("a person with active and other sessions; choose another --seed")

    def find(self) -> str:
        text, place = self.suited_person()
        key("ctrl+k")
        self.app.wait(*SEARCH, "focused")
        type_text(text)
        results = self.app.wait(*RESULTS)
        until("answers to the search", lambda: len(results.children()) > place)
        self.picture("search")
        key(*["Down"] * place, "Return")
        total = self.sandbox.count(self.person["id"])
        self.until_rows(total)
        return f"typed “{text}”, chose {self.name()}: all {total} sessions are listed"

    def filter(self) -> str:
        key("ctrl+f")
        self.app.wait(*FIND, "focused")
        type_text("active")
        active = self.sandbox.count(self.person["id"], status="active")
        self.until_rows(active)
        return f"found the word “active”: {active} active sessions, as many as the sandbox counts"

    def inspect(self) -> str:
        self.open_row(0)
        facts = self.sandbox.session(self.session)
        if facts["user_id"] != self.person["id"] or facts["status"] != "active":
            raise Missing("an active session of that person in the inspector")
        return f"inspected {self.session}: the sandbox knows it as an active session of {self.name()}"

    def revoke(self) -> str:
        key("Delete")
        dialog = self.app.wait(*REVOKE_DIALOG)
        if self.sandbox.session(self.session)["status"] != "active":
            raise Missing("an untouched session while the dialog asks")
        self.picture("revoke-asks")
        dialog.wait("push button", "Revoke session").click()
        until("a revoked session in the sandbox",
              lambda: self.sandbox.session(self.session)["status"] == "revoked")
        until("the dialog closed", lambda: not self.app.find(*REVOKE_DIALOG))
        until("the word Revoked", lambda: self.app.find(*INSPECTOR).says("Revoked"))
        return f"revoked {self.session}: the sandbox says revoked"

    def verify(self) -> str:
        self.open_row(1)
        token = self.sandbox.mint(self.session)
        set_clipboard(token)
        key("ctrl+Return")
        self.app.wait(*TOKEN_FIELD, "showing").click()
        key("ctrl+v", "ctrl+Return")
        until("a good signature in words", lambda: self.app.find(*INSPECTOR).says(SIGNATURE_GOOD))
        if self.sandbox.claims(token)["sid"] != self.session:
            raise Missing("a token of the inspected session")
        return f"verified a token of {self.session}: signature good, by the sandbox's /jwks too"

    def mint(self) -> str:
        self.app.wait(*SESSIONS).cell(1, 0).click()
        key("ctrl+t")
        dialog = self.app.wait(*MINT_DIALOG)
        lifetime, seconds = FIVE_MINUTES
        self.app.choose(dialog.wait(*LIFETIME), lifetime)
        self.picture("mint-asks")
        set_clipboard("")
        dialog.wait("push button", "Mint and copy").click()
        token = until("a token on the clipboard", lambda: re.fullmatch(r"(?:[\w-]+\.){2}[\w-]+", clipboard()))[0]
        claims = self.sandbox.claims(token)
        if claims["sid"] != self.session or claims["exp"] - claims["iat"] != seconds:
            raise Missing(f"a token of {self.session} for {seconds} s")
        if clipboard(SECRET_HINT) != "secret":
            raise Missing("the hint that the clipboard holds a secret")
        return f"minted a token for {seconds} s: it is on the clipboard, marked secret, and its signature is good"

    def copy(self) -> str:
        key("Escape")
        until("the dialog closed", lambda: not self.app.find(*MINT_DIALOG))
        self.app.wait(*SESSIONS).cell(1, 0).click()
        key("ctrl+c")
        address = self.sandbox.session(self.session)["latest_activity"]["ip_address"]
        until("the row on the clipboard", lambda: address in clipboard())
        return f"copied the row: the clipboard holds {address}, the sandbox's address for that session"

    def open_row(self, row: int) -> None:
        table = self.app.wait(*SESSIONS)
        table.cell(row, 0).click()
        key("Return")
        inspector = self.app.wait(*INSPECTOR)
        before = self.session

        def shown():
            for element in inspector.descendants():
                found = re.search(r"\bsess_\w+", element.text)
                if found and found[0] != before:
                    return found[0]
            return None

        self.session = until("a session in the inspector", shown)

    def until_rows(self, count: int) -> None:
        until(f"{count} rows in the table", lambda: self.app.wait(*SESSIONS).rows() == count)

    def name(self) -> str:
        return " ".join(filter(None, (self.person["first_name"], self.person["last_name"])))

    def run(self) -> None:
        for step in (self.find, self.filter, self.inspect, self.revoke, self.verify, self.mint, self.copy):
            try:
                words = step()
                self.picture(step.__name__)
            except Missing as missing:
                self.picture(f"{step.__name__}-failed")
                raise Missing(f"{step.__name__}: no {missing}") from None
            print(f"{step.__name__:8} {words}", flush=True)
        if nameless := self.app.nameless():
            raise Missing("a word for assistive tools: " + ", ".join(nameless))
        self.gallery.check()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=Path, required=True, help="folder of frontdesk and frontdesk-sandbox")
    parser.add_argument("--pictures", type=Path, required=True, help="where the pictures go")
    for option in ("--seed", "--people", "--sessions"):
        parser.add_argument(option, type=int)
    chosen = parser.parse_args()
    options = [word for option in ("seed", "people", "sessions") if getattr(chosen, option) is not None
               for word in (f"--{option}", str(getattr(chosen, option)))]

    gallery = pictures.Gallery(chosen.pictures)
    sandbox = Sandbox(chosen.programs / "frontdesk-sandbox", *options)
    app = None
    with tempfile.NamedTemporaryFile("w", dir=os.environ["XDG_RUNTIME_DIR"]) as key_file:
        key_file.write(sandbox.key)
        key_file.flush()
        try:
            app = App.start(str(chosen.programs / "frontdesk"),
                            env={"FRONTDESK_BASE_URL": sandbox.url, "FRONTDESK_SECRET_KEY_FILE": key_file.name})
            app.wait(*SEARCH)
            Walk(app, sandbox, gallery).run()
            status = app.stop()
            if status not in (0, -15):
                raise Missing(f"an orderly end: Frontdesk ended with {status}")
        except Missing as missing:
            print(f"FAILED   {missing}", file=sys.stderr)
            return 1
        finally:
            if app:
                app.stop()
            sandbox.stop()
    print(f"Pictures: {chosen.pictures}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
