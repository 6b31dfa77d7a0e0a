#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A key and tokens go through the program wherever a person may put one, with the log at its loudest and kept
in a file. Then they are looked for wherever they must not be: arguments and environment of the program and its
children, every file it wrote, what it said, the clipboard, and its memory once changes are locked and once the
instance is closed. What may be left there stands in SECURITY.md."""

import argparse
import os
import random
import re
import sys
import time
from pathlib import Path

import pictures
from desktop import App, Missing, clipboard, key, set_clipboard, type_text, until
from sandbox import Sandbox
from traces import Traces, Watch, selection

SEARCH = ("text", "Search")
SESSIONS = ("table", "Sessions")
MINT = ("dialog", re.compile("Mint token"))
HOLD = 5  # seconds a copied token stays, the least that can be chosen
# What is not ours to wipe: the buffer of the connection to the X server, where a copied token went through, and
# what was written into a field for a name.
LEFT = (("token minted (plain)", 2), ("key in a name (UTF-16LE)", 1), ("token for a name (plain)", 2),
        ("token for a name (UTF-16LE)", 1))
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


class Ordeal:
    def __init__(self, programs: Path, gallery: pictures.Gallery, seed: int):
        self.programs = programs
        self.gallery = gallery
        self.chance = random.Random(seed)
        self.traces = Traces()
        self.output = Path(os.environ["HOME"]) / "output"
        secret = self.traces.know("key", "sk_live_" + self.letters(40))
        self.sandbox = Sandbox(programs / "frontdesk-sandbox", "--seed", "1", "--environment", "production",
                               "--key", secret)
        person = next(one for one in self.sandbox.people("dana") if self.sandbox.count(one["id"], status="active"))
        self.person = person["id"]
        self.session = self.sandbox.sessions(self.person, status="active")[0]["id"]
        self.folders = [Path(os.environ[f"XDG_{name}_HOME"]) for name in ("CONFIG", "DATA", "CACHE", "STATE")]
        self.folders.append(Path(os.environ["HOME"]))
        self.app: App | None = None
        self.watch: Watch | None = None

    def letters(self, count: int) -> str:
        return "".join(self.chance.choice(ALPHABET) for _ in range(count))

    def token(self, name: str) -> str:
        return self.traces.know(name, self.sandbox.mint(self.session))

    def start(self) -> None:
        folder = Path(os.environ["XDG_CONFIG_HOME"]) / "frontdesk"
        folder.mkdir(mode=0o700)
        (folder / "frontdesk.ini").write_text(f"[General]\nformat=1\nclipboardSeconds={HOLD}\nkeepLog=true\n")
        program = self.programs / "frontdesk"
        # exec keeps the number of the process, and the output goes where it can be read.
        self.app = App.start("/bin/sh", "-c", f'exec "{program}" >"{self.output}" 2>&1')
        self.watch = Watch(self.app.process.pid, self.traces)
        self.watch.start()

    def picture(self, name: str) -> None:
        self.app.picture(self.gallery.next(name))

    def paste(self, text: str) -> None:
        set_clipboard(text)
        key("ctrl+a", "ctrl+v")

    # Where a person may put a secret.

    def loud_log(self) -> None:
        key("alt+h")
        self.app.wait("menu item", re.compile("Log")).click()
        window = self.app.wait("dialog", "Log")
        self.app.choose(window.wait("combo box", re.compile("Record")), "Everything")
        key("Escape")
        until("the keyboard in the main window", lambda: self.app.find("frame", "", "active"))

    def add(self) -> None:
        key("ctrl+o")
        dialog = self.app.wait("dialog", "Add an instance")
        dialog.wait("text", re.compile("Name")).focus()
        self.paste(f"Acme {self.traces.know('key in a name', 'sk_test_' + self.letters(40))}")
        until("the disclosure", lambda: dialog.find("push button", "Advanced")
              or dialog.find("toggle button", "Advanced") or dialog.find("check box", "Advanced")).click()
        dialog.wait("text", re.compile("Base URL")).focus()
        key("ctrl+a")
        type_text(self.sandbox.url)
        field = dialog.wait("password text", re.compile("Secret key"))
        test = dialog.wait("push button", "Test connection")
        for wrong in ("sk_live_", "whsec_", "ak_", "live_"):
            field.focus()
            self.paste(self.traces.know(f"wrong {wrong}", wrong + self.letters(40)))
            until("a button", lambda: test.has("enabled"))
            test.click()
            until("a refusal", lambda: dialog.says("✕"))
        field.focus()
        key("ctrl+a")
        type_text(self.sandbox.key)
        dialog.wait("push button", "Add").click()
        self.app.wait(*SEARCH)

    def search(self) -> None:
        for what in ("sk_live_", "whsec_"):
            key("ctrl+k")
            self.paste(self.traces.know(f"{what} searched for", what + self.letters(40)))
            key("Return")
            until("a word on it", lambda: self.app.says("It is not sent and not kept"))
        self.picture("searched")
        key("ctrl+k")
        self.paste(self.token("token searched for"))
        key("Return")
        self.leave_inspector()
        set_clipboard(self.token("token inspected"))
        key("ctrl+shift+v")
        self.leave_inspector()
        key("ctrl+k", "ctrl+a")
        type_text(self.person)
        key("Return")
        until("the sessions", lambda: (table := self.app.find(*SESSIONS)) and table.rows() > 0)

    def leave_inspector(self) -> None:
        window = self.app.wait("dialog", "Token inspector")
        until("the verdict", lambda: window.says("Signature matches"))
        for tab in ("Claims", "Check"):
            window.wait("page tab", tab).click()
        key("Escape")
        until("the inspector closed", lambda: not self.app.find("dialog", "Token inspector"))

    def verify(self) -> None:
        table = self.app.wait(*SESSIONS)
        row = next(row for row in range(table.rows()) if "Active" in " ".join(table.row_text(row)))
        table.cell(row, 0).click()
        key("ctrl+Return")
        field = self.app.wait("password text", re.compile("Token to check"))
        field.click()
        self.paste(self.token("token verified"))
        key("ctrl+Return")
        until("the signature", lambda: self.app.says("[Ss]ignature valid"))

    def mint(self) -> None:
        key("ctrl+t")
        self.app.wait("dialog", re.compile("Allow changes")).wait("push button", re.compile("Allow")).click()
        dialog = self.app.wait(*MINT)
        dialog.wait("text", "Reason").focus()
        self.paste(f"for {self.token('token in a reason')}")
        dialog.wait("text", "Ticket").focus()
        self.paste(self.traces.know("key in a ticket", "sk_test_" + self.letters(40)))
        set_clipboard("")
        dialog.wait("push button", "Mint and copy").click()
        minted = until("a token on the clipboard", lambda: re.fullmatch(r"(?:[\w-]+\.){2}[\w-]+", clipboard()))[0]
        self.traces.know("token minted", minted)
        dialog.wait("push button", re.compile("Reveal")).click()
        self.picture("revealed")
        dialog.wait("push button", re.compile("part of a command")).click()
        time.sleep(0.5)  # Qt drops what comes within the double-click time of the opening
        key("Down", "Return")  # curl, the first
        until("a command on the clipboard", lambda: clipboard().startswith("curl"))
        key("Escape")
        until("the dialog closed", lambda: not self.app.find(*MINT))
        until("an empty clipboard", lambda: not clipboard(), HOLD + 10)

    def copied(self, proof: str, act) -> None:
        """What act() copies holds the proof, and no secret."""
        set_clipboard("")
        act()
        until(f"“{proof}” on the clipboard", lambda: proof in clipboard())
        self.expect_nothing(f"what holds “{proof}”", list(self.traces.within(clipboard().encode())))

    def requests(self) -> None:
        key("ctrl+shift+i")
        table = self.app.wait("table", re.compile("Requests"))
        until("the minting", lambda: "POST" in table.row_text(0))  # the newest
        table.cell(0, 1).click()
        for button, proof in (("Copy as curl", "$CLERK_SECRET_KEY"), ("Copy for support", "POST")):
            self.copied(proof, self.app.wait("push button", button, "enabled").click)
        until("the token masked", lambda: self.app.says("•••"))
        key("ctrl+shift+i")

    def hand_on(self) -> None:
        self.app.wait(*SESSIONS).cell(0, 0).click()
        for words, proof in (("copy case summary", "Dana"), ("copy as json", "session")):
            key("ctrl+shift+p")
            self.app.wait("text", "Find an action", "focused")
            type_text(words)
            self.copied(proof, lambda: key("Return"))

    def settings(self) -> None:
        key("ctrl+comma")
        dialog = self.app.wait("dialog", "Preferences")
        dialog.wait("text", re.compile("Your name")).focus()
        self.paste(self.token("token for a name"))
        key("Tab")
        key("Escape")
        until("the dialog closed", lambda: not self.app.find("dialog", "Preferences"))

    def failure(self) -> None:
        self.sandbox.stop()
        key("F5")
        self.copied("GET", self.app.wait("push button", re.compile("Copy details")).click)

    # Where none must be found.

    @staticmethod
    def expect_nothing(where: str, found: list[str]) -> None:
        if found:
            raise Missing(f"nothing in {where}, but: {', '.join(sorted(found))}")

    def expect_memory(self, when: str, *most: tuple[str, int]) -> None:
        """What may be left there, and how often at most. Answers may still be on their way out: it may take a
        moment."""
        deadline = time.monotonic() + 10
        while True:
            found = self.traces.in_memory(self.app.process.pid)
            wrong = [f"{what} × {count}" for what, count in found.items() if count > dict(most).get(what, 0)]
            if not wrong or time.monotonic() > deadline:
                break
            time.sleep(1)
        print(f"memory, {when}: {found or 'nothing'}", flush=True)
        self.expect_nothing(f"memory, {when}", wrong)

    def lock(self) -> None:
        key("ctrl+shift+l")
        self.app.wait("table", "Sessions")
        set_clipboard("nothing")
        self.expect_memory("locked", ("key (plain)", 10), *LEFT)

    def close(self) -> None:
        key("alt+i")
        self.app.wait("menu item", re.compile("Remove this instance")).click()
        self.app.wait("alert").wait("push button", re.compile("Remove")).click()
        until("the welcome", lambda: self.app.says("See who is signed in"))
        self.expect_memory("closed", *LEFT)

    def sample(self) -> None:
        """A child of the program, which has a key of its own."""
        self.app.wait("push button", "Try with sample data").click()
        self.app.wait(*SEARCH)
        until("the child", lambda: len(self.watch.seen) > 1)

    def look(self) -> None:
        self.watch.stop()
        self.expect_nothing("arguments and environments", sorted(self.watch.found))
        for name in ("clipboard", "primary"):
            self.expect_nothing(f"the {name}", list(self.traces.within(selection(name))))
        self.expect_nothing("files", self.traces.in_files(self.folders))
        log = (Path(os.environ["XDG_DATA_HOME"]) / "frontdesk" / "frontdesk.log").read_text()
        for proof in ("instance opened", "POST /v1/sessions", "keychain"):
            if proof not in log:
                raise Missing(f"a log that was loud: no “{proof}” in it")
        journal = Path(os.environ["XDG_DATA_HOME"]) / "frontdesk" / "journal.sqlite"
        if b"eyJ\xe2\x80\xa2" not in b"".join(path.read_bytes() for path in journal.parent.glob("journal.sqlite*")):
            raise Missing("the reason in the journal, with the token masked")

    def run(self) -> None:
        self.start()
        for step in (self.loud_log, self.add, self.search, self.verify, self.mint, self.requests, self.hand_on,
                     self.settings, self.lock, self.failure, self.close, self.sample, self.look):
            begin = time.monotonic()
            try:
                step()
            except Missing as missing:
                self.picture(f"{step.__name__}-failed")
                raise Missing(f"{step.__name__}: {missing}") from None
            print(f"{step.__name__:10} {time.monotonic() - begin:.1f} s", flush=True)

    def stop(self) -> None:
        if self.watch:
            self.watch.stop()
        if self.app and self.app.process.poll() is None:
            self.app.stop()
        if self.sandbox.process.poll() is None:
            self.sandbox.stop()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=Path, required=True, help="folder of frontdesk and frontdesk-sandbox")
    parser.add_argument("--pictures", type=Path, required=True, help="where the pictures go")
    parser.add_argument("--seed", type=int, default=1, help="of the keys that are made up")
    chosen = parser.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    ordeal = Ordeal(chosen.programs.resolve(), pictures.Gallery(chosen.pictures), chosen.seed)
    try:
        ordeal.run()
    except Missing as missing:
        print(f"FAILED   {missing}", file=sys.stderr)
        return 1
    finally:
        ordeal.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
