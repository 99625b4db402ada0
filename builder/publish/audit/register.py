"""The documents' facts and quotes against the register they came from."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from builder.facts.earlier import PREFIX
from builder.facts.fact import Fact, FactBook
from builder.publish.audit.finding import Account
from builder.publish.built import Built
from builder.publish.manifest import MANIFEST
from builder.register.problems import Problem
from builder.register.quotes import Unchecked
from builder.register.said import counted, sentence

_REBUILD = "Build the report again, or put the register right"


def check_register(
    built: Built,
    facts: FactBook,
    register_sha256: str,
    quotes: tuple[Iterable[Problem], Iterable[Unchecked]],
    account: Account,
) -> None:
    """Compare each fact with the one that the register gives today for the same period and as-of date.

    `quotes` are what `check_quotes` found wrong and what it could not check.
    """
    if built.register_sha256 != register_sha256:
        what = sentence(
            "the register is not the one of the build ({register_sha256})",
            register_sha256=built.register_sha256[:12],
        )
        account.add("source", "register", "", what, _REBUILD)
    earlier = [name for name in built.facts if name.startswith(PREFIX)]
    if earlier:
        account.not_checked.append(
            sentence("{count} figures of an earlier brief against its register", count=len(earlier))
        )
    for name, shown in built.facts.items():
        if name in earlier:
            continue
        account.checked["facts computed again"] += 1
        if name not in facts:
            what = sentence("the register no longer gives the fact {id}", id=name)
            account.add("fact", MANIFEST, name, what, _REBUILD)
        elif said := _difference(shown.fact, facts[name]):
            account.add("fact", MANIFEST, name, said, _REBUILD)
    wrong, notes = quotes
    for problem in wrong:
        account.add(
            "quote", problem.file, sentence("row {row}", row=problem.row), problem.what, problem.remedy
        )
    if left := list(notes):
        account.not_checked.append(
            counted(
                len(left),
                "quotes of 1 source: its text is not held (TRADEBRIEF_TEXTS names the folder)",
                "quotes of {count} sources: their texts are not held (TRADEBRIEF_TEXTS names their folder)",
            )
        )


def _difference(built: Fact, fact: Fact) -> str:
    if built.value != fact.value:
        return sentence(
            "the documents say {said}, the register {held}",
            said=_said(built.value, built.unit),
            held=_said(fact.value, fact.unit),
        )
    if built.unit != fact.unit:
        return sentence(
            "the documents count in {said}, the register in {held}", said=built.unit, held=fact.unit
        )
    if built.derived_from != fact.derived_from:
        return "the fact is derived from others than when it was built"
    return ""


def _said(value: Decimal | None, unit: str) -> str:
    return sentence("nothing") if value is None else sentence("{value} {unit}", value=value, unit=unit)
