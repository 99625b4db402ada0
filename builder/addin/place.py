"""Putting the add-in where Excel opens it by itself, and taking it away again."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from builder.addin.machine import Machine
from builder.addin.modules import applescript
from builder.addin.package import NAME
from builder.addin.speech import Refused


class NotInstalled(Refused):
    """The add-in was not installed or removed; the message says why and what to do."""


def install(machine: Machine, data: bytes) -> tuple[Path, ...]:
    """Write the add-in, and on macOS the script that starts Python; return the files. Raises NotInstalled."""
    files = {_start_folder(machine) / NAME: data}
    if machine.script_folder:
        script = applescript()
        files[machine.script_folder / script.name] = script.read_bytes()
    for path, content in files.items():
        _write(path, content)
    return tuple(files)


def uninstall(machine: Machine) -> Path | None:
    """Remove the add-in and return where it was, None where it was not. Raises NotInstalled."""
    path = _start_folder(machine) / NAME
    try:
        path.unlink()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise NotInstalled("not-removed", path=str(path), why=str(error.strerror)) from None
    return path


def _start_folder(machine: Machine) -> Path:
    folder = machine.start_folder
    if folder is None:
        raise NotInstalled("not-here")
    return folder


def _write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    beside = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        os.replace(beside, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise NotInstalled("not-written", path=str(path), why=str(error.strerror)) from None
