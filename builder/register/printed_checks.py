"""Checks of a row's value and unit against the words it was taken from: `printed`, and the quote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from builder.register.evidence import Evidence, at
from builder.register.problems import Problem
from builder.register.quotes import normalized
from builder.register.rows import Agreement, Claim, Target
from builder.register.said import numeral, sentence
from builder.register.written_numbers import WrittenNumber, is_year, stands_at, written_numbers

_POWERS = {"thousand": 3, "million": 6, "billion": 9}
_CURRENCIES = ("USD", "KZT", "KGS", "RUB", "EUR")
_REMEDY = "Write value and unit as the source prints them"


def claims_say_what_is_printed(evidence: Evidence) -> Iterator[Problem]:
    """A claim's value and unit are those of `printed`, or of the one such number in the quote."""
    for row in evidence.register.claims:
        if row.printed:
            yield from _printed_in_quote(row)
        if row.value is None or not row.unit:
            continue
        if row.printed:
            yield from _disagreement(row, "printed", row.printed, _printed_numbers(row))
        else:
            numbers = _of_kind(row.unit, written_numbers(normalized(row.quote)))
            if len(numbers) == 1:
                yield from _disagreement(row, "quote", numbers[0].text, numbers)


def values_say_what_is_quoted(evidence: Evidence) -> Iterator[Problem]:
    """The value of an agreement or a target stands in its quote, where that has a number of such a unit."""
    rows: tuple[Agreement | Target, ...] = (*evidence.register.agreements, *evidence.register.targets)
    for row in rows:
        if row.value is not None and row.unit:
            numbers = _of_kind(row.unit, written_numbers(normalized(row.quote)), bare=False)
            yield from _disagreement(row, "quote", "”, “".join(item.text for item in numbers), numbers)


def _printed_numbers(row: Claim) -> tuple[WrittenNumber, ...]:
    """Return the numbers of `printed`; one without a unit takes that of the quote."""
    quoted = written_numbers(normalized(row.quote))
    numbers: list[WrittenNumber] = []
    for number in written_numbers(normalized(row.printed)):
        same = [item for item in quoted if set(item.readings) & set(number.readings)]
        bare = number.power is None and not number.kind
        numbers.extend(same if bare and same else [number])
    return tuple(numbers)


def _printed_in_quote(row: Claim) -> Iterator[Problem]:
    if not row.quote or stands_at(normalized(row.printed), normalized(row.quote)) >= 0:
        return
    quoted = {amount for item in written_numbers(normalized(row.quote)) for amount in _forms(item)}
    numbers = written_numbers(normalized(row.printed))
    if any(quoted & set(_forms(number)) for number in numbers):
        return
    what = sentence("“{printed}” does not stand in the quote “{quote}”", printed=row.printed, quote=row.quote)
    yield at(row.place, "printed", what, "Copy the number from the quote, or mend the quote from the source")


def _forms(number: WrittenNumber) -> Iterable[Decimal]:
    return number.amounts if number.power is not None else number.readings


def _of_kind(unit: str, numbers: Iterable[WrittenNumber], *, bare: bool = True) -> tuple[WrittenNumber, ...]:
    """Return the numbers that can be of the unit; years are none where it has no sign of its own."""
    kind = _kind(unit)
    if kind:
        return tuple(item for item in numbers if item.kind == kind)
    if _power(unit) or unit.split()[0] in _CURRENCIES:
        return tuple(item for item in numbers if not item.kind and (item.power is not None or item.money))
    if not bare:
        return ()
    return tuple(item for item in numbers if not item.kind and not item.money and not is_year(item))


def _disagreement(
    row: Claim | Agreement | Target, where: str, words: str, numbers: tuple[WrittenNumber, ...]
) -> Iterator[Problem]:
    """Yield the problem of a row that says something else than every number of its words."""
    assert row.value is not None
    value, kind, power = abs(row.value), _kind(row.unit), _power(row.unit)
    if not numbers or any(_agrees(value, kind, power, number) for number in numbers):
        return
    column = "unit" if any(value in number.readings for number in numbers) else "value"
    what = sentence(
        "the row says {value} {unit}, but its {where} says “{words}”",
        value=numeral(row.value),
        unit=row.unit,
        where=where,
        words=words,
    )
    yield at(row.place, column, what, sentence("{remedy}, or mend {where}", remedy=_REMEDY, where=where))


def _agrees(value: Decimal, kind: str, power: int, number: WrittenNumber) -> bool:
    if number.power is None and not number.kind:
        return value in number.readings or value.scaleb(power) in number.readings
    return number.kind == kind and value.scaleb(power) in number.amounts


def _kind(unit: str) -> str:
    return unit if unit in ("percent", "points") else ""


def _power(unit: str) -> int:
    return next((power for word, power in _POWERS.items() if word in unit.split()), 0)
