"""`FactStore`: the custom XML part that a memo's numbers are bound to, and what was shown."""

from __future__ import annotations

import uuid
from collections.abc import Container
from datetime import date

from lxml import etree

from builder.facts.fact import ID_LENGTH, ID_PATTERN
from builder.memo.word import Element, make
from builder.package.attachment import Attachment, free_name
from builder.package.namespaces import CUSTOM_XML, CUSTOM_XML_PROPS, CUSTOM_XML_PROPS_TYPE, DS, W15
from builder.package.parts import Package
from builder.package.xml import serialize
from builder.register.problems import Problem
from builder.wording.spans import Span

FACTS = "urn:tradebrief:facts"
_IDENTITY = uuid.UUID("6f0f6f4e-5d0b-5c43-9a52-0d2c9c5c1f4b")
_REMEDY = "This is a fault in the wording of the memo, not in the template"


class FactStore:
    """One node for each fact and shown form: a node overrides the text of all controls bound to it.

    `taken` are the control ids the template uses already. `shown` grows in document order.
    """

    def __init__(self, facts: Container[str], identity: tuple[str, date], taken: Container[int]) -> None:
        self._facts = facts
        self._taken = taken
        self._last = 0
        name = "\n".join((identity[0], identity[1].isoformat()))
        self._store = "{" + str(uuid.uuid5(_IDENTITY, name)).upper() + "}"
        self._texts: dict[str, str] = {}
        self.shown: list[tuple[str, str, str]] = []
        self.problems: list[Problem] = []

    def control(self, span: Span, run: Element, properties: Element | None) -> Element:
        """Return the hidden plain-text control that shows a fact, bound to its node.

        `run` is the run with the span's text and `properties` its look, which Word wants in both places.
        """
        node = f"{span.fact}-{span.form}"
        if problem := self._fault(span, node):
            self.problems.append(problem)
        self._texts.setdefault(node, span.text)
        self.shown.append((span.fact, span.form, span.text))
        described = make("sdtPr")
        if properties is not None:
            described.append(properties)
        described.append(make("tag", val=f"fact:{span.fact}"))
        described.append(make("id", val=str(self._free_id())))
        described.append(
            make(
                "dataBinding",
                prefixMappings=f"xmlns:f='{FACTS}'",
                xpath=f"/f:facts[1]/f:{node}[1]",
                storeItemID=self._store,
            )
        )
        described.append(etree.Element(f"{{{W15}}}appearance", {f"{{{W15}}}val": "hidden"}))
        described.append(make("text"))
        return make("sdt", described, make("sdtContent", run))

    def written_to(self, package: Package, document: str) -> Package:
        """Return the package with the facts' part, its properties and its relationships."""
        if not self._texts:
            return package
        root = etree.Element(f"{{{FACTS}}}facts", nsmap={"f": FACTS})
        for node, text in self._texts.items():
            etree.SubElement(root, f"{{{FACTS}}}{node}").text = text
        identity = {f"{{{DS}}}itemID": self._store}
        properties = etree.Element(f"{{{DS}}}datastoreItem", identity, nsmap={"ds": DS})
        references = etree.SubElement(properties, f"{{{DS}}}schemaRefs")
        etree.SubElement(references, f"{{{DS}}}schemaRef", {f"{{{DS}}}uri": FACTS})
        name = free_name(package, "customXml/item{}.xml")
        beside = free_name(package, "customXml/itemProps{}.xml")
        item = Attachment(name, serialize(root), "application/xml", CUSTOM_XML)
        package, _ = item.added_to(package, document)
        about = Attachment(beside, serialize(properties), CUSTOM_XML_PROPS_TYPE, CUSTOM_XML_PROPS)
        return about.added_to(package, name)[0]

    def _free_id(self) -> int:
        self._last += 1
        while self._last in self._taken:
            self._last += 1
        return self._last

    def _fault(self, span: Span, node: str) -> Problem | None:
        """Return what is wrong with a shown fact; its place is the fact's id."""
        what = ""
        if not ID_PATTERN.fullmatch(span.fact) or len(span.fact) > ID_LENGTH:
            what = f"“{span.fact}” is not a fact's id"
        elif not ID_PATTERN.fullmatch(span.form):
            what = f"{span.fact} is shown in a form without a proper name: “{span.form}”"
        elif span.fact not in self._facts:
            what = f"shows {span.fact}, which is not among the facts"
        elif self._texts.get(node, span.text) != span.text:
            what = (
                f"shows {span.fact} in the form “{span.form}” both as “{self._texts[node]}” "
                f"and as “{span.text}”"
            )
        elif any(sign < " " for sign in span.text):
            what = f"{span.fact} has a line break or another control character in “{span.form}”"
        return Problem("memo", "", 0, "", what, _REMEDY) if what else None
