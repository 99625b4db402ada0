"""The band of four key figures: no line of it breaks but where it is meant to."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from builder.charts.typeface import Face, width
from builder.wording.messages import formatted
from builder.wording.written import languages
from templates.word.look import CELL_GAP, PARAGRAPHS

# Four columns over the width of the text, each with its gap at the right.
ROOM_MM = 170 / 4 - CELL_GAP
FACES = {look.name: Face(look.size, look.bold) for look in PARAGRAPHS if look.name.startswith("Key ")}


@pytest.mark.parametrize("audience", ["government", "business"])
@pytest.mark.parametrize("language", languages())
def test_no_line_of_the_band_is_wider_than_its_column(tongues: Path, audience: str, language: str) -> None:
    [memo] = tongues.glob(f"*_{audience}_{language}.docx")
    about = formatted(language, "memo-about-band", {})
    [band] = [
        table
        for table in docx.Document(str(memo)).tables
        if [held.get(held.keys()[0]) for held in table._tbl.tblPr.iter("{*}tblCaption")] == [about]
    ]
    lines = [
        (line, FACES[paragraph.style.name])
        for row in band.rows
        for cell in row.cells
        for paragraph in cell.paragraphs
        for line in paragraph.text.split("\n")
    ]
    assert len(lines) >= 16
    assert [line for line, face in lines if width(line, face) > ROOM_MM] == []
