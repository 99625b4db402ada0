"""A built workbook refreshed: what its person edited goes into the register, the report is made anew in
memory, and what differs goes into the workbook.

The inputs are the register as it is now, and over it every row that the workbook shows otherwise than when it
was built. That is known from the published file while it is as it was built, else from a build of the same
register, and after the first refresh from a copy kept beside.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from builder.openbook.comparing import compare
from builder.openbook.deciding import Reason
from builder.openbook.differences import differences, uncomputed
from builder.openbook.edits import Edit, edits, overlaid
from builder.openbook.inputs import inputs_in
from builder.openbook.refreshing import Refreshed, UndoPoint, carry_out
from builder.openbook.saved import built_of, refreshed_of, save
from builder.openbook.speech import ENGLISH, note
from builder.package.cells import place_of
from builder.publish.manifest import MANIFEST
from builder.register.folder import Standing, read_files
from builder.register.intake import MOST_IN_MANIFEST, MOST_IN_OFFICE, FileRefused, taken
from builder.register.load import read_definition
from builder.register.period import Period
from builder.register.problems import InputRefused, Problems
from builder.report import Made, Order, make
from builder.workbook.changes import AnyBook, ChangesRefused
from builder.workbook.tongue import Tongue
from builder.workbook.written import At, written


@dataclass(frozen=True, slots=True)
class Told:
    """What the manifest beside a built workbook says of it."""

    name: str
    language: str
    sha256: str
    register: str
    currency: str
    order: Order


def refresh_built(
    book: AnyBook, path: Path, order: Order, now: datetime, undo_point: UndoPoint, spoken: str = ENGLISH
) -> Refreshed:
    """Refresh a workbook in the folder it was built into; `order` names its report.

    Raises InputRefused with every problem of the report as edited, ChangesRefused where the workbook cannot
    be refreshed or it is not known any more as what it was built.
    """
    told = _told(path, order)
    built = _as_built(path, told)
    base = written(built)
    held = book.held()
    made = make(
        _edited(told.order, edits(held, base.held, inputs_in(told.language, told.currency))), proved=False
    )
    data = made.files[told.name]
    new = written(data)
    bases = [base]
    if refreshed_of(path).is_file():
        bases.append(written(refreshed_of(path).read_bytes()))
    reasons = _reasons(made, told.language)
    compared = compare(held, bases, new, reasons, Tongue(told.language, told.currency))
    decided = compared.decided
    assert told.order.as_of is not None
    done = carry_out(book, decided, now, told.order.as_of, undo_point, spoken)
    if decided.changes:
        save(built_of(path), built)
        save(refreshed_of(path), data)
    after = book.held()
    return replace(
        done,
        left=(*done.left, *differences(after, new, compared.standing)),
        uncomputed=uncomputed(after, new, compared.standing),
    )


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
        register = str(said["register"]["sha256"])
        return Told(path.name, str(row["language"]), row["sha256"], register, definition.currency, wanted)
    except FileRefused as refused:
        raise ChangesRefused([f"{path.parent / MANIFEST}: {refused.what}. {refused.remedy}"]) from None
    except (KeyError, TypeError, ValueError) as error:
        if isinstance(error, ChangesRefused):
            raise
        raise ChangesRefused(
            [note("refused-manifest", file=str(path.parent / MANIFEST), error=str(error))]
        ) from None


def _audiences(report: Path, files: Sequence[Mapping[str, object]], language: str) -> tuple[str, ...]:
    """Return the audiences of the memos of a language, in the order in which the report builds them."""
    built = {str(row["audience"]) for row in files if row["kind"] == "memo" and row["language"] == language}
    ordered = (*read_definition(report).audiences, *sorted(built))
    return tuple(name for name in dict.fromkeys(ordered) if name in built)


def _as_built(path: Path, told: Told) -> bytes:
    """Return the workbook as it was built; raises ChangesRefused where nobody knows that any more."""
    sources: tuple[Callable[[], bytes], ...] = (
        lambda: taken(path, MOST_IN_OFFICE),
        lambda: taken(built_of(path), MOST_IN_OFFICE),
        lambda: make(told.order, proved=False).files[told.name],
    )
    for source in sources:
        try:
            data = source()
        except (FileRefused, InputRefused, KeyError):
            continue
        if hashlib.sha256(data).hexdigest() == told.sha256:
            return data
    raise ChangesRefused([note("refused-unknown", book=path.name)])


def _edited(order: Order, found: Sequence[Edit]) -> Order:
    """Return the order with the register as the workbook's edits make it."""
    if not found:
        return order
    problems, notes = Problems(), Problems()
    files, grids = read_files(order.folder, problems, notes)
    changed = overlaid(grids, found)
    said = hashlib.sha256(repr(found).encode("utf-8", "surrogatepass")).hexdigest()
    marked = tuple(
        replace(file, sha256=hashlib.sha256(f"{file.sha256}{said}".encode()).hexdigest()) for file in files
    )
    return replace(order, standing=Standing(marked, changed, tuple(problems), tuple(notes)))


def _reasons(made: Made, language: str) -> Mapping[At, Reason]:
    """Return for each cell of the new workbook that shows a fact which one, and how it follows."""
    said = json.loads(made.manifest({name: name for name in made.files}))
    found: dict[At, Reason] = {}
    for name, fact in said["facts"].items():
        cell = (fact.get("cell") or {}).get(language, "")
        sheet, _, address = cell.rpartition("!")
        if not address:
            continue
        why = (fact.get("computed") or {}).get(language) or (fact.get("rule") or {}).get(language)
        below = ", ".join(fact.get("derived_from") or [row["id"] for row in fact["sources"]])
        place = place_of(address.replace("$", ""))
        found[sheet.strip("'").replace("''", "'"), place] = Reason(name, why or below)
    return found
