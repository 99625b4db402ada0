"""One run of a report's job: inbox, plan, build, publish, send, tell.

It may be called at any time, any number of times: what was done stands in the ledger, so a run that was
killed is carried on by the next one.
"""

from __future__ import annotations

import hashlib
import sqlite3
import ssl
import time
import traceback
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from builder import __version__
from builder.inputs import Inputs, read
from builder.jobs.alerts import Trouble, ending, late, set_back, summed, trouble
from builder.jobs.broken_off import DATED, broken_off, clear_broken_off, numbered
from builder.jobs.delivery import deliver, tell
from builder.jobs.feeds import first_of, take_feeds
from builder.jobs.inbox import set_aside, take_in, told
from builder.jobs.ledger import Ledger, opened
from builder.jobs.ledger_file import LedgerRefused
from builder.jobs.periods import local_time
from builder.jobs.plan import form_digest, plan
from builder.jobs.post import password_problem
from builder.jobs.publishing import Publishing, publish
from builder.progress import Progress, Step
from builder.publish.folder import NotPublished
from builder.publish.pdf import NoPdf
from builder.publish.warm_office import kept_warm
from builder.register.definition import Definition
from builder.register.job import Job
from builder.register.problems import InputRefused
from builder.register.said import sentence, several, words
from builder.register.toml_keys import FILE
from builder.report import make
from builder.sources.comtrade.transport import Service


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run takes from outside: the clock, the mail password, whom TLS trusts, the sources' texts.

    `comtrade` is UN Comtrade's service, None for the one that the environment describes. `say` says what the
    maintainer reads, letters and the ledger, in their language.
    """

    now: datetime
    password: str = ""
    context: ssl.SSLContext | None = None
    texts: Path | None = None
    comtrade: Service | None = None
    say: Callable[[str], str] = str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did, in lines to show, and what is wrong; `busy` where another run is at work."""

    said: tuple[str, ...]
    troubles: tuple[Trouble, ...]
    busy: bool = False

    @property
    def state(self) -> str:
        """Return how the run ended, one of `alerts.ENDINGS`."""
        return ending(self.troubles)

    @property
    def wrong(self) -> tuple[str, ...]:
        """Return what is wrong in lines to show, each with its kind; many periods overdue are one line."""
        return tuple(
            trouble(kind, what)
            for kind, what in summed((row.kind, row.what, row.about) for row in self.troubles)
        )


class NoJob(Exception):
    """The report has no section [job]."""


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
        begun = time.monotonic()
        before = "".join(
            row["clock"] for row in ledger.rows("SELECT clock FROM runs ORDER BY id DESC LIMIT 1")
        )
        number = ledger.begin(around.now, __version__)
        run = _Run(definition, job, around, ledger, number, progress)
        run.troubles += set_back(around.now, before)
        whole = False
        try:
            run.walk()
            whole = True
        except sqlite3.Error:
            raise
        except Exception as error:
            # Whatever it was, it is written down and told; the next run begins anew from the ledger.
            what = f"{type(error).__name__}: {error}"
            ledger.note(number, "error", what, traceback.format_exc())
            run.wrong("error", type(error).__name__, what)
        run.tell(whole=whole)
        troubles = tuple(run.troubles)
        said = several((one.what for one in troubles), "{first}; {next}")
        ledger.end(number, ending(troubles), time.monotonic() - begun, said)
        return Outcome(tuple(run.said), troubles)


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


