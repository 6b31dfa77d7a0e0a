# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbered pictures of a walk, no two of them alike."""

import argparse
import itertools
import subprocess
from collections.abc import Callable
from pathlib import Path

from desktop import Missing

WIDTH, HEIGHT = 320, 200
# Cells of the reduced picture that have to differ: a blinking cursor is no difference, a new word is.
DIFFERENT = 20


def arguments(description: str) -> tuple[Path, Path]:
    """What every walk is told: the folder of the programs, and the folder for its pictures."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--programs", type=Path, required=True, help="folder of frontdesk and frontdesk-sandbox")
    parser.add_argument("--pictures", type=Path, required=True, help="where the pictures go")
    options = parser.parse_args()
    options.pictures.mkdir(parents=True, exist_ok=True)
    return options.programs.resolve(), options.pictures


def take(description: str, show: Callable[[Path, Path], None]) -> int:
    """Has show(program, folder) take its pictures; the exit status."""
    programs, folder = arguments(description)
    try:
        show(programs / "frontdesk", folder)
    except Missing as missing:
        print(f"missing {missing}")
        return 1
    return 0


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
