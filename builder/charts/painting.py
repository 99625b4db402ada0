"""Painting marks with matplotlib: its object interface on an Agg canvas, no state shared between charts."""

from __future__ import annotations

import io
from collections.abc import Iterable

import matplotlib.style
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from PIL import Image

from builder.charts.marks import PAPER, Block, Box, Dot, Label, Mark, Size, Stroke
from builder.charts.typeface import DPI, HINTING, MM_PER_INCH

_SETTINGS: list[str | dict[str, object]] = ["default", {"text.hinting": HINTING}]
_DASHES = (0, (4, 2))


def png(size: Size, marks: Iterable[Mark]) -> bytes:
    """Return the marks painted as a PNG at 200 dots an inch, without a date or a maker's name."""
    # A matplotlibrc on the reader's machine must not change the chart.
    with matplotlib.style.context(_SETTINGS):
        canvas = FigureCanvasAgg(figure(size, marks))
        canvas.draw()  # type: ignore[no-untyped-call]
        pixels = canvas.buffer_rgba()  # type: ignore[no-untyped-call]
        image = Image.frombuffer("RGBA", canvas.get_width_height(), pixels, "raw", "RGBA", 0, 1)
    out = io.BytesIO()
    image.convert("RGB").save(out, format="PNG", dpi=(DPI, DPI), compress_level=9)
    return out.getvalue()


def figure(size: Size, marks: Iterable[Mark]) -> Figure:
    """Return a matplotlib figure of that size with the marks on it."""
    painted = Figure(figsize=(size.width / MM_PER_INCH, size.height / MM_PER_INCH), dpi=DPI, facecolor=PAPER)
    painter = _Painter(painted, size)
    for mark in marks:
        match mark:
            case Stroke():
                painter.stroke(mark)
            case Block():
                painter.fill(mark.box, mark.colour, layer=2)
            case Dot():
                painter.dot(mark)
            case Label():
                painter.write(mark)
    return painted


class _Painter:
    """Turns millimetres from the upper left corner into parts of a figure."""

    def __init__(self, painted: Figure, size: Size) -> None:
        self.figure = painted
        self.size = size

    def stroke(self, stroke: Stroke) -> None:
        xs, ys = zip(*(self._place(x, y) for x, y in stroke.points), strict=True)
        line = Line2D(
            xs,
            ys,
            color=stroke.colour,
            linewidth=stroke.points_wide,
            linestyle=_DASHES if stroke.dashed else "-",
            dash_capstyle="butt",
            solid_capstyle="butt" if len(stroke.points) == 2 else "round",
            solid_joinstyle="round",
            transform=self.figure.transFigure,
            zorder=1 + stroke.layer,
        )
        self.figure.add_artist(line)

    def fill(self, box: Box, colour: str, layer: float) -> None:
        patch = Rectangle(
            self._place(box.left, box.bottom),
            (box.right - box.left) / self.size.width,
            (box.bottom - box.top) / self.size.height,
            facecolor=colour,
            edgecolor="none",
            linewidth=0,
            transform=self.figure.transFigure,
            zorder=layer,
        )
        self.figure.add_artist(patch)

    def dot(self, dot: Dot) -> None:
        x, y = self._place(dot.x, dot.y)
        mark = Line2D(
            [x],
            [y],
            marker="o",
            markersize=dot.points_wide,
            color=dot.colour,
            markeredgewidth=0,
            linestyle="none",
            transform=self.figure.transFigure,
            zorder=4,
        )
        self.figure.add_artist(mark)

    def write(self, label: Label) -> None:
        if label.clear:
            self.fill(label.box, PAPER, layer=1.5)
        x, y = self._place(label.x, label.y)
        self.figure.text(
            x,
            y,
            label.text,
            fontproperties=label.face.properties,
            color=label.colour,
            ha=label.align,
            va="baseline",
            # “$” in a text is money, never mathematics.
            parse_math=False,
            zorder=5,
        )

    def _place(self, x: float, y: float) -> tuple[float, float]:
        return x / self.size.width, 1 - y / self.size.height
