"""A built workbook refreshed: what its person edited goes into the register, the report is made anew in
memory, and what differs goes into the workbook.

The inputs are the register as it is now, and over it every row that the workbook shows otherwise than the
register alone did when it was built or last refreshed. How it was built is known from the published file
while it is as it was, else from a build of the same register or of that register set back (`as_built`), and
after the first refresh from copies beside.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from builder.openbook.as_built import apart, collisions, set_back, unknown
from builder.openbook.comparing import compare
from builder.openbook.deciding import Reason
from builder.openbook.edits import Edit, edits
from builder.openbook.inputs import inputs_in
from builder.openbook.log import Entry
from builder.openbook.overlay import overlaid, typed_at
from builder.openbook.refreshing import Anew, Computed
from builder.openbook.saved import built_of, refreshed_of, register_of
from builder.openbook.speech import note
from builder.package.cells import place_of
from builder.progress import Steps
from builder.publish.digests import SheetDigest
from builder.publish.manifest import MANIFEST, register_hash
from builder.publish.manifest import RegisterFile as PublishedFile
from builder.rebuilt import Rebuilt, rebuilt
from builder.register.folder import RegisterFile, Standing, read_files
from builder.register.intake import MOST_IN_MANIFEST, MOST_IN_OFFICE, FileRefused, taken
from builder.register.load import read_definition
from builder.register.period import Period
from builder.register.problems import InputRefused, Problems
from builder.report import Order
from builder.wording.computed import computed, rule
from builder.workbook.changes import ChangesRefused
from builder.workbook.closed import ClosedBook
from builder.workbook.held import HeldBook
from builder.workbook.tongue import Tongue
from builder.workbook.written import At, written

# With reading the book and writing into it.
REFRESHING = 7


@dataclass(frozen=True, slots=True)
class Told:
    """What the manifest beside a built workbook says of it."""

    name: str
    language: str
    sha256: str
    register: str
    currency: str
    order: Order
    files: tuple[RegisterFile, ...]
    sheets: Mapping[str, SheetDigest]
    values: frozenset[float]


def compute_built(held: HeldBook, path: Path, order: Order, steps: Steps) -> Computed:
    """Compute what brings a workbook in the folder it was built into up to date; `order` names its report.

    Raises InputRefused with every problem of the report as edited, ChangesRefused where the workbook cannot
    be refreshed or it is not known any more as what it was built.
    """
    told = _told(path, order)
    steps.take("built", "looking how it was built")
    built = _as_built(path, told, held)
    bases = [written(built)]
    before = built
    # What a build that was replaced since had refreshed says nothing of this one.
    if built_of(path).is_file() and built_of(path).read_bytes() == built:
        if refreshed_of(path).is_file():
            bases.append(written(refreshed_of(path).read_bytes()))
        if register_of(path).is_file():
            before = register_of(path).read_bytes()
    found, now, met = _found(held, told, built, before)
    places: dict[tuple[str, str, int], Edit] = {}
    edited = _edited(told.order, found, places)
    try:
        made = rebuilt(edited, steps)
    except InputRefused as refused:
        inputs = inputs_in(told.language, told.currency)
        raise InputRefused(typed_at(path.name, refused.problems, places, inputs)) from None
    new = written(made.data)
    steps.take("compare", "comparing the cells")
    compared = compare(held, bases, new, Reasons(made), Tongue(told.language, told.currency))
    assert told.order.as_of is not None
    register = now if found else made.data
    anew = Anew(built, register, made.data, new.held, compared.standing)
    decided = replace(compared.decided, left=(*met, *compared.decided.left))
    return Computed(decided, told.order.as_of, anew)


def _found(
    held: HeldBook, told: Told, built: bytes, before: bytes
) -> tuple[tuple[Edit, ...], bytes, tuple[Entry, ...]]:
    """Return what a person typed into the workbook, what the register alone would build now, and where both
    changed a cell, each to something else.

    `before` is what the register built at the last refresh. What it says by now is no edit any more.
    """
    inputs = inputs_in(told.language, told.currency)
    then = ClosedBook(before).held()
    found = edits(held, then, inputs)
    if not found:
        return (), before, ()
    files, _ = read_files(told.order.folder, Problems(), Problems())
    if _is_of(files, told):
        now = built
    else:
        try:
            now = rebuilt(told.order, Steps(lambda _: None)).data
        except InputRefused:
            return (
                found,
                before,
                (),
            )  # what was typed may be what mends it; else that build says what is wrong
    if now == before:
        return found, now, ()
    today = ClosedBook(now).held()
    found = edits(held, then, inputs, today)
    return found, now, tuple(collisions(found, held, then, today, inputs))


def _told(path: Path, order: Order) -> Told:
    try:
        said = json.loads(taken(path.parent / MANIFEST, MOST_IN_MANIFEST))
        row = next((row for row in said["files"] if row["path"] == path.name), None)
        if row is None or row["kind"] != "workbook":
            raise ChangesRefused([note("refused-not-of-brief", book=path.name, folder=str(path.parent))])
        definition = read_definition(order.folder)
        if definition.name != said["report"]:
            raise ChangesRefused(
                [
                    note(
                        "refused-other-report", book=path.name, report=str(said["report"]),
                        other=definition.name, folder=str(order.folder),
                    )
                ]
            )  # fmt: skip
        wanted = replace(
            order,
            as_of=date.fromisoformat(said["as_of"]),
            period=Period.parse(said["period"]),
            languages=(str(row["language"]),),
            audiences=_audiences(order.folder, said["files"], str(row["language"])),
            strict_vintage=bool(said.get("strict_vintage", False)),
        )
        register, language = said["register"], str(row["language"])
        return Told(
            path.name, language, row["sha256"], str(register["sha256"]), definition.currency, wanted,
            tuple(RegisterFile(str(file["path"]), str(file["sha256"])) for file in register["files"]),
            {name: SheetDigest(of["rows"], of["columns"]) for name, of in (row.get("sheets") or {}).items()},
            frozenset(float(fact["value"]) for fact in said["facts"].values() if _is_read(fact)),
        )  # fmt: skip
    except FileRefused as refused:
        raise ChangesRefused([f"{path.parent / MANIFEST}: {refused.what}. {refused.remedy}"]) from None
    except (KeyError, TypeError, ValueError) as error:
        if isinstance(error, ChangesRefused):
            raise
        raise ChangesRefused(
            [note("refused-manifest", file=str(path.parent / MANIFEST), error=str(error))]
        ) from None


def _is_read(fact: Mapping[str, object]) -> bool:
    """Return whether a fact of the manifest was read from the register and not computed."""
    return fact["value"] is not None and not fact["derived_from"]


def _audiences(report: Path, files: Sequence[Mapping[str, object]], language: str) -> tuple[str, ...]:
    """Return the audiences of the memos of a language, in the order in which the report builds them."""
    built = {str(row["audience"]) for row in files if row["kind"] == "memo" and row["language"] == language}
    ordered = (*read_definition(report).audiences, *sorted(built))
    return tuple(name for name in dict.fromkeys(ordered) if name in built)


def _as_built(path: Path, told: Told, held: HeldBook) -> bytes:
    """Return the workbook as it was built.

    Raises ChangesRefused where nobody can tell that any more, InputRefused where the register is in the way.
    """
    for kept in (path, built_of(path)):
        with contextlib.suppress(FileRefused):
            data = taken(kept, MOST_IN_OFFICE)
            if hashlib.sha256(data).hexdigest() == told.sha256:
                return data
    now = rebuilt(told.order, Steps(lambda _: None)).data
    if hashlib.sha256(now).hexdigest() == told.sha256:
        return now
    inputs = inputs_in(told.language, told.currency)
    found = apart(held, ClosedBook(now).held(), told.sheets, told.values, inputs)
    files, grids = read_files(told.order.folder, Problems(), Problems())
    then = set_back(told.order, told.files, grids, found, told.sha256)
    if then is None:
        raise unknown(path.name, found, register_moved=not _is_of(files, told))
    return then


def _is_of(files: Sequence[RegisterFile], told: Told) -> bool:
    """Return whether files are the register that a workbook was built from, as it was then."""
    return register_hash(PublishedFile(file.path, file.sha256) for file in files) == told.register


def _edited(order: Order, found: Sequence[Edit], places: dict[tuple[str, str, int], Edit]) -> Order:
    """Return the order with the register as the workbook's edits make it; `places` gets the rows of those."""
    if not found:
        return order
    problems, notes = Problems(), Problems()
    files, grids = read_files(order.folder, problems, notes)
    changed = overlaid(grids, found, places)
    said = hashlib.sha256(repr(found).encode("utf-8", "surrogatepass")).hexdigest()
    marked = tuple(
        replace(file, sha256=hashlib.sha256(f"{file.sha256}{said}".encode()).hexdigest()) for file in files
    )
    return replace(order, standing=Standing(marked, changed, tuple(problems), tuple(notes)))


class Reasons(Mapping[At, Reason]):
    """For each cell of a rebuilt workbook that shows a fact which one, and how it follows, when asked."""

    def __init__(self, made: Rebuilt) -> None:
        self._cited = made.cited
        self._shown: dict[At, str] = {}
        for name in sorted(made.cells):
            sheet, _, address = made.cells[name].rpartition("!")
            place = place_of(address.replace("$", ""))
            self._shown[sheet.strip("'").replace("''", "'"), place] = name

    def __getitem__(self, there: At) -> Reason:
        """Return the fact of a cell, and the rule by which it follows or what it was read from."""
        fact = self._cited.analysis.facts[self._shown[there]]
        below = [self._cited.analysis.facts[name] for name in fact.derived_from]
        wording = self._cited.wording
        why = computed(fact, below, wording) or rule(fact, wording)
        from_where = fact.derived_from or [cited.source for cited in fact.sources]
        return Reason(fact.id, why or ", ".join(from_where))

    def __contains__(self, there: object) -> bool:
        """Return whether a cell shows a fact."""
        return there in self._shown

    def __iter__(self) -> Iterator[At]:
        """Yield the cells that show one."""
        return iter(self._shown)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._shown)
