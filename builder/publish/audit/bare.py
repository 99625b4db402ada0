"""Numbers in positions that no build would let pass, told where they were typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from builder.publish.audit.numerals import numerals
from builder.publish.audit.plain import Allowance, Explainer
from builder.publish.audit.words import Words
from builder.register.definition import Definition
from builder.register.evidence import at
from builder.register.problems import Problem
from builder.register.rows import Register
from builder.register.said import sentence
from builder.wording.cited import ROLE
from builder.wording.unprinted import PRINTED

# Whether such a position is printed is known only when the memo is made.
_WHERE_THERE_IS_ROOM = "background"

Allowed = Callable[[str, str], Iterable[Allowance]]
"""What the template of an audience and a language lets stay plain."""


def bare_numbers(register: Register, definition: Definition, allowed: Allowed) -> Iterator[Problem]:
    """Yield each number in a position's text that is no fact, no date and in no other text of the register.

    Only positions that a memo of the report prints are looked at, in its languages.
    """
    held = Words.of(register, definition)
    for language in definition.languages:
        for audience in definition.audiences:
            explainer = Explainer.of_words(held.texts, held.quotes, language, allowed(audience, language))
            for row in register.positions:
                if row.audience not in (audience, "both") or row.kind not in PRINTED[audience]:
                    continue
                if row.kind == _WHERE_THERE_IS_ROOM:
                    continue
                for found in _bare(row.text.get(language, ""), explainer, language):
                    what = sentence("“{found}” is a figure that no row of the register gives", found=found)
                    remedy = "Add it to claims and write {fact:claim.ID}, or quote it in “ ”"
                    yield at(row.place, f"text_{language}", what, remedy)


def _bare(text: str, explainer: Explainer, language: str) -> Iterator[str]:
    # A role keeps its place, so that what stands around it is read as it will be.
    said = ROLE.sub(lambda match: "x" * len(match[0]), text)
    regions = list(explainer.regions(said))
    for numeral in numerals(said, language):
        if not any(region.start <= numeral.start and numeral.end <= region.end for region in regions):
            yield numeral.text
