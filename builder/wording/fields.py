"""`known_tags`: every tag a memo's template may use, with what it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from builder.wording.messages import formatted
from builder.wording.written import SOURCE_LANGUAGE

RANK = ".rank"
TARGETS = 9
BAND = 4
GOODS = ("concentration", "agricultural", "agricultural_share")

_HEAD = (
    "text:kicker", "text:title", "text:subject", "text:executor", "text:review",
    "row:addressee", "date:as_of", "row:handling", "row:vintage", "row:period",
    "row:register", "text:bottom_line", "text:band_note", "row:footer_left", "text:sources", "list:sources",
    "list:section.changed", "text:changed_heading", "list:changed",
)  # fmt: skip
_OWN = {
    "government": (
        "list:talking_points", "list:section.settle", "list:settle", "list:figures", "picture:trend",
        "picture:period", "list:section.asks", "row:home_name", "row:partner_name", "table:asks_offers",
        "list:section.commitments", "table:commitments_open", "text:commitments_note", "list:section.care",
        "table:care", "list:risks", "list:background", "table:key_figures", "text:key_figures_note",
        "text:weight_caption", "table:weight", "row:mirror.h1", "row:mirror.h2", "row:mirror.h3",
        "row:mirror.h4", "row:mirror.h5", "row:mirror.h6", "table:mirror", "text:mirror_note",
        "picture:mirror", "table:conflicts", "text:conflicts_note", "table:commitments", "table:agreements",
        "list:section.revisions", "table:revisions", "text:notes", "text:gaps",
    ),
    "business": (
        "list:market", "picture:market_trend", "picture:suppliers", "list:section.signed",
        "text:signed_heading", "table:signed", "text:signed_note", "text:products_heading", "list:products",
        "list:section.products", "table:products", "list:section.access", "table:access", "list:preferences",
        "list:section.care", "table:care", "list:risks", "table:events",
    ),
}  # fmt: skip
_ONLY = {"text:sources": "business", "list:sources": "government"}


@dataclass(frozen=True, slots=True)
class Field:
    """A tag and what it stands for, in plain words for those who edit templates."""

    tag: str
    about: str


def tags(audience: str) -> tuple[str, ...]:
    """Return all tags for a memo to this audience without their description, for which no message is read.

    Raises ValueError for another audience.
    """
    return (*_own(audience), *(tag for tag, _, _ in _band()), *(f"fact:{role}" for role in fact_roles()))


def known_tags(audience: str, language: str = SOURCE_LANGUAGE) -> tuple[Field, ...]:
    """Return all tags for a memo to this audience, `government` or `business`, described in a language.

    Raises ValueError for another audience.
    """
    fields = [Field(tag, _about(_message(tag), language)) for tag in _own(audience)]
    band = [
        Field(tag, _about(f"field-band-{part}", language, number=number)) for tag, part, number in _band()
    ]
    roles = [Field(f"fact:{role}", _role_about(role, language)) for role in fact_roles()]
    return (*fields, *band, *roles)


def _own(audience: str) -> tuple[str, ...]:
    if audience not in _OWN:
        raise ValueError(f"there is no audience “{audience}”; there are: {', '.join(_OWN)}")
    return (*(tag for tag in _HEAD if _ONLY.get(tag, audience) == audience), *_OWN[audience])


def _band() -> Iterator[tuple[str, str, str]]:
    """Yield the tags of the band of figures, each with its part and its number."""
    for part in ("label", "value", "unit", "change"):
        for number in range(1, BAND + 1):
            yield f"text:band.{number}.{part}", part, str(number)


def fact_roles() -> tuple[str, ...]:
    """Return the roles of facts, the same for every pair of countries and every period."""
    return tuple(_roles())


def _roles() -> Iterator[str]:
    for side in ("home", "partner"):
        for flow in ("turnover", "exports", "imports", "balance"):
            for part in ("", ".base", ".change", ".growth"):
                yield f"{side}.{flow}{part}"
                yield f"{side}.{flow}{part}.last_year"
        for flow in ("exports", "imports"):
            yield f"{side}.{flow}.contribution"
            yield f"{side}.{flow}.contribution.last_year"
        for flow in ("", ".exports", ".imports"):
            for part in ("share", "share_change", "rank"):
                yield f"{side}{flow}.{part}"
        for flow in ("exports", "imports"):
            for part in GOODS:
                yield f"{side}.{flow}.{part}"
        yield f"{side}.complementarity"
    for number in range(1, TARGETS + 1):
        yield f"target.{number}"


def _message(tag: str) -> str:
    kind, _, name = tag.partition(":")
    plain = name.replace("section.", "section-").replace("_", "-").replace(".", "-")
    return f"field-{kind}-{plain}"


def _role_about(role: str, language: str) -> str:
    parts = role.split(".")
    if parts[0] == "target":
        return _about("field-role-target", language, number=parts[1])
    when = "last-year" if parts[-1] == "last_year" else "period"
    rest = [part for part in parts[1:] if part != "last_year"]
    if rest == ["complementarity"]:
        return _about("field-role-complementarity", language, side=parts[0])
    measures = ("base", "change", "growth", "contribution", "share", "share_change", "rank", *GOODS)
    flow = rest[0] if rest[0] not in measures else "turnover"
    measure = rest[-1] if rest[-1] in measures else "value"
    return _about(
        "field-role", language, side=parts[0], flow=flow, measure=measure.replace("_", "-"), when=when
    )


def _about(message: str, language: str, **args: str) -> str:
    return formatted(language, message, args)
