"""Roles in the texts of positions that no brief can have: a slip would print [x] where a figure is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.register.countries import is_code
from builder.register.evidence import at
from builder.register.problems import Problem, nearest
from builder.register.rows import Register
from builder.register.said import sentence
from builder.wording.cited import ROLE
from builder.wording.fields import fact_roles

_COUNTRY_FIRST = re.compile(r"([a-z]{3})\.")


def unknown_roles(register: Register) -> Iterator[Problem]:
    """Yield a problem for each role in a position that is neither in `fact_roles` nor a claim's nor an id.

    Whether the brief has the figure of a fact's id, `kaz.kgz.x.value.y2022`, is known only when it is made.
    """
    known = {*fact_roles(), *(f"claim.{row.id}" for row in register.claims)}
    for row in register.positions:
        for language, text in row.text.items():
            for role in dict.fromkeys(match[1] for match in ROLE.finditer(text)):
                if role not in known and not _is_id(role):
                    what = sentence("there is no figure “{role}”", role=role)
                    remedy = nearest(role, known) or "`tradebrief fields` lists the roles"
                    yield at(row.place, f"text_{language}", what, remedy)


def _is_id(role: str) -> bool:
    country = _COUNTRY_FIRST.match(role)
    return (country is not None and is_code(country[1].upper())) or role.startswith("target.")
