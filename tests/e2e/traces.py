# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a secret has left a trace: in bytes, in files, in processes and in the memory of one."""

import base64
import re
import subprocess
import threading
import urllib.parse
from pathlib import Path

PIECE = 24  # bytes: what is no longer than this is not looked for in pieces
IN_MEMORY = ("plain", "UTF-16LE", "base64+0", "base64+1", "base64+2")  # as programs hold texts
LIKE_A_SECRET = re.compile(rb"sk_(?:live|test)_\w{8}|eyJ[\w-]{10,}\.")
READ_AT_ONCE = 64 * 1024 * 1024  # bytes


def forms(secret: str) -> dict[str, bytes]:
    """How a secret may be written down. Of a long one its end is looked for: the beginning of a token says
    nothing but which algorithm signed it."""
    plain = secret.encode()
    end = plain[-PIECE:]
    found = {
        "plain": end,
        "UTF-16LE": end.decode().encode("utf-16-le"),
        "UTF-16BE": end.decode().encode("utf-16-be"),
        "hex": end.hex().encode(),
        "HEX": end.hex().upper().encode(),
    }
    # What base64 makes of it wherever it begins, without the characters that its neighbours share.
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + end)
        found[f"base64+{before}"] = coded[4 if before else 0:len(coded) // 4 * 4 - 4]
    if (quoted := urllib.parse.quote(end.decode(), safe="")) != end.decode():
        found["percent"] = quoted.encode()
    found["percent, all"] = b"".join(b"%%%02X" % byte for byte in end)
    return found


class Traces:
    """Secrets by what they are called, and the search for them."""

    def __init__(self):
        self.known: dict[str, dict[str, bytes]] = {}

    def know(self, name: str, secret: str) -> str:
        if len(secret) < PIECE:
            raise ValueError(f"{name} is too short to be told from chance")
        self.known[name] = forms(secret)
        return secret

    def within(self, data: bytes, only: tuple[str, ...] = ()) -> dict[str, int]:
        """What is found, as "name (form)", and how often."""
        found = {}
        for name, written in self.known.items():
            for form, pattern in written.items():
                if only and form not in only:
                    continue
                if count := data.count(pattern):
                    found[f"{name} ({form})"] = count
        return found

    def in_files(self, folders: list[Path]) -> list[str]:
        files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
        return [f"{what} in {path}" for path in files for what in self.within(path.read_bytes())]

    def in_process(self, pid: int) -> list[str]:
        """In what every user of the computer, or every program of this one, can read of a process."""
        found = []
        for part in ("cmdline", "environ"):
            try:
                data = Path(f"/proc/{pid}/{part}").read_bytes()
                found += [f"{what} in {part} of {pid}" for what in self.within(data)]
                if LIKE_A_SECRET.search(data):  # one that was made up by the program, or its children
                    found.append(f"what looks like a secret in {part} of {pid}")
            except (FileNotFoundError, ProcessLookupError):
                pass  # it has ended
        return found

    def in_memory(self, pid: int) -> dict[str, int]:
        """In all that a core dump of the process would hold."""
        found: dict[str, int] = {}
        with open(f"/proc/{pid}/mem", "rb", 0) as memory:
            for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
                begin, end, rights = re.match(r"(\w+)-(\w+) (\S+)", line).groups()
                if not rights.startswith("rw") or "[v" in line:
                    continue
                for what, count in self.within(self._read(memory, int(begin, 16), int(end, 16)), IN_MEMORY).items():
                    found[what] = found.get(what, 0) + count
        return found

    @staticmethod
    def _read(memory, begin: int, end: int) -> bytes:
        pieces = []
        memory.seek(begin)
        while begin < end:
            try:
                piece = memory.read(min(end - begin, READ_AT_ONCE))
            except OSError:
                break  # a hole
            if not piece:
                break
            pieces.append(piece)
            begin += len(piece)
        return b"".join(pieces)


def family(pid: int) -> list[int]:
    """A process, its children and theirs."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except FileNotFoundError:
        return []
    return [pid] + [one for child in children for one in family(int(child))]


class Watch(threading.Thread):
    """Looks at the program and its children again and again, until it is stopped."""

    def __init__(self, pid: int, traces: Traces):
        super().__init__(daemon=True)
        self.pid = pid
        self.traces = traces
        self.over = threading.Event()
        self.found: set[str] = set()
        self.seen: set[int] = set()

    def run(self) -> None:
        while not self.over.wait(0.2):
            for pid in family(self.pid):
                self.seen.add(pid)
                self.found.update(self.traces.in_process(pid))

    def stop(self) -> None:
        self.over.set()
        self.join()


def selection(name: str) -> bytes:
    """What the X server's selection of this name holds."""
    reading = subprocess.run(["xclip", "-selection", name, "-o"], capture_output=True)
    return reading.stdout
