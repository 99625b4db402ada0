"""What matplotlib really draws for a sheet: where each text comes to stand, in dots."""

from itertools import combinations

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg

from builder.charts.painting import figure
from builder.charts.typeface import HINTING

ROUNDING = 1.5  # dots: texts start on whole dots


def texts(sheet):
    """Return (words, box) for each text on the sheet, as the renderer measures it."""
    painted = figure(sheet.size, sheet.marks)
    renderer = FigureCanvasAgg(painted).get_renderer()
    with rc_context({"text.hinting": HINTING}):
        return [(text.get_text(), text.get_window_extent(renderer)) for text in painted.texts], painted.bbox


def faults(sheet):
    """Return what is wrong with the texts: those over the edge, and pairs that overlap."""
    boxes, paper = texts(sheet)
    outside = [
        words
        for words, box in boxes
        if box.x0 < paper.x0 - ROUNDING
        or box.x1 > paper.x1 + ROUNDING
        or box.y0 < paper.y0 - ROUNDING
        or box.y1 > paper.y1 + ROUNDING
    ]
    overlapping = [
        (one, other)
        for (one, a), (other, b) in combinations(boxes, 2)
        if min(a.x1, b.x1) - max(a.x0, b.x0) > ROUNDING and min(a.y1, b.y1) - max(a.y0, b.y0) > ROUNDING
    ]
    return outside + overlapping


def words(sheet):
    """Return the words on a sheet in the order they were placed."""
    return [label.text for label in sheet.labels]
