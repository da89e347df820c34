"""What the tests stand on: the programs, folders of their own, and how a test skips."""

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

EDITORS = Path(__file__).resolve().parent.parent
ROOT = EDITORS.parent

# Programs start slowly on a busy machine; nothing here waits so long when all is well.
PATIENCE = 40.0


class Skip(Exception):
    """A test that cannot run here, and why."""


def binary():
    """The program under test: `RESOLINT`, else the newest of this copy's own builds, else the one on the `PATH`."""
    named = os.environ.get("RESOLINT")
    if named:
        return Path(named).resolve()
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    built = [target / kind / "resolint" for kind in ("release", "debug")]
    built = sorted((path for path in built if path.is_file()), key=lambda path: -path.stat().st_mtime)
    found = built[0] if built else shutil.which("resolint")
    if not found:
        raise SystemExit("there is no resolint: build it (cargo build --release) or set RESOLINT to its path")
    return Path(found).resolve()


def program(*names):
    """The first of these programs that is there."""
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    raise Skip(f"there is no {' or '.join(names)}")


def run(*args, **options):
    """Runs a program to its end and gives what it wrote."""
    options = {"capture_output": True, "text": True, "timeout": 120, "stdin": subprocess.DEVNULL, **options}
    return subprocess.run([str(arg) for arg in args], **options)


def neovims():
    """The Neovims that are there: `NVIM`, the one of `--setup`, and those on the `PATH`; with their versions."""
    places = [os.environ.get("NVIM"), ROOT / "target/editor-tools/bin/nvim"]
    places += [Path(folder) / "nvim" for folder in os.environ.get("PATH", "").split(os.pathsep)]
    found = {}
    for place in places:
        if place and Path(place).is_file():
            version = re.search(r"NVIM v(\d+)\.(\d+)", run(place, "--version").stdout)
            if version:
                found.setdefault((int(version[1]), int(version[2])), str(place))
    return found


def environment(folder, resolint):
    """The environment of an editor that knows nothing of the user's own settings and finds `resolint` on its `PATH`."""
    home = folder / "home"
    tools = folder / "bin"
    for made in (home, tools):
        made.mkdir(exist_ok=True)
    if resolint and not (tools / "resolint").exists():
        (tools / "resolint").symlink_to(resolint)
    inherited = {name: os.environ[name] for name in ("LANG", "TMPDIR") if name in os.environ}
    return {
        **inherited,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(home),
        "PATH": f"{tools}{os.pathsep}/usr/local/bin{os.pathsep}/usr/bin{os.pathsep}/bin",
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
    }


def until(what, ask, patience=PATIENCE):
    """Asks until the answer is not empty, and gives it."""
    end = time.monotonic() + patience
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"in {patience:.0f} s it did not happen: {what}")
        time.sleep(0.05)


def equal(got, wanted, what):
    """Asserts that two values are the same."""
    assert got == wanted, f"{what}: wanted {wanted!r}, got {got!r}"
