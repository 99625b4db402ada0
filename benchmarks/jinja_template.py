"""A memo's template as docxtpl wants it: each content control becomes what a person would type for it.

Made from our own template, so that both sides fill the same document with the same words.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator

from builder.memo.control import Control, controls, inward
from builder.memo.table import cells, patterns, remove_table
from builder.memo.word import CELL, PARAGRAPH, Element, ancestors, child, make, remove_block, replace
from builder.package.paragraphs import text_parts
from builder.package.parts import Package
from builder.package.xml import parse, serialize
from builder.wording.spans import Content, Span, Text, plain


def jinja_template(template: bytes, content: Content) -> bytes:
    """Return the template with tags of Jinja in place of controls.

    What the content leaves empty is taken out beforehand, as whoever writes a template for docxtpl would
    have to say with an `if` around it: that work is spared the other side.
    """
    package = Package.read(template)
    for part in text_parts(package):
        root = parse(package[part])
        for control in [item for item in controls(root) if item.is_section]:
            if control.is_attached:
                _section(control, content)
        for control in list(controls(root)):
            if control.is_attached:
                _KINDS.get(control.kind, _words)(control, content)
        package = package.with_part(part, serialize(root))
    return package.to_bytes()


def _section(control: Control, content: Content) -> None:
    name = control.name.removeprefix("section.")
    if not content.sections[name]:
        remove_block(control.element)
        return
    before, after = _tag(f"{{%p if sections['{name}'] %}}"), _tag("{%p endif %}")
    replace(control.element, before, *control.content, after)


def _words(control: Control, content: Content) -> None:
    control_in = inward(control)
    paragraph = next(ancestors(control_in.element, PARAGRAPH))
    properties = control_in.run_properties()
    words = plain(text_of(control.kind, control.name, content))
    if not words:
        replace(control_in.element)
        if not "".join(paragraph.itertext()).strip():
            _unlabel(paragraph, control.kind)
            remove_block(paragraph)
        return
    replace(control_in.element, _run(f"{{{{ words['{control.tag}'] }}}}", properties))


def _unlabel(paragraph: Element, kind: str) -> None:
    """Take away the label beside an empty cell."""
    held = next(ancestors(paragraph, CELL), None)
    label = next(held.itersiblings(CELL, preceding=True), None) if held is not None else None
    if kind == "row" and label is not None and next(controls(label), None) is None:
        for run in list(label.iter(make("r").tag)):
            replace(run)


def text_of(kind: str, name: str, content: Content) -> Text:
    """Return the text that a control of one line asks for."""
    if kind == "fact":
        return (content.facts[name],)
    if kind == "date":
        return (Span(content.dates[name]),)
    return {"text": content.texts, "row": content.rows, "quote": content.quotes}[kind][name]


def _list(control: Control, content: Content) -> None:
    inner = inward(control)
    pattern = next(ancestors(inner.element, PARAGRAPH))
    if not any(plain(item) for item in content.lists[control.name]):
        remove_block(pattern)
        return
    replace(inner.element, _run("{{ item }}", inner.run_properties()))
    around = (_tag(f"{{%p for item in lists['{control.name}'] %}}"), _tag("{%p endfor %}"))
    replace(pattern, around[0], copy.deepcopy(pattern), around[1])


def _picture(control: Control, content: Content) -> None:
    inner = inward(control)
    paragraph = next(ancestors(inner.element, PARAGRAPH))
    if control.name in content.pictures:
        replace(inner.element, _run(f"{{{{ pictures['{control.name}'] }}}}", None))
        return
    replace(inner.element)
    if not any(True for _ in controls(paragraph)):
        remove_block(paragraph)


def _table(control: Control, content: Content) -> None:
    found = patterns(control)
    rows = content.tables[control.name]
    if not rows:
        remove_table(found.table)
        return
    kinds = {row.kind for row in rows}
    made = [_row_tag(found.row, f"{{%tr for row in tables['{control.name}'] %}}")]
    for kind in ("row", "group", "nothing"):
        if kind in kinds:
            pattern = found.group if kind == "group" else found.row
            assert pattern is not None
            held = [row.cells for row in rows if row.kind == kind]
            made += [
                _row_tag(found.row, f"{{%tr if row.kind == '{kind}' %}}"),
                _filled(
                    pattern, control.tag, [max(len(one[at]) for one in held) for at in range(len(held[0]))]
                ),
                _row_tag(found.row, "{%tr endif %}"),
            ]
    made.append(_row_tag(found.row, "{%tr endfor %}"))
    anchor = found.row if found.group is None else found.group
    if anchor is not found.row:
        replace(found.row)
    replace(anchor, *made)


def _filled(pattern: Element, tag: str, lines: list[int]) -> Element:
    """Return a pattern row whose cells ask for their words; a cell of several lines for each of them."""
    row = copy.deepcopy(pattern)
    for at, (cell, count) in enumerate(zip(_cells(row, tag), lines, strict=False)):
        first = next(cell.iter(PARAGRAPH))
        properties = child(first, "pPr")
        base = next(
            (item for item in first.iter(make("rPr").tag) if item.getparent() is not properties), None
        )

        def line(words: str, properties: Element | None = properties, base: Element | None = base) -> Element:
            paragraph = make("p")
            if properties is not None:
                paragraph.append(copy.deepcopy(properties))
            paragraph.append(_run(words, base))
            return paragraph

        each = [_tag(f"{{%p for line in row.cells[{at}] %}}"), line("{{ line }}"), _tag("{%p endfor %}")]
        asked = [line(f"{{{{ row.cells[{at}][0] }}}}")] if count < 2 else each
        for item in [item for item in cell if item.tag != make("tcPr").tag]:
            cell.remove(item)
        cell.extend(asked)
    return row


def _cells(row: Element, tag: str) -> Iterator[Element]:
    for item in list(controls(row)):
        if item.tag == tag:
            inward(item).unwrap()
    yield from cells(row)


def _row_tag(pattern: Element, words: str) -> Element:
    """Return a row that docxtpl takes out again, with a tag in it."""
    return make(
        "tr", *(make("tc", _tag(words) if not at else make("p")) for at, _ in enumerate(cells(pattern)))
    )


def _tag(words: str) -> Element:
    return make("p", _run(words, None))


def _run(words: str, properties: Element | None) -> Element:
    run = make("r")
    if properties is not None:
        run.append(copy.deepcopy(properties))
    run.append(make("t", text=words))
    return run


_KINDS = {"list": _list, "table": _table, "picture": _picture}
