"""Small spreadsheets of the publishers' kinds, made by the tests."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl
import xlwt

from builder.register.problems import Problems
from builder.sources import spreadsheet

Rows = Sequence[Sequence[object]]

KZ_TITLE = " Основные показатели внешней торговли Республики Казахстан"
SHARE = "удельный вес страны в общем объеме, %"
KZ_HEADER = (
    ("Наименование области", "Товарооборот", "", "Экспорт", "", "Импорт", ""),
    ("", "Всего", SHARE, "Всего", SHARE, "Всего", SHARE),
)
KZ_BODY = (
    ("Всего", 300.5, 100, 200.3, 100, 100.2, 100),
    ("Страны ЕАЭС", 300.5, 100, 200.3, 100, 100.2, 100),
    ("Кыргызстан", 150.3, 50, 110.1, 55, 40.2, 40),
    ("Узбекистан", 150.2, 50, 90.2, 45, 60, 60),
)


def kz_sheet(
    period: str = "за 2022 год",
    body: Rows = KZ_BODY,
    unit: str = "тыс. долларов США",
    header: Rows = KZ_HEADER,
) -> list[Sequence[object]]:
    return [(KZ_TITLE,), (period,), ("", "", "", "", unit), *header, *body]


def kg_sheet(
    years: Sequence[object] = (2022, 2023),
    body: Rows = (),
    number: str = "4.03.00.18",
    unit: str = "(тыс. долларов США)",
    blank_rows: int = 0,
    footer: Rows = (),
) -> list[Sequence[object]]:
    word = "экспорта" if number.endswith("18") else "импорта"
    rows = body or (
        ("Бардыгы", "Всего", "Total", 30, 40),
        ("КМШ", "СНГ", "CIS", 30, 40),
        (),
        ("Казакстан", "Казахстан", "Kazakhstan", 10, 15),
        ("Кытай", "Китай", "China", 20, 25),
    )
    return [
        ("Бөлүштүрүү", f"{number}: Географическое распределение {word} товаров", "Geographic distribution"),
        ("(миң АКШ доллары)", unit, "(thousand US dollars)"),
        *[()] * blank_rows,
        (None, None, None, *years),
        *rows,
        *footer,
    ]


def xls(path: Path, sheets: Mapping[str, Rows]) -> Path:
    book = xlwt.Workbook()
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if cell not in ("", None):
                    sheet.write(row, column, cell)
    book.save(str(path))
    return path


def xlsx(path: Path, sheets: Mapping[str, Rows], saved: str = "2024-10-01T08:06:31Z") -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for cells in rows:
            sheet.append([None if cell == "" else cell for cell in cells])
    book.save(path)
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{saved}</dcterms:modified></cp:coreProperties>'
    )
    return repack(path, {"docProps/core.xml": core.encode() if saved else None})


def repack(path: Path, parts: Mapping[str, bytes | None]) -> Path:
    """Replace parts of a package; None takes a part out."""
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as old:
        held = {name: old.read(name) for name in old.namelist()}
    held |= {name: part for name, part in parts.items() if part is not None}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, part in held.items():
            if parts.get(name, b"") is not None:
                new.writestr(name, part)
    return path


def read(reader, path: Path):
    """Read a file; return what was imported (or None) and the problems as text."""
    problems = Problems()
    return reader(spreadsheet.read(path), problems), [str(problem) for problem in problems]


def values(imported, flow: str = "X") -> dict[tuple[str, str], str]:
    return {(row.partner, row.period.iso): str(row.value) for row in imported.trade if row.flow == flow}
