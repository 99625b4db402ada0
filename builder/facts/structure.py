"""Structure: flows by HS section, HS chapter and SITC section, every good counted once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.goods import Goods, Shelves
from builder.facts.interval import Interval
from builder.facts.making import Subject, derived, growth, missing, percentage, total
from builder.facts.nomenclature import HS, SITC, chapter, digits, hs_section, sitc_section
from builder.facts.product import ProductGroup, Structure
from builder.facts.reason import Why, because

REST = "rest"
CHAPTER_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Division:
    """A way to divide goods: its name, its classification, the group of a code, the digits of a group."""

    name: str
    family: str
    group: Callable[[str], str]
    detail: int


DIVISIONS = (
    Division("hs_section", HS, hs_section, CHAPTER_DIGITS),
    Division("hs_chapter", HS, chapter, CHAPTER_DIGITS),
    Division("sitc_section", SITC, sitc_section, 1),
)


def structures(shelves: Shelves, subject: Subject) -> tuple[Structure, ...]:
    """Return the flow in every division; one without rows of its classification is empty, with the reason."""
    return tuple(_structure(shelves, subject, division) for division in DIVISIONS)


def _structure(shelves: Shelves, subject: Subject, division: Division) -> Structure:
    now = shelves.goods(subject, division.family)
    if now is None:
        return _without_rows(shelves.figures, subject, division)
    before = shelves.goods(earlier(subject), division.family)
    groups = [
        _group(shelves.figures, now, before, division, code, counted)
        for code, counted in now.grouped(division.group).items()
    ]
    groups.sort(key=lambda group: (-group.value.known, group.code))
    if not now.complete:
        groups.append(_rest(shelves.figures, now, before))
    share = percentage(subject, f"share.products_{now.family.lower()}", now.covered, now.whole)
    return Structure(
        division.name, subject.reporter, subject.partner, subject.flow, subject.period, now.whole,
        now.covered, shelves.figures.book.add(share), now.rest, now.complete, tuple(groups),
    )  # fmt: skip


def _without_rows(figures: Figures, subject: Subject, division: Division) -> Structure:
    word, add = division.family.lower(), figures.book.add
    key = Why.NO_HS_ROWS if division.family == HS else Why.NO_SITC_ROWS
    why = because(key, period=subject.period)
    whole = figures.value(subject.reporter, subject.partner, subject.flow, subject.period)
    return Structure(
        division.name, subject.reporter, subject.partner, subject.flow, subject.period, whole,
        add(missing(subject, f"value.products_{word}", f"{figures.currency} thousand", why)),
        add(missing(subject, f"share.products_{word}", "percent", why)),
        add(missing(subject, f"value.rest_{word}", f"{figures.currency} thousand", why)), complete=False,
    )  # fmt: skip


def _group(
    figures: Figures,
    now: Goods,
    before: Goods | None,
    division: Division,
    code: str,
    counted: tuple[str, ...],
) -> ProductGroup:
    subject, name, add = now.subject, f"{division.name}_{code}", figures.book.add
    value = add(total(subject, f"value.{name}", tuple(now.held[item] for item in counted)))
    base = add(_base(now, before, division, code, counted, f"value.{name}"))
    return ProductGroup(
        code,
        value,
        base,
        add(percentage(subject, f"share.{name}", value, now.whole)),
        add(growth(subject, value, base, f"growth.{name}")),
        counted,
    )


def _base(
    now: Goods, before: Goods | None, division: Division, code: str, counted: tuple[str, ...], measure: str
) -> Fact:
    """Return the group's value a year before, missing where the rows of both years are not the same goods."""
    subject = earlier(now.subject)
    if before is None:
        why = because(Why.NO_PRODUCT_ROWS, period=subject.period)
        return missing(subject, measure, now.covered.unit, why)
    held = before.grouped(division.group).get(code, ())
    if not held:
        if before.complete:
            # The rows give the whole total, so goods without a row were not traded.
            return nothing(before, measure)
        why = because(Why.NO_ROWS_OF_GOODS, period=subject.period)
        return missing(subject, measure, now.covered.unit, why)
    whole = now.complete and before.complete
    if not whole and held != counted and not _by_group(division, (*held, *counted)):
        why = because(Why.OTHER_GOODS)
        return missing(subject, measure, now.covered.unit, why)
    return total(subject, measure, tuple(before.held[item] for item in held))


def _by_group(division: Division, codes: tuple[str, ...]) -> bool:
    """Return whether all rows stand for whole chapters, or whole sections of SITC."""
    return all(len(digits(code)) <= division.detail for code in codes)


def _rest(figures: Figures, now: Goods, before: Goods | None) -> ProductGroup:
    subject, name, add = now.subject, f"rest_{now.family.lower()}", figures.book.add
    why = because(Why.NO_PRODUCT_ROWS, period=earlier(subject).period)
    none = missing(earlier(subject), f"value.{name}", now.rest.unit, why)
    base = before.rest if before else add(none)
    why = because(Why.REST_DIFFERS)
    return ProductGroup(
        REST,
        now.rest,
        base,
        add(percentage(subject, f"share.{name}", now.rest, now.whole)),
        add(missing(subject, f"growth.{name}", "percent", why, "z")),
    )


def earlier(subject: Subject) -> Subject:
    """Return the same subject a year before."""
    return Subject(subject.reporter, subject.partner, subject.flow, subject.period.years_before())


def nothing(seen: Goods, measure: str) -> Fact:
    """Return zero for goods without a row among rows that give the whole total."""
    zero = Decimal(0)
    parts = (seen.whole, seen.covered)
    return derived(seen.subject, measure, seen.whole.unit, zero, Interval.exact(zero), parts, "untraded")
