# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbered pictures of a walk, no two of them alike."""

import itertools
import subprocess
from pathlib import Path

from desktop import Missing

WIDTH, HEIGHT = 320, 200
# Cells of the reduced picture that have to differ: a blinking cursor is no difference, a new word is.
DIFFERENT = 20


class Gallery:
    def __init__(self, folder: Path):
        self.folder = folder
        self.paths: list[Path] = []
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("[0-9][0-9]-*.png"):
            old.unlink()

    def next(self, name: str) -> Path:
        self.paths.append(self.folder / f"{len(self.paths) + 1:02}-{name}.png")
        return self.paths[-1]

    def check(self) -> None:
        reduced = [(path, _reduced(path)) for path in self.paths]
        for (one, left), (other, right) in itertools.combinations(reduced, 2):
            if sum(abs(a - b) > 8 for a, b in zip(left, right, strict=True)) < DIFFERENT:
                raise Missing(f"difference between {one.name} and {other.name}")


def _reduced(path: Path) -> bytes:
    return subprocess.run(["convert", path, "-colorspace", "gray", "-resize", f"{WIDTH}x{HEIGHT}!", "-depth", "8",
                           "gray:-"], check=True, capture_output=True).stdout
