"""`role_spans`: what a template's `fact:ROLE` shows."""

from __future__ import annotations

from collections.abc import Mapping

from builder.facts.analysis import Analysis
from builder.wording.fields import RANK, fact_roles
from builder.wording.language import Wording
from builder.wording.spans import Span


def role_spans(analysis: Analysis, wording: Wording) -> Mapping[str, Span]:
    """Return every role a template may use with its span, `[x]` where the brief has no such fact."""
    spans = {role: Span("[x]", look="mark") for role in fact_roles()}
    for role, fact in analysis.roles.items():
        form = "ordinal" if role.endswith(RANK) and not fact.missing else "value"
        spans[role] = wording.show(fact, form)
    return spans
