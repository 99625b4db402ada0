"""`Goods`: the product rows of one flow, arranged so that no good is counted twice.

A table may print chapter 27, its heading 2709 and its subheading 270900: one and the same trade. The widest
row held is what counts; finer rows say what it is made of, and take its place in a list of products only
where together they give all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.making import Subject, difference, interval, lacking, missing, total
from builder.facts.nomenclature import HS, SITC, digits, family, inside
from builder.facts.units import factor
from builder.register.period import Period


@dataclass(frozen=True, slots=True)
class Goods:
    """Product rows of one reporter, partner, flow and period in one classification.

    `held` are all rows with a value, by code; `counted` the codes of which none lies inside another; `listed`
    the finest codes at which nothing of the counted is lost. `whole` is the flow's total, `covered` what the
    counted rows add up to, `rest` the total less that.
    """

    subject: Subject
    family: str
    held: dict[str, Fact]
    counted: tuple[str, ...]
    listed: tuple[str, ...]
    whole: Fact
    covered: Fact
    rest: Fact

    @property
    def complete(self) -> bool:
        """Return whether the rows give the whole total, up to the rounding of both."""
        return not self.rest.missing and agree(self.whole, self.covered)

    def level(self) -> int:
        """Return how many digits all counted rows have at least."""
        return min((len(digits(code)) for code in self.counted), default=0)

    def grouped(self, group: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
        """Return the counted codes by group."""
        found: dict[str, list[str]] = {}
        for code in self.counted:
            found.setdefault(group(code), []).append(code)
        return {key: tuple(codes) for key, codes in sorted(found.items())}


class Shelves:
    """The product rows of every flow asked for, each read once."""

    def __init__(self, figures: Figures) -> None:
        self.figures = figures
        self._read: dict[tuple[Subject, str], Goods | None] = {}

    @property
    def read(self) -> tuple[Goods, ...]:
        """Return all that was read and had rows, in the order it was asked for."""
        return tuple(found for found in self._read.values() if found is not None)

    def families(self, subject: Subject) -> tuple[str, ...]:
        """Return the classifications held for a flow: HS first, then SITC, then others by name."""
        found = {family(code) for code in self.figures.commodities(*_place(subject))}
        known = (HS, SITC)
        return (*(kind for kind in known if kind in found), *sorted(found.difference(known)))

    def goods(self, subject: Subject, kind: str) -> Goods | None:
        """Return the product rows of that classification, None where there are none."""
        key = (subject, kind)
        if key not in self._read:
            self._read[key] = self._goods(subject, kind)
        return self._read[key]

    def _goods(self, subject: Subject, kind: str) -> Goods | None:
        figures, place, word = self.figures, _place(subject), kind.lower()
        codes = [code for code in figures.commodities(*place) if family(code) == kind]
        values = {code: figures.value(*place, code) for code in codes}
        held = {code: fact for code, fact in values.items() if not fact.missing}
        if not held:
            return None
        counted = _widest(held)
        whole = figures.whole_of_products(*place, kind)
        covered = total(subject, f"value.products_{word}", tuple(held[code] for code in counted))
        measure = f"value.rest_{word}"
        rest = (
            missing(subject, measure, covered.unit, whole.reason)
            if whole.reason
            else difference(subject, measure, whole, covered)
        )
        add = figures.book.add
        return Goods(subject, kind, held, counted, _finest(held, counted), whole, add(covered), add(rest))


def _place(subject: Subject) -> tuple[str, str, str, Period]:
    return subject.reporter, subject.partner, subject.flow, subject.period


def agree(left: Fact, right: Fact) -> bool:
    """Return whether two amounts may be the same number, printed with different digits."""
    if lacking(left, right):
        return False
    return interval(left).overlaps(interval(right).scaled(factor(right.unit, left.unit)))


def _widest(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the codes that lie inside no other; a code follows the one it lies inside in their order."""
    found: list[str] = []
    for code in sorted(codes, key=digits):
        if not found or not inside(code, found[-1]):
            found.append(code)
    return tuple(found)


def _parts(codes: Iterable[str]) -> dict[str, list[str]]:
    """Return for each code those directly inside it."""
    found: dict[str, list[str]] = {}
    above: list[str] = []
    for code in sorted(codes, key=digits):
        while above and not inside(code, above[-1]):
            above.pop()
        if above:
            found.setdefault(above[-1], []).append(code)
        above.append(code)
    return found


def _finest(held: dict[str, Fact], counted: tuple[str, ...]) -> tuple[str, ...]:
    """Return the codes one level finer, again and again, as long as every one is given whole by its parts."""
    parts, current = _parts(held), counted
    while True:
        lengths = [len(digits(code)) for code in current if held[code].known != 0]
        shortest = [code for code in current if len(digits(code)) == min(lengths, default=0)]
        wide = {code for code in shortest if held[code].known != 0}
        if not wide or not all(_given_whole(held, code, parts.get(code, [])) for code in wide):
            return current
        current = tuple(finer for code in current for finer in (parts[code] if code in wide else [code]))


def _given_whole(held: dict[str, Fact], code: str, parts: list[str]) -> bool:
    whole = held[code]
    if not parts or whole.period is None:
        return False
    subject = Subject(whole.reporter, whole.partner, whole.flow, whole.period)
    return agree(whole, total(subject, "parts", tuple(held[part] for part in parts)))
