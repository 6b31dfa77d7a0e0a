#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges the Debian package: package.py DEB SOURCE_DIR. What is in it, whether its dependencies are complete,
whether it starts where it was unpacked; and, only where CI=true, whether it installs and goes again.
Runs inside tools/desktop-session."""

import gzip
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
from desktop import App, key, until  # noqa: E402

DEB, SOURCE = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
CONTENTS = {
    "usr/bin/frontdesk", "usr/bin/frontdesk-sandbox", "usr/share/applications/frontdesk.desktop",
    "usr/share/metainfo/frontdesk.metainfo.xml", "usr/share/icons/hicolor/scalable/apps/frontdesk.svg",
    "usr/share/man/man1/frontdesk.1.gz", "usr/share/man/man1/frontdesk-sandbox.1.gz",
    "usr/share/doc/frontdesk/copyright", "usr/share/doc/frontdesk/changelog.gz",
    "usr/share/doc/frontdesk/policy.md", "usr/share/doc/frontdesk/examples/policy.example.json",
}
PROGRAMS = ("frontdesk", "frontdesk-sandbox")
faults: list[str] = []


def output(*command: str, **options) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def judge(holds: bool, fault: str) -> None:
    if not holds:
        faults.append(fault)


def contents(root: Path) -> None:
    files = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    judge(files == CONTENTS, f"contents differ: {sorted(files ^ CONTENTS)}")
    for line in output("dpkg-deb", "--contents", str(DEB)).splitlines():
        mode, owner, *_, name = line.split()
        executable = name.startswith("./usr/bin/") and not name.endswith("/")
        wanted = "drwxr-xr-x" if mode.startswith("d") else "-rwxr-xr-x" if executable else "-rw-r--r--"
        judge(mode == wanted and owner == "root/root", f"{name}: {mode} {owner}")


def binaries(root: Path) -> None:
    for program in PROGRAMS:
        path = root / "usr/bin" / program
        dynamic = output("readelf", "--dynamic", str(path))
        judge("RPATH" not in dynamic and "RUNPATH" not in dynamic, f"{program} has a run path")
        judge(str(SOURCE).encode() not in path.read_bytes(), f"{program} names the folder it was built in")
        judge(".debug_info" not in output("readelf", "--sections", str(path)), f"{program} is not stripped")


def documents(root: Path) -> None:
    entry = subprocess.run(["desktop-file-validate", "usr/share/applications/frontdesk.desktop"], cwd=root,
                           capture_output=True, text=True)
    judge(entry.returncode == 0, f"desktop entry: {entry.stdout}")
    # It warns of an id without a domain; there is none that is ours.
    metadata = subprocess.run(["appstreamcli", "validate", "--no-net", "usr/share/metainfo/frontdesk.metainfo.xml"],
                              cwd=root, capture_output=True, text=True).stdout
    judge(not re.search(r"^E:", metadata, re.MULTILINE), f"AppStream: {metadata}")
    for program in PROGRAMS:
        page = root / f"usr/share/man/man1/{program}.1.gz"
        done = subprocess.run(["man", "--warnings", "--local-file", str(page)], capture_output=True, text=True,
                              env=os.environ | {"MANWIDTH": "100", "LC_ALL": "C.UTF-8"})
        judge(done.returncode == 0 and not done.stderr, f"{program}.1: {done.stderr}")
        written = set(re.findall(r"--[a-z][a-z-]+", gzip.open(page, "rt").read().replace("\\-", "-")))
        offered = set(re.findall(r"--[a-z][a-z-]+", output(str(root / "usr/bin" / program), "--help")))
        judge(written - {"--sandbox"} == offered - {"--sandbox"},
              f"{program}: man page and --help differ: {sorted(written ^ offered)}")


def closure(packages: set[str]) -> set[str]:
    """The packages with everything they depend on, of those that are installed."""
    found: set[str] = set()
    waiting = list(packages)
    while waiting:
        package = waiting.pop()
        if package in found:
            continue
        found.add(package)
        depends = subprocess.run(["dpkg-query", "--show", "--showformat=${Depends}, ${Pre-Depends}", package],
                                 capture_output=True, text=True).stdout
        waiting += re.findall(r"(?:^|[,|])\s*([a-z0-9][a-z0-9.+-]+)", depends)
    return found


def owners(libraries: set[str]) -> dict[str, str]:
    """From each library to the package that holds it; the system's / may be a link to /usr."""
    found = {}
    for library in libraries:
        for name in (library, library.removeprefix("/usr")):
            done = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True)
            if done.returncode == 0:
                found[library] = done.stdout.split(":")[0]
                break
    return found


def runs(root: Path) -> None:
    """Started where it was unpacked: the window comes, everything it loads is depended on, it ends cleanly."""
    for program in PROGRAMS:
        bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        version = output(str(root / "usr/bin" / program), "--version", env=bare)
        judge(version.startswith("frontdesk"), f"{program} --version says {version}")
    app = App.start(str(root / "usr/bin/frontdesk"), "--sandbox")
    app.wait("text", "Search", "focused")
    key("ctrl+shift+j")  # the journal's driver is loaded when it is first read
    app.wait("label", re.compile("Nothing has been changed"))
    mapped = Path(f"/proc/{app.process.pid}/maps").read_text(encoding="utf-8")
    libraries = set(re.findall(r"(/\S+\.so[.\d]*)$", mapped, re.MULTILINE))
    for part, of in (("the SVG icon engine", "libqsvgicon"), ("the SQLite driver", "libqsqlite"),
                     ("the X11 platform", "libqxcb")):
        judge(any(of in library for library in libraries), f"{part} was not loaded")
    named = set(re.findall(r"(?:^|,)\s*([a-z0-9][a-z0-9.+-]+)", output("dpkg-deb", "--field", str(DEB), "Depends")))
    complete = closure(named)
    for library, package in sorted(owners(libraries).items()):
        # What the desktop session brings along (accessibility, input) belongs to no program.
        judge(package in complete, f"{library} is loaded, and no dependency brings {package}")
    for package in ("libsecret-1-0", "libqt6sql6-sqlite", "libqt6svg6"):
        judge(package in named, f"{package} is loaded at run time and not among Depends")
    recommended = output("dpkg-deb", "--field", str(DEB), "Recommends")
    judge("libqt6sql6-psql" in recommended, "the driver for a team's journal is not recommended")
    key("ctrl+q")
    until("the end of the program", lambda: app.process.poll() is not None)
    judge(app.process.returncode == 0, f"it ended with {app.process.returncode}")


def installs() -> None:
    if os.environ.get("CI") != "true" or os.geteuid() != 0:
        print("not installed: only where CI=true")
        return
    apt = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends", "--yes"]
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*apt, "install", str(DEB)], check=True, env=env, stdout=subprocess.DEVNULL)
    try:
        app = App.start("/usr/bin/frontdesk", "--sandbox")
        app.wait("text", "Search", "focused")
        judge(app.stop() in (0, -15), "the installed program did not end")
    finally:
        subprocess.run([*apt, "purge", "frontdesk"], check=True, env=env, stdout=subprocess.DEVNULL)
    judge(not Path("/usr/bin/frontdesk").exists(), "purging left the program behind")


with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    subprocess.run(["dpkg-deb", "-x", str(DEB), str(root)], check=True)
    contents(root)
    binaries(root)
    documents(root)
    runs(root)
installs()
for fault in faults:
    print(fault)
print(f"{DEB.name}: {len(faults)} faults")
sys.exit(1 if faults else 0)
