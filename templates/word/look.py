"""The look of the memos: colours and paragraph styles.

Everything measured stands here, so that the layout script only says what stands where.
Sizes of type and spaces are in points, widths in millimetres.
"""

from __future__ import annotations

from dataclasses import dataclass

from templates.word.xml import style_id

NAVY, INK, GREY, HAIRLINE = "12436D", "1A1A1A", "505A5F", "B8C0C6"

CARE, CARE_TINT, CARE_HAIRLINE = "9C4A00", "FBF4EA", "E3CDB0"

FONT = "Arial"

CELL_GAP = 2.2

TEXT_WIDTH = 170.0
# Where the right one of two charts begins.
SECOND_PICTURE = 88.0

BULLETS, POINTS = "1", "2"

FOOTER_TABS = (("center", 108.0), ("right", 170.0))


@dataclass(frozen=True)
class Look:
    """A paragraph style."""

    name: str
    size: float
    colour: str = INK
    bold: bool = False
    before: float = 0
    after: float = 0
    line: float = 1.0
    hanging: float = 0
    numbering: str = ""
    keep_next: bool = False
    outline: int = -1
    right: bool = False
    tight: bool = False
    based_on: str = "Normal"

    @property
    def id(self) -> str:
        """Return the style's id: its name in one word."""
        return style_id(self.name)


PARAGRAPHS = (
    Look("Normal", 10.5, after=4, line=1.12, based_on=""),
    Look("Kicker", 9, GREY, bold=True, after=2, keep_next=True),
    Look("Title", 17.5, NAVY, bold=True, after=5, keep_next=True),
    Look("Meta", 9, line=1.05),
    Look("Table Heading", 9, GREY, line=1.05),
    Look("Bottom Line", 12, before=8, after=8, line=1.14),
    Look("Key Label", 9, bold=True, before=3, keep_next=True),
    Look("Key Number", 18, NAVY, bold=True, keep_next=True),
    Look("Key Unit", 9, GREY, after=1, keep_next=True),
    Look("Key Change", 9, after=3, keep_next=True),
    Look("heading 1", 13, NAVY, bold=True, before=10.5, after=3.5, keep_next=True, outline=0),
    Look("heading 2", 11, NAVY, bold=True, before=9, after=3, keep_next=True, outline=1),
    Look("Talking Point", 10.5, after=3.2, line=1.12, hanging=6, numbering=POINTS),
    Look("Bullet", 10.5, after=3, line=1.1, hanging=4, numbering=BULLETS),
    Look("caption", 9, bold=True, before=9, after=3, keep_next=True),
    Look("Table Head", 9, bold=True, before=1.5, after=1.5, keep_next=True),
    Look("Table Head Number", 9, bold=True, before=1.5, after=1.5, keep_next=True, right=True),
    Look("Table Text", 9, before=1.5, after=1.5, line=1.04, tight=True),
    Look("Table Lead", 9, bold=True, before=1.5, after=1.5, line=1.04, tight=True),
    Look("Table Number", 9, before=1.5, after=1.5, line=1.04, right=True, tight=True),
    Look("Table Mark", 9, GREY, before=1.5, after=1.5, line=1.04, tight=True),
    Look("Table Group", 9, NAVY, bold=True, before=5, after=1.5, keep_next=True),
    Look("Source", 8, GREY, before=3, line=1.04),
    Look("Note", 8, GREY, before=2, after=2, line=1.05),
    Look("Reference", 8, after=1.6, line=1.04, hanging=6),
    Look("Picture", 9, before=8),
    Look("Wide Picture", 9, before=10),
    Look("footer", 8, GREY),
)
# Languages of longer words are set a little closer, so that a memo keeps its pages.
CLOSER: dict[str, dict[str, float]] = {
    "Normal": {"size": 10, "after": 3, "line": 1.06},
    "Bottom Line": {"size": 11, "before": 6, "after": 6, "line": 1.1},
    "Talking Point": {"size": 10, "after": 2.4, "line": 1.06},
    "Bullet": {"size": 10, "after": 2, "line": 1.05},
    "heading 1": {"size": 12, "before": 7, "after": 2},
    "Title": {"size": 15.5},
    "caption": {"before": 7, "after": 2.5},
    "Picture": {"before": 6, "after": 4},
    "Reference": {"after": 1},
    "Table Text": {"size": 8.5, "before": 1, "after": 1, "line": 1.0},
    "Table Lead": {"size": 8.5, "before": 1, "after": 1, "line": 1.0},
    "Table Number": {"size": 8.5, "before": 1, "after": 1, "line": 1.0},
    "Table Mark": {"size": 8.5, "before": 1, "after": 1, "line": 1.0},
}
SUBJECT = Look("Subject", 12.5, NAVY, after=5, keep_next=True)
