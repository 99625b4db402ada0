"""The schedule of a report's job, as the machine's own scheduler wants it: systemd, cron, Windows.

Each calls the same command every hour: no scheduler promises exactly once, the command may be called any
number of times, and it knows itself the release day, the hour and the time zone from report.toml. So a
zone that changes its offset, as Almaty did on 29 February 2024, needs no change here.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from builder.jobs.post import PASSWORD
from builder.register.definition import Definition
from builder.register.job import Job
from builder.register.said import sentence

SCHEDULERS = ("systemd", "cron", "windows")
TO_LOOK_AT = 3
"""What `tradebrief run` ends with where nothing failed, but there is something to look at."""
SECRETS = "tradebrief.env"
"""The file in the user's configuration folder that systemd reads the mail password from."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """What a scheduler is given: a name, and its files by file name (for cron one file, its lines)."""

    name: str
    files: Mapping[str, str]


def schedule(definition: Definition, job: Job, scheduler: str, python: str = sys.executable) -> Schedule:
    """Return the schedule of a report for `systemd`, `cron` or `windows`.

    `python` is the interpreter TradeBrief is installed in. Raises ValueError for another scheduler.
    """
    name = _name(definition.folder)
    command = (python, "-m", "builder.cli", "run", "--due", str(definition.folder.resolve()))
    minute = job.at.minute
    if scheduler == "systemd":
        told = job.mail is not None and bool(job.maintainer)
        service, timer = _service(definition.name, command, told), _timer(definition.name, minute)
        return Schedule(name, {f"{name}.service": service, f"{name}.timer": timer})
    if scheduler == "cron":
        return Schedule(name, {"crontab": _cron(name, command, minute)})
    if scheduler == "windows":
        command = (_without_window(python), *command[1:])
        return Schedule(name, {f"{name}.xml": _windows(definition.name, command, minute)})
    raise ValueError(f"“{scheduler}” is none of {', '.join(SCHEDULERS)}")


def named(folder: Path) -> Schedule:
    """Return the schedule of the report in `folder` as far as it takes to remove it: its files are empty.

    So a schedule can be taken away whose report.toml is broken, or has no job any more.
    """
    name = _name(folder)
    return Schedule(name, {f"{name}.service": "", f"{name}.timer": ""})


def password_place(job: Job, scheduler: str) -> str:
    """Return where this scheduler looks for the mail password, empty where the job needs none."""
    if job.mail is None or not job.mail.user:
        return ""
    where = {
        "systemd": sentence(
            "write {variable}=… into {file} in your configuration folder, ~/.config",
            variable=PASSWORD,
            file=SECRETS,
        ),
        "cron": sentence("write {variable}=… at the head of the crontab (crontab -e)", variable=PASSWORD),
        "windows": sentence("set {variable} among your own environment variables", variable=PASSWORD),
    }[scheduler]
    return sentence(
        "the job needs the password of {user}: {where}, or put it into the keyring",
        user=job.mail.user,
        where=where,
    )


def _name(folder: Path) -> str:
    """Return a name that every scheduler takes; two reports of one name in two folders are kept apart."""
    place = folder.resolve()
    plain = re.sub(r"[^A-Za-z0-9_-]", "-", place.name)
    return f"tradebrief-{plain}-{hashlib.sha256(str(place).encode()).hexdigest()[:8]}"


def _without_window(python: str) -> str:
    """Return the interpreter that opens no window every hour, where it stands beside this one."""
    quiet = Path(python).with_name("pythonw.exe")
    return str(quiet) if quiet.is_file() else python


def _service(report: str, command: tuple[str, ...], told: bool) -> str:
    # Where nobody has a letter of it, a unit that failed is the only sign.
    success = f"# {TO_LOOK_AT}: all was done, the maintainer has a letter on what to look at.\n"
    success += f"SuccessExitStatus={TO_LOOK_AT}\n"
    return f"""[Unit]
Description=TradeBrief: what is due for {_one_line(report)}

[Service]
Type=oneshot
# {PASSWORD}=… stands in this file, where the mail server asks for a password.
EnvironmentFile=-%E/{SECRETS}
{success if told else ""}# A run that hangs is ended; the next one carries on.
TimeoutStartSec=4h
ExecStart={" ".join(_systemd_word(word) for word in command)}
"""


def _timer(report: str, minute: int) -> str:
    return f"""[Unit]
Description=TradeBrief: every hour, what is due for {_one_line(report)}

[Timer]
OnCalendar=*-*-* *:{minute:02d}:00
# A run missed while the machine was off is made when it is on again.
Persistent=true

[Install]
WantedBy=timers.target
"""


def _one_line(text: str) -> str:
    return " ".join(text.split()).replace("%", "%%")


def _systemd_word(word: str) -> str:
    # systemd.service(5): % begins a specifier and $ a variable, both are doubled to stand for themselves.
    for sign, written in (("\\", "\\\\"), ('"', '\\"'), ("%", "%%"), ("$", "$$")):
        word = word.replace(sign, written)
    return f'"{word}"'


def _cron(name: str, command: tuple[str, ...], minute: int) -> str:
    import shlex

    # crontab(5): an unquoted % ends the command, also inside the shell's quotes.
    line = shlex.join(command).replace("%", "\\%")
    # What is said of a run's work is dropped, for cron mails all that it gets: what is wrong.
    line = f"{line} >/dev/null"
    return f"# {name} begin\n{minute} * * * * {line}\n# {name} end\n"


def _windows(report: str, command: tuple[str, ...], minute: int) -> str:
    import subprocess

    program, *arguments = command
    return f"""<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>{escape(f"TradeBrief: every hour, what is due for {report}")}</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <Repetition>
        <Interval>PT1H</Interval>
        <Duration>P1D</Duration>
      </Repetition>
      <StartBoundary>2024-01-01T00:{minute:02d}:00</StartBoundary>
      <Enabled>true</Enabled>
      <ScheduleByDay>
        <DaysInterval>1</DaysInterval>
      </ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT4H</ExecutionTimeLimit>
  </Settings>
  <Actions>
    <Exec>
      <Command>{escape(program)}</Command>
      <Arguments>{escape(subprocess.list2cmdline(arguments))}</Arguments>
    </Exec>
  </Actions>
</Task>
"""
