"""Tables of a built workbook that show rows of the register: their columns, and their words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from builder.register.columns import (
    AGREEMENT_KINDS,
    AGREEMENT_STATUSES,
    CLAIM_INDICATORS,
    CLAIM_SCOPES,
    FLOWS,
)
from builder.register.tables import BY_NAME
from builder.wording.language import Wording
from builder.wording.translated import COLUMNS as TRANSLATED
from builder.wording.written import SOURCE_LANGUAGE
from builder.workbook.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Input:
    """A table of the built workbook that shows a table of the register: columns of the one to the other's."""

    table: str
    register: str
    key: tuple[str, ...]
    columns: Mapping[str, str]
    days: frozenset[str] = frozenset()
    # What tells the workbook's own rows apart, where it has several for one row of the register.
    rows: tuple[str, ...] = ()
    # What a new row has beside its cells, and columns that are its own only where the row is new.
    added: Mapping[str, str] = field(default_factory=dict)
    new: Mapping[str, str] = field(default_factory=dict)
    # Where the workbook has a unit of its own, a changed value takes it along.
    units: Mapping[str, str] = field(default_factory=dict)
    # Columns of the register that follow another one as long as they say the same.
    twins: Mapping[str, str] = field(default_factory=dict)
    # Columns that show with ", " between them what the register parts by ";".
    lists: frozenset[str] = frozenset()
    # What the workbook's words stand for, of the register's columns that hold codes.
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    # A column of words with commas between them, in a new row: what each stands for, and what must be said.
    words: Mapping[str, Words] = field(default_factory=dict)
    none: tuple[str, ...] = ("[x]", "[z]", "none")
    # Columns of the register that are shown in translation, so what is typed there is not its own.
    translated: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Words:
    """Words and the register's column and code that each stands for, no column where it says nothing new.

    One of them has to say `needed`, a column.
    """

    stand_for: Mapping[str, tuple[str, str]]
    needed: str

    def choices(self) -> str:
        """Return the words that say what is needed."""
        return ", ".join(word for word, (column, _) in self.stand_for.items() if column == self.needed)


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
        units={"Value": "thousand"},
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
        # Nothing in the workbook says that the source states the period itself.
        added={"period_basis": "inferred", "scope": "total"},
    ),
    Input(
        "AgreementRows",
        "agreements",
        ("ID",),
        {
            "ID": "id", "Title": "title", "Kind": "kind", "Signed": "signed_on", "Parties": "parties",
            "Event": "event", "Sector": "sector", "Goods": "goods", "Count": "count", "Value": "value",
            "Unit": "unit", "Status": "status", "Source": "source", "Quote": "quote",
        },
        frozenset({"Signed"}),
        lists=frozenset({"Parties"}),
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
    ),
    Input(
        "TargetRows",
        "targets",
        ("ID",),
        {"ID": "id", "Goal": "value", "Deadline": "deadline", "Set by": "set_by", "Set on": "set_on"},
        frozenset({"Deadline", "Set on"}),
        # A row for each country that reports.
        rows=("ID", "Reporter"),
        added={"indicator": "value"},
        new={"Flow": "flow", "Source": "source"},
        units={"Goal": "million"},
    ),
    Input(
        "SourceRows",
        "sources",
        ("ID",),
        {
            "ID": "id", "Publisher": "publisher", "Title": "title", "Published": "published_to",
            "Date basis": "date_basis", "Address": "address", "Licence": "licence",
        },
        frozenset({"Published"}),
        twins={"published_from": "published_to"},
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
        new={tongue.word(name): column for name, column in row.new.items()},
        units={tongue.word(name): f"{currency} {scale}" for name, scale in row.units.items()},
        lists=frozenset(tongue.word(name) for name in row.lists),
        codes=shown | (_of_agreements(Wording(language)) if row.register == "agreements" else {}),
        words={tongue.word("Subject"): _of_claims(Wording(language))} if row.register == "claims" else {},
        none=(*row.none, tongue.word("none")),
        translated=frozenset()
        if language == SOURCE_LANGUAGE
        else frozenset(TRANSLATED.get(row.register, ("", ()))[1]),
    )


def _of_agreements(wording: Wording) -> dict[str, dict[str, str]]:
    kinds = {wording.words("gov-agreement-kind", kind=code): code for code in AGREEMENT_KINDS}
    states = {
        wording.words("gov-agreement-status", status=code.replace(" ", "-")): code
        for code in ("", *AGREEMENT_STATUSES)
    }
    return {"kind": kinds, "status": states}


def _of_claims(wording: Wording) -> Words:
    """Return what the words stand for with which a build tells what a claim is about."""
    measures = {
        wording.words("workbook-indicator", indicator=code): ("indicator", code) for code in CLAIM_INDICATORS
    }
    scopes = {wording.words("workbook-scope", scope=code): ("scope", code) for code in CLAIM_SCOPES}
    # Which flow it is stands in a column of its own.
    flows = {wording.words(f"workbook-flow-{code.lower()}"): ("", "") for code in FLOWS}
    return Words(scopes | flows | measures, "indicator")
