"""The steps of one run, in their order: inbox, feeds, plan, build and publish, send, tell."""

from __future__ import annotations

import hashlib
from contextlib import nullcontext
from datetime import datetime

from builder.inputs import Inputs, read
from builder.jobs.alerts import Trouble, late
from builder.jobs.broken_off import broken_off, clear_broken_off, numbered
from builder.jobs.delivery import deliver, tell
from builder.jobs.digests import form_digest
from builder.jobs.feeds import first_of, take_feeds
from builder.jobs.inbox import set_aside, take_in, told
from builder.jobs.ledger import Ledger
from builder.jobs.periods import local_time
from builder.jobs.plan import awaiting_home, plan
from builder.jobs.publishing import Publishing, publish
from builder.jobs.surroundings import Surroundings
from builder.progress import Progress, Step
from builder.publish.folder import NotPublished
from builder.publish.pdf import NoPdf
from builder.publish.warm_office import kept_warm
from builder.register.definition import Definition
from builder.register.job import Job
from builder.register.problems import InputRefused
from builder.register.said import sentence, words
from builder.report import make


class Steps:
    """The steps of one run; `said` and `troubles` grow as it goes."""

    def __init__(
        self,
        definition: Definition,
        job: Job,
        around: Surroundings,
        ledger: Ledger,
        run: int,
        progress: Progress,
    ) -> None:
        self._definition, self._job, self._around = definition, job, around
        self._ledger, self._progress = ledger, progress
        self.run = run
        self.said: list[str] = []
        self.troubles: list[Trouble] = []
        self._for_home: frozenset[str] = frozenset()

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
        late_now = late(
            self._definition, self._job, self._ledger.standing(), self._around.now, self._for_home
        )
        self.troubles += late_now
        told = {one.about for one in late_now if one.kind == "overdue"}
        self.said += [
            sentence(
                "{period} waits for figures that {home} reports; those of {partner} are held",
                period=iso,
                home=self._definition.home,
                partner=self._definition.partner,
            )
            for iso in sorted(self._for_home - told)
        ]

    def _take_in(self) -> bool:
        job = self._job
        if job.inbox is None or job.archive is None:
            return True
        self._progress(Step("inbox", "looking into the inbox"))
        local = local_time(job, self._around.now)
        try:
            found = take_in(job.inbox, job.archive, self._definition.folder, local, self._ledger, self.run)
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
                self._job, self._definition.folder, self._today, self._ledger, self.run,
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
            self._definition, self._job, self._ledger, self.run, self._today.date(), around.texts, make,
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
            one = numbered(self._ledger, place, self.run, planned)
            self._progress(
                Step(
                    "building",
                    sentence(
                        "building {period}, revision {revision}", period=one.period, revision=one.revision
                    ),
                )
            )
            revision = self._ledger.building(self.run, one)
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
        self._for_home = awaiting_home(
            inputs.definition, self._job, inputs.register, self._ledger.standing(), self._around.now
        )
        if not due:
            self._ledger.note(self.run, "nothing is due")

    def _send(self) -> None:
        self._progress(Step("sending", "sending"))
        sent, troubles = deliver(self._definition, self._job, self._ledger, self.run, self._around)
        self.said += sent
        self.troubles += troubles

    def tell(self, *, whole: bool) -> None:
        """Write the troubles down, and tell the maintainer of those that are new.

        Whether earlier ones are over is known only where the `whole` walk was done.
        """
        for one in self.troubles:
            self._ledger.raise_alert(self.run, one.kind, one.about, one.what)
        if whole:
            self._ledger.end_alerts(self.run, [one.key for one in self.troubles])
        self.troubles += tell(self._definition.folder.resolve(), self._job, self._ledger, self._around)

    def _refused(self, about: str, refused: InputRefused) -> None:
        said = [problem.said for problem in refused.problems]
        for line in said:
            self._ledger.note(self.run, "problem", about, line)
        # By their places alone: what is said of a day in the future names today, and reads anew tomorrow.
        places = [f"{row.file}|{row.sheet}|{row.row}|{row.column}" for row in refused.problems]
        mark = hashlib.sha256("\n".join(places).encode()).hexdigest()[:12]
        self.wrong("input", f"{about} {mark}", first_of(said))


def _disk(error: OSError) -> str:
    return f"{error.filename or ''}: {error.strerror or error}".lstrip(": ")
