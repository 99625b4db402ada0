"""`Control`: a content control of a template, brought to one shape whatever shape Word gave it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass

from builder.memo.word import (
    CELL,
    CONTROL,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    ROW,
    RUN,
    TABLE,
    Element,
    ancestors,
    child,
    make,
    replace,
    value,
    w,
)

KINDS = ("fact", "text", "list", "table", "picture", "date", "row", "quote")
SECTION = "section."


@dataclass(frozen=True, slots=True)
class Control:
    """A `w:sdt` element and its tag, `kind:name`."""

    element: Element
    tag: str

    @property
    def kind(self) -> str:
        """Return what stands before the colon."""
        return self.tag.partition(":")[0]

    @property
    def name(self) -> str:
        """Return what stands behind the colon."""
        return self.tag.partition(":")[2]

    @property
    def is_section(self) -> bool:
        """Return whether it wraps a block that is kept or taken out as a whole."""
        return self.kind == "list" and self.name.startswith(SECTION)

    @property
    def content(self) -> list[Element]:
        """Return what stands in the control."""
        content = child(self.element, "sdtContent")
        return [] if content is None else list(content)

    @property
    def paragraph(self) -> Element | None:
        """Return the paragraph it stands in, or the first that stands in it."""
        around = next(ancestors(self.element, PARAGRAPH), None)
        return around if around is not None else next(self.element.iter(PARAGRAPH), None)

    @property
    def row(self) -> Element | None:
        """Return the table row it stands in, or that stands in it."""
        around = next(ancestors(self.element, ROW), None)
        return around if around is not None else next(self.element.iter(ROW), None)

    @property
    def outer(self) -> tuple[Control, ...]:
        """Return the controls around this one, the nearest first."""
        return tuple(Control(item, tag_of(item)) for item in ancestors(self.element, CONTROL))

    @property
    def is_attached(self) -> bool:
        """Return whether it still stands in a part (False once its block was taken out)."""
        # Not getroottree(): for a removed element lxml still gives the document it came from.
        return any(outer.tag in _ROOTS for outer in self.element.iterancestors())

    def unwrap(self) -> None:
        """Put its content in its place."""
        replace(self.element, *self.content)

    def run_properties(self) -> Element | None:
        """Return a copy of the look its words have, None where they have their paragraph's."""
        placeholder = child(self.element, "sdtPr", "showingPlcHdr") is not None
        runs = () if placeholder else self.element.iter(RUN)
        found = next((item for run in runs if (item := child(run, "rPr")) is not None), None)
        if found is None:
            found = child(self.element, "sdtPr", "rPr")
        return None if found is None else copy.deepcopy(found)


_ROOTS = frozenset(w(name) for name in ("document", "hdr", "ftr", "footnotes", "endnotes"))


def tag_of(element: Element) -> str:
    """Return the tag of a `w:sdt`, empty where it has none."""
    return value(element, "sdtPr", "tag").strip()


def controls(root: Element) -> Iterator[Control]:
    """Yield the tagged controls of a part in document order."""
    for element in root.iter(CONTROL):
        if tag := tag_of(element):
            yield Control(element, tag)


def inward(control: Control) -> Control:
    """Return the control as one inside its paragraph.

    Word makes a control around runs, paragraphs, a cell or a row, as the selection happened to
    be; around a block it is moved to the words of the block's first paragraph.
    """
    content = control.content
    if not content or content[0].tag not in (PARAGRAPH, TABLE, ROW, CELL):
        return control
    paragraph = next(control.element.iter(PARAGRAPH))
    properties = copy.deepcopy(child(control.element, "sdtPr"))
    control.unwrap()
    inner = make("sdt")
    if properties is not None:
        inner.append(properties)
    inner.append(make("sdtContent", *(item for item in paragraph if item.tag != PARAGRAPH_PROPERTIES)))
    paragraph.append(inner)
    return Control(inner, control.tag)
