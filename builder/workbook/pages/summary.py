"""Summary: the period of the brief and the latest full year, both reporters side by side."""

from __future__ import annotations

from dataclasses import dataclass

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.movement import Flows, Movement
from builder.facts.standing import Weight
from builder.facts.units import common
from builder.wording.language import Country, Wording
from builder.workbook import formulas
from builder.workbook.content import Cell
from builder.workbook.figures import (
    NOT_APPLICABLE,
    NOT_HELD,
    change,
    growth,
    in_millions,
    marks,
    money,
    points,
    share,
    share_change,
    whole,
)
from builder.workbook.ledger import Content, Entry, Ledger
from builder.workbook.pages.carried import WORLD, sources_by_key
from builder.workbook.pages.marks import flow_facts, sources_named, write_marks
from builder.workbook.pages.trend import flows_of, row_or_sum

FIRST_ROW = 6
# Where a flow of a side stands in a block: goods from home are home's exports and the partner's imports.
_LINES = {"Home": {"T": 0, "X": 1, "M": 2}, "Partner": {"T": 0, "M": 1, "X": 2}}
_LETTERS = {"Home": "DEFG", "Partner": "IJKL"}
_COLUMNS = ("before", "now", "change", "growth")
_NAMES = {"T": "turnover", "X": "exports", "M": "imports"}


@dataclass(frozen=True, slots=True)
class _Side:
    """One reporter's columns in one block; `row` is the block's first row."""

    word: str
    reporter: str
    partner: str
    flows: Flows
    row: int
    days: str

    def at(self, line: int, column: str) -> str:
        """Return the address of a cell of the block."""
        return f"{_LETTERS[self.word][_COLUMNS.index(column)]}{self.row + line}"

    def flow_at(self, flow: str, column: str) -> str:
        """Return the address of a flow's cell."""
        return self.at(_LINES[self.word][flow], column)

    @property
    def before(self) -> str:
        """Return what the days of the year before are called."""
        return f"{self.days} before"


