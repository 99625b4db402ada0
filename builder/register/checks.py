"""Checks that need more than one cell: rows against each other, against their sources and the calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from builder.register import date_checks, figure_checks, printed_checks, reference_checks, text_checks
from builder.register.evidence import Evidence
from builder.register.problems import Problem

Check = Callable[[Evidence], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    reference_checks.sources_exist,
    reference_checks.promises_have_commitments,
    reference_checks.agreements_have_events,
    reference_checks.keys_are_unique,
    reference_checks.trade_keys_are_unique,
    reference_checks.names_are_unique,
    figure_checks.trade_rows_hold_together,
    figure_checks.claims_hold_together,
    figure_checks.agreements_hold_together,
    figure_checks.targets_hold_together,
    printed_checks.claims_say_what_is_printed,
    printed_checks.values_say_what_is_quoted,
    date_checks.sources_have_dates,
    date_checks.trade_is_published_after_its_period,
    date_checks.nothing_lies_in_the_future,
    date_checks.commitments_are_done_when_dated,
    text_checks.files_have_hashes,
    text_checks.placeholders_are_whole,
    text_checks.amounts_are_facts,
    text_checks.texts_are_given,
    text_checks.named_countries_exist,
)


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield everything that is wrong with a register whose single cells are right."""
    for one in CHECKS:
        yield from one(evidence)
