"""A workbook's cell formats: what they point at, and which of them show dates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import S
from builder.publish.lint.finding import Report, whole
from builder.register.said import sentence

# Source: Microsoft, “Excel specifications and limits”.
_MOST_FORMATS = 65_490
_LONGEST_CODE = 255
_LISTS = (("fontId", "fonts/{}font"), ("fillId", "fills/{}fill"), ("borderId", "borders/{}border"))
# Built-in number formats of dates and times; ISO/IEC 29500-1, 18.8.30, and those of East Asian languages.
_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_BEYOND_CODE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')


@dataclass(frozen=True, slots=True)
class Formats:
    """How many cell formats and formats of rules there are, and which cell formats show a date."""

    cells: int = 1
    rules: int = 0
    dates: frozenset[int] = frozenset()


def check_styles(root: etree._Element, part: str, report: Report) -> Formats:
    """Check the part with the styles of a workbook."""
    codes = dict(_codes(root, part, report))
    held = {name: len(root.findall(f"{{{S}}}" + path.format(f"{{{S}}}"))) for name, path in _LISTS}
    base = root.findall(f"{{{S}}}cellStyleXfs/{{{S}}}xf")
    own = root.findall(f"{{{S}}}cellXfs/{{{S}}}xf")
    held["xfId"] = len(base)
    if len(own) > _MOST_FORMATS:
        report.add(
            part,
            sentence(
                "there are {count} cell formats, Excel takes {most_formats}",
                count=len(own),
                most_formats=_MOST_FORMATS,
            ),
        )
    for what, formats in (("named format {number}", base), ("cell format {number}", own)):
        for number, node in enumerate(formats):
            for name, count in held.items():
                if count and whole(node.get(name), 0) >= count:
                    report.add(
                        part,
                        sentence(
                            "its {name} is {number}, and there are {count}",
                            name=name,
                            number=node.get(name),
                            count=count,
                        ),
                        sentence(what, number=number),
                        "Point at one that is there; they are counted from 0",
                    )
    _check_names(root, part, len(base), report)
    dates = {
        number
        for number, node in enumerate(own)
        if (kind := whole(node.get("numFmtId"), 0)) in _DATES or _shows_date(codes.get(kind, ""))
    }
    return Formats(max(len(own), 1), len(root.findall(f"{{{S}}}dxfs/{{{S}}}dxf")), frozenset(dates))


def _codes(root: etree._Element, part: str, report: Report) -> Iterator[tuple[int, str]]:
    nodes = root.findall(f"{{{S}}}numFmts/{{{S}}}numFmt")
    for number, times in Counter(node.get("numFmtId") for node in nodes).items():
        if times > 1:
            report.add(
                part,
                sentence("{times} number formats have the id {number}", times=times, number=number),
                do="Give each its own",
            )
    for node in nodes:
        code = node.get("formatCode", "")
        if len(code) > _LONGEST_CODE:
            report.add(
                part,
                sentence(
                    "the number format {code}… has {count} characters, Excel takes {longest_code}",
                    code=code[:20],
                    count=len(code),
                    longest_code=_LONGEST_CODE,
                ),
            )
        yield whole(node.get("numFmtId"), -1), code


def _shows_date(code: str) -> bool:
    """Return whether a number format shows a day or a year."""
    return (
        bool(re.search("[dy]", _BEYOND_CODE.sub("", code), re.IGNORECASE)) and "general" not in code.lower()
    )


def _check_names(root: etree._Element, part: str, base: int, report: Report) -> None:
    """Check the named styles: their formats are there and their names are their own."""
    nodes = root.findall(f"{{{S}}}cellStyles/{{{S}}}cellStyle")
    for node in nodes:
        if base and whole(node.get("xfId"), 0) >= base:
            report.add(
                part,
                sentence(
                    "the style “{name}” has the format {number} of {base}",
                    name=node.get("name"),
                    number=node.get("xfId"),
                    base=base,
                ),
            )
    for name, times in Counter(node.get("name", "").casefold() for node in nodes).items():
        if times > 1:
            report.add(
                part,
                sentence("{times} styles are called “{name}”", times=times, name=name),
                do="Rename all but one",
            )
