"""Native charts: marks and words strong enough against the paper, series told apart by more than colour."""

from __future__ import annotations

import re

from lxml import etree

from builder.package.namespaces import A, C
from builder.publish.accessibility.contrast import MARK_RATIO, contrast, ratio_needed
from builder.publish.accessibility.findings import Findings, shortened
from builder.publish.accessibility.rules import Rule
from builder.register.said import numeral, sentence

_PAPER = "FFFFFF"
_LEAST_POINTS = 9.0


def check_chart(root: etree._Element, place: str, found: Findings) -> None:
    """Check a chart part; colours of the theme are left to the theme, only fixed ones are measured."""
    series = list(root.iter(f"{{{C}}}ser"))
    drawn_well = {_values(node) for node in series if _strong(node)}
    for node in series:
        # Faint ground is allowed where a strong line shows the same values, or under lines, as a band.
        if not _strong(node) and _values(node) not in drawn_well and not _is_ground(node):
            name = _name(node)
            what = sentence(
                "the series “{name}” is drawn in #{colour}, {needed} to 1 on white is needed",
                name=name,
                colour=_colour(node),
                needed=numeral(MARK_RATIO, "g"),
            )
            found.add(Rule.CHART_CONTRAST, place, what)
    _check_words(root, place, found)
    _check_apart(root, series, place, found)


def _strong(series: etree._Element) -> bool:
    """Return whether the line or the fill of a series stands out; what the theme colours is not judged."""
    colours = _colours(series)
    return not colours or any(contrast(colour, _PAPER) >= MARK_RATIO for colour in colours)


def _colours(series: etree._Element) -> list[str]:
    shape = series.find(f"{{{C}}}spPr")
    found = [node.get("val", "") for node in shape.iter(f"{{{A}}}srgbClr")] if shape is not None else []
    return [colour for colour in found if re.fullmatch(r"[0-9A-Fa-f]{6}", colour)]


def _colour(series: etree._Element) -> str:
    return ", #".join(_colours(series))


def _is_ground(series: etree._Element) -> bool:
    """Return whether a series is an area that lies under the lines of the same chart, as their ground."""
    kind, plot = series.getparent(), None
    if kind is not None:
        plot = kind.getparent()
    under = kind is not None and kind.tag == f"{{{C}}}areaChart"
    return under and plot is not None and plot.find(f"{{{C}}}lineChart/{{{C}}}ser") is not None


def _values(series: etree._Element) -> str:
    return series.findtext(f"{{{C}}}val/{{{C}}}numRef/{{{C}}}f") or ""


def _name(series: etree._Element) -> str:
    held = series.find(f"{{{C}}}tx")
    return shortened("".join(node.text or "" for node in held.iter(f"{{{C}}}v"))) if held is not None else ""


def _check_words(root: etree._Element, place: str, found: Findings) -> None:
    for node in root.iter(f"{{{A}}}defRPr", f"{{{A}}}rPr"):
        size = float(node.get("sz", "1000")) / 100
        colour = node.find(f"{{{A}}}solidFill/{{{A}}}srgbClr")
        bold = node.get("b") in ("1", "true")
        if size < _LEAST_POINTS:
            found.add(
                Rule.TEXT_SIZE,
                place,
                sentence(
                    "words of the chart are of {points} points, {least} is the least",
                    points=numeral(size, "g"),
                    least=numeral(_LEAST_POINTS, "g"),
                ),
            )
        if colour is not None and contrast(colour.get("val", ""), _PAPER) < ratio_needed(size, bold):
            held = contrast(colour.get("val", ""), _PAPER)
            what = sentence(
                "words of the chart in #{colour} have a contrast of {held} on white",
                colour=colour.get("val"),
                held=numeral(held, ".2f"),
            )
            found.add(Rule.CONTRAST, place, what)


def _check_apart(root: etree._Element, series: list[etree._Element], place: str, found: Findings) -> None:
    """Find series that only a colour in a legend tells apart: no name beside them, same line, same mark."""
    if len(series) < 2 or root.find(f".//{{{C}}}legend") is None:
        return
    seen: dict[tuple[str, str, str], str] = {}
    for node in series:
        if any(said.get("val") in ("1", "true") for said in node.iter(f"{{{C}}}showSerName")):
            continue
        look = _pattern(node)
        if look in seen:
            what = sentence(
                "“{one}” and “{other}” are told apart by colour alone", one=seen[look], other=_name(node)
            )
            found.add(Rule.COLOUR_ALONE, place, what)
        seen[look] = _name(node)


def _pattern(series: etree._Element) -> tuple[str, str, str]:
    """Return what a series looks like without its colour: dashes, marks, pattern of its fill."""
    dash = series.find(f"{{{C}}}spPr/{{{A}}}ln/{{{A}}}prstDash")
    mark = series.find(f"{{{C}}}marker/{{{C}}}symbol")
    fill = series.find(f"{{{C}}}spPr/{{{A}}}pattFill")
    return (
        dash.get("val", "") if dash is not None else "solid",
        mark.get("val", "") if mark is not None else "auto",
        fill.get("prst", "") if fill is not None else "",
    )
