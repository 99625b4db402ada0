"""The ribbon's pictures, drawn here: 32 by 32 pixels, on nothing.

Office names pictures of its own too (`imageMso`), but a name that one version lacks shows as a blank button,
and no Excel runs where this is checked.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial

from PIL import Image, ImageDraw

SIDE = 32
_FINE = 8
_BLUE, _GREEN, _GOLD, _GREY, _WHITE, _RED = "#12436D", "#2B7A5B", "#C98A1B", "#505A5F", "#FFFFFF", "#B3302C"

Draw = ImageDraw.ImageDraw
Shape = Callable[["Pen"], None]


class Pen:
    """Draws in units of the finished picture, eight times finer than it is."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw

    def box(self, area: tuple[float, ...], fill: str | None = None, line: str | None = None) -> None:
        """Draw a rectangle with slightly round corners."""
        self._draw.rounded_rectangle(
            _fine(area), radius=1.5 * _FINE, fill=fill, outline=line, width=2 * _FINE
        )

    def disc(self, area: tuple[float, ...], fill: str | None = None, line: str | None = None) -> None:
        """Draw an ellipse."""
        self._draw.ellipse(_fine(area), fill=fill, outline=line, width=int(2.5 * _FINE))

    def line(self, points: tuple[float, ...], colour: str, width: float = 2) -> None:
        """Draw a line with round ends through the points."""
        fine = _fine(points)
        self._draw.line(fine, fill=colour, width=int(width * _FINE), joint="curve")
        half = width * _FINE / 2
        for x, y in ((fine[0], fine[1]), (fine[-2], fine[-1])):
            self._draw.ellipse((x - half, y - half, x + half, y + half), fill=colour)

    def shape(self, points: tuple[float, ...], fill: str) -> None:
        """Draw a filled polygon."""
        self._draw.polygon(_fine(points), fill=fill)


def icon(name: str) -> bytes:
    """Return the picture of a button as PNG; same call, same pixels. Raises KeyError for another name."""
    image = Image.new("RGBA", (SIDE * _FINE, SIDE * _FINE), (255, 255, 255, 0))
    SHAPES[name](Pen(ImageDraw.Draw(image)))
    buffer = io.BytesIO()
    image.resize((SIDE, SIDE), Image.Resampling.BOX).save(buffer, "PNG", optimize=False, compress_level=6)
    return buffer.getvalue()


def _fine(numbers: tuple[float, ...]) -> list[float]:
    return [number * _FINE for number in numbers]


def _sheet(pen: Pen, colour: str) -> None:
    pen.box((5, 3, 27, 29), _WHITE, colour)


def _grid(pen: Pen, colour: str = _GREEN) -> None:
    _sheet(pen, colour)
    pen.box((5, 3, 27, 9), colour)
    for y in (15, 21):
        pen.line((7, y, 25, y), colour, 1.2)
    pen.line((13, 10, 13, 27), colour, 1.2)


def _new_register(pen: Pen) -> None:
    _grid(pen, _BLUE)
    pen.disc((16, 16, 31, 31), _GREEN)
    pen.line((23.5, 19.5, 23.5, 27.5), _WHITE, 2.2)
    pen.line((19.5, 23.5, 27.5, 23.5), _WHITE, 2.2)


def _check(pen: Pen) -> None:
    _grid(pen, _BLUE)
    pen.disc((14, 14, 31, 31), _GREEN)
    pen.line((18.5, 22.5, 21.5, 26, 27, 19), _WHITE, 2.4)


def _remove_marks(pen: Pen) -> None:
    _grid(pen, _BLUE)
    pen.disc((14, 14, 31, 31), _RED)
    pen.line((19, 19, 26.5, 26.5), _WHITE, 2.4)
    pen.line((26.5, 19, 19, 26.5), _WHITE, 2.4)


def _refresh(pen: Pen) -> None:
    _grid(pen, _BLUE)
    pen.disc((13, 13, 31, 31), _GREEN)
    pen.line((17, 22, 18, 18.5, 21, 17, 24.5, 18), _WHITE, 2)
    pen.line((27, 22, 26, 25.5, 23, 27, 19.5, 26), _WHITE, 2)
    pen.line((25.2, 14.8, 25, 18.6, 21.6, 19.6), _WHITE, 2)
    pen.line((18.8, 29.2, 19, 25.4, 22.4, 24.4), _WHITE, 2)


def _build_workbook(pen: Pen) -> None:
    _sheet(pen, _GREEN)
    for x, top in ((9, 19), (14.5, 14), (20, 8)):
        pen.box((x, top, x + 3.5, 25), _GREEN)


def _memo(pen: Pen, colour: str) -> None:
    _sheet(pen, _BLUE)
    pen.box((9, 7, 17, 12), colour)
    for y in (16, 20, 24):
        pen.line((10, y, 22, y), _GREY, 1.6)


def _audit(pen: Pen) -> None:
    pen.shape((16, 2, 28, 6, 28, 16, 24, 24, 16, 30, 8, 24, 4, 16, 4, 6), _BLUE)
    pen.line((10, 16, 14.5, 20.5, 22, 11), _WHITE, 3)


def _trace(pen: Pen) -> None:
    pen.disc((3, 3, 23, 23), _WHITE, _BLUE)
    pen.line((21, 21, 29, 29), _BLUE, 4)
    pen.line((9, 15, 12, 11, 14, 13, 18, 8), _GOLD, 2)


def _what_changed(pen: Pen) -> None:
    pen.line((4, 11, 26, 11), _BLUE, 3)
    pen.line((20, 5, 27, 11, 20, 17), _BLUE, 3)
    pen.line((28, 22, 6, 22), _GOLD, 3)
    pen.line((12, 16.5, 5, 22, 12, 28), _GOLD, 3)


def _insert_formula(pen: Pen) -> None:
    _grid(pen, _GREEN)
    pen.disc((13, 13, 31, 31), _BLUE)
    for y in (19.7, 24.3):
        pen.line((18, y, 26, y), _WHITE, 2.4)


def _cancel(pen: Pen) -> None:
    pen.disc((3, 3, 29, 29), _RED)
    pen.box((10.5, 10.5, 21.5, 21.5), _WHITE)


def _open_folder(pen: Pen) -> None:
    pen.box((3, 6, 15, 14), _GOLD)
    pen.box((3, 9, 29, 27), _GOLD)
    pen.line((6, 14, 26, 14), _WHITE, 1.6)


def _settings(pen: Pen) -> None:
    for y, knob in ((8, 20), (16, 10), (24, 22)):
        pen.line((4, y, 28, y), _GREY, 2.4)
        pen.disc((knob - 4, y - 4, knob + 4, y + 4), _BLUE)


def _help(pen: Pen) -> None:
    pen.disc((3, 3, 29, 29), _BLUE)
    pen.line((11.5, 12, 13, 9.2, 16, 8.2, 19, 9.2, 20.3, 12, 19, 14.6, 16.2, 16.8, 16, 19), _WHITE, 2.8)
    pen.disc((14.2, 21.6, 17.8, 25.2), _WHITE)


SHAPES: dict[str, Shape] = {
    "new_register": _new_register,
    "check": _check,
    "remove_marks": _remove_marks,
    "refresh": _refresh,
    "build_workbook": _build_workbook,
    "government_memo": partial(_memo, colour=_RED),
    "business_memo": partial(_memo, colour=_GOLD),
    "audit": _audit,
    "trace": _trace,
    "what_changed": _what_changed,
    "insert_formula": _insert_formula,
    "cancel": _cancel,
    "open_folder": _open_folder,
    "settings": _settings,
    "help": _help,
}
