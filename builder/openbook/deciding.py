"""One cell decided: what it holds, what a person put there, what we wrote, what we would write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from builder.openbook.figures import same
from builder.openbook.log import Entry, plain
from builder.openbook.speech import Note, note
from builder.openbook.spelled import content, formula_of, is_uncomputed, said
from builder.openbook.standing import Standing
from builder.package.area import Reference, cell_name
from builder.package.cells import CellView
from builder.package.number_format import is_date, shown
from builder.workbook.changes import Change, SetCell
from builder.workbook.content import Cell
from builder.workbook.held import EMPTY
from builder.workbook.written import At, WrittenBook


@dataclass(frozen=True, slots=True)
class Reason:
    """What a cell shows, and how that follows, for the log."""

    what: str
    why: str | Note


@dataclass(frozen=True, slots=True)
class Meeting:
    """All that is known of a cell: `at` is where it stands, `there` where in the new workbook.

    `now` stands in its place, `stood` is what a person may have changed, wherever that was (None: nothing of
    theirs), `theirs` what we wrote of it before, `wanted` what we would write. It is `displaced` where only
    the place of its row is new.
    """

    at: At
    there: At
    now: CellView
    stood: CellView | None
    theirs: Sequence[CellView]
    wanted: CellView
    displaced: bool = False


class Cells:
    """Decisions on cells, as `changes`, `entries` of the log, and those `left` alone."""

    def __init__(self, bases: Sequence[WrittenBook], new: WrittenBook, reasons: Mapping[At, Reason]) -> None:
        self.changes: list[Change] = []
        self.entries: list[Entry] = []
        self.left: list[Entry] = []
        self._bases, self._new, self._reasons = bases, new, reasons
        # Links that lead elsewhere than in the new workbook.
        self._links: dict[At, str] = {}

    def decide(self, cell: Meeting, what: str = "") -> None:
        """Decide on a cell; `what` names it in the log where it shows no fact."""
        stood, wanted = cell.stood, cell.wanted
        if stood is not None and not is_ours(stood, cell.theirs) and not agree(stood, wanted):
            self._leave(cell, stood, what)
            return
        value_same = same(cell.now.value, plain(wanted.value))
        formula_same = formula_of(cell.now) == formula_of(wanted)
        if value_same and formula_same:
            return
        keeps = cell.now.formula and formula_same
        full = content(wanted, "") if keeps else self._full(wanted, cell.there, cell.theirs)
        self.changes.append(SetCell(*cell.at, full))
        if not value_same and not is_uncomputed(cell.now):
            # A day that was typed as text becomes a day, which reads the same.
            if not self._reads_as(cell.now, wanted, cell.there):
                self._log(cell, what, cell.now, wanted)
        elif not formula_same:
            before, after = (
                CellView(f"={one.formula}") if one.formula else one for one in (cell.now, wanted)
            )
            self._log(cell, what, before, after, note("why-our-formula"))

    def write(self, at: At, there: At, wanted: CellView, what: str) -> None:
        """Write a cell of a row that is new."""
        if wanted.value is None and not wanted.formula:
            return
        self.changes.append(SetCell(*at, self._full(wanted, there, ())))
        entry = self._entry(Meeting(at, there, EMPTY, None, (), wanted), what, EMPTY, wanted, "")
        if there not in self._reasons:
            entry = replace(entry, why=note("why-new-row"), fresh=True)
        self.entries.append(entry)

    def pointing(self, cell: CellView, there: At, standing: Standing) -> CellView:
        """Return a cell that names the place of another, `Data!H6`, with the place where that one stands."""
        link = self._new.links.get(there, "")
        target = Reference.parse(link) if link else None
        if target is None or not isinstance(cell.value, str):
            return cell
        moved = standing.of((target.sheet, (target.area.top, target.area.left)))
        if moved is None or moved[1] == (target.area.top, target.area.left):
            return cell
        old, new = (cell_name(*place) for place in ((target.area.top, target.area.left), moved[1]))
        if not cell.value.endswith(old):
            return cell
        self._links[there] = link.replace("$", "").removesuffix(old) + new
        return replace(cell, value=cell.value.removesuffix(old) + new)

    def _reads_as(self, typed: CellView, wanted: CellView, there: At) -> bool:
        form = self._new.number_format(there)
        if not isinstance(typed.value, str) or not isinstance(wanted.value, float) or not is_date(form):
            return False
        return typed.value.strip() == shown(wanted.value, form)

    def _leave(self, cell: Meeting, stood: CellView, what: str) -> None:
        """Leave a person's cell alone, but let it go with its row."""
        if not same(stood.value, plain(cell.wanted.value)):
            self.left.append(self._entry(cell, what, stood, cell.wanted, note("why-by-hand")))
        if not agree(cell.now, stood):
            self.changes.append(SetCell(*cell.at, content(stood, stood.formula)))

    def _log(self, cell: Meeting, what: str, before: CellView, after: CellView, why: str | Note = "") -> None:
        self.entries.append(self._entry(cell, what, before, after, why))

    def _entry(self, cell: Meeting, what: str, before: CellView, after: CellView, why: str | Note) -> Entry:
        reason = self._reasons.get(cell.there, Reason(what, ""))
        return Entry(
            cell.at[0], cell_name(*cell.at[1]), reason.what, plain(before.value), plain(after.value),
            why or reason.why, cell.displaced, self._new.number_format(cell.there),
        )  # fmt: skip

    def _full(self, wanted: CellView, there: At, theirs: Sequence[CellView]) -> Cell:
        """Return a cell with its formula, its link, and its number format where that is another one now."""
        code = self._new.number_format(there)
        was = {base.number_format(there) for base in self._bases}
        link = self._links.get(there) or self._new.links.get(there, "")
        linked = link if isinstance(wanted.value, str) else ""
        form = "" if code in was and theirs else code
        return content(wanted, wanted.formula, linked, "" if form == "General" else form)


def alike(one: CellView, other: CellView) -> bool:
    """Return whether two cells hold the very same: what most do, found out fast."""
    return one.formula == other.formula and one.value == other.value and type(one.value) is type(other.value)


def agree(one: CellView, other: CellView) -> bool:
    """Return whether two cells say the same, value and formula."""
    return same(one.value, plain(other.value)) and formula_of(one) == formula_of(other)


def is_ours(cell: CellView, theirs: Sequence[CellView]) -> bool:
    """Return whether a cell says what we wrote, or has a formula of ours."""
    return any(said(cell) == said(one) for one in theirs) or (
        bool(cell.formula) and any(formula_of(cell) == formula_of(one) for one in theirs)
    )
