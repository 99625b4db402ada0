"""The band of four key figures: no line of it breaks but where it is meant to."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from lxml import etree

from builder.charts.typeface import Face, width
from builder.wording.messages import formatted
from builder.wording.written import SOURCE_LANGUAGE, languages
from templates.word.look import CELL_GAP, PARAGRAPHS

# Four columns over the width of the text, each with its gap at the right.
ROOM_MM = 170 / 4 - CELL_GAP
FACES = {look.name: Face(look.size, look.bold) for look in PARAGRAPHS if look.name.startswith("Key ")}


def broken(line: str, style: str) -> int:
    """Return how many lines words take in a column of the band."""
    count, used = 1, ""
    for word in line.split(" "):
        longer = f"{used} {word}".strip()
        if width(longer, FACES[style]) > ROOM_MM:
            count, longer = count + 1, word
        used = longer
    return count


def words(node: etree._Element) -> str:
    """Return the words of an element, those in controls too."""
    return "".join(
        "\n" if item.tag.endswith("}br") else item.text or "" for item in node.iter("{*}t", "{*}br")
    )


@pytest.mark.parametrize("audience", ["government", "business"])
@pytest.mark.parametrize("language", languages())
def test_no_figure_of_the_band_takes_more_lines_than_it_is_meant_to(
    tongues: Path, audience: str, language: str
) -> None:
    [memo] = tongues.glob(f"*_{audience}_{language}.docx")
    about = formatted(language, "memo-about-band", {})
    [band] = [
        table
        for table in docx.Document(str(memo)).tables
        if [held.get(held.keys()[0]) for held in table._tbl.tblPr.iter("{*}tblCaption")] == [about]
    ]
    lines = {
        row.cells[0].paragraphs[0].style.name: [
            sum(broken(line, cell.paragraphs[0].style.name) for line in words(cell._tc).split("\n"))
            for cell in row.cells
        ]
        for row in band.rows
    }
    two = 1 if language == SOURCE_LANGUAGE else 2
    assert lines["Key Label"] == lines["Key Number"] == [1] * 4
    assert max(lines["Key Change"]) == two, words(band._tbl)
    assert max(lines["Key Unit"]) <= two
