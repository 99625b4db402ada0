"""One run of a report's job, from the lock to how it ended; the steps in between stand in `steps.py`.

It may be called at any time, any number of times: what was done stands in the ledger, so a run that was
killed is carried on by the next one.
"""

from __future__ import annotations

import sqlite3
import time
import traceback
from collections.abc import Iterable
from dataclasses import dataclass

from filelock import FileLock, Timeout

from builder import __version__
from builder.jobs.alerts import Trouble, ending, set_back, summed, trouble
from builder.jobs.broken_off import DATED
from builder.jobs.ledger import Ledger, opened
from builder.jobs.ledger_file import LedgerRefused
from builder.jobs.post import password_problem
from builder.jobs.steps import Steps
from builder.jobs.surroundings import Surroundings
from builder.progress import Progress
from builder.register.definition import Definition
from builder.register.job import Job
from builder.register.problems import InputRefused
from builder.register.said import sentence, several
from builder.register.toml_keys import FILE


class NoJob(Exception):
    """The report has no section [job]."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did, in lines to show, and what is wrong; `busy` where another run is at work.

    `known` are the keys of the troubles that an earlier run told already.
    """

    said: tuple[str, ...]
    troubles: tuple[Trouble, ...]
    known: frozenset[tuple[str, str]] = frozenset()
    busy: bool = False

    @property
    def state(self) -> str:
        """Return how the run ended, one of `alerts.ENDINGS`."""
        return ending(self.troubles)

    @property
    def wrong(self) -> tuple[str, ...]:
        """Return what is wrong since this run in lines to show; many periods overdue are one line."""
        return _lines(row for row in self.troubles if row.key not in self.known)

    @property
    def lasting(self) -> tuple[str, ...]:
        """Return what is wrong still, and was told by an earlier run, in lines to show."""
        return _lines(row for row in self.troubles if row.key in self.known)


def run_due(definition: Definition, around: Surroundings, progress: Progress = lambda _: None) -> Outcome:
    """Do all that is due for a report at this moment.

    Raises NoJob, InputRefused where the mail password is missing, and LedgerRefused where the ledger cannot
    be used: then nothing was done.
    """
    job = definition.job
    if job is None:
        raise NoJob(
            sentence("{file} has no section [job]: docs/jobs.md shows one", file=definition.folder / FILE)
        )
    if missing := password_problem(definition, around.password):
        raise InputRefused([missing])
    job.ledger.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(f"{job.ledger}.lock", timeout=0)
    try:
        with lock:
            return _alone(definition, job, around, progress)
    except Timeout:
        return Outcome(("another run is at work; nothing to do",), (), busy=True)


def _alone(definition: Definition, job: Job, around: Surroundings, progress: Progress) -> Outcome:
    _check_ledger(definition, job)
    with opened(job.ledger, around.say) as ledger:
        begun, before, known = time.monotonic(), ledger.begun(latest=True), ledger.going_on()
        steps = Steps(definition, job, around, ledger, ledger.begin(around.now, __version__), progress)
        steps.troubles += set_back(around.now, before)
        whole = _walked(steps, ledger)
        steps.tell(whole=whole)
        outcome = Outcome(tuple(steps.said), tuple(steps.troubles), known)
        said = several((one.what for one in outcome.troubles), "{first}; {next}")
        ledger.end(steps.run, outcome.state, time.monotonic() - begun, said)
        return outcome


def _walked(steps: Steps, ledger: Ledger) -> bool:
    """Walk the steps; return whether that was done to the end."""
    try:
        steps.walk()
    except sqlite3.Error:
        raise
    except Exception as error:
        # Whatever it was, it is written down and told; the next run begins anew from the ledger.
        what = f"{type(error).__name__}: {error}"
        ledger.note(steps.run, "error", what, traceback.format_exc())
        steps.wrong("error", type(error).__name__, what)
        return False
    return True


def _check_ledger(definition: Definition, job: Job) -> None:
    """Refuse to begin with an empty ledger where briefs were published: all would be made and sent again."""
    dated = job.publish / definition.name / DATED
    if not job.ledger.is_file() and dated.is_dir() and any(dated.iterdir()):
        what = sentence(
            "{ledger}: the ledger is missing, but {dated} holds what was published. Bring the ledger back, "
            "or move that folder away to begin anew",
            ledger=job.ledger,
            dated=dated,
        )
        raise LedgerRefused(what)


def _lines(troubles: Iterable[Trouble]) -> tuple[str, ...]:
    """Return a line for each trouble, its kind before it."""
    return tuple(
        trouble(kind, what) for kind, what in summed((row.kind, row.what, row.about) for row in troubles)
    )
