"""The last page of a memo: never the last few lines alone, left over from the page before."""

from __future__ import annotations

import math

from builder.memo.word import (
    BODY,
    CONTROL,
    PARAGRAPH,
    TABLE,
    Element,
    keep_lines,
    keep_with_next,
    shows_something,
    w,
)

# So many lines at least stand on the last page of a memo that has several.
LINES = 10
# Signs of small type across the page.
_SIGNS = 110


def keep_the_ending_together(root: Element) -> None:
    """Keep the last lines of a document's text on one page, up to the table above them.

    A table goes by its own rules. A text shorter than that is left as it is.
    """
    body = root.find(BODY)
    if body is None:
        return
    lines, last = 0, None
    for block in reversed(list(body)):
        if block.tag == TABLE or (block.tag == CONTROL and any(block.iter(TABLE))) or lines >= LINES:
            return
        for paragraph in reversed(list(block.iter(PARAGRAPH))):
            keep_lines(paragraph)
            if last is not None:
                keep_with_next(paragraph)
            last = paragraph
            lines += _lines(paragraph)


def _lines(paragraph: Element) -> int:
    signs = sum(len(text.text or "") for text in paragraph.iter(w("t")))
    return math.ceil(signs / _SIGNS) if shows_something(paragraph) else 0
