"""A picture of ours as pyplot paints it."""

from __future__ import annotations

import io

from matplotlib import pyplot

from builder.charts.marks import Block, Dot, Label, Stroke
from builder.charts.sheet import Sheet
from builder.charts.typeface import DPI, MM_PER_INCH


def painted(sheet: Sheet) -> tuple[bytes, tuple[str, ...], int]:
    """Return a picture as pyplot paints it, the words on it, and how many marks beside them."""
    figure, axes = pyplot.subplots(figsize=(sheet.size.width / MM_PER_INCH, sheet.size.height / MM_PER_INCH))
    axes.set_axis_off()
    axes.set_xlim(0, sheet.size.width)
    axes.set_ylim(sheet.size.height, 0)
    others = 0
    for mark in sheet.marks:
        match mark:
            case Label():
                axes.text(
                    mark.x,
                    mark.y,
                    mark.text,
                    fontproperties=mark.face.properties,
                    color=mark.colour,
                    ha=mark.align,
                    va="baseline",
                    parse_math=False,
                )
                continue
            case Block():
                box = mark.box
                axes.bar(
                    box.left,
                    box.bottom - box.top,
                    box.right - box.left,
                    box.top,
                    align="edge",
                    color=mark.colour,
                )
            case Stroke():
                axes.plot(*zip(*mark.points, strict=True), color=mark.colour, linewidth=mark.points_wide)
            case Dot():
                axes.plot([mark.x], [mark.y], "o", color=mark.colour, markersize=mark.points_wide)
        others += 1
    words = tuple(text.get_text() for text in axes.texts)
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=DPI, bbox_inches="tight")
    pyplot.close(figure)
    return out.getvalue(), words, others
