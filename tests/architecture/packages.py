# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/debian-packages.txt is well formed, and the only list: who else names packages agrees with it."""

import re

from house import ROOT, report

LIST = ROOT / "packaging" / "debian-packages.txt"
GROUPS = ["build", "run", "test", "lint"]
PACKAGE = r"[a-z0-9][a-z0-9+.-]+"


def listed(faults: list[str]) -> dict[str, str]:
    """From package to group, complaining about lines that say less."""
    packages: dict[str, str] = {}
    for number, line in enumerate(LIST.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        entry = re.fullmatch(rf"(\w+) +({PACKAGE}) +\S.*", line)
        if not entry or entry[1] not in GROUPS:
            faults.append(f"{LIST.name}:{number}: not “group package why”: {line}")
        elif entry[2] in packages:
            faults.append(f"{LIST.name}:{number}: {entry[2]} stands there twice")
        else:
            packages[entry[2]] = entry[1]
    order = [GROUPS.index(group) for group in packages.values()]
    if order != sorted(order):
        faults.append(f"{LIST.name}: the groups are not in the order {', '.join(GROUPS)}")
    return packages


def installed_by_hand(text: str) -> set[str]:
    """What the commands in a text would have apt install."""
    joined = text.replace("\\\n", " ")
    return {word for command in re.findall(r"apt(?:-get)?\s[^\n`]*?\binstall\s+([^\n`]*)", joined)
            for word in command.split() if re.fullmatch(PACKAGE, word)}


faults: list[str] = []
packages = listed(faults)
for document in (ROOT / "README.md", ROOT / "CONTRIBUTING.md"):
    if document.exists():
        text = document.read_text(encoding="utf-8")
        faults += [f"{document.name}: {package} is not in {LIST.name}"
                   for package in sorted(installed_by_hand(text) - packages.keys())]
        faults += [f"{document.name}: names {package}, which is not in {LIST.name}"
                   for package in sorted(set(re.findall(r"`((?:lib|qt6|fonts|python3)-?[a-z0-9.+-]*-[a-z0-9.+-]+)`", text)))
                   if package not in packages]
report(faults)
