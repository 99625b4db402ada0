"""Data never becomes code: each payload is written and read back by a reader that is not ours."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal

import pytest
from docx import Document
from openpyxl import load_workbook

from builder.register.scaffold import csv_lines
from builder.wording.spans import Span
from builder.workbook.cell import number_text, text_checked
from builder.workbook.content import Cell, TableFill
from builder.workbook.fill import fill
from tests.memo.small import filled, p, sdt
from tests.workbook.small import content, template

PAYLOADS = (
    "=1+1", "=cmd|'/c calc'!A0", "+1", "-1", "@SUM(A1)", "#REF!", "#N/A", "_x0041_", "_x000D_", "TRUE", "1e5",
    "0401", "2023-01", "javascript:alert(1)", "file:///etc/passwd", "<script>", "&amp;", "]]>", "{{x}}", "'quoted",
    'a"b,c', "two\nlines", "NaN", "😀", "Қырғыз", "=HYPERLINK(\"http://x\")", "x" * 32_767,
)  # fmt: skip


def test_a_workbook_keeps_them_as_text() -> None:
    rows = tuple((Cell(at), Cell(1), Cell(2), Cell(3), Cell(text)) for at, text in enumerate(PAYLOADS))
    data = fill(template(), content(tables=(TableFill("Years", rows),), facts=())).data
    sheet = load_workbook(io.BytesIO(data))["Trend"]
    for at, text in enumerate(PAYLOADS):
        cell = sheet[f"E{6 + at}"]
        assert (cell.value, cell.data_type) == (text, "s")
        assert cell.hyperlink is None


def test_a_memo_keeps_them_as_words() -> None:
    for text in PAYLOADS:
        memo = filled(p(sdt("text:t")), texts={"t": (Span(text),)})
        document = Document(io.BytesIO(memo.data))
        root = document.element
        said = "".join(node.text or "" for node in root.iter() if node.tag.endswith("}t"))
        assert said == text.replace("\n", "") or "\n" in text
        assert not [
            node for node in root.iter() if node.tag.endswith(("}instrText", "}fldSimple", "}hyperlink"))
        ]


def test_a_csv_file_keeps_them_as_they_are() -> None:
    written = csv_lines([[text, "end"] for text in PAYLOADS])
    assert [row[0] for row in csv.reader(io.StringIO(written, newline=""))] == list(PAYLOADS)


@pytest.mark.parametrize("text", ["x" * 32_768, "😀" * 16_384, "a\x00b", "a\x0bb", "a\ud800b", "a\uffffb"])
def test_a_text_that_a_cell_cannot_hold_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="the text"):
        text_checked(text)


@pytest.mark.parametrize(
    "value",
    [Decimal("NaN"), Decimal("Infinity"), Decimal(2**53 + 1), -(2**53) - 1, date(1900, 2, 28), date(1, 1, 1)],
)
def test_a_number_or_day_that_excel_would_change_is_refused(value: Decimal | int | date) -> None:
    with pytest.raises(ValueError, match=r"not a number|more than 2\^53|before 1900"):
        number_text(value)
