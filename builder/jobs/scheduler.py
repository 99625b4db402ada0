"""Giving a schedule to the machine's scheduler, and taking it away again."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from builder.jobs.schedule import Schedule
from builder.register.said import sentence

_SECONDS = 60
_NO_BUS = "Log in as this user itself, not through su or sudo, or use cron: --for cron"


class NotScheduled(Exception):
    """The scheduler did not do what was asked; the message has its words and the remedy."""


def present() -> str:
    """Return the scheduler of this machine: `windows`, `systemd` or `cron`; raises NotScheduled."""
    if sys.platform == "win32":
        return "windows"
    if shutil.which("systemctl"):
        return "systemd"
    if shutil.which("crontab"):
        return "cron"
    raise NotScheduled("neither systemctl nor crontab is installed: install cron, or name one with --for")


def install(schedule: Schedule, scheduler: str) -> tuple[str, ...]:
    """Give the schedule to the scheduler, in place of an earlier one of its name; return lines to show.

    Raises NotScheduled.
    """
    if scheduler == "systemd":
        return _install_systemd(schedule)
    if scheduler == "cron":
        [lines] = schedule.files.values()
        held = _without(_crontab(), schedule.name)
        _run("crontab", "-", text=f"{held}{lines}")
        return (sentence("written into the crontab: {name}", name=schedule.name),)
    [(name, text)] = schedule.files.items()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_text(text, encoding="utf-16")
        _run("schtasks", "/Create", "/TN", schedule.name, "/XML", str(path), "/F")
    return (sentence("made the task {name}", name=schedule.name),)


def remove(schedule: Schedule, scheduler: str) -> tuple[str, ...]:
    """Take the schedule away; return lines to show. Raises NotScheduled where it was not there."""
    if scheduler == "systemd":
        return _remove_systemd(schedule)
    if scheduler == "cron":
        held = _crontab()
        left = _without(held, schedule.name)
        if left == held:
            raise NotScheduled(
                sentence("{name} is not in the crontab: nothing was changed", name=schedule.name)
            )
        _run("crontab", "-", text=left)
        return (sentence("taken out of the crontab: {name}", name=schedule.name),)
    _run("schtasks", "/Delete", "/TN", schedule.name, "/F")
    return (sentence("deleted the task {name}", name=schedule.name),)


def units_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return where a user's own units stand, by systemd.unit(5)."""
    home = environment.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(home, "systemd", "user")


def _install_systemd(schedule: Schedule) -> tuple[str, ...]:
    folder = units_folder()
    units = {folder / name: text.encode() for name, text in schedule.files.items()}
    before = {path: path.read_bytes() if path.is_file() else None for path in units}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, data in units.items():
            path.write_bytes(data)
        _run("systemctl", "--user", "daemon-reload")
        _run("systemctl", "--user", "enable", "--now", f"{schedule.name}.timer")
    except (OSError, NotScheduled) as error:
        for path, held in before.items():
            if held is not None:
                path.write_bytes(held)
            else:
                path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise NotScheduled(
                sentence("{file}: {error}. Nothing was changed", file=error.filename, error=error.strerror)
            ) from None
        raise
    written = (sentence("written: {path}", path=path) for path in units)
    return (*written, "it runs while you are not logged in after: loginctl enable-linger")


def _remove_systemd(schedule: Schedule) -> tuple[str, ...]:
    folder = units_folder()
    held = [folder / name for name in schedule.files if (folder / name).is_file()]
    if not held:
        raise NotScheduled(
            sentence("{name} is not in {folder}: nothing was changed", name=schedule.name, folder=folder)
        )
    _run("systemctl", "--user", "disable", "--now", f"{schedule.name}.timer")
    for path in held:
        path.unlink()
    _call("systemctl", "--user", "daemon-reload")  # where it fails, the next start tells systemd
    return tuple(sentence("deleted: {path}", path=path) for path in held)


def _crontab() -> str:
    found = _call("crontab", "-l")
    # Without any crontab `crontab -l` fails, and that is how it says so. Where it fails for another reason,
    # the lines of others are not known, and nothing may be written in their place.
    said = found.stderr.strip()
    if found.returncode and said and not re.search("no crontab|no such file", said, re.IGNORECASE):
        raise NotScheduled(sentence("crontab -l failed: {said}. Nothing was changed", said=said))
    held = found.stdout if found.returncode == 0 else ""
    return held if not held or held.endswith("\n") else f"{held}\n"


def _without(crontab: str, name: str) -> str:
    block = rf"^# {re.escape(name)} begin\n.*?^# {re.escape(name)} end\n"
    return re.sub(block, "", crontab, flags=re.MULTILINE | re.DOTALL)


def _run(*command: str, text: str = "") -> None:
    found = _call(*command, text=text)
    if found.returncode:
        said = (found.stderr or found.stdout).strip()
        if "bus" in said and command[0] == "systemctl":
            said = sentence("{said}. {remedy}", said=said, remedy=_NO_BUS)
        raise NotScheduled(
            sentence("{listed} failed: {said}. Nothing was changed", listed=" ".join(command), said=said)
        )


def _call(*command: str, text: str = "") -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            command,
            input=text,
            capture_output=True,
            text=True,
            encoding="oem" if sys.platform == "win32" else "utf-8",
            # Whatever bytes stand in the crontab of others go back as they were.
            errors="replace" if sys.platform == "win32" else "surrogateescape",
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotScheduled(
            sentence("{command} cannot be called: {error}", command=command[0], error=error)
        ) from None
