#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keychain that does not do as one wishes, with a real one: an entry deleted behind our back, a service that
does not answer, one that is locked while an instance is open. Then a computer that goes to sleep."""

import argparse
import os
import re
import signal
import sys
from pathlib import Path

import pictures
from desktop import Missing, key, tool, until
from firstrun import DIALOG, FirstDay, kept_keys

LONGEST = 75  # seconds: a keychain that asks for its password is given a minute
SERVICE = "/org/freedesktop/secrets"


def ask(path: str, method: str, *arguments: str) -> str:
    return tool("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", path, method, *arguments)


def paths(answer: str) -> list[str]:
    return re.findall(r'object path "([^"]+)"', answer)


def delete_keys() -> None:
    found = ask(SERVICE, "org.freedesktop.Secret.Service.SearchItems", "dict:string:string:server,Frontdesk")
    for item in paths(found):
        ask(item, "org.freedesktop.Secret.Item.Delete")


def lock() -> None:
    [collection] = paths(ask(SERVICE, "org.freedesktop.Secret.Service.ReadAlias", "string:default"))
    ask(SERVICE, "org.freedesktop.Secret.Service.Lock", f"array:objpath:{collection}")


def daemon() -> int:
    answer = tool("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                  "org.freedesktop.DBus.GetConnectionUnixProcessID", "string:org.freedesktop.secrets")
    return int(re.search(r"uint32 (\d+)", answer)[1])


class Troubles(FirstDay):
    def run(self) -> None:
        # Where logind would speak.
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        self.start()
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
        tool("dbus-send", "--system", "--type=signal", "/org/freedesktop/login1",
             "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:true")
        self.app.wait("push button", re.compile("Read-only. Allow changes"))

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
            # The window is alive all the while, and need not wait.
            self.app.wait("push button", "Cancel").click()
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
        """Locked while the instance is open: that goes on; a new key is asked where to keep it."""
        lock()
        self.list_somebody(self.production)
        key("alt+i")
        self.app.wait("menu item", re.compile("Replace the key")).click()
        self.fill(self.production)
        dialog = self.app.wait(*DIALOG)
        dialog.wait("push button", "Replace").click()
        until("words about the locked keychain", lambda: dialog.says("keychain is locked"), LONGEST)
        self.picture("keychain-locked")
        dialog.wait("push button", re.compile("Keep for this session only")).click()
        until("the end of the dialog", lambda: self.app.find(*DIALOG) is None)
        self.list_somebody(self.production)
        self.quit()
        self.start()
        until("words about the locked keychain", lambda: self.app.says("keychain is locked"), LONGEST)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--programs", type=Path, required=True)
    arguments.add_argument("--pictures", type=Path, required=True)
    options = arguments.parse_args()
    troubles = Troubles(options.programs.resolve(), pictures.Gallery(options.pictures))
    try:
        troubles.run()
    except Missing as missing:
        print(f"missing: {missing}")
        troubles.picture("missing")
        return 1
    finally:
        troubles.stop()
    print("No trouble with the keychain was too much.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
