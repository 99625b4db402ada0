"""Native charts: their series follow the tables, and the values that they keep are written anew."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from copy import deepcopy

from lxml import etree

from builder.package.area import Reference
from builder.package.content_types import ContentTypes
from builder.package.namespaces import XDR, A, C, R
from builder.package.relationships import Relationships
from builder.package.xml import checked
from builder.workbook.grid import Shown, shown_column
from builder.workbook.sheets import Book, Sheet
from builder.workbook.table import Growth

CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
DRAWING = R + "/drawing"
# Shares of a chart's height: what lines are drawn on, and what a label of two lines takes.
PLOT_HEIGHT, LABEL_HEIGHT = 0.7, 0.085
_BEFORE_POINTS = {f"{{{C}}}{name}" for name in ("idx", "order", "tx", "spPr", "marker")}
_SERIES = ("cat", "val", "xVal", "yVal", "bubbleSize")


def refresh_charts(
    book: Book, growths: Sequence[Growth], changed: set[str], *, ours: bool = True
) -> list[str]:
    """Re-point and refresh every chart that reads one of the `changed` sheets; return what is wrong.

    What a chart shows of a person's making (`ours` false) is left as it looks; its references and values
    follow.
    """
    problems: list[str] = []
    kinds = ContentTypes.of(book.package)
    for part in sorted(book.package):
        if kinds.type_of(part) == CHART_TYPE and _reads(book.look(part), changed):
            faults = _refresh(book, part, growths, dressed=ours)
            # A chart of a person's may read a sheet that is gone; that is no fault of this change.
            problems += [row for row in faults if ours]
    return problems


def _reads(root: etree._Element, changed: set[str]) -> bool:
    return any(
        (place := Reference.parse(node.text or "")) is not None and place.sheet.casefold() in changed
        for node in root.iter(f"{{{C}}}f")
    )


def _refresh(book: Book, part: str, growths: Sequence[Growth], *, dressed: bool) -> Iterator[str]:
    root = book.edit(part)
    for node in list(root.iter(f"{{{C}}}f")):
        holder = node.getparent()
        place = Reference.parse(node.text or "")
        if holder is None or place is None:
            continue
        sheet = book.sheet(place.sheet)
        if sheet is None:
            yield f"the chart {part} reads the sheet “{place.sheet}”, which is not there"
            continue
        role = _role(holder)
        if role in _SERIES:
            moved = _moved(place, growths)
            if moved != place:
                node.text = str(moved)
                place = moved
        shown = shown_column(book.grid(sheet.part), place.area, book.strings)
        _set_cache(holder, shown, is_value=role not in ("cat", "tx"))
    if not dressed:
        return
    for series in root.iter(f"{{{C}}}ser"):
        _follow_last(series)
        _break_line(series)
    _part_labels(root)


def _role(holder: etree._Element) -> str:
    parent = holder.getparent()
    return parent.tag.rpartition("}")[2] if parent is not None else ""


def _moved(place: Reference, growths: Sequence[Growth]) -> Reference:
    for growth in growths:
        if growth.table.sheet.name.casefold() == place.sheet.casefold():
            return Reference(place.sheet, growth.stretched(place.area))
    return place


def _set_cache(holder: etree._Element, shown: list[Shown], *, is_value: bool) -> None:
    """Write the values that a reference gives into its cache; missing ones and errors are left out.

    Excel and viewers draw a point left out as a gap, a zero or a text in its place as zero.
    """
    numeric = all(item.kind in ("n", "", "e") for item in shown)
    as_numbers = is_value or (holder.tag == f"{{{C}}}numRef" and numeric)
    holder.tag = f"{{{C}}}numRef" if as_numbers else f"{{{C}}}strRef"
    old = next((node for node in holder if node.tag in (f"{{{C}}}numCache", f"{{{C}}}strCache")), None)
    form = old.findtext(f"{{{C}}}formatCode") if old is not None else None
    if old is not None:
        holder.remove(old)
    cache = etree.Element(f"{{{C}}}{'numCache' if as_numbers else 'strCache'}")
    holder.insert(1, cache)
    if as_numbers:
        etree.SubElement(cache, f"{{{C}}}formatCode").text = form or "General"
    etree.SubElement(cache, f"{{{C}}}ptCount", val=str(len(shown)))
    for at, item in enumerate(shown):
        if not item.kind or item.kind == "e" or (as_numbers and item.kind not in ("n", "b")):
            continue
        point = etree.SubElement(cache, f"{{{C}}}pt", idx=str(at))
        etree.SubElement(point, f"{{{C}}}v").text = item.text


def _follow_last(series: etree._Element) -> None:
    """Give what the template marks on its one sample point to the last point that has a value."""
    cache = series.find(f"{{{C}}}val//{{{C}}}numCache")
    if cache is None:
        return
    points = [int(point.get("idx", "0")) for point in cache.iterfind(f"{{{C}}}pt")]
    if not points:
        return
    for node in (*series.iterfind(f"{{{C}}}dPt"), *series.iterfind(f"{{{C}}}dLbls/{{{C}}}dLbl")):
        index = node.find(f"{{{C}}}idx")
        if index is not None and index.get("val") == "0":
            index.set("val", str(points[-1]))


def _break_line(series: etree._Element) -> None:
    """Hide the line that Excel would draw across missing points: it joins the neighbours of #N/A.

    The segment that ends in a point belongs to that point.
    """
    parent, cache = series.getparent(), series.find(f"{{{C}}}val//{{{C}}}numCache")
    if parent is None or parent.tag != f"{{{C}}}lineChart" or cache is None:
        return
    points = [int(point.get("idx", "0")) for point in cache.iterfind(f"{{{C}}}pt")]
    marker = series.find(f"{{{C}}}marker")
    held = {node.find(f"{{{C}}}idx").get("val"): node for node in series.iterfind(f"{{{C}}}dPt")}  # type: ignore[union-attr]
    for before, point in itertools.pairwise(points):
        if point - before == 1 or str(point) in held:
            continue
        made = etree.Element(f"{{{C}}}dPt")
        etree.SubElement(made, f"{{{C}}}idx", val=str(point))
        if marker is not None:
            made.append(deepcopy(marker))
        etree.SubElement(made, f"{{{C}}}bubble3D", val="0")
        line = etree.SubElement(etree.SubElement(made, f"{{{C}}}spPr"), f"{{{A}}}ln")
        etree.SubElement(line, f"{{{A}}}noFill")
        held[str(point)] = made
    place = max(at for at, node in enumerate(series, 1) if node.tag in _BEFORE_POINTS)
    for node in sorted(held.values(), key=lambda node: int(node.find(f"{{{C}}}idx").get("val", "0"))):  # type: ignore[union-attr]
        if node.getparent() is not None:
            series.remove(node)
        series.insert(place, node)
        place += 1


def _part_labels(root: etree._Element) -> None:
    """Move labels at the ends of two lines apart where they would stand one over the other."""
    ends: list[tuple[float, etree._Element]] = []
    values: list[float] = [0.0]
    for series in root.iterfind(f".//{{{C}}}lineChart/{{{C}}}ser"):
        points = [
            (point.get("idx"), float(point.findtext(f"{{{C}}}v") or 0))
            for point in series.iterfind(f"{{{C}}}val//{{{C}}}numCache/{{{C}}}pt")
        ]
        values += [value for _, value in points]
        for label in series.iterfind(f"{{{C}}}dLbls/{{{C}}}dLbl"):
            index = label.find(f"{{{C}}}idx")
            if points and index is not None and index.get("val") == points[-1][0]:
                ends.append((points[-1][1], label))
    height = max(values) - min(values)
    if len(ends) != 2 or not height:
        return
    (low, lower), (high, upper) = sorted(ends, key=lambda end: end[0])
    apart = (high - low) / height * PLOT_HEIGHT
    if apart >= LABEL_HEIGHT:
        return
    for label, way in ((upper, -1), (lower, 1)):
        for old in label.findall(f"{{{C}}}layout"):
            label.remove(old)
        layout = etree.Element(f"{{{C}}}layout")
        label.insert(1, layout)
        place = etree.SubElement(layout, f"{{{C}}}manualLayout")
        etree.SubElement(place, f"{{{C}}}x", val="0")
        etree.SubElement(place, f"{{{C}}}y", val=f"{way * (LABEL_HEIGHT - apart) / 2:.4f}")


def set_alt_text(book: Book, sheet: Sheet, text: str) -> list[str]:
    """Describe the charts of a sheet in words; return what is wrong."""
    try:
        checked(text)
    except ValueError as error:
        return [f"alt text of the sheet {sheet.name}: {error}"]
    found = False
    for part in Relationships.of(book.package, sheet.part).parts(DRAWING):
        for frame in book.edit(part).iter(f"{{{XDR}}}graphicFrame"):
            if frame.find(f"{{{A}}}graphic") is None:
                continue
            described = frame.find(f"{{{XDR}}}nvGraphicFramePr/{{{XDR}}}cNvPr")
            if described is not None:
                described.set("descr", text)
                found = True
    return [] if found else [f"alt text of the sheet {sheet.name}: there is no chart on it"]
