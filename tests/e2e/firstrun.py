#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new colleague's first day, from outside, with a real keyring: adds an instance, finds it again at the next
start, adds production beside it, switches, replaces a rotated key, is killed and comes back, removes
one. Then looks for the keys everywhere they must not be."""

import os
import re
import sys
from pathlib import Path

import pictures
from desktop import App, Missing, key, tool, type_text, until
from sandbox import Sandbox

DIALOG = ("dialog", re.compile("Add an instance|Replace the key"))
SEARCH = ("text", "Search")


def kept_keys() -> int:
    """How many keys of Frontdesk the keyring holds, by its own count."""
    answer = tool("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets",
                  "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.SearchItems",
                  "dict:string:string:server,Frontdesk")
    return answer.count("object path")


class FirstDay:
    def __init__(self, programs: Path, gallery: pictures.Gallery):
        self.programs = programs
        self.gallery = gallery
        self.development = Sandbox(programs / "frontdesk-sandbox", "--seed", "1")
        self.production = Sandbox(programs / "frontdesk-sandbox", "--seed", "2", "--environment", "production")
        self.app: App | None = None

    def start(self) -> None:
        self.app = App.start(str(self.programs / "frontdesk"))

    def quit(self) -> None:
        key("ctrl+q")
        until("the end of the program", lambda: self.app.process.poll() is not None)
        if self.app.process.returncode != 0:
            raise Missing(f"an end without complaint, not {self.app.process.returncode}")

    def title(self, pattern: str) -> None:
        until(f"a title like {pattern}", lambda: any(
            re.search(pattern, frame.name) for frame in self.app.children()))

    def picture(self, name: str) -> None:
        self.app.picture(self.gallery.next(name))

    def fill(self, sandbox: Sandbox, name: str = "") -> None:
        dialog = self.app.wait(*DIALOG)
        if name:
            dialog.wait("text", re.compile("Name")).focus()
            type_text(name)
            advanced = until("the disclosure", lambda: dialog.find("push button", "Advanced")
                             or dialog.find("toggle button", "Advanced") or dialog.find("check box", "Advanced"))
            advanced.click()
            dialog.wait("text", re.compile("Base URL")).focus()
            key("ctrl+a")
            type_text(sandbox.url)
        dialog.wait("password text", re.compile("Secret key")).focus()
        key("ctrl+a")
        type_text(f" CLERK_SECRET_KEY='{sandbox.key}' ")

    def add(self, sandbox: Sandbox, name: str, found: str) -> None:
        key("ctrl+o")
        self.fill(sandbox, name)
        dialog = self.app.wait(*DIALOG)
        dialog.wait("push button", "Test connection").click()
        until(f"“{found}”", lambda: dialog.says(found))
        self.picture(f"added-{name.lower()}")
        dialog.wait("push button", "Add").click()
        until("the end of the dialog", lambda: self.app.find(*DIALOG) is None)
        self.title(name)

    def rotate(self) -> None:
        """The key of production is another from now on, at the same address."""
        port = re.search(r":(\d+)", self.production.url)[1]
        self.production.stop()
        self.production = Sandbox(self.programs / "frontdesk-sandbox", "--seed", "2", "--environment", "production",
                                  "--key", "sk_live_rotated0123456789abcdefghij", "--port", port)
        key("F5")
        until("that the key was refused", lambda: self.app.says("refused the secret key"))
        self.picture("key-refused")
        self.app.wait("push button", re.compile("Replace key")).click()
        self.fill(self.production)
        self.app.wait(*DIALOG).wait("push button", "Replace").click()
        until("the end of the bar", lambda: not self.app.says("refused the secret key"))

    def list_somebody(self, sandbox: Sandbox) -> None:
        person = sandbox.people("a")[0]
        key("ctrl+k")
        self.app.wait(*SEARCH, "focused")
        type_text(person["id"])
        key("Return")
        total = sandbox.count(person["id"])
        until(f"{total} sessions", lambda: (table := self.app.find("table", "Sessions")) is not None
              and table.rows() == min(total, 100))

    def crash(self, sandbox: Sandbox) -> None:
        """The program is killed; the next start shows again what it showed."""
        person = sandbox.people("a")[0]
        folder = Path(os.environ["XDG_CONFIG_HOME"]) / "frontdesk"
        until("the view on the disk", lambda: any(
            person["id"] in path.read_text() for path in folder.glob("*.open-*") if path.suffix != ".lock"))
        self.app.process.kill()
        self.app.process.wait()
        self.start()
        until("the view again", lambda: self.app.says("Restored your last view. No changes were in progress."))
        until("the sessions again", lambda: (table := self.app.find("table", "Sessions")) and table.rows() > 0)
        self.picture("restored")

    def remove(self) -> None:
        key("alt+i")
        self.app.wait("menu item", re.compile("Remove this instance")).click()
        self.app.wait("alert").wait("push button", re.compile("Remove")).click()
        until("the welcome", lambda: self.app.says("Open an instance"))

    def leaks(self) -> list[str]:
        """Where a key can be read that is not the keychain."""
        secrets = [sandbox.key.encode() for sandbox in (self.development, self.production)]
        folders = [os.environ[name] for name in os.environ if name == "HOME" or name.startswith("XDG_")]
        files = [path for folder in set(folders) for path in Path(folder).rglob("*") if path.is_file()]
        process = Path(f"/proc/{self.app.process.pid}")
        files += [process / "cmdline", process / "environ"]
        found = [str(path) for path in files if any(secret in path.read_bytes() for secret in secrets)]
        found += [f"{element.role} “{element.name}”" for element in self.app.descendants()
                  if any(secret.decode() in element.text + element.description for secret in secrets)]
        return found

    def run(self) -> None:
        self.start()
        until("the two ways to begin", lambda: self.app.says("See who is signed in"))
        self.picture("first-run")
        self.add(self.development, "Acme", "Development instance")
        self.list_somebody(self.development)
        self.quit()
        self.start()
        self.title("Development · Acme")  # by itself, with the key from the keyring
        if self.app.says("Restored"):
            raise Missing("a fresh desk after a good end")
        self.add(self.production, "Acme-live", "PRODUCTION instance")
        self.title("PRODUCTION · Acme-live")
        key("ctrl+1")
        self.title("Development · Acme")
        key("ctrl+2")
        self.title("PRODUCTION · Acme-live")
        self.list_somebody(self.production)
        self.rotate()
        self.list_somebody(self.production)
        self.crash(self.production)
        if found := self.leaks():
            raise Missing(f"a key in the keychain only, not in {', '.join(found)}")
        if kept_keys() != 2:
            raise Missing(f"two keys in the keyring, not {kept_keys()}")
        self.remove()
        until("one key in the keyring", lambda: kept_keys() == 1)
        key("ctrl+1")
        self.title("Development · Acme")
        self.quit()

    def stop(self) -> None:
        if self.app and self.app.process.poll() is None:
            self.app.stop()
        self.development.stop()
        self.production.stop()


def drive(kind: type[FirstDay], description: str) -> int:
    """A walk of this kind; the exit status."""
    programs, folder = pictures.arguments(description)
    walk = kind(programs, pictures.Gallery(folder))
    try:
        walk.run()
    except Missing as missing:
        print(f"missing: {missing}")
        walk.picture("missing")
        return 1
    finally:
        walk.stop()
    return 0


if __name__ == "__main__":
    sys.exit(drive(FirstDay, __doc__))
