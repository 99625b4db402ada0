"""Table 1: the four figures of a reporter and a period, with the year before and both changes."""

from __future__ import annotations

from builder.facts.fact import Fact
from builder.facts.movement import Flows, Movement
from builder.wording.band import add_up
from builder.wording.cited import Cited, aligned, as_cell, flag, number_cell, sources_of
from builder.wording.limits import edition_days
from builder.wording.spans import Span, TableRow, Text

NUMBERS = 4
# Flags of a figure that is held; a missing one shows its own in its cell.
MISSING = ("x", "z")


def table(cited: Cited) -> tuple[TableRow, ...]:
    """Return a group for each reporter and period that is held, four rows each."""
    groups = _groups(cited)
    if not groups:
        none = cited.say("none-in-sources", mark=flag("x"))
        return (TableRow((as_cell(none),), "nothing"),)
    moves = [move for flows in groups for move in _movements(flows)]
    columns = [aligned([_cell(cited, move, column) for move in moves]) for column in range(NUMBERS)]
    rows: list[TableRow] = []
    for place, flows in enumerate(groups):
        rows.append(TableRow((as_cell(_heading(cited, flows)),), "group"))
        for offset, move in enumerate(_movements(flows)):
            index = place * 4 + offset
            label = cited.say("flow-with", flow="TXMB"[offset], partner=cited.country(flows.partner))
            numbers = [as_cell(column[index]) for column in columns]
            tail = as_cell(_flags(move)), as_cell(_mark(cited, move))
            rows.append(TableRow((as_cell(label), *numbers, *tail)))
    return tuple(rows)


def note(cited: Cited) -> Text:
    """Return what the flags that stand in the table mean, what was inferred, and rounding where it shows."""
    facts = [fact for flows in _groups(cited) for move in _movements(flows) for fact in _facts(move)]
    spans: list[Span] = []
    letters = {fact.status for fact in facts if fact.status}
    for letter in ("e", "p", "r", "b", "u", "x", "z"):
        if letter in letters:
            spans += [*cited.say(f"gov-flag-{letter}", mark=flag(letter)), Span(" ")]
    if any(_rounding_shows(flows) for flows in _groups(cited)):
        spans += [*cited.say("gov-note-rounding"), Span(" ")]
    if _inferred(cited):
        spans += [*cited.say("gov-note-inferred"), Span(" ")]
    spans += cited.say("gov-note-nominal")
    return tuple(spans)


def _groups(cited: Cited) -> list[Flows]:
    analysis = cited.analysis
    found: list[Flows] = []
    pairs = (analysis.now, analysis.now_partner, analysis.latest_year, analysis.latest_year_partner)
    for flows in pairs:
        known = any(flows.reporter == item.reporter and flows.period == item.period for item in found)
        if not known and any(not move.value.missing for move in _movements(flows)):
            found.append(flows)
    return found


def _movements(flows: Flows) -> tuple[Movement, ...]:
    return flows.turnover, flows.exports, flows.imports, flows.balance


def _facts(move: Movement) -> tuple[Fact, ...]:
    return move.value, move.base, move.growth, move.change


def _cell(cited: Cited, move: Movement, column: int) -> Text:
    fact = _facts(move)[column]
    balance = fact.flow == "B" or fact.flow == ""
    form = "signed" if column > 1 or balance else "bare"
    return number_cell(cited, fact, form)


def _heading(cited: Cited, flows: Flows) -> Text:
    held = [move.value for move in _movements(flows) if not move.value.missing]
    days = edition_days(cited.wording, held)
    several = len({fact.edition for fact in held if fact.edition}) > 1
    return cited.say(
        "gov-group",
        period=flows.period,
        reporter=cited.reporter_of(held[0]),
        edition="several" if several else "yes" if days else "no",
        days=days,
    )


def _flags(move: Movement) -> Text:
    letters = sorted({fact.status for fact in _facts(move) if fact.status not in ("", *MISSING)})
    return tuple(flag(letter) for letter in letters)


def _mark(cited: Cited, move: Movement) -> Text:
    """Return the sources of the figure and of the year before."""
    mark = cited.references.mark(sources_of(_facts(move)))
    return (mark,) if mark.text else ()


def _rounding_shows(flows: Flows) -> bool:
    """Return whether figures as printed do not add: turnover is exports plus imports, balance and imports
    are exports; so are those of the year before and the changes.
    """
    turnover, exports, imports, balance = _movements(flows)
    return any(
        not add_up(*(getattr(move, column) for move in sides))
        for sides in ((turnover, exports, imports), (exports, balance, imports))
        for column in ("value", "base", "change")
    )


def _inferred(cited: Cited) -> bool:
    now = cited.analysis.now
    claims = [cited.claim_of(move.value) for move in _movements(now)]
    return any(claim is not None and claim.period_basis == "inferred" for claim in claims)
