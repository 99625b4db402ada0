"""Roles: the names templates use, the same for every pair of countries and every period."""

from __future__ import annotations

from collections.abc import Iterable

from builder.facts.fact import Fact
from builder.facts.movement import Flows, Movement
from builder.facts.product import Products
from builder.facts.progress import TargetView
from builder.facts.standing import Weight

FLOW_NAMES = {"T": "turnover", "X": "exports", "M": "imports", "B": "balance"}


def roles(
    now: tuple[Flows, Flows],
    last_year: tuple[Flows, Flows],
    weights: Iterable[Weight],
    targets: Iterable[TargetView],
    products: Products,
) -> dict[str, Fact]:
    """Return `home.exports`, `home.exports.growth`, `partner.turnover.last_year`, `home.rank`, … .

    Without a suffix a role means the period of the brief, with `.last_year` the latest full year.
    """
    found: dict[str, Fact] = {}
    for suffix, pair in (("", now), (".last_year", last_year)):
        for side, flows in zip(("home", "partner"), pair, strict=True):
            for flow, movement in movements(flows):
                found.update(_movement(f"{side}.{FLOW_NAMES[flow]}", movement, suffix))
            found[f"{side}.exports.contribution{suffix}"] = flows.exports_contribution
            found[f"{side}.imports.contribution{suffix}"] = flows.imports_contribution
    home = now[0].reporter
    for weight in weights:
        side = "home" if weight.reporter == home else "partner"
        name = "" if weight.flow == "T" else f".{FLOW_NAMES[weight.flow]}"
        found[f"{side}{name}.share"] = weight.share
        found[f"{side}{name}.share_change"] = weight.share_change
        found[f"{side}{name}.rank"] = weight.rank
    for number, view in enumerate(targets, start=1):
        found[f"target.{number}"] = view.value
    return found | _products(products, home)


def _products(products: Products, home: str) -> dict[str, Fact]:
    """Return `home.exports.concentration`, `partner.complementarity`, … of the latest full year."""
    found: dict[str, Fact] = {}
    for made in products.makeup:
        name = f"{'home' if made.reporter == home else 'partner'}.{FLOW_NAMES[made.flow]}"
        found[f"{name}.concentration"] = made.concentration
        found[f"{name}.agricultural"] = made.agricultural
        found[f"{name}.agricultural_share"] = made.agricultural_share
    for fact in products.complementarity:
        found[f"{'home' if fact.reporter == home else 'partner'}.complementarity"] = fact
    return found


def movements(flows: Flows) -> tuple[tuple[str, Movement], ...]:
    """Return the four movements with their flow letters."""
    return ("T", flows.turnover), ("X", flows.exports), ("M", flows.imports), ("B", flows.balance)


def _movement(name: str, movement: Movement, suffix: str) -> dict[str, Fact]:
    return {
        f"{name}{suffix}": movement.value,
        f"{name}.base{suffix}": movement.base,
        f"{name}.change{suffix}": movement.change,
        f"{name}.growth{suffix}": movement.growth,
    }
