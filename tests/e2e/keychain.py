#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keychain that does not do as one wishes, with a real one: an entry deleted behind our back, a service that
does not answer, a keychain that is locked meanwhile. Before that, a computer that goes to sleep."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

from desktop import Missing, key, tool, until
from firstrun import DIALOG, FirstDay, drive, kept_keys

SERVICE = "/org/freedesktop/secrets"


def ask(path: str, method: str, *arguments: str) -> str:
    return tool("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", path, method, *arguments)


def paths(answer: str) -> list[str]:
    return re.findall(r'object path "([^"]+)"', answer)


def delete_keys() -> None:
    found = ask(SERVICE, "org.freedesktop.Secret.Service.SearchItems", "dict:string:string:server,Frontdesk")
    for item in paths(found):
        ask(item, "org.freedesktop.Secret.Item.Delete")


def helper(name: str) -> subprocess.Popen:
    started = subprocess.Popen(
        [Path(__file__).with_name(name)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    hear(started, "ready")
    return started


def hear(speaker: subprocess.Popen, words: str) -> None:
    if (heard := speaker.stdout.readline().strip()) != words:
        raise Missing(f"“{words}”, not “{heard}”")


def lock_keys() -> subprocess.Popen:
    """Locks the keychain; whoever then asks for what is in it is told no by the prompter that is returned."""
    prompter = helper("prompter.py")
    [collection] = paths(ask(SERVICE, "org.freedesktop.Secret.Service.ReadAlias", "string:default"))
    ask(SERVICE, "org.freedesktop.Secret.Service.Lock", f"array:objpath:{collection}")
    return prompter


def screen() -> str:
    return tool("import", "-window", "root", "-colorspace", "gray", "-format", "%#", "info:-")


def daemon() -> int:
    answer = tool("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                  "org.freedesktop.DBus.GetConnectionUnixProcessID", "string:org.freedesktop.secrets")
    return int(re.search(r"uint32 (\d+)", answer)[1])


class Troubles(FirstDay):
    def run(self) -> None:
        # Where logind would speak.
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        self.logind = helper("logind.py")
        self.start()
        hear(self.logind, "asked sleep delay")
        self.add(self.production, "Acme", "PRODUCTION instance")
        self.sleep()
        self.quit()
        self.deleted()
        self.slow()
        self.locked()
        if found := self.leaks():
            raise Missing(f"a key in the keychain only, not in {', '.join(found)}")

    def sleep(self) -> None:
        self.app.wait("push button", re.compile("Read-only. Allow changes")).click()
        self.app.wait("dialog").wait("push button", re.compile("Allow for")).click()
        until("changes allowed", lambda: self.app.find("push button", re.compile("Changes are allowed")))
        self.picture("unlocked")
        self.logind.stdin.write("sleep\n")
        self.logind.stdin.flush()
        # The computer waits for it, and for no more.
        hear(self.logind, "asleep")
        if not self.app.find("push button", re.compile("Read-only. Allow changes")):
            raise Missing("changes locked before the computer sleeps")
        self.logind.kill()

    def deleted(self) -> None:
        delete_keys()
        self.start()
        until("words about the missing key", lambda: self.app.says("has no secret key for this instance"))
        self.picture("entry-deleted")
        self.app.wait("push button", re.compile("Enter the key")).click()
        self.fill(self.production)
        self.app.wait(*DIALOG).wait("push button", "Replace").click()
        self.title("PRODUCTION · Acme")
        if kept_keys() != 1:
            raise Missing(f"the key in the keyring again, not {kept_keys()}")
        self.quit()

    def slow(self) -> None:
        service = daemon()
        os.kill(service, signal.SIGSTOP)
        try:
            self.start()
            until("that it waits", lambda: self.app.says("The keychain may ask for its password"))
            self.picture("keychain-slow")
            # The window is alive all the while, and need not wait. Seen on the screen: libatspi locks itself out
            # when what it has been asked about changes before its eyes.
            waiting = screen()
            key("alt+c")
            until("the end of the waiting", lambda: screen() != waiting)
            self.app.wait("push button", re.compile("Open .*Acme"))
        finally:
            os.kill(service, signal.SIGCONT)
        # What was not waited for does not come after all.
        key("alt+h")
        self.app.wait("menu item", re.compile("About Frontdesk")).click()
        self.app.wait("alert").wait("push button", "Close").click()
        if self.app.find("text", "Search"):
            raise Missing("an instance that stays closed")
        self.app.wait("push button", re.compile("Open .*Acme")).click()
        self.title("PRODUCTION · Acme")

    def locked(self) -> None:
        prompter = lock_keys()
        try:
            # What is open has its key, and goes on.
            self.list_somebody(self.production)
            key("alt+i")
            self.app.wait("menu item", re.compile("Replace the key")).click()
            self.fill(self.production)
            dialog = self.app.wait(*DIALOG)
            dialog.wait("push button", "Replace").click()
            until("words about the lock", lambda: dialog.says("The keychain is locked."))
            self.picture("keychain-locked-replace")
            dialog.wait("push button", re.compile("this session only")).click()
            self.list_somebody(self.production)
            self.quit()
            # What is to be opened asks for it, and is told no.
            self.start()
            until("words about the lock", lambda: self.app.says("The keychain is locked."))
            hear(prompter, "asked")
            self.picture("keychain-locked-open")
        finally:
            prompter.kill()


if __name__ == "__main__":
    sys.exit(drive(Troubles, __doc__))