def write_summary(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write a block for the period of the brief and, where that is no full year, one for the latest."""
    blocks = [(analysis.now, analysis.now_partner, "period")]
    if analysis.latest_year.period != analysis.period:
        blocks.append((analysis.latest_year, analysis.latest_year_partner, "year"))
    for home, partner, days in blocks:
        row = FIRST_ROW + ledger.size("SummaryRows")
        sides = (
            _Side("Home", analysis.home, analysis.partner, home, row, days),
            _Side("Partner", analysis.partner, analysis.home, partner, row, days),
        )
        _flows(ledger, sides, analysis, wording)
        if home.period == analysis.latest_year.period:
            _weights(ledger, analysis, sides, wording)
    shown = [flows for home, partner, _ in blocks for flows in (home, partner)]
    write_marks(ledger, "Summary", flow_facts(*shown), analysis, wording)


def _flows(ledger: Ledger, sides: tuple[_Side, _Side], analysis: Analysis, wording: Wording) -> None:
    home = sides[0]
    names = {"home": Country(home.reporter), "partner": Country(home.partner)}
    for line, key in enumerate(("turnover", "goods-from-home", "goods-from-partner", "balance")):
        row = _start(sides, wording.words(f"workbook-{key}", **names), analysis.money, analysis, wording)
        for side in sides:
            row |= _movement(side, line, analysis)
            row[f"{side.word} flag"] = _flags(side, line)
        if line < 3:
            row["Partner less home"] = _between(sides, line)
        ledger.add("SummaryRows", row)
    for line, key in ((1, "contribution-from-home"), (2, "contribution-from-partner")):
        row = _start(sides, wording.words(f"workbook-{key}", **names), "points", analysis, wording)
        for side in sides:
            flow = next(flow for flow, at in _LINES[side.word].items() if at == line)
            fact = side.flows.exports_contribution if flow == "X" else side.flows.imports_contribution
            top, base = side.flow_at(flow, "change"), side.flow_at("T", "before")
            formula = f'IF(COUNT({top},{base})<2,"[x]",IF({base}<=0,"[z]",{top}/{base}*100))'
            row |= _cells(side.word, NOT_APPLICABLE, points(fact, formula), NOT_APPLICABLE, NOT_APPLICABLE)
            row[f"{side.word} flag"] = marks(fact)
        ledger.add("SummaryRows", row)


def _flags(side: _Side, line: int) -> str:
    move = side.flows.balance if line == 3 else _move(side, line)
    return marks(move.value, move.base, move.change, move.growth)


def _move(side: _Side, line: int) -> Movement:
    flow = next(flow for flow, at in _LINES[side.word].items() if at == line)
    return {"T": side.flows.turnover, "X": side.flows.exports, "M": side.flows.imports}[flow]


def _measures(held: Weight, kind: str) -> tuple[Fact, ...]:
    if kind == "rank":
        return held.rank, held.rank_before
    return held.share, held.share_before, held.share_change


def _start(
    sides: tuple[_Side, _Side], indicator: str, unit: str, analysis: Analysis, wording: Wording
) -> dict[str, Content]:
    facts = [side.flows.turnover.value for side in sides]
    cited = dict.fromkeys(citation.source for fact in facts for citation in fact.sources)
    return {
        "Period": wording.period(sides[0].flows.period, "short"),
        "Indicator": indicator,
        "Unit": unit,
        "Partner less home": NOT_APPLICABLE,
        "Basis": sources_named(cited, analysis),
    }


def _cells(word: str, *contents: Content) -> dict[str, Content]:
    return {f"{word} {column}": content for column, content in zip(_COLUMNS, contents, strict=True)}


def _movement(side: _Side, line: int, analysis: Analysis) -> dict[str, Content]:
    flows = side.flows
    if line == 3:
        move = flows.balance
        base, now = (formulas.less(side.flow_at("X", at), side.flow_at("M", at)) for at in ("before", "now"))
    else:
        flow = next(flow for flow, at in _LINES[side.word].items() if at == line)
        move = {"T": flows.turnover, "X": flows.exports, "M": flows.imports}[flow]
        if flows.claimed:
            return _claimed(side, line, move)
        base, now = _official(side, flow, move, analysis)
    at_base, at_now, at_change = (side.at(line, column) for column in ("before", "now", "change"))
    return _cells(
        side.word,
        money(move.base, base),
        money(move.value, now),
        change(move.change, formulas.less(at_now, at_base)),
        growth(move.growth, formulas.rate(at_change, at_base)),
    )


def _official(side: _Side, flow: str, move: Movement, analysis: Analysis) -> tuple[str, str]:
    if flow == "T":
        base, now = (formulas.plus(side.flow_at("X", at), side.flow_at("M", at)) for at in ("before", "now"))
        return base, now
    codes = ("HomeCode", "PartnerCode") if side.word == "Home" else ("PartnerCode", "HomeCode")
    base = row_or_sum(codes, side.before, move.base, analysis)
    in_trend = flows_of(analysis, side.reporter, side.flows.period.first.year) is not None
    if side.flows.period.kind == "year" and in_trend:
        return base, formulas.of_year(f"{side.word} {_NAMES[flow]}", side.days)
    return base, row_or_sum(codes, side.days, move.value, analysis)


def _between(sides: tuple[_Side, _Side], line: int) -> Cell:
    """Return the partner's figure less home's, of the same goods."""
    levels = []
    for side in sides:
        levels.append(in_millions(_move(side, line).value))
    home, partner = levels
    formula = formulas.less(sides[1].at(line, "now"), sides[0].at(line, "now"))
    return Cell(NOT_HELD if home is None or partner is None else partner - home, formula)


def _claimed(side: _Side, line: int, move: Movement) -> dict[str, Content]:
    """Return what was said, read from Claims; the year before follows from value and growth."""
    base, now, rise = (side.at(line, column) for column in ("before", "now", "growth"))
    value, rate = _claim_of(move.value), _claim_of(move.growth)
    if not value:
        return _cells(side.word, *(Entry(Cell(NOT_HELD), fact.id, NOT_HELD) for fact in _facts(move)))
    first = money(move.value, formulas.said(value, common(move.value.unit)))
    if not rate:
        rest = [Entry(Cell(NOT_HELD), fact.id, NOT_HELD) for fact in (move.base, move.change, move.growth)]
        return _cells(side.word, rest[0], first, rest[1], rest[2])
    return _cells(
        side.word,
        money(move.base, f"{now}/(1+{rise})"),
        first,
        change(move.change, formulas.less(now, base)),
        growth(move.growth, formulas.said(rate, "Percentage")),
    )


def _facts(move: Movement) -> tuple[Fact, Fact, Fact, Fact]:
    return move.base, move.value, move.change, move.growth


def _claim_of(fact: Fact) -> str:
    said = next((parent for parent in fact.derived_from if parent.startswith("claim.")), "")
    return said.removeprefix("claim.")


def _weights(ledger: Ledger, analysis: Analysis, sides: tuple[_Side, _Side], wording: Wording) -> None:
    for kind in ("share", "rank"):
        for flow in ("T", "X", "M"):
            text = wording.words(f"workbook-{kind}-{_NAMES[flow]}")
            row = _start(sides, text, "%" if kind == "share" else "rank", analysis, wording)
            line = FIRST_ROW + ledger.size("SummaryRows") - sides[0].row
            for side in sides:
                held = _weight(analysis, side, flow)
                if held is None:
                    row |= _cells(side.word, *(NOT_HELD,) * 4) | {f"{side.word} flag": NOT_HELD}
                    continue
                row[f"{side.word} flag"] = marks(*_measures(held, kind))
                if kind == "share":
                    row |= _share(side, held, line, analysis)
                else:
                    row |= _rank(side, held, line)
            ledger.add("SummaryRows", row)


def _weight(analysis: Analysis, side: _Side, flow: str) -> Weight | None:
    for held in analysis.weights:
        if (held.reporter, held.flow, held.period) == (side.reporter, flow, analysis.latest_year.period):
            return held
    return None


def _share(side: _Side, held: Weight, line: int, analysis: Analysis) -> dict[str, Content]:
    code = "HomeCode" if side.word == "Home" else "PartnerCode"
    flows = "XM" if held.flow == "T" else held.flow
    sources, year = sources_by_key(analysis), analysis.latest_year.period

    def part(column: str, days: str) -> str:
        value = side.flow_at(held.flow, column)
        then = year if column == "now" else year.years_before()
        world = [
            (code, '"WLD"', flow, days, sources.get((side.reporter, WORLD, flow, then), NOT_HELD))
            for flow in flows
        ]
        total = "+".join(formulas.amount(*row) for row in world)
        rows = "+".join(formulas.held(*row) for row in world)
        return f'IF(OR(NOT(ISNUMBER({value})),{rows}<{len(flows)}),"[x]",{value}/({total}))'

    now, before = side.at(line, "now"), side.at(line, "before")
    return _cells(
        side.word,
        share(held.share_before, part("before", side.before)),
        share(held.share, part("now", side.days)),
        share_change(held.share_change, f'IF(COUNT({now},{before})<2,"[x]",({now}-{before})*100)'),
        NOT_APPLICABLE,
    )


def _rank(side: _Side, held: Weight, line: int) -> dict[str, Content]:
    codes = ("HomeCode", "PartnerCode") if side.word == "Home" else ("PartnerCode", "HomeCode")

    def place(suffix: str) -> str:
        column = f"{_NAMES[held.flow].capitalize()} rank{suffix}"
        found = f"SUMIFS(PartnerList[{column}],PartnerList[Reporter],{codes[0]},PartnerList[Code],{codes[1]})"
        return f'IF({found}=0,"[x]",{found})'

    now, before = side.at(line, "now"), side.at(line, "before")
    moved = None
    if held.rank.value is not None and held.rank_before.value is not None:
        moved = held.rank.value - held.rank_before.value
    return _cells(
        side.word,
        whole(held.rank_before, place(" before")),
        whole(held.rank, place("")),
        Cell(NOT_HELD if moved is None else moved, formulas.less(now, before)),
        NOT_APPLICABLE,
    )
