import hashlib

import pytest

from builder.register.load import read_register, survey_register
from builder.register.tables import BY_NAME, TABLES
from tests.register.small import open_form, refusal, right_rows, write_csv, write_workbook

PLACELESS = [table.name for table in TABLES]


def without_places(register):
    def plain(row):
        fields = row.__dataclass_fields__
        return [getattr(row, name) for name in fields if name != "place"]

    return {name: [plain(row) for row in getattr(register, name)] for name in PLACELESS}


def test_csv_and_workbook_of_one_register_read_alike(tmp_path):
    from_csv = read_register(write_csv(tmp_path / "a", right_rows()))
    from_workbook = read_register(write_workbook(tmp_path / "b", right_rows()))
    assert without_places(from_csv.register) == without_places(from_workbook.register)
    assert from_csv.counts == from_workbook.counts
    assert str(from_workbook.register.trade[1].place) == "register.xlsx, sheet trade, row 3"


def test_files_are_named_with_their_hashes(tmp_path):
    report = write_csv(tmp_path, right_rows())
    files = {file.path: file.sha256 for file in read_register(report).files}
    assert list(files) == [f"register/{table.name}.csv" for table in TABLES]
    data = (report / "register" / "trade.csv").read_bytes()
    assert files["register/trade.csv"] == hashlib.sha256(data).hexdigest()


def test_two_forms_at_once_are_refused(tmp_path):
    write_csv(tmp_path, right_rows())
    write_workbook(tmp_path, right_rows())
    [problem] = refusal(tmp_path).problems
    assert "both a folder register and a workbook" in problem.what and "Keep one" in problem.remedy


def test_a_report_without_a_register_is_refused(tmp_path):
    [problem] = refusal(tmp_path).problems
    assert "no register" in problem.what and "tradebrief new" in problem.remedy


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("trades.csv", "Did you mean “trade”?"),
        ("Trade.CSV", "Save it as trade.csv"),
        ("claims.xlsx", "Save it as claims.csv"),
        ("zzz.csv", "The tables are called: trade, claims"),
    ],
)
def test_a_file_that_is_no_table_is_refused_and_not_passed_over(tmp_path, name, remedy):
    report = write_csv(tmp_path, right_rows())
    (report / "register" / name).write_text("x\n")
    [problem] = refusal(report).problems
    assert problem.file == f"register/{name}" and remedy in problem.remedy


def test_notes_and_hidden_files_may_lie_beside_the_tables(tmp_path):
    report = write_csv(tmp_path, right_rows())
    for name in ("README.md", ".DS_Store", "~$trade.xlsx", ".~lock.trade.csv#"):
        (report / "register" / name).write_text("x")
    assert read_register(report).register.trade


@pytest.mark.parametrize("table", ["trade", "people"])
def test_a_table_that_is_missing_is_a_problem(tmp_path, table):
    report = write_csv(tmp_path, {})
    (report / "register" / f"{table}.csv").unlink()
    [problem] = refusal(report).problems
    assert problem.file == f"register/{table}.csv" and f"the table {table} is missing" in problem.what
    assert ",".join(BY_NAME[table].names) in problem.remedy


def test_a_table_renamed_in_the_workbook_is_missed_and_its_new_name_refused(tmp_path):
    book = open_form()
    book["targets"].title = "goals"
    table = book["goals"].tables.pop("targets")
    table.name = table.displayName = "goals"
    book["goals"].tables.add(table)
    problems = refusal(write_workbook(tmp_path, {}, book)).problems
    assert {problem.what for problem in problems} == {
        "the table targets is missing",
        "the register has no table “goals”",
    }


def test_a_sheet_of_ones_own_without_a_table_is_passed_over_with_a_note(tmp_path):
    book = open_form()
    book.create_sheet("my sums")["A1"] = "private"
    survey = survey_register(write_workbook(tmp_path, right_rows(), book))
    [note] = survey.notes
    assert survey.problems == () and note.sheet == "my sums" and "is not read" in note.what


def test_headers_alone_are_a_register_without_rows(tmp_path):
    reading = read_register(write_csv(tmp_path, {}))
    assert all(count.rows_in == 0 for count in reading.counts)


def test_a_table_of_sources_that_cannot_be_read_does_not_make_every_other_row_wrong(tmp_path):
    report = write_csv(tmp_path, right_rows())
    (report / "register" / "sources.csv").write_bytes(b"id,\xff\n")
    assert [problem.file for problem in refusal(report).problems] == ["register/sources.csv"]


def test_rows_in_are_rows_used_and_rows_refused(tmp_path):
    rows = right_rows()
    rows["trade"] = [rows["trade"][0] | {"first_day": f"20{year}-01-01", "last_day": f"20{year}-12-31"}
                     for year in range(10, 22)]  # fmt: skip
    rows["trade"][3]["value"] = "1,5"
    rows["trade"][5] |= {"flow": "?", "unit": "?"}
    rows["trade"][7]["partner"] = "KAZ"
    survey = survey_register(write_csv(tmp_path, rows))
    count = survey.counts[0]
    assert (count.rows_in, count.used, count.refused) == (12, 9, 3)
    assert len(survey.register.trade) == 9
    assert {problem.row for problem in survey.problems} == {5, 7, 9}
