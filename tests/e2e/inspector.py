#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens that customers send, looked into from outside: one that is good, changed, of another instance, signed
with a key of its own, and one that has expired by then."""

import base64
import json
import os
import re
import sys
import tempfile
from pathlib import Path

import pictures
from desktop import App, Missing, key, set_clipboard, until
from sandbox import Sandbox

INSPECTOR = ("dialog", "Token inspector")


class Inspector:
    def __init__(self, app: App, sandbox: Sandbox, other: Sandbox, gallery: pictures.Gallery):
        self.app = app
        self.sandbox = sandbox
        self.other = other
        self.gallery = gallery

    def session(self, sandbox: Sandbox, least: int = 0) -> dict:
        person = sandbox.people("dana")[0]
        return [one for one in sandbox.sessions(person["id"]) if one["status"] == "active"][least]

    def inspect(self, token: str, verdict: str, name: str, patience: float = 15) -> str:
        """Copies the token as from a mail, and waits for the verdict."""
        set_clipboard(f"Bearer {token}\n")
        key("ctrl+shift+v")
        window = self.app.wait(*INSPECTOR)
        until(f"the verdict “{verdict}”", lambda: window.says(verdict), patience)
        self.app.picture(self.gallery.next(name))
        if window.says(re.escape(token[:20])):
            raise Missing("a token that is not read aloud")
        return verdict

    def good(self) -> str:
        session = self.session(self.sandbox)
        self.short = self.sandbox.ask(f"/sessions/{session['id']}/tokens", {"expires_in_seconds": 30})["jwt"]
        said = self.inspect(self.sandbox.mint(session["id"]), r"Valid for \d+ s more. Signature matches", "good")
        window = self.app.find(*INSPECTOR)
        window.find("page tab", "Check").click()
        until("its session", lambda: window.says("its session is active"))
        self.app.picture(self.gallery.next("good-checked"))
        window.find("push button", "Show session").click()
        until("the session", lambda: self.app.find("table", "Sessions").rows() > 0)
        return said

    def changed(self) -> str:
        header, payload, signature = self.sandbox.mint(self.session(self.sandbox)["id"]).split(".")
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        claims["sub"] = self.sandbox.people("kiosk")[0]["id"]
        other = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
        return self.inspect(f"{header}.{other}.{signature}", "Not genuine", "changed")

    def elsewhere(self) -> str:
        return self.inspect(self.other.mint(self.session(self.other)["id"]), "no key with the id", "elsewhere")

    def own_key(self) -> str:
        template = next(one for one in self.sandbox.ask("/jwt_templates", limit=100)
                        if one["custom_signing_key"])
        session = self.session(self.sandbox)
        token = self.sandbox.ask(f"/sessions/{session['id']}/tokens/{template['name']}", {})["jwt"]
        return self.inspect(token, "Cannot be checked", "own-key")

    def expired(self) -> str:
        return self.inspect(self.short, r"Expired \d+ s ago", "expired", 60)

    def run(self) -> None:
        for step in (self.good, self.changed, self.elsewhere, self.own_key, self.expired):
            print(f"{step.__name__:10} {step()}")


def main() -> int:
    programs, folder = pictures.arguments(__doc__)
    sandbox = Sandbox(programs / "frontdesk-sandbox", "--seed", "1")
    other = Sandbox(programs / "frontdesk-sandbox", "--seed", "2")
    app = None
    with tempfile.NamedTemporaryFile("w", dir=os.environ["XDG_RUNTIME_DIR"]) as key_file:
        key_file.write(sandbox.key)
        key_file.flush()
        env = {"FRONTDESK_BASE_URL": sandbox.url, "FRONTDESK_SECRET_KEY_FILE": key_file.name}
        try:
            app = App.start(str(programs / "frontdesk"), env=env)
            app.wait("text", "Search")
            Inspector(app, sandbox, other, pictures.Gallery(folder)).run()
        except Missing as missing:
            print(f"FAILED   {missing}", file=sys.stderr)
            if app:
                app.picture(str(folder / "failed.png"))
            return 1
        finally:
            if app:
                app.stop()
            for each in (sandbox, other):
                each.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
