"""The register's own workbook: its cells marked where something is wrong, its figures computed anew."""

from __future__ import annotations

from dataclasses import dataclass

from builder.inputs import read, surveyed
from builder.openbook.figures import decide, figures
from builder.openbook.marks import Marked, mark
from builder.openbook.refreshing import Computed
from builder.openbook.speech import ENGLISH
from builder.progress import Steps
from builder.register.folder import WORKBOOK
from builder.register.problems import Problem
from builder.report import Order, analysed
from builder.wording.cited import Cited
from builder.wording.language import Wording
from builder.workbook.changes import AnyBook
from builder.workbook.held import HeldBook

# With reading the book and writing into it.
CHECKING, REFRESHING = 3, 5


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found, said as `check` says it, what it remarks, and each problem at each of its cells."""

    problems: tuple[Problem, ...]
    notes: tuple[str, ...]
    rows: int
    places: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found, said as `check` says it, what it remarks, and what was marked."""

    problems: tuple[Problem, ...]
    notes: tuple[str, ...]
    rows: int
    marked: Marked


def check_register(order: Order, steps: Steps) -> Found:
    """Check a report whose register is a workbook; nothing is marked yet."""
    steps.take("register", "reading the register")
    inputs, problems, places = surveyed(order.folder, order.today, order.texts, order.standing)
    if inputs is None:
        return Found(problems, (), 0, places)
    return Found((), inputs.notes, inputs.rows, places)


def mark_found(book: AnyBook, found: Found, spoken: str = ENGLISH) -> Checked:
    """Mark what a check found in its register's workbook; earlier marks go.

    Raises ChangesRefused where a person has a sheet called Problems.
    """
    marked = mark(book, found.places, WORKBOOK, spoken)
    return Checked(found.problems, found.notes, found.rows, marked)


def compute_register(held: HeldBook, order: Order, spoken: str, steps: Steps) -> Computed:
    """Compute the facts of the register's tables, and what that changes in the sheet Figures.

    Raises InputRefused with every problem of the report, ChangesRefused where the workbook cannot take them.
    """
    steps.take("register", "reading the register")
    inputs = read(order.folder, order.today, order.texts, order.standing)
    steps.take("figures", "computing the figures")
    analysis = analysed(inputs, order)
    language = (order.languages or inputs.definition.languages)[0]
    cited = Cited.of(analysis, Wording(language, analysis.register.names, inputs.definition.currency))
    steps.take("compare", "comparing the cells")
    decided = decide(held, figures(analysis, cited), spoken)
    return Computed(decided, analysis.as_of)
