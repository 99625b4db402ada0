"""A Word document: its controls, their store, tables, pictures and bookmarks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from builder.package.namespaces import ADEC, DS, W15, WP, W
from builder.package.parts import Package
from builder.publish.lint.finding import Report, whole

_STORY = r"word/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml"
_LONGEST_TAG = 64
_PREFIX = re.compile(r"xmlns:([\w.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def check_memo(package: Package, main: str, report: Report) -> None:
    """Check all texts of the document: body, headers, footers, notes."""
    stores = _stores(package, report)
    ids: Counter[str] = Counter()
    for part, root in _stories(package, main, report):
        _check_controls(root, part, ids, report)
        _check_bindings(root, part, stores, report)
        _check_tables(root, part, report)
        _check_drawings(root, part, report)
        _check_bookmarks(root, part, report)
    for number, times in ids.items():
        if times > 1:
            report.add(main, f"{times} content controls have the id {number}")


def _stories(package: Package, main: str, report: Report) -> Iterator[tuple[str, etree._Element]]:
    for part in package:
        if part == main or re.fullmatch(_STORY, part):
            root = report.root(package, part)
            if root is not None:
                yield part, root


def _w(name: str) -> str:
    return f"{{{W}}}{name}"


def _value(node: etree._Element | None) -> str:
    return node.get(_w("val"), "") if node is not None else ""


def _check_controls(root: etree._Element, part: str, ids: Counter[str], report: Report) -> None:
    for control in root.iter(_w("sdtPr")):
        tag = _value(control.find(_w("tag")))
        if len(tag) > _LONGEST_TAG:
            report.add(part, f"the tag “{tag}” has {len(tag)} characters, Word takes {_LONGEST_TAG}")
        number = _value(control.find(_w("id")))
        if number:
            ids[number] += 1


def _stores(package: Package, report: Report) -> dict[str, etree._Element]:
    """Return the roots of the custom XML parts by their store id (upper case)."""
    stores = {}
    for part in package:
        if re.fullmatch(r"customXml/itemProps\d+\.xml", part):
            props = report.root(package, part)
            item = part.replace("itemProps", "item")
            root = report.root(package, item) if item in package else None
            if props is not None and root is not None:
                stores[props.get(f"{{{DS}}}itemID", "").upper()] = root
    return stores


def _check_bindings(
    root: etree._Element, part: str, stores: dict[str, etree._Element], report: Report
) -> None:
    """Check that each bound control says what its node says: Word shows the node, whatever the text."""
    for control in root.iter(_w("sdt")):
        properties, content = control.find(_w("sdtPr")), control.find(_w("sdtContent"))
        if properties is None or content is None:
            continue
        for tag in (_w("dataBinding"), f"{{{W15}}}dataBinding"):
            binding = properties.find(tag)
            store = stores.get(binding.get(_w("storeItemID"), "").upper()) if binding is not None else None
            if binding is None:
                continue
            path = binding.get(_w("xpath"), "")
            if store is None:
                if binding.get(_w("storeItemID"), "").upper() in _BUILT_IN:
                    continue
                report.add(part, f"the control bound to {path} has no store in the file")
                continue
            node = _node(store, path, binding.get(_w("prefixMappings"), ""))
            if node is None:
                report.add(part, f"the control is bound to {path}, which the store does not hold")
            elif _text(node) != "".join(text.text or "" for text in content.iter(_w("t"))):
                report.add(part, f"the control bound to {path} shows another text than its store")


# Core, extended and cover-page properties, which Word keeps itself.
_BUILT_IN = {
    "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}",
    "{6668398D-A668-4E3E-A5EB-62B293D839F1}",
    "{55AF091B-3C7A-41E3-B477-F2FDAA23CFDA}",
}


def _text(node: etree._Element) -> str:
    return "".join(str(piece) for piece in node.itertext())


def _node(store: etree._Element, path: str, mappings: str) -> etree._Element | None:
    prefixes = {found[1]: found[2] or found[3] for found in _PREFIX.finditer(mappings)}
    try:
        found = store.getroottree().xpath(path, namespaces=prefixes or None)
    except etree.XPathError:
        return None
    first = found[0] if isinstance(found, list) and found else None
    return first if isinstance(first, etree._Element) else None


def _check_tables(root: etree._Element, part: str, report: Report) -> None:
    for number, table in enumerate(root.iter(_w("tbl")), start=1):
        grid = len(table.findall(f"{_w('tblGrid')}/{_w('gridCol')}"))
        for line, row in enumerate(_rows(table), start=1):
            width = sum(_span(cell.find(f"{_w('tcPr')}/{_w('gridSpan')}")) for cell in _unwrapped(row, "tc"))
            for skipped in ("gridBefore", "gridAfter"):
                node = row.find(f"{_w('trPr')}/{_w(skipped)}")
                width += whole(_value(node), 0)
            if width != grid:
                report.add(part, f"table {number}, row {line} is {width} columns wide, its grid {grid}")
        for cell in table.iter(_w("tc")):
            blocks = [child.tag for child in cell if child.tag in (_w("p"), _w("tbl"), _w("sdt"))]
            if not blocks or blocks[-1] == _w("tbl"):
                report.add(part, f"table {number} has a cell that does not end in a paragraph")


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    return _unwrapped(table, "tr")


def _unwrapped(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the children of this name, also those that stand in a content control or a tracked change."""
    for child in parent:
        if child.tag == _w(name):
            yield child
        elif child.tag in (_w("sdt"), _w("sdtContent"), _w("ins"), _w("customXml")):
            yield from _unwrapped(child, name)


def _span(node: etree._Element | None) -> int:
    return whole(_value(node), 1)


def _check_drawings(root: etree._Element, part: str, report: Report) -> None:
    ids: Counter[str] = Counter()
    for drawing in root.iter(f"{{{WP}}}docPr"):
        name = drawing.get("name", "")
        ids[drawing.get("id", "")] += 1
        decorative = drawing.find(f".//{{{ADEC}}}decorative")
        if not drawing.get("descr", "").strip() and (decorative is None or decorative.get("val") != "1"):
            report.add(part, f"the picture “{name}” has no alternative text")
    for number, times in ids.items():
        if times > 1:
            report.add(part, f"{times} pictures have the id {number}")


def _check_bookmarks(root: etree._Element, part: str, report: Report) -> None:
    starts = list(root.iter(_w("bookmarkStart")))
    begun = Counter(node.get(_w("id"), "") for node in starts)
    ended = Counter(node.get(_w("id"), "") for node in root.iter(_w("bookmarkEnd")))
    for number in sorted(begun.keys() | ended.keys()):
        if begun[number] != 1 or ended[number] != 1:
            report.add(part, f"the bookmark {number} begins {begun[number]} and ends {ended[number]} times")
    names = Counter(node.get(_w("name"), "").casefold() for node in starts)
    for name, times in names.items():
        if times > 1:
            report.add(part, f"{times} bookmarks are called “{name}”")
    for link in root.iter(_w("hyperlink")):
        anchor = link.get(_w("anchor"), "")
        if anchor and anchor.casefold() not in names and anchor != "_top":
            report.add(part, f"a link leads to the bookmark “{anchor}”, which is not there")
