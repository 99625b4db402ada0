"""The register's own workbook: its cells marked where something is wrong, its figures computed anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from builder.inputs import read, surveyed
from builder.openbook.figures import decide, figures
from builder.openbook.marks import Marked, mark
from builder.openbook.refreshing import Refreshed, UndoPoint, carry_out
from builder.openbook.speech import ENGLISH
from builder.register.folder import WORKBOOK
from builder.register.problems import Problem
from builder.report import Order, analysed
from builder.wording.cited import Cited
from builder.wording.language import Wording
from builder.workbook.changes import AnyBook


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found, said as `check` says it, what it remarks, and what was marked."""

    problems: tuple[Problem, ...]
    notes: tuple[str, ...]
    rows: int
    marked: Marked


def check_register(book: AnyBook, order: Order, spoken: str = ENGLISH) -> Checked:
    """Check a report and mark the cells of its register's workbook; earlier marks go.

    Raises ChangesRefused where a person has a sheet called Problems.
    """
    inputs, problems, places = surveyed(order.folder, order.today, order.texts, order.standing)
    marked = mark(book, places, WORKBOOK, spoken)
    if inputs is None:
        return Checked(problems, (), 0, marked)
    return Checked((), inputs.notes, inputs.rows, marked)


def refresh_register(
    book: AnyBook, order: Order, now: datetime, undo_point: UndoPoint, spoken: str = ENGLISH
) -> Refreshed:
    """Compute the facts of the register's tables and write them into the sheet Figures.

    Raises InputRefused with every problem of the report, ChangesRefused where the workbook cannot take them.
    """
    inputs = read(order.folder, order.today, order.texts, order.standing)
    analysis = analysed(inputs, order)
    language = (order.languages or inputs.definition.languages)[0]
    cited = Cited.of(analysis, Wording(language, analysis.register.names, inputs.definition.currency))
    decided = decide(book.held(), figures(analysis, cited), spoken)
    return carry_out(book, decided, now, analysis.as_of, undo_point, spoken)
