"""`Filler`: puts content in the place of the controls of one part."""

from __future__ import annotations

import copy
from collections.abc import Callable

from builder.memo.control import SECTION, Control, controls, inward
from builder.memo.picture import PictureShelf
from builder.memo.runs import RunWriter
from builder.memo.table import fill_table
from builder.memo.word import (
    CELL,
    CONTROL,
    PARAGRAPH,
    RUN,
    TABLE,
    Element,
    ancestors,
    centre_alone,
    remove_block,
    replace,
    shows_something,
)
from builder.package.namespaces import A, R
from builder.register.problems import Problem
from builder.wording.spans import Content, Span, Text


class Filler:
    """Fills the part called `part`, whose root element is `root`; `problems` collects what is refused.

    The template has been checked: every tag is known, every control stands where it may.
    """

    def __init__(
        self, part: str, root: Element, content: Content, writer: RunWriter, shelf: PictureShelf
    ) -> None:
        self._part = part
        self._root = root
        self._content = content
        self._writer = writer
        self._shelf = shelf
        self.problems: list[Problem] = []

    def fill(self) -> None:
        """Settle the sections, then fill each control in document order."""
        for control in [item for item in controls(self._root) if item.is_section]:
            if control.is_attached:
                self._settle(control)
        by_kind: dict[str, Callable[[Control], None]] = {
            "list": self._list,
            "table": self._table,
            "picture": self._picture,
        }
        for control in list(controls(self._root)):
            if not control.is_attached:
                continue
            try:
                by_kind.get(control.kind, self._words)(control)
            except ValueError as error:
                self._refuse(control, str(error))

    def _refuse(self, control: Control, what: str) -> None:
        self.problems.append(Problem("memo", "", 0, "", f"“{control.tag}” {what}", ""))

    def _settle(self, control: Control) -> None:
        if self._content.sections[control.name.removeprefix(SECTION)]:
            control.unwrap()
        else:
            remove_block(control.element)

    def _words(self, control: Control) -> None:
        """Replace a control by its words; a paragraph that is left with nothing goes."""
        text = self._text(control)
        control = inward(control)
        paragraph = next(ancestors(control.element, PARAGRAPH))
        replace(control.element, *self._written(text, control))
        if not shows_something(paragraph):
            if control.kind == "row":
                _unlabel(paragraph)
            remove_block(paragraph)

    def _text(self, control: Control) -> Text:
        content = self._content
        if control.kind == "fact":
            return (content.facts[control.name],)
        if control.kind == "date":
            return (Span(content.dates[control.name]),)
        texts = {"text": content.texts, "row": content.rows, "quote": content.quotes}
        return texts[control.kind][control.name]

    def _written(self, text: Text, control: Control) -> list[Element]:
        in_cell = next(ancestors(control.element, CELL), None) is not None
        return self._writer.elements(text, control.run_properties(), in_cell=in_cell)

    def _list(self, control: Control) -> None:
        """Put one copy of the control's paragraph for each item."""
        items = [item for item in self._content.lists[control.name] if any(span.text for span in item)]
        control = inward(control)
        pattern = next(ancestors(control.element, PARAGRAPH))
        if not items:
            remove_block(pattern)
            return
        made = []
        for item in items:
            paragraph = copy.deepcopy(pattern)
            slot = next(found for found in controls(paragraph) if found.tag == control.tag)
            replace(slot.element, *self._written(item, control))
            made.append(paragraph)
        replace(pattern, *made)

    def _table(self, control: Control) -> None:
        fill_table(control, self._content.tables[control.name], self._writer)

    def _picture(self, control: Control) -> None:
        """Replace a placeholder by the chart.

        A chart that is not there takes its paragraph out, and the table where nothing else is left in it.
        """
        picture = self._content.pictures.get(control.name)
        control = inward(control)
        paragraph = next(ancestors(control.element, PARAGRAPH))
        placeholders = {blip.get(f"{{{R}}}embed", "") for blip in control.element.iter(f"{{{A}}}blip")}
        replace(control.element, *([self._shelf.run(picture, self._part)] if picture else []))
        self._forget(placeholders)
        if shows_something(paragraph):
            if picture is None:
                centre_alone(paragraph)
            return
        table = next(ancestors(paragraph, TABLE), None)
        if table is None or shows_something(table):
            remove_block(paragraph)
        else:
            remove_block(table)

    def _forget(self, placeholders: set[str]) -> None:
        """Drop the relationships that led to placeholders, unless something else in the part uses them."""
        used = {item for element in self._root.iter() for key, item in element.attrib.items() if R in key}
        for rel_id in sorted(placeholders - used - {""}):
            self._shelf.forget(rel_id, self._part)


def _unlabel(paragraph: Element) -> None:
    """Take the words out of the cell before an empty one: a label names nothing then."""
    held = next(ancestors(paragraph, CELL), None)
    label = next(held.itersiblings(CELL, preceding=True), None) if held is not None else None
    if label is not None and not any(item.tag == CONTROL for item in label.iter()):
        for run in list(label.iter(RUN)):
            replace(run)
