"""What a file says of itself in `docProps`: each thing once, dates as dates."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime

from lxml import etree

from builder.package.namespaces import CORE, CORE_PROPERTIES, DC, DCTERMS, XSI
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint.finding import Report
from builder.register.said import sentence

# W3CDTF: https://www.w3.org/TR/NOTE-datetime, as ISO/IEC 29500-2 demands.
_MOMENT = re.compile(
    r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2}))?)?)?"
)
_KNOWN = {CORE, DC, DCTERMS}


def check_properties(package: Package, report: Report) -> None:
    """Check the part with title, author and dates, where there is one."""
    for part in Relationships.of(package).parts(CORE_PROPERTIES):
        root = report.root(package, part) if part in package else None
        if root is None:
            continue
        if root.tag != f"{{{CORE}}}coreProperties":
            report.add(
                part,
                sentence("its root is {tag}", tag=root.tag),
                do=sentence("It must be {{{core}}}coreProperties", core=CORE),
            )
            continue
        names = [node for node in root if isinstance(node.tag, str)]
        for tag, times in Counter(str(node.tag) for node in names).items():
            if times > 1:
                report.add(
                    part,
                    sentence(
                        "{localname} is said {times} times", localname=etree.QName(tag).localname, times=times
                    ),
                    do="Keep one",
                )
            if etree.QName(tag).namespace not in _KNOWN:
                report.add(part, sentence("{tag} is no property of a file", tag=tag), do="Take it out")
        for node in root.iterfind(f"{{{DCTERMS}}}*"):
            _check_moment(node, part, report)


def _check_moment(node: etree._Element, part: str, report: Report) -> None:
    name, text = etree.QName(node).localname, (node.text or "").strip()
    if name not in ("created", "modified"):
        return
    if node.get(f"{{{XSI}}}type") != "dcterms:W3CDTF":
        report.add(
            part, sentence('{name} lacks xsi:type="dcterms:W3CDTF"', name=name), do="Office refuses the file"
        )
    if not _MOMENT.fullmatch(text) or not _is_day(text):
        report.add(
            part,
            sentence("{name} is “{text}”, which is no date", name=name, text=text),
            do="Write 2024-10-02T00:00:00Z",
        )


def _is_day(text: str) -> bool:
    day = text[:10] + "-01-01"[len(text[:10]) - 4 :] if len(text) < 10 else text[:10]
    try:
        datetime.fromisoformat(day)
        if "T" in text:
            datetime.fromisoformat(f"2000-01-01T{text[11:16]}")
    except ValueError:
        return False
    return True
