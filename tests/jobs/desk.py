"""A desk where a job runs: a report, its inbox, its published folder, and the state that is left in the end."""

from __future__ import annotations

import atexit
import hashlib
import json
import shutil
import tempfile
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

import builder.jobs.steps as steps
from builder.inputs import read
from builder.jobs.run import Outcome, run_due
from builder.jobs.surroundings import Surroundings
from builder.publish.manifest import MANIFEST
from builder.register.report_toml import read_definition
from builder.register.vintages import vintage
from builder.report import Made, Order
from tests.jobs.mailbox import PASSWORD, Mailbox
from tests.sources.books import KZ_BODY, kz_sheet, xlsx

JOB = """
[job]
cadence = "monthly"
cumulative = true
first = "2024-01"
release_day = 15
release_months = 2
overdue_days = 10
time = "08:30"
time_zone = "Asia/Almaty"
inbox = "../inbox"
publish = "../out"
audiences = ["government"]
"""


def light(order: Order, progress=lambda _: None) -> Made:
    """Make, in place of memos and workbook, one small file with the figures known: quick, and as deterministic."""
    inputs = read(order.folder, order.today)
    seen = vintage(inputs.register, order.as_of).data
    rows = [f"{row.partner} {row.flow} {row.value}" for row in seen if row.period == order.period]
    name = f"{inputs.definition.name}_{order.period.file_name}_government_en.docx"
    data = "\n".join([order.as_of.isoformat(), *sorted(rows)]).encode()

    def manifest(names: Mapping[str, str]) -> bytes:
        file = {"path": names[name], "sha256": hashlib.sha256(data).hexdigest()}
        memo = file | {"kind": "memo", "audience": "government", "language": "en"}
        said = {
            "government.title": {"en": "Trade"},
            "government.bottom_line": {"en": rows[0] if rows else ""},
        }
        return json.dumps({"as_of": str(order.as_of), "files": [memo], "sentences": said}).encode()

    files = {name: data}
    if order.pdf:
        files[f"{Path(name).stem}.pdf"] = b"%PDF of " + data
    return Made(files, Path(inputs.definition.name, order.period.file_name), manifest, inputs)


MONTHS = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
]


@cache
def _new_report() -> Path:
    """Return a report as `new` makes it, made once for all desks."""
    from builder.cli import main

    folder = Path(tempfile.mkdtemp(prefix="tradebrief-desk-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    assert main(["new", str(folder / Desk.name), "--home", "KAZ", "--partner", "UZB"]) == 0
    return folder / Desk.name


class Desk:
    """A report with a job in `folder`, and the run of it at any moment."""

    name, job = "kaz-uzb", JOB

    def __init__(self, folder: Path, more: str = "", **surroundings) -> None:
        self.folder, self.report = folder, folder / self.name
        self.inbox, self.out = folder / "inbox", folder / "out" / self.name
        self._surroundings = surroundings
        if not self.report.exists():
            self.begin()
            self.inbox.mkdir()
        text = (self.report / "report.toml").read_text(encoding="utf-8").split("\n[job]")[0]
        (self.report / "report.toml").write_text(text + self.job + more, encoding="utf-8")

    def begin(self) -> None:
        """Make the report."""
        shutil.copytree(_new_report(), self.report)

    def arrives(
        self, month: int, saved: str, exports: float = 90.2, name: str = "", year: int = 2024
    ) -> Path:
        """Put a file of the months up to `month` into the inbox, last saved on a day."""
        months = "январь" if month == 1 else f"январь-{MONTHS[month - 1]}"
        title = f"за {year} год" if month == 12 else f"за {months} {year} года"
        body = (*KZ_BODY[:3], ("Узбекистан", round(exports + 60, 1), 50, exports, 45, 60, 60))
        path = self.inbox / (name or f"{year}-{month:02d}-{saved}.xlsx")
        return xlsx(path, {"1": kz_sheet(title, body)}, saved=f"{saved}T04:00:00Z")

    def run(self, moment: str) -> Outcome:
        """Run the job at a moment."""
        around = Surroundings(now=datetime.fromisoformat(moment), **self._surroundings)
        return run_due(read_definition(self.report), around)

    def rows(self, query: str, *values: object) -> list[dict]:
        """Return rows of the ledger."""
        from builder.jobs.ledger import opened

        with opened(self.report / "ledger.sqlite3", make=False) as ledger:
            return ledger.rows(query, *values)

    def revisions(self) -> list[tuple[str, int, str, str]]:
        """Return each revision: period, number, state, as-of date."""
        rows = self.rows("SELECT * FROM revisions ORDER BY period, revision")
        return [(row["period"], row["revision"], row["state"], row["as_of"]) for row in rows]

    def letters(self) -> list[tuple[str, int, str, str]]:
        """Return each delivery: period, revision, recipient, state."""
        rows = self.rows(
            "SELECT period, revisions.revision AS number, recipient, deliveries.state AS state FROM deliveries "
            "JOIN revisions ON revisions.id = deliveries.revision ORDER BY 1, 2, 3"
        )
        return [(row["period"], row["number"], row["recipient"], row["state"]) for row in rows]

    def published(self) -> dict[str, str]:
        """Return the hash of each published file by its path; each folder's manifest has to be true of it."""
        for manifest in self.out.rglob(MANIFEST):
            listed = {row["path"]: row["sha256"] for row in json.loads(manifest.read_bytes())["files"]}
            there = {path.name for path in manifest.parent.iterdir() if path != manifest}
            assert listed == {name: digest(manifest.parent / name) for name in there}
        files = [path for path in self.out.rglob("*") if path.is_file()]
        return {path.relative_to(self.out).as_posix(): digest(path) for path in files}

    def state(self) -> tuple:
        """Return all that must be the same in the end, whatever happened on the way."""
        register = {path.name: digest(path) for path in (self.report / "register").iterdir()}
        kept = sorted(path.name for path in (self.folder / "inbox-archive").rglob("*") if path.is_file())
        waiting = sorted(path.name for path in self.inbox.rglob("*") if path.is_file())
        return self.published(), self.revisions(), register, kept, waiting


def posting_desk(folder: Path, box: Mailbox, more: str = "", **surroundings) -> Desk:
    """Return a desk that sends mail to a box."""
    around = {"password": PASSWORD, "context": box.context} | surroundings
    return Desk(folder, f"{more}{box.settings}", **around)


def kinds(outcome: Outcome) -> list[str]:
    """Return the kinds of what is wrong."""
    return [trouble.kind for trouble in outcome.troubles]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def quick(monkeypatch) -> None:
    """Let the job make small files instead of memos and workbooks."""
    monkeypatch.setattr(steps, "make", light)
