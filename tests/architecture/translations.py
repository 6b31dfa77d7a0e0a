# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language is complete: what the sources say is there and translated, placeholders and all."""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from house import ROOT, report

MOST_EQUAL = 0.05  # share of texts with words in them that may read like the English ones
PLACEHOLDER = re.compile(r"%(?:\d|n)")


def messages(path: Path):
    """(context, message) in the file's order."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def keys(path: Path) -> set[tuple]:
    return {(context, message.findtext("source"), message.findtext("comment") or "")
            for context, message in messages(path)}


def has_words(text: str) -> bool:
    return re.search(r"[A-Za-z]{3,}", re.sub(r"https?:\S+|&", "", text)) is not None


def faults_in(path: Path):
    wordy = equal = 0
    for context, message in messages(path):
        source, translation = message.findtext("source"), message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        where = f"{path.name}: {context}: “{source}”"
        if translation.get("type") or not all(forms):
            yield f"{where} is not translated"
        for form in forms:
            if set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(form)):
                yield f"{where} has other placeholders than “{form}”"
            if ("&" in source) != ("&" in form):
                yield f"{where} has a mnemonic only on one side"
        if has_words(source):
            wordy += 1
            equal += source in forms
    if equal > MOST_EQUAL * wordy and not path.name.endswith("_en.ts"):
        yield f"{path.name}: {equal} of {wordy} texts read like the English ones"


def missing(path: Path):
    """What the sources say and the file does not hold, and the other way round."""
    lupdate = shutil.which("lupdate6") or shutil.which("/usr/lib/qt6/bin/lupdate") or shutil.which("lupdate")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        subprocess.run([lupdate, "-silent", "-locations", "none", *(["-pluralonly"] if "_en" in path.name else []),
                        "src", "ui", "-ts", str(fresh)], cwd=ROOT, check=True, capture_output=True)
        for key in sorted(keys(fresh) ^ keys(path)):
            yield f"{path.name}: tools/translate was not run after “{key[1]}” changed"


languages = sorted((ROOT / "translations").glob("*.ts"))
report([fault for path in languages for fault in (*faults_in(path), *missing(path))])
