import zipfile
from decimal import Decimal

import pytest

from builder.register.problems import InputRefused
from builder.sources import spreadsheet
from tests.sources.books import repack, xls, xlsx

ROWS = [("Всего", 1376.4, "1376,4"), (), ("Чили\xa0", 0, None), ()]


@pytest.mark.parametrize(("make", "name"), [(xls, "a.xls"), (xlsx, "a.xlsx"), (xlsx, "really_xlsx.XLS")])
def test_both_kinds_of_file_give_the_same_grid(tmp_path, make, name):
    book = spreadsheet.read(make(tmp_path / name, {"2022": ROWS, "empty": []}))
    first, second = book.sheets
    assert first.rows[0] == ("Всего", Decimal("1376.4"), "1376,4")
    assert [cell for cell in first.rows[2] if cell is not None] == ["Чили\xa0", Decimal(0)]
    assert len(first.rows) == 3 and second.rows == ()
    assert first.address(2, 27) == "2022!AB3"


def test_a_number_keeps_the_digits_excel_shows_and_no_noise(tmp_path):
    book = spreadsheet.read(xlsx(tmp_path / "a.xlsx", {"s": [(223758.48299999998, 1e-05, 2**40)]}))
    assert [str(cell) for cell in book.sheets[0].rows[0][:1]] == ["223758.483"]
    assert book.sheets[0].rows[0][1:] == (Decimal("0.00001"), Decimal(2**40))


def test_a_formula_saved_without_its_value_is_not_a_blank(tmp_path):
    book = spreadsheet.read(xlsx(tmp_path / "a.xlsx", {"s": [("Всего", "=1+1")]}))
    assert book.sheets[0].at(0, 1) == "=1+1"


def test_the_whole_sheet_is_read_though_the_file_states_a_smaller_extent(tmp_path):
    path = xlsx(tmp_path / "a.xlsx", {"s": [("a", 1), ("b", 2)]})
    part = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml").replace(b'ref="A1:B2"', b'ref="A1"')
    book = spreadsheet.read(repack(path, {"xl/worksheets/sheet1.xml": part}))
    assert book.sheets[0].rows == (("a", Decimal(1)), ("b", Decimal(2)))


def test_dates_and_errors_become_text_that_is_no_figure(tmp_path):
    from datetime import date

    book = spreadsheet.read(xlsx(tmp_path / "a.xlsx", {"s": [(date(2023, 5, 1), True)]}))
    assert book.sheets[0].rows[0] == ("2023-05-01", "TRUE")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"<html><table>", "HTML"),
        (b"%PDF-1.7", "PDF"),
        (b"", "an empty file"),
        (b"country,value\n", "text"),
        (b"\x00\x01\x02", "something else"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 not more", "readable .xls"),
        (b"PK\x03\x04 cut off", "not a whole Office file"),
    ],
)
def test_what_is_no_spreadsheet_is_refused_by_content_whatever_its_name(tmp_path, content, kind):
    path = tmp_path / "table.xls"
    path.write_bytes(content)
    with pytest.raises(InputRefused, match=kind) as refused:
        spreadsheet.read(path)
    assert refused.value.problems[0].file == "table.xls"


def test_a_word_document_is_refused(tmp_path):
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w/>")
        package.writestr("[Content_Types].xml", "<Types/>")
    with pytest.raises(InputRefused, match="another kind of package"):
        spreadsheet.read(path)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = xlsx(tmp_path / "a.xlsx", {"s": [(1,)]})
    repack(path, {"xl/media/big.bin": bytes(100_000_000)})
    assert path.stat().st_size < 1_000_000
    with pytest.raises(InputRefused, match="zip bomb"):
        spreadsheet.read(path)


def test_a_document_type_is_refused(tmp_path):
    path = xlsx(tmp_path / "a.xlsx", {"s": [(1,)]})
    part = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
    head = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    with pytest.raises(InputRefused, match="DOCTYPE"):
        spreadsheet.read(repack(path, {"xl/worksheets/sheet1.xml": head + part}))


def test_a_row_far_below_the_table_is_refused_not_waited_for(tmp_path):
    path = xlsx(tmp_path / "a.xlsx", {"s": [("a",)]})
    part = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
    part = part.replace(b"</sheetData>", b'<row r="900000"><c r="A900000"><v>1</v></c></row></sheetData>')
    with pytest.raises(InputRefused, match="far larger than a table"):
        spreadsheet.read(repack(path, {"xl/worksheets/sheet1.xml": part}))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InputRefused, match=r"gone\.xls: there is no such file"):
        spreadsheet.read(tmp_path / "gone.xls")
