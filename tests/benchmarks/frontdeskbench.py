#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""frontdeskbench.py PROGRAMS: frontdesk-bench measures what it says, against the sandbox and against its own
server, and every line is as promised. How quick anything is, no test says."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "sandbox"))
from sandbox import Sandbox  # noqa: E402

PROGRAMS = Path(sys.argv[1])
TIMES = ("median_ms", "min_ms", "max_ms")
KEY = "sk_test_thatOnlyThisTestKnows0123456789"


def measure(*arguments: str) -> dict[str, dict]:
    """The figures by name."""
    done = subprocess.run([PROGRAMS / "frontdesk-bench", *arguments], capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    assert KEY not in done.stdout + done.stderr, "the key is told"
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    for line in lines:
        assert isinstance(line["n"], int) and line["n"] > 0, line
        assert all(isinstance(line[field], (int, float)) for field in TIMES), line
        assert 0 < line["min_ms"] <= line["median_ms"] <= line["max_ms"], line
    figures = {line["figure"]: line for line in lines}
    assert len(figures) == len(lines), "a figure is told twice"
    return figures


def against_the_sandbox() -> None:
    with tempfile.TemporaryDirectory() as folder, \
            Sandbox(PROGRAMS / "frontdesk-sandbox", "--key", KEY) as sandbox:
        key_file = Path(folder, "key")
        key_file.write_text(KEY + "\n", encoding="utf-8")
        user = sandbox.ask("GET", "/users?email_address=kiosk%40example.com").json()[0]["id"]
        total = sandbox.ask("GET", f"/sessions?user_id={user}&paginated=true&limit=1").json()["total_count"]
        figures = measure("--base-url", sandbox.url, "--key-file", str(key_file), "--user", user, "--no-budget",
                          "--runs", "2", "--concurrency", "3",
                          "--only", "load-all,decode,filter,sort,insert,bytes-per-row,gui-block,revoke")
        assert figures.keys() >= {"load-all", "load-all-raw", "load-all-bare-qt", "decode", "decode-qjsondocument",
                                  "filter", "sort", "insert", "bytes-per-row", "gui-block"}, figures.keys()
        assert not any(name.startswith("revoke") for name in figures), "real sessions were revoked"
        assert figures["load-all"]["sessions"] == total, figures["load-all"]
        assert figures["load-all"]["complete"], figures["load-all"]
        assert figures["filter"]["rows"] == total, figures["filter"]
        assert figures["load-all"]["n"] == 2 and figures["load-all"]["concurrency"] == 3


def against_its_own_server() -> None:
    figures = measure("--runs", "1", "--sessions", "1100", "--rows", "1100", "--most-rows", "1000", "--revokes", "5")
    assert figures.keys() >= {"load-all-20ms", "revoke", "revoke-job", "growth-1000-sort", "scroll", "startup",
                              "pss"}, figures.keys()
    assert figures["load-all"]["sessions"] == figures["sort"]["rows"] == 1100
    assert 0 < figures["bytes-per-row"]["value"] < 10_000, figures["bytes-per-row"]


def what_cannot_be_meant_is_refused() -> None:
    for wrong in (["--only", "nothing"], ["--runs", "0"], ["--base-url", "http://198.51.100.1"],
                  ["--base-url", "http://127.0.0.1:9"], ["--key-file", os.devnull]):
        done = subprocess.run([PROGRAMS / "frontdesk-bench", *wrong], capture_output=True, text=True, timeout=100)
        assert done.returncode == 2 and done.stderr and not done.stdout, wrong


against_the_sandbox()
against_its_own_server()
what_cannot_be_meant_is_refused()
