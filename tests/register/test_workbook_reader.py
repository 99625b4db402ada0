"""What a workbook may hold that a register may not, each named with sheet, row, column and remedy."""

import io
import tempfile
import zipfile
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest

from builder.register.load import read_register
from builder.register.period import Period
from tests.register.small import open_form, refusal, right_rows, write_csv, write_workbook


def written(folder, change=lambda book: None):
    """The right register typed into the form, then changed in openpyxl."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(right_book()))
    change(book)
    folder.mkdir(parents=True, exist_ok=True)
    book.save(folder / "register.xlsx")
    return folder


@cache
def right_book():
    """The right register as a workbook's bytes, typed once."""
    with tempfile.TemporaryDirectory() as folder:
        return (write_workbook(Path(folder), right_rows()) / "register.xlsx").read_bytes()


def repacked(report, change):
    """The workbook with its parts changed: `change` is given name and bytes, and returns bytes."""
    path = report / "register.xlsx"
    with zipfile.ZipFile(path) as archive:
        parts = {name: change(name, archive.read(name)) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return report


def put(sheet, cell, value, number_format=None):
    def change(book):
        book[sheet][cell].value = value
        if number_format:
            book[sheet][cell].number_format = number_format

    return change


def merge(book):
    book["claims"].merge_cells("C2:D2")


def below(book):
    book["trade"]["B5"].value = "KGZ"


def rename(book):
    table = book["people"].tables.pop("people")
    table.name = table.displayName = "peoples"
    book["people"].add_table(table)


def unmark(book):
    book["people"].tables.pop("people")


CASES = [
    (put("trade", "H2", "=1+1"), "trade", 2, "value", "a formula where a value must stand", "paste it back as value"),
    (put("claims", "R2", "=A2"), "claims", 2, "note", "a formula where a value must stand", "paste it back"),
    (put("trade", "H2", "#REF!"), "trade", 2, "value", "the error #REF!", "Type the value itself"),
    (put("trade", "H2", True), "trade", 2, "value", "TRUE where a value", "Format the cell as Text"),
    (put("trade", "H2", date(2023, 1, 5), "yyyy-mm-dd"), "trade", 2, "value", "a date where a number", "as Number"),
    (put("trade", "H2", 0.127, "0.0%"), "trade", 2, "value", "as a percentage and holds 0.127", "write 12.7,"),
    (put("trade", "H2", "1376,4"), "trade", 2, "value", "decimal comma", "Write 1376.4"),
    (put("trade", "G2", 401, "General"), "trade", 2, "commodity", "a bare number", "HS0401"),
    (put("trade", "D2", 44562, "General"), "trade", 2, "first_day", "a number where a date", "Format the cell as Date"),
    (put("trade", "D2", datetime(2022, 1, 1, 12), "yyyy-mm-dd"), "trade", 2, "first_day", "time of day", "date alone"),
    (put("agreements", "E2", date(2023, 7, 1), "mmm-yy"), "agreements", 2, "signed_on", "a part of a date", "as Text"),
    (put("claims", "M2", 1.3, "General"), "claims", 2, "printed", "1.3 is a number where text", "no digit is lost"),
    (merge, "claims", 2, "", "merged cells stand in the table claims", "Unmerge them"),
    (below, "trade", 5, "", "stands under the table trade", "Drag the corner"),
    (rename, "people", 0, "", "no table “peoples”", "Did you mean “people”?"),
    (unmark, "people", 0, "", "no Excel Table called people", "press Ctrl+T"),
    (put("trade", "H1", "values"), "trade", 1, "values", "no column “values”", "Did you mean “value”?"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "sheet", "row", "column", "what", "remedy"), CASES)
def test_what_is_no_value_is_refused_with_its_place(tmp_path, change, sheet, row, column, what, remedy):
    problems = refusal(written(tmp_path, change)).problems
    found = [problem for problem in problems if what in problem.what]
    assert found, problems
    assert (found[0].file, found[0].sheet, found[0].row, found[0].column) == (
        "register.xlsx",
        sheet,
        row,
        column,
    )
    assert remedy in found[0].remedy


@pytest.mark.long
def test_more_merged_cells_than_any_register_has_are_refused(tmp_path):
    def as_no_excel_writes(name, data):
        areas = b"".join(b'<mergeCell ref="A%d:B%d"/>' % (row, row) for row in range(500, 101_000))
        return data.replace(b"</sheetData>", b"</sheetData><mergeCells>" + areas + b"</mergeCells>")

    assert "more than 100,000 merged cells" in str(
        refusal(repacked(written(tmp_path, lambda book: None), as_no_excel_writes))
    )


def test_our_own_sheets_may_be_called_as_anybody_likes(tmp_path):
    def change(book):
        book["Guide"].title = "Help"
        book["Lists"].title = "Do not touch"

    read_register(written(tmp_path, change))


def test_numbers_and_dates_of_excel_are_read_as_they_were_typed(tmp_path):
    def change(book):
        book["trade"]["H2"].value = 1376.1
        book["trade"]["D2"].value, book["trade"]["D2"].number_format = date(2022, 1, 1), "d mmm yyyy"
        book["agreements"]["E2"].value, book["agreements"]["E2"].number_format = (
            date(2023, 9, 23),
            "yyyy-mm-dd",
        )
        book["commitments"]["G2"].value, book["commitments"]["G2"].number_format = 2024, "General"

    def as_excel_writes(name, data):
        return data.replace(b"<v>1376.1</v>", b"<v>1376.0999999999999</v>")

    register = read_register(repacked(written(tmp_path, change), as_excel_writes)).register
    assert str(register.trade[0].value) == "1376.1"
    assert register.trade[0].period == Period.year(2022)
    assert register.agreements[0].signed_on == Period.parse("2023-09-23")
    assert register.commitments[0].due == Period.year(2024)


def test_days_of_a_workbook_that_counts_from_1904_are_the_same_days(tmp_path):
    def change(book):
        from openpyxl.utils.datetime import CALENDAR_MAC_1904

        book.epoch = CALENDAR_MAC_1904
        book["trade"]["D2"].value, book["trade"]["D2"].number_format = date(2022, 1, 1), "yyyy-mm-dd"

    assert read_register(written(tmp_path, change)).register.trade[0].period.first == date(2022, 1, 1)


def test_hidden_rows_are_read(tmp_path):
    def change(book):
        book["trade"].row_dimensions[3].hidden = True

    assert len(read_register(written(tmp_path, change)).register.trade) == 2


def test_text_that_looks_like_a_formula_is_text_and_escapes_are_undone(tmp_path):
    def change(book):
        cell = book["claims"]["R2"]
        cell.value, cell.data_type = "=A1 _x0041_", "s"

    assert read_register(written(tmp_path, change)).register.claims[0].note == "=A1 A"


def test_an_empty_form_is_a_register_without_rows(tmp_path):
    open_form().save(tmp_path / "register.xlsx")
    assert all(count.rows_in == 0 for count in read_register(tmp_path).counts)


def bomb(name, data):
    return data + b" " * 200_000_000 if name == "xl/worksheets/sheet2.xml" else data


def doctype(name, data):
    if name != "xl/worksheets/sheet2.xml":
        return data
    entities = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    head, mark, rest = data.partition(b"<worksheet")
    return head + entities + mark + rest


def bad_reference(name, data):
    return data.replace(b'Target="/xl/worksheets/sheet2.xml"', b'Target="/xl/nowhere.xml"')


@pytest.mark.parametrize(
    ("change", "what"),
    [(bomb, "zip bomb"), (doctype, "DOCTYPE"), (bad_reference, "a part that it does not have")],
)
def test_a_hostile_or_damaged_workbook_is_refused(tmp_path, change, what):
    problems = refusal(repacked(written(tmp_path), change)).problems
    assert what in problems[0].what and problems[0].file == "register.xlsx"
    assert "save it as" in problems[0].remedy


def test_a_workbook_with_macros_is_refused(tmp_path):
    report = written(tmp_path)
    with zipfile.ZipFile(report / "register.xlsx", "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\0")
    [problem] = refusal(report).problems
    assert "macros" in problem.what


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (b"not a workbook", "not a whole Office file"),
        (b"", "not a whole Office file"),
    ],
)
def test_what_is_no_workbook_is_refused(tmp_path, data, what):
    (tmp_path / "register.xlsx").write_bytes(data)
    [problem] = refusal(tmp_path).problems
    assert what in problem.what


def test_any_single_part_cut_short_is_a_problem_and_never_a_crash(tmp_path):
    whole = (written(tmp_path) / "register.xlsx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        names = archive.namelist()
    for cut in names:
        (tmp_path / "register.xlsx").write_bytes(whole)
        repacked(tmp_path, lambda name, data, cut=cut: data[: len(data) // 2] if name == cut else data)
        try:
            read_register(tmp_path)
        except Exception as error:
            assert type(error).__name__ == "RegisterRefused", cut


def test_a_broken_cell_has_the_same_words_in_both_forms(tmp_path):
    rows = right_rows()
    rows["claims"][0]["unit"] = "USD milion"
    rows["trade"][0]["source"] = "kz-bns-2021"
    from_csv = refusal(write_csv(tmp_path / "a", rows)).problems
    from_workbook = refusal(write_workbook(tmp_path / "b", rows)).problems
    assert [(p.row, p.column, p.what, p.remedy) for p in from_csv] == [
        (p.row, p.column, p.what, p.remedy) for p in from_workbook
    ]
