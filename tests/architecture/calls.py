# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no file of ours may call or name."""

import re
from pathlib import Path

from house import ROOT, code_lines, name, report, sources

FORBIDDEN = {
    r"\bQEventLoop\b": "a nested event loop",
    r"\bprocessEvents\b": "a nested event loop",
    r"\bwaitFor[A-Z]\w*\s*\(": "a blocking wait",
    r"\bq?Sleep\s*\(|\bsleep_for\b|\bQThread::\w*sleep\b": "a sleep",
    r"(?:\.|->)exec\s*\(": "a nested event loop; dialogs open(), only main.cpp runs the application",
    r"\bstatic\s+\w+\s*[&*]\s*instance\s*\(": "a singleton",
    r"\bthrow\b(?!\s*\(\s*\))": "an exception",
    r"/(?:work|tmp|home)/": "a path of one machine",
}
# QSqlQuery::exec runs a statement.
MAY_EXEC = {"src/app/main.cpp", "src/sandbox/main.cpp"}
EXEC_OF_SQL = "src/journal/"


def allowed(path: Path, what: str) -> bool:
    return "exec" in what and (name(path) in MAY_EXEC or name(path).startswith(EXEC_OF_SQL))


def faults_in(path: Path):
    for number, line in code_lines(path):
        for pattern, meaning in FORBIDDEN.items():
            if re.search(pattern, line) and not allowed(path, pattern):
                yield f"{name(path)}:{number}: {meaning}: {line.strip()}"


def faults_outside():
    """No file of the tree points out of it."""
    outside = "../" + "shared"
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if parts[0] in (".git", "build", ".cache") or not path.is_file() or path.suffix == ".png":
            continue
        if outside in path.read_text(encoding="utf-8", errors="replace"):
            yield f"{name(path)}: names {outside}"


report([fault for path in sources("src") for fault in faults_in(path)] + list(faults_outside()))
