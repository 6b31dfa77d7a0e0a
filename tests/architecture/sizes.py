# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file holds one idea: three hundred lines are the end of it."""

from house import ROOT, name, report, sources

LIMIT = 300
# From the file to why it may be longer.
LONGER: dict[str, str] = {}

files = sources("src", "tests", "benchmarks") + sorted((ROOT / "tests").rglob("*.py"))
lengths = {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
report([f"{file}: {length} lines" for file, length in lengths.items() if length > LIMIT and file not in LONGER]
       + [f"{file}: needs no exception any more" for file in LONGER if lengths.get(file, 0) <= LIMIT])
