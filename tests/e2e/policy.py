#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program under an organization's policy, in the one place where it looks for it: a copy of /etc is laid
over /etc, for the program alone. That takes root; without, it ends with 77 for "skipped"."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pictures
from desktop import App, Missing, key, type_text, until
from sandbox import Sandbox

SKIPPED = 77
MANAGED = ("push button", "Managed by your organization")


class Computer:
    """One whose administrator keeps a policy."""

    def __init__(self, programs: Path, etc: Path):
        self.programs = programs
        self.etc = etc
        self.policy = etc / "frontdesk" / "policy.json"
        self.policy.parent.mkdir()
        self.policy.parent.chmod(0o755)

    def demand(self, text: str) -> None:
        self.policy.write_text(text)
        self.policy.chmod(0o644)

    def start(self, *arguments: str, env: dict[str, str] | None = None) -> App:
        return App.start("unshare", "--mount", "sh", "-c", 'mount --bind "$1" /etc && shift && exec "$@"', "sh",
                         str(self.etc), str(self.programs / "frontdesk"), *arguments, env=env)


class Walk:
    def __init__(self, computer: Computer, gallery: pictures.Gallery):
        self.computer = computer
        self.gallery = gallery
        self.app: App | None = None

    def picture(self, name: str) -> None:
        self.app.picture(self.gallery.next(name))

    def says(self, pattern: str) -> None:
        until(f"“{pattern}”", lambda: self.app.says(pattern))

    def list_somebody(self) -> None:
        key("ctrl+k")
        self.app.wait("text", "Search", "focused")
        type_text("dana@example.com")
        key("Return")
        until("sessions", lambda: (table := self.app.find("table", "Sessions")) and table.rows() > 0)

    def rules(self) -> None:
        self.app.wait(*MANAGED).click()
        dialog = self.app.wait("dialog", "Managed by your organization")
        if not dialog.says(re.escape("/etc/frontdesk/policy.json")):
            raise Missing("the path of the file")
        self.picture("rules")
        key("Escape")
        until("the end of the dialog", lambda: not self.app.find("dialog", "Managed by your organization"))

    def read_only(self) -> None:
        self.computer.demand(json.dumps({
            "readOnly": True, "noExport": True, "idleLockMinutes": 3, "allowedHosts": ["api.clerk.com"],
            "maximumTokenLifetimeSeconds": 600, "allowedTemplates": ["", "hasura"], "requireReason": True}))
        self.app = self.computer.start("--sandbox", "--environment", "production")
        self.app.wait("push button", re.compile("Read-only by your organization"))
        self.list_somebody()
        self.picture("read-only")
        self.rules()
        self.app.find("table", "Sessions").cell(0, 0).click()
        key("Delete")
        dialog = self.app.wait("dialog", "Managed by your organization")
        if dialog.find("push button", re.compile("Allow|Revoke")):
            raise Missing("a dialog without a question")
        key("Escape")
        key("ctrl+comma")
        preferences = self.app.wait("dialog", "Preferences")
        until("who limits the lock", lambda: preferences.says("Managed by your organization: after 3 minute"))
        self.picture("preferences")
        self.app.stop()

    def limits(self) -> None:
        self.computer.demand(json.dumps({
            "maximumTokenLifetimeSeconds": 600, "allowedTemplates": ["", "hasura"], "requireReason": True}))
        self.app = self.computer.start("--sandbox")
        self.list_somebody()
        self.app.find("table", "Sessions").cell(0, 0).click()
        key("ctrl+t")
        dialog = self.app.wait("dialog", "Mint token")
        until("the longest lifetime", lambda: dialog.says("at most 10 min"))
        self.picture("mint")
        if dialog.find("push button", "Mint and show", "enabled"):
            raise Missing("a question for a reason")
        dialog.wait("text", "Reason").click()
        type_text("Test")
        until("the button", lambda: dialog.find("push button", "Mint and show", "enabled"))
        self.app.stop()

    def hosts(self, sandbox: Sandbox, folder: Path) -> None:
        self.computer.demand('{"allowedHosts": ["api.clerk.com"]}')
        secret = folder / "key"
        secret.write_text(sandbox.key)
        secret.chmod(0o600)
        self.app = self.computer.start(
            env={"FRONTDESK_SECRET_KEY_FILE": str(secret), "FRONTDESK_BASE_URL": sandbox.url})
        self.says(r"does not allow instances on 127\.0\.0\.1")
        if self.app.find("table", "Sessions"):
            raise Missing("a closed instance")
        self.picture("host")
        self.app.stop()

    def broken(self) -> None:
        self.computer.demand('{\n  "readOnly": false,\n}\n')
        self.app = self.computer.start()
        self.says("Line 3, column")
        self.picture("broken")
        if self.app.find("push button", re.compile("Add an instance"), "enabled"):
            raise Missing("an instance that cannot be added")
        self.app.wait("push button", re.compile("sample data")).click()
        self.app.wait("push button", re.compile("Read-only by your organization"))
        self.app.stop()

    def foreign(self) -> None:
        self.computer.demand("{}")
        self.computer.policy.chmod(0o666)
        self.app = self.computer.start()
        self.says("Others than the administrator may write it")
        self.app.stop()


def main() -> int:
    programs, shots = pictures.arguments(__doc__)
    if subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0:
        print("skipped: only root can lay a policy over /etc for one program")
        return SKIPPED
    gallery = pictures.Gallery(shots)
    with tempfile.TemporaryDirectory(prefix="policy-") as folder:
        etc = Path(folder) / "etc"
        shutil.copytree("/etc", etc, symlinks=True)
        walk = Walk(Computer(programs, etc), gallery)
        sandbox = Sandbox(programs / "frontdesk-sandbox")
        try:
            for step in (walk.read_only, walk.limits, lambda: walk.hosts(sandbox, Path(folder)), walk.broken,
                         walk.foreign):
                step()
            gallery.check()
        except Missing as missing:
            print(f"missing: {missing}", file=sys.stderr)
            if walk.app:
                walk.app.picture(shots / "failed.png")
            return 1
        finally:
            sandbox.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
