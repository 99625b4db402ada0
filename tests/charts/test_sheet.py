import hashlib
import io
import subprocess
import sys

import pytest
from PIL import Image

from builder.charts.marks import NAVY, Block, Box, Label, Size, Stroke
from builder.charts.painting import figure
from builder.charts.sheet import Heading, Sheet
from tests.charts.drawn import faults, texts, words

SIZE = Size(82, 56)
HEADING = Heading("Turnover rose in 2022", "Million US dollars", "Source: Bureau [4]")

PROGRAM = """
import hashlib
from builder.charts.marks import Size
from builder.charts.bar import Bar
from builder.charts.columns import Columns, lay_out
from builder.charts.sheet import Heading
chart = Columns(Heading("Turnover rose", "Million", "Source"), Size(82, 56), (Bar("2022", 5.0, "5.0", True),))
print(hashlib.sha256(lay_out(chart).png()).hexdigest())
"""


def test_a_picture_has_its_size_in_print_at_200_dots_an_inch():
    picture = Image.open(io.BytesIO(Sheet(HEADING, SIZE).png()))
    assert picture.size == pytest.approx((82 / 25.4 * 200, 56 / 25.4 * 200), abs=1)
    assert picture.info["dpi"] == pytest.approx((200, 200), abs=0.1)
    assert picture.mode == "RGB"


def test_a_picture_carries_no_date_and_no_name_of_a_program():
    png = Sheet(HEADING, SIZE).png()
    assert set(Image.open(io.BytesIO(png)).info) == {"dpi"}
    assert b"tIME" not in png and b"atplotlib" not in png


def test_the_same_chart_has_the_same_bytes_in_every_process():
    runs = {
        subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    exec(PROGRAM.replace("print(", "runs.add("), {"runs": _Lines(runs), "hashlib": hashlib})
    assert len(runs) == 1


class _Lines:
    """Adds a printed line to a set, as the other processes wrote it."""

    def __init__(self, lines):
        self.add = lambda text: lines.add(f"{text}\n")


def test_settings_of_the_machine_do_not_change_the_picture():
    import matplotlib

    before = Sheet(HEADING, SIZE).png()
    with matplotlib.rc_context(
        {"text.antialiased": False, "text.hinting": "none", "figure.facecolor": "red"}
    ):
        assert Sheet(HEADING, SIZE).png() == before


def test_dollar_signs_are_money_and_not_mathematics():
    sheet = Sheet(Heading("From $a_1$ to $b^2$ million"), SIZE)
    assert words(sheet) == ["From $a_1$ to $b^2$ million"]
    painted = figure(sheet.size, sheet.marks)
    assert [text.get_parse_math() for text in painted.texts] == [False]


def test_a_long_title_takes_a_second_line_and_the_chart_gives_way():
    short = Sheet(HEADING, SIZE)
    long = Sheet(
        Heading("Turnover with Kyrgyzstan rose in 2021 and in 2022, exports most", HEADING.subtitle), SIZE
    )
    assert len(words(long)) == len(words(short))  # a line more of title, a source less
    assert long.room.top > short.room.top and faults(long) == []


def test_a_title_of_more_than_two_lines_is_refused():
    with pytest.raises(ValueError, match=r"title .* does not fit 2 lines of 82 mm"):
        Sheet(Heading("Turnover with Kyrgyzstan rose " * 5), SIZE)


def test_measured_widths_are_what_is_drawn():
    sheet = Sheet(HEADING, SIZE)
    for label, (_, box) in zip(sheet.labels, texts(sheet)[0], strict=True):
        assert (box.x1 - box.x0) / 200 * 25.4 == pytest.approx(label.box.right - label.box.left, abs=0.2)
        top = (1 - box.y1 / (56 / 25.4 * 200)) * 56
        assert top == pytest.approx(label.box.top, abs=0.5)


def test_capitals_with_marks_over_them_stand_within_the_paper():
    sheet = Sheet(Heading("ЙЁÅ"), SIZE)
    picture = Image.open(io.BytesIO(sheet.png())).convert("L")
    assert min(picture.crop((0, 0, picture.width, 1)).tobytes()) == 255


def test_millimetres_are_kept_on_paper():
    sheet = Sheet(Heading(""), SIZE)
    sheet.put(Block(Box(10, 20, 30, 40), NAVY))
    picture = Image.open(io.BytesIO(sheet.png()))
    dots = [round(mm / 25.4 * 200) for mm in (9.7, 10.3, 29.7, 30.3)]
    row = round(30 / 25.4 * 200)
    assert [picture.getpixel((x, row)) == (18, 67, 109) for x in dots] == [False, True, True, False]
    column = round(20 / 25.4 * 200)
    heights = [round(mm / 25.4 * 200) for mm in (19.7, 20.3, 39.7, 40.3)]
    assert [picture.getpixel((column, y)) == (18, 67, 109) for y in heights] == [False, True, True, False]


def test_a_block_without_length_leaves_no_mark():
    sheet = Sheet(Heading(""), SIZE)
    sheet.put(Block(Box(10, 20, 10, 40), NAVY))
    assert sheet.marks == []


def test_a_label_can_clear_the_grid_under_it():
    sheet = Sheet(Heading(""), SIZE)
    sheet.put(Stroke(((0, 20), (82, 20)), "#000000", 0.7))
    sheet.put(Label(40, 20.6, "\u00a0" * 12, clear=True))
    picture = Image.open(io.BytesIO(sheet.png())).convert("L")
    column = picture.crop((round(42 / 25.4 * 200), 0, round(42 / 25.4 * 200) + 1, picture.height))
    assert min(column.tobytes()) == 255
