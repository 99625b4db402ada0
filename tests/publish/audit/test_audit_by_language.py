"""Numbers planted into the Russian, Kazakh and Kyrgyz files are found: digits, words, dates, points, places."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from builder.auditing import Question, audited
from builder.package.namespaces import S, W
from builder.package.parts import Package
from builder.package.xml import parse, serialize
from builder.wording.written import SOURCE_LANGUAGE, languages
from tests.publish.audit.planting import BODY, add_words, cell, controls, paragraph

pytestmark = pytest.mark.long

OTHERS = tuple(language for language in languages() if language != SOURCE_LANGUAGE)
TURNOVER = "kaz.kgz.t.value.y2022"


def planted(folder: Path, into: Path, pattern: str, part: str, change) -> list[str]:
    [path] = folder.glob(pattern)
    copy = into / path.name
    shutil.copy(folder / "manifest.json", into)
    package = Package.read(path.read_bytes())
    root = parse(package[part])
    change(root)
    copy.write_bytes(package.with_part(part, serialize(root)).to_bytes())
    return [f"{row.kind}: {row}" for row in audited(Question(copy, None, date.today())).findings]


def in_control(fact: str, words: str):
    def change(root):
        next(controls(root, fact)[0].iter(f"{{{W}}}t")).text = words

    return change


def swapped(root):
    """Let the first two facts of a paragraph change places, each with its control."""
    place = paragraph(root, "Товарооборот в 2022\u00a0году.")
    first, second = list(place.iter(f"{{{W}}}sdt"))[:2]
    first.addprevious(second)


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        (add_words(" Это 850 в год.", "наши предприятия"), "number", "“850”"),
        (add_words(" Рост на 14 %.", "наши предприятия"), "number", "“14”"),
        (add_words(" Подписано в трёх областях.", "наши предприятия"), "number", "“трёх”"),
        (add_words(" Торговля выросла в 2,4 раза.", "наши предприятия"), "number", "“2,4”"),
        (add_words(" Торговля удвоилась.", "наши предприятия"), "number", "“удвоилась”"),
        (add_words(" Доля упала на 3,3 п.п.", "наши предприятия"), "number", "“3,3”"),
        (add_words(" Это было 30 мая 2019 года.", "наши предприятия"), "changed", "not as it was built"),
        (add_words(" Это третье место.", "наши предприятия"), "number", "“третье"),
        (in_control(TURNOVER, "1\u202f246,8 млн долл. США"), "control", "246,8"),
        (in_control(TURNOVER, "1,246.9 млн долл. США"), "control", "1,246.9"),
        (swapped, "changed", "not as it was built"),
    ],
)  # fmt: skip
def test_a_number_planted_into_a_russian_memo_is_found(tongues, tmp_path, change, kind, words) -> None:
    found = planted(tongues, tmp_path, "*_government_ru.docx", BODY, change)
    assert any(row.startswith(f"{kind}:") and words in row for row in found), found


@pytest.mark.parametrize("words", ["восьми", "десяти"])
def test_a_count_in_words_that_was_changed_is_found(tongues, tmp_path, words) -> None:
    def change(root):
        node = next(item for item in root.iter(f"{{{W}}}t") if item.text == words)
        node.text = "семи"

    found = planted(tongues, tmp_path, "*_government_ru.docx", BODY, change)
    assert any(row.startswith("control:") and "“семи”" in row for row in found), found


@pytest.mark.parametrize("language", OTHERS)
def test_a_number_typed_over_a_formula_is_found_in_every_workbook(tongues, tmp_path, language) -> None:
    pattern = f"*[0-9]_{language}.xlsx"
    [path] = tongues.glob(pattern)
    package = Package.read(path.read_bytes())
    book = parse(package["xl/workbook.xml"])
    names = {node.get("name"): node.text for node in book.iter(f"{{{S}}}definedName")}
    sheet, _, place = names[TURNOVER].rpartition("!")
    order = [node.get("name") for node in book.iter(f"{{{S}}}sheet")]
    part = f"xl/worksheets/sheet{order.index(sheet.strip(chr(39))) + 1}.xml"

    def change(root):
        node = cell(root, place.replace("$", ""))
        node.remove(node.find(f"{{{S}}}f"))
        node.find(f"{{{S}}}v").text = "1300"

    found = planted(tongues, tmp_path, pattern, part, change)
    assert any(row.startswith("cell:") and TURNOVER in row for row in found), found
