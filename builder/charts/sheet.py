"""`Sheet`: a chart's paper with its heading and source line, on which marks are placed in millimetres.

Marks are collected first and painted at the end, so a chart can ask where a label would come to lie
before it decides.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from builder.charts.marks import GREY, NAVY, Block, Box, Label, Mark, Size
from builder.charts.painting import png
from builder.charts.typeface import DESCENT, SOURCE, SUBTITLE, TITLE, wrap

HEADING_LINES = 2
# Room over capitals for the marks on Й, Ё and the like.
OVER_TITLE = 1.1


@dataclass(frozen=True, slots=True)
class Heading:
    """The words around a chart: what it shows, in which measure, from which source."""

    title: str
    subtitle: str = ""
    source: str = ""


@dataclass
class Sheet:
    """The paper with its heading and source line; `room` is what is left for the chart.

    Raises ValueError where title, subtitle or source need more than two lines.
    """

    heading: Heading
    size: Size
    marks: list[Mark] = field(default_factory=list)
    room: Box = field(init=False)

    def __post_init__(self) -> None:
        wide, y = self.size.width, OVER_TITLE
        for line in wrap(self.heading.title, TITLE, wide, HEADING_LINES, "title"):
            y += TITLE.leading if y > OVER_TITLE else TITLE.capital
            self.put(Label(0, y, line, TITLE, NAVY))
        for number, line in enumerate(wrap(self.heading.subtitle, SUBTITLE, wide, HEADING_LINES, "subtitle")):
            y += SUBTITLE.leading if number else SUBTITLE.leading + 1.2
            self.put(Label(0, y, line, SUBTITLE, GREY))
        sources = wrap(self.heading.source, SOURCE, wide, HEADING_LINES, "source line")
        foot = self.size.height - DESCENT * SOURCE.size - 0.2
        for number, line in enumerate(reversed(sources)):
            self.put(Label(0, foot - number * SOURCE.leading, line, SOURCE, GREY))
        height_of_sources = len(sources) * SOURCE.leading + 1.0 if sources else 0.5
        self.room = Box(0, y + 2.2, wide, self.size.height - height_of_sources)
        if self.room.bottom - self.room.top < 12:
            raise ValueError(f"{self.size.height:.0f} mm are too low for a chart with this heading")

    def put(self, mark: Mark) -> None:
        """Place a mark; a block without width or height leaves none."""
        if not isinstance(mark, Block) or (mark.box.right > mark.box.left and mark.box.bottom > mark.box.top):
            self.marks.append(mark)

    @property
    def labels(self) -> tuple[Label, ...]:
        """Return the texts on the sheet."""
        return tuple(mark for mark in self.marks if isinstance(mark, Label))

    def png(self, paper: Size | None = None) -> bytes:
        """Return the drawing as a PNG at 200 dots an inch, without a date or a maker's name.

        `paper` may be larger than what was laid out: it stands in the upper left corner.
        """
        return png(paper or self.size, self.marks)
