# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of this folder share: reading the tree and reporting."""

import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1]).resolve()


def sources(*folders: str) -> list[Path]:
    """The C++ files under the folders, in a stable order."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*")
                  if path.suffix in (".cpp", ".h"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def room(path: Path) -> str:
    return path.relative_to(ROOT / "src").parts[0]


def code_lines(path: Path):
    """Numbered lines without comments; what stands in string literals is kept."""
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", lambda comment: "\n" * comment[0].count("\n"), text, flags=re.DOTALL)
    for number, line in enumerate(text.splitlines(), 1):
        yield number, re.sub(r"(^|\s)//.*", "", line)


def report(faults: list[str]) -> None:
    """Ends the test."""
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)
