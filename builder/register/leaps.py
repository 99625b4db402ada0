"""Figures that leap from one year to the next, as a slip of the decimal mark makes them do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from builder.register.currency import in_words
from builder.register.problems import Problem
from builder.register.rows import Register, Trade
from builder.register.said import Numeral, numeral, sentence

_TIMES = 5
_LEAST = Decimal(1_000_000)
_SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}


@dataclass(frozen=True, slots=True)
class Leap:
    """A figure that leaps: its row, the one of the year before, and their ratio."""

    problem: Problem
    row: Trade
    before: Trade
    ratio: Decimal

    @property
    def countries(self) -> frozenset[str]:
        """Return whose trade it is."""
        return frozenset((self.row.reporter, self.row.partner))


Key = tuple[str, str, str, str, str, str, date, date]


def leaps(register: Register) -> Iterator[Leap]:
    """Yield the trade figures above a million that are over five times the year before, or under a fifth.

    The year before is the same span of days of the same series, countries, flow and commodity, in the same
    edition where it has both. The larger of the two counts as the figure above a million.
    """
    series = {source.id: source.series or source.id for source in register.sources}
    held: dict[Key, Trade] = {}
    for row in register.trade:
        if row.value is not None:
            held[_key(row, row.source)] = row
            held.setdefault(_key(row, series.get(row.source, row.source)), row)
    for row in register.trade:
        before = held.get(_key(row, row.source, 1)) or held.get(
            _key(row, series.get(row.source, row.source), 1)
        )
        if row.value and before and before.value and _currency(row) == _currency(before):
            now, then = _whole(row), _whole(before)
            ratio = now / then
            if max(now, then) > _LEAST and (ratio > _TIMES or ratio * _TIMES < 1):
                what = sentence(
                    "{value} {unit} is {shown} times the year before, {value2} {unit2} (row {row})",
                    value=row.value,
                    unit=in_words(row.unit),
                    shown=shown(ratio),
                    value2=before.value,
                    unit2=in_words(before.unit),
                    row=before.place.row,
                )
                place = row.place
                said = Problem(
                    place.file, place.sheet, place.row, "value", what, "A slip of the decimal mark?"
                )
                yield Leap(said, row, before, ratio)


def shown(ratio: Decimal) -> Numeral:
    """Return a ratio as it is told: `952.5`, `0.0010`."""
    return numeral(ratio, ",.1f" if ratio >= 1 else ".2g")


def _whole(row: Trade) -> Decimal:
    assert row.value is not None
    return row.value * _SCALES.get(row.unit.partition(" ")[2], 1)


def _currency(row: Trade) -> str:
    return row.unit.partition(" ")[0]


def _key(row: Trade, source: str, back: int = 0) -> Key:
    first, last = _years_back(row.period.first, back), _years_back(row.period.last, back)
    return source, row.reporter, row.partner, row.flow, row.classification, row.commodity, first, last


def _years_back(day: date, years: int) -> date:
    """Return the day years earlier; the end of February stays its end."""
    if (day.month, day.day) in ((2, 28), (2, 29)):
        march = date(day.year - years, 3, 1)
        return date.fromordinal(march.toordinal() - 1)
    return day.replace(year=day.year - years)
