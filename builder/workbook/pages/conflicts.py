"""Conflicts: rival figures of one thing, each measured against the first of its case."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.interval import digits, last_digit
from builder.facts.rivalry import Conflict, Statement
from builder.facts.units import common, factor, is_money
from builder.wording.cited import Cited
from builder.wording.language import Wording
from builder.wording.rival import say, subject
from builder.wording.spans import plain
from builder.workbook.content import Cell, Value
from builder.workbook.figures import NOT_HELD, filled
from builder.workbook.formats import NUMBER
from builder.workbook.ledger import Content, Ledger
from builder.workbook.pages.claims import bounds


def write_conflicts(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a statement; a register without rivals gets a row that says so."""
    written: dict[str, Decimal] = {}
    cited = Cited.of(analysis, wording)
    for case, conflict in enumerate(analysis.conflicts, start=1):
        about = plain(subject(cited, conflict))
        for statement in conflict.statements:
            written.setdefault(statement.fact.id, _value(statement.fact))
        for statement in conflict.statements:
            ledger.add("ConflictRows", _row(case, conflict, statement, written, about, cited))
        for event in conflict.events:
            row = _blank(case, filled(event.title))
            row["As printed"] = wording.period(event.period) if event.period else NOT_HELD
            row["Verdict"] = wording.words("workbook-verdict-open")
            row["Source"] = event.source
            row["Statement"] = event.id
            ledger.add("ConflictRows", row)
    if not analysis.conflicts:
        ledger.add("ConflictRows", _blank(0, wording.words("workbook-no-conflicts")))


def _blank(case: int, about: str) -> dict[str, Content]:
    columns = (
        *("As printed", "Said by", "Published", "Unit", "Value", "Step", "Qualifier", "Reference"),
        *("Difference", "Verdict", "Say", "Source", "Statement", "Measured against"),
    )
    row: dict[str, Content] = dict.fromkeys(columns, NOT_HELD)
    return row | {"Case": case, "Subject": about, "Lowest": NOT_HELD, "Highest": NOT_HELD}


def _value(fact: Fact) -> Decimal:
    return fact.known * factor(fact.unit, common(fact.unit))


def _row(
    case: int,
    conflict: Conflict,
    statement: Statement,
    written: dict[str, Decimal],
    about: str,
    cited: Cited,
) -> dict[str, Content]:
    wording = cited.wording
    fact, claim = statement.fact, statement.claim
    value = _value(fact)
    scale = factor(fact.unit, common(fact.unit))
    step = last_digit(fact.known) * scale if claim else Decimal(0)
    qualifier = fact.qualifier if claim else "exactly"
    low, high = bounds(value, qualifier, step)
    reference: Value = written.get(statement.measured_by, NOT_HELD)
    difference: Value = value - reference if isinstance(reference, Decimal) else NOT_HELD
    words = plain(say(cited, conflict)).strip("“”")
    return {
        "Case": case,
        "Subject": about,
        "As printed": claim.printed if claim and claim.printed else wording.show(fact).text,
        "Said by": _said_by(statement, wording),
        "Published": statement.source.known_from,
        "Unit": common(fact.unit) if is_money(fact.unit) else fact.unit,
        "Value": Cell(value, number_format=NUMBER.code(value, digits(value))) if claim else value,
        "Step": step,
        "Qualifier": qualifier,
        "Lowest": low,
        "Highest": high,
        "Reference": reference,
        "Difference": difference,
        "Verdict": wording.words(f"workbook-verdict-{statement.verdict}"),
        "Say": words,
        "Source": statement.source.id,
        "Statement": fact.id,
        "Measured against": filled(statement.measured_by),
    }


def _said_by(statement: Statement, wording: Wording) -> str:
    """Return who gave the figure: a table's country, or the speaker and the office, as far as named."""
    claim = statement.claim
    if claim is None:
        return wording.country(statement.fact.reporter)
    publisher = statement.source.publisher
    named = ", ".join(dict.fromkeys(name for name in (claim.speaker, claim.office) if name))
    return named or wording.words("workbook-speaker-not-named", publisher=publisher)
