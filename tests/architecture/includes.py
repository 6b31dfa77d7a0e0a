# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrows point down: a room includes only what stands below it, and only the Qt that is its business."""

import re
from pathlib import Path

from house import ROOT, code_lines, name, report, room, sources

BELOW = {
    "core": set(),
    "search": {"core"},
    "api": {"core"},
    "token": {"core", "api"},
    "secrets": {"core"},
    "settings": {"core"},
    "policy": {"core"},
    "journal": {"core"},
    "models": {"core", "api/types", "journal/types"},
    "operations": {"core", "api", "token", "policy", "journal"},
    "controllers": {"core", "search", "api", "token", "secrets", "settings", "policy", "journal", "models", "operations"},
    "ui": {"core", "search", "api", "token", "secrets", "settings", "policy", "journal", "models", "operations", "controllers"},
    "app": {"core", "search", "api", "token", "secrets", "settings", "policy", "journal", "models", "operations", "controllers", "ui", "presenter"},
    "sandbox": set(),
    "presenter": {"core"},
}

# Which rooms may use a Qt module.
QT = {
    "QtWidgets": {"ui", "app"},
    "QtNetwork": {"api", "app", "sandbox"},
    "QtHttpServer": {"sandbox"},
    "QtSql": {"journal"},
    "QtDBus": {"secrets", "app"},
    "QtGui": {"models", "controllers", "ui", "app"},
}


def qt_headers() -> dict[str, str]:
    """From a Qt header's name to its module, as installed; empty where the headers are elsewhere."""
    for base in (*Path("/usr/include").glob("*/qt6"), Path("/usr/include/qt6")):
        headers = {header.name: module for module in QT for header in (base / module).glob("Q*")}
        if headers:
            return headers
    return {}


def faults_in(path: Path, modules: dict[str, str]):
    own = room(path)
    for number, line in code_lines(path):
        include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if not include:
            continue
        target = include[2]
        where = f"{name(path)}:{number}: {own} includes {target}"
        if include[1] == '"':
            if target.endswith(".moc") or target.startswith("ui_"):
                continue
            folder, _, _ = target.rpartition("/")
            if not (ROOT / "src" / target).is_file():
                yield f"{where}, which is no file under src/"
            elif folder.split("/")[0] != own and not {folder, folder.split("/")[0]} & BELOW[own]:
                yield f"{where}, which does not stand below it"
        else:
            module = target.split("/")[0] if target.startswith("Qt") and "/" in target else modules.get(target)
            if own not in QT.get(module, {own}):
                yield f"{where}, which is {module}"


modules = qt_headers()
report([f"{name(path)}: src/{room(path)} is no room of the house" for path in sources("src") if room(path) not in BELOW]
       + [fault for path in sources("src") if room(path) in BELOW for fault in faults_in(path, modules)])
