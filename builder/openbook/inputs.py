"""Tables of a built workbook that show rows of the register: their columns, and their words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from builder.register.tables import BY_NAME
from builder.wording.translated import COLUMNS as TRANSLATED
from builder.wording.written import SOURCE_LANGUAGE
from builder.workbook.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Input:
    """A table of the built workbook that shows a table of the register: columns of the one to the other's.

    `added` is what a new row needs beside its cells; None where the workbook does not show all that it needs.
    """

    table: str
    register: str
    key: tuple[str, ...]
    columns: Mapping[str, str]
    days: frozenset[str] = frozenset()
    added: Mapping[str, str] | None = None
    # Where the workbook has a unit of its own, a changed value takes it along.
    units: Mapping[str, str] = field(default_factory=dict)
    # What the workbook's words stand for, of the register's columns that hold codes.
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    none: tuple[str, ...] = ("[x]", "[z]", "none")
    # Columns of the register that are shown in translation, so what is typed there is not its own.
    translated: frozenset[str] = frozenset()


INPUTS = (
    Input(
        "Trade",
        "trade",
        ("Reporter", "Partner", "Flow", "First day", "Last day", "Commodity", "Source"),
        {
            "Reporter": "reporter", "Partner": "partner", "Flow": "flow", "First day": "first_day",
            "Last day": "last_day", "Commodity": "commodity", "Source": "source", "Value": "value",
            "Place in the file": "location",
        },
        frozenset({"First day", "Last day"}),
        {"unit": "thousand"},
        {"Value": "thousand"},
    ),
    Input(
        "ClaimRows",
        "claims",
        ("ID",),
        {
            "ID": "id", "As printed": "printed", "Value": "value", "Unit": "unit", "Qualifier": "qualifier",
            "Said by": "speaker", "Office": "office", "Reporter": "reporter", "Partner": "partner",
            "Flow": "flow", "First day": "first_day", "Last day": "last_day", "Source": "source",
            "Quote": "quote",
        },
        frozenset({"First day", "Last day"}),
    ),
    Input(
        "AgreementRows",
        "agreements",
        ("ID",),
        {
            "ID": "id", "Title": "title", "Signed": "signed_on", "Event": "event", "Sector": "sector",
            "Goods": "goods", "Count": "count", "Value": "value", "Unit": "unit", "Source": "source",
            "Quote": "quote",
        },
        frozenset({"Signed"}),
    ),
    Input(
        "CommitmentRows",
        "commitments",
        ("ID",),
        {
            "ID": "id", "Measure": "measure", "Origin": "origin", "Form": "form", "Home owner": "owner_home",
            "Partner owner": "owner_partner", "Latest due": "due", "Due in words": "due_words",
            "Status": "status", "Done on": "done_on", "Evidence": "evidence", "Source": "source",
            "Quote": "quote",
        },
        frozenset({"Latest due", "Done on"}),
        added={},
    ),
    Input(
        "TargetRows",
        "targets",
        ("ID",),
        {"ID": "id", "Goal": "value", "Deadline": "deadline", "Set by": "set_by", "Set on": "set_on"},
        frozenset({"Deadline", "Set on"}),
        units={"Goal": "million"},
    ),
)  # fmt: skip


def inputs_in(language: str, currency: str) -> tuple[Input, ...]:
    """Return the inputs as a workbook in a language heads them, its units in the report's currency."""
    tongue = Tongue(language, currency)
    return tuple(_in_language(row, tongue, language, currency) for row in INPUTS)


def _in_language(row: Input, tongue: Tongue, language: str, currency: str) -> Input:
    shown = {
        column.name: {tongue.word(code): code for code in column.allowed}
        for column in BY_NAME[row.register].columns
        if column.allowed
    }
    return replace(
        row,
        key=tuple(tongue.word(name) for name in row.key),
        columns={tongue.word(name): column for name, column in row.columns.items()},
        days=frozenset(tongue.word(name) for name in row.days),
        added=None
        if row.added is None
        else {name: f"{currency} {words}" for name, words in row.added.items()},
        units={tongue.word(name): f"{currency} {scale}" for name, scale in row.units.items()},
        codes=shown,
        none=(*row.none, tongue.word("none")),
        translated=frozenset()
        if language == SOURCE_LANGUAGE
        else frozenset(TRANSLATED.get(row.register, ("", ()))[1]),
    )
