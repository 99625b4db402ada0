"""Styles of a Word document, resolved: what a run of text looks like and which heading a paragraph is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lxml import etree

from builder.package.namespaces import W
from builder.publish.lint.finding import whole

_OFF = ("0", "false", "off", "none")
_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
_DEFAULT_POINTS = 10.0


def w(name: str) -> str:
    """Return the qualified name of a Word element or attribute."""
    return f"{{{W}}}{name}"


def value(parent: etree._Element | None, path: str, attribute: str = "val") -> str | None:
    """Return an attribute of the child at a path such as `pPr/pStyle`; None where either is absent."""
    node = parent.find(_qualified(path)) if parent is not None else None
    return node.get(w(attribute)) if node is not None else None


@cache
def _qualified(path: str) -> str:
    return "/".join(w(step) for step in path.split("/"))


def holds(node: etree._Element, *names: str) -> bool:
    """Return whether an element has a descendant of one of these names."""
    return next(node.iter(*(w(name) for name in names)), None) is not None


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks: `colour` and `fill` are six digits or empty where Word chooses; size in points."""

    points: float
    bold: bool
    colour: str
    fill: str
    underlined: bool
    language: str


class WordStyles:
    """The styles part of a document; without one, Word's own defaults hold."""

    def __init__(self, root: etree._Element | None) -> None:
        nodes = root.findall(w("style")) if root is not None else []
        self._styles = {node.get(w("styleId"), ""): node for node in nodes}
        self._default = next(
            (
                name
                for name, node in self._styles.items()
                if node.get(w("type")) == "paragraph" and node.get(w("default")) in ("1", "true")
            ),
            "",
        )
        base = f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}"
        self._base = root.find(base) if root is not None else None

    @property
    def language(self) -> str:
        """Return the document's default language, empty where it has none."""
        style = self._styles.get(self._default)
        return value(style, "rPr/lang") or value(self._base, "lang") or ""

    def name(self, paragraph: etree._Element) -> str:
        """Return the name of a paragraph's style."""
        style = self._styles.get(value(paragraph, "pPr/pStyle") or self._default)
        return value(style, "name") or ""

    def heading(self, paragraph: etree._Element) -> int:
        """Return the level of a heading, from 1; 0 for any other paragraph."""
        own = value(paragraph, "pPr/outlineLvl")
        if own is not None:
            return whole(own, 9) + 1 if whole(own, 9) < 9 else 0
        for style in self._chain(value(paragraph, "pPr/pStyle") or self._default):
            if named := _HEADING.fullmatch(value(style, "name") or ""):
                return int(named[1])
            level = value(style, "pPr/outlineLvl")
            if level is not None:
                return whole(level, 9) + 1 if whole(level, 9) < 9 else 0
        return 0

    def look(self, run: etree._Element, paragraph: etree._Element, cell: etree._Element | None) -> Look:
        """Return how a run looks, from its own properties down to the document's defaults."""
        layers = list(self._layers(run, paragraph))
        half_points = _first(layers, "sz")
        return Look(
            points=float(half_points) / 2 if half_points and half_points.isdecimal() else _DEFAULT_POINTS,
            bold=_on(layers, "b"),
            colour=_colour(_first(layers, "color")),
            fill=self._fill(layers, paragraph, cell),
            underlined=(_first(layers, "u") or "none") not in _OFF,
            language=_first(layers, "lang") or "",
        )

    def _layers(self, run: etree._Element, paragraph: etree._Element) -> Iterator[etree._Element]:
        """Yield the run properties that hold for a run, the strongest first."""
        named = [value(run, "rPr/rStyle"), value(paragraph, "pPr/pStyle") or self._default]
        own = run.find(w("rPr"))
        if own is not None:
            yield own
        for style_id in named:
            for style in self._chain(style_id):
                properties = style.find(w("rPr"))
                if properties is not None:
                    yield properties
        if self._base is not None:
            yield self._base

    def _chain(self, style_id: str | None) -> Iterator[etree._Element]:
        seen = set()
        while style_id and style_id not in seen and style_id in self._styles:
            seen.add(style_id)
            yield self._styles[style_id]
            style_id = value(self._styles[style_id], "basedOn")

    def _fill(
        self, layers: list[etree._Element], paragraph: etree._Element, cell: etree._Element | None
    ) -> str:
        shades = [value(layer, "shd", "fill") for layer in layers]
        shades.append(value(paragraph, "pPr/shd", "fill"))
        chain = self._chain(value(paragraph, "pPr/pStyle") or self._default)
        shades += [value(style, "pPr/shd", "fill") for style in chain]
        if cell is not None:
            shades.append(value(cell, "tcPr/shd", "fill"))
        return next((shade for shade in map(_colour, shades) if shade), "FFFFFF")


def _first(layers: list[etree._Element], name: str) -> str | None:
    return next((held for layer in layers if (held := value(layer, name)) is not None), None)


def _on(layers: list[etree._Element], name: str) -> bool:
    for layer in layers:
        if layer.find(w(name)) is not None:
            return (value(layer, name) or "1") not in _OFF
    return False


def _colour(text: str | None) -> str:
    return text.upper() if text is not None and re.fullmatch(r"[0-9A-Fa-f]{6}", text) else ""