class _Run:
    """The steps of one run; `said` and `troubles` grow as it goes."""

    def __init__(
        self,
        definition: Definition,
        job: Job,
        around: Surroundings,
        ledger: Ledger,
        number: int,
        progress: Progress,
    ) -> None:
        self._definition, self._job, self._around = definition, job, around
        self._ledger, self._number, self._progress = ledger, number, progress
        self.said: list[str] = []
        self.troubles: list[Trouble] = []

    def wrong(self, kind: str, about: str, what: str) -> None:
        """Note something that is wrong."""
        self.troubles.append(Trouble(kind, about, what))

    def walk(self) -> None:
        """Take in what has arrived, build what is due, send what is to be sent."""
        inputs = self._inputs() if self._take_in() and self._take_feeds() else None
        if inputs is not None:
            with kept_warm() if self._job.pdf else nullcontext():
                self._build(inputs)
        self._send()
        self.troubles += late(self._job, self._ledger.standing(), self._around.now)

    def _take_in(self) -> bool:
        job = self._job
        if job.inbox is None or job.archive is None:
            return True
        self._progress(Step("inbox", "looking into the inbox"))
        local = local_time(job, self._around.now)
        try:
            found = take_in(
                job.inbox, job.archive, self._definition.folder, local, self._ledger, self._number
            )
        except InputRefused as refused:
            self._refused("register", refused)
            return False
        except OSError as error:
            self.wrong("inbox", str(error.filename or job.inbox), _disk(error))
            return False
        self.said += told(found, job.archive)
        for file in found:
            if file.verdict == "refused":
                self.wrong("file", file.place.name, set_aside(file))
            for doubt in file.doubts:
                self.wrong("figure", doubt, doubt)
        return True

    def _take_feeds(self) -> bool:
        if not self._job.feeds:
            return True
        self._progress(Step("feeds", "asking the feeds"))
        try:
            fed = take_feeds(
                self._job, self._definition.folder, self._today, self._ledger, self._number,
                self._around.comtrade,
            )  # fmt: skip
        except InputRefused as refused:
            self._refused("register", refused)
            return False
        except OSError as error:
            self.wrong("feed", str(error.filename or self._job.archive), _disk(error))
            return False
        self.said += fed.said
        self.troubles += fed.troubles
        return True

    def _inputs(self) -> Inputs | None:
        try:
            return read(self._definition.folder, self._today.date(), self._around.texts)
        except InputRefused as refused:
            self._refused("register", refused)
            return None

    @property
    def _today(self) -> datetime:
        return local_time(self._job, self._around.now)

    @property
    def _publishing(self) -> Publishing:
        around = self._around
        return Publishing(
            self._definition, self._job, self._ledger, self._number, self._today.date(), around.texts, make,
            self._progress,
        )  # fmt: skip

    def _build(self, inputs: Inputs) -> None:
        form = form_digest(inputs.definition)
        standing = self._ledger.standing()
        place = self._job.publish / self._definition.name
        clear_broken_off(self._ledger, place)
        left = broken_off(self._ledger, place)
        due = plan(inputs.definition, self._job, inputs.register, form, standing, self._around.now, left)
        for planned in due:
            one = numbered(self._ledger, place, self._number, planned)
            self._progress(
                Step(
                    "building",
                    sentence(
                        "building {period}, revision {revision}", period=one.period, revision=one.revision
                    ),
                )
            )
            revision = self._ledger.building(self._number, one)
            try:
                self.said += publish(self._publishing, revision, one)
            except (InputRefused, NotPublished, NoPdf, OSError) as error:
                # The periods after it wait: they are caught up in order.
                self._ledger.failed(revision)
                if isinstance(error, InputRefused):
                    self._refused(one.period.iso, error)
                else:
                    what = _disk(error) if isinstance(error, OSError) else words(error)
                    self.wrong(
                        "build", one.period.iso, sentence("{period}: {what}", period=one.period, what=what)
                    )
                return
        if not due:
            self._ledger.note(self._number, "nothing is due")

    def _send(self) -> None:
        self._progress(Step("sending", "sending"))
        around = self._around
        sent, troubles = deliver(
            self._definition,
            self._job,
            self._ledger,
            self._number,
            around.now,
            around.password,
            around.context,
        )
        self.said += sent
        self.troubles += troubles

    def tell(self, *, whole: bool) -> None:
        """Write the troubles down, and tell the maintainer of those that are new.

        Whether earlier ones are over is known only where the `whole` walk was done.
        """
        for one in self.troubles:
            self._ledger.raise_alert(self._number, one.kind, one.about, one.what)
        if whole:
            self._ledger.end_alerts(self._number, [one.key for one in self.troubles])
        around = self._around
        self.troubles += tell(
            self._definition.folder.resolve(),
            self._job,
            self._ledger,
            around.now,
            around.password,
            around.context,
            around.say,
        )

    def _refused(self, about: str, refused: InputRefused) -> None:
        said = [problem.said for problem in refused.problems]
        for line in said:
            self._ledger.note(self._number, "problem", about, line)
        # By their places alone: what is said of a day in the future names today, and reads anew tomorrow.
        places = [f"{row.file}|{row.sheet}|{row.row}|{row.column}" for row in refused.problems]
        mark = hashlib.sha256("\n".join(places).encode()).hexdigest()[:12]
        self.wrong("input", f"{about} {mark}", first_of(said))


def _disk(error: OSError) -> str:
    return f"{error.filename or ''}: {error.strerror or error}".lstrip(": ")
