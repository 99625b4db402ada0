import pytest

from builder.register.csv_reader import likely_encoding, read_csv
from builder.register.load import read_register
from builder.register.problems import Problems
from builder.register.tables import BY_NAME
from tests.register.small import csv_text, refusal, right_rows, write_csv

NAMES = BY_NAME["names"]
ROW = "publisher,kazinform,ru,name,{},kazinform_2023_09_24"


def read(data):
    problems = Problems()
    return read_csv(data, "register/names.csv", NAMES, problems), list(problems)


def text_of(*names, line_end="\n"):
    return line_end.join([",".join(NAMES.names), *(ROW.format(name) for name in names)]) + line_end


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_of_windows_unix_and_old_macs_are_read(line_end):
    grid, problems = read(text_of("Казинформ", line_end=line_end).encode())
    assert problems == []
    assert [(number, cells[4]) for number, cells in grid.rows] == [(2, "Казинформ")]


def test_the_mark_that_excel_puts_before_utf_8_is_no_part_of_the_first_column():
    grid, problems = read(text_of("A").encode("utf-8-sig"))
    assert grid.header == NAMES.names and problems == []


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("cp1251", "cp1251 (Windows Cyrillic)"),
        ("cp866", "cp866 (DOS Cyrillic)"),
        ("koi8-r", "koi8-r (KOI8-R)"),
        ("utf-16", "UTF-16"),
    ],
)
def test_a_wrong_encoding_is_refused_with_its_byte_and_its_likely_name(encoding, named):
    grid, [problem] = read(text_of("First", "Министерство торговли и интеграции").encode(encoding))
    assert grid is None
    assert "is not UTF-8" in problem.what and f"looks like {named}" in problem.what
    assert "UTF-8" in problem.remedy
    if encoding != "utf-16":
        assert problem.row == 3 and "0x" in problem.what


def test_western_letters_are_not_taken_for_cyrillic():
    assert likely_encoding("Perú, Côte d'Ivoire, Türkiye".encode("latin-1")).startswith("cp1252")


def test_a_nul_is_refused_with_its_row():
    grid, [problem] = read(text_of("A", "B\0C").encode())
    assert grid is None and problem.row == 3 and "NUL" in problem.what


def test_a_quotation_mark_that_is_not_closed_is_refused_with_its_row():
    grid, [problem] = read(text_of("A", '"B').encode())
    assert grid is None and problem.row == 3 and "not CSV" in problem.what
    assert "quotation mark" in problem.remedy


@pytest.mark.parametrize(("mark", "said"), [(";", "“;”"), ("\t", "tabs"), ("|", "“|”")])
def test_another_mark_between_columns_is_named(mark, said):
    _, [problem] = read(text_of("A").replace(",", mark).encode())
    assert said in problem.what and problem.row == 1


def test_an_empty_file_is_told_its_header():
    _, [problem] = read(b"")
    assert "header is missing" in problem.what and ",".join(NAMES.names) in problem.remedy


def test_a_text_with_line_breaks_is_one_row_and_empty_rows_are_none(tmp_path):
    report = write_csv(tmp_path, right_rows())
    path = report / "register" / "names.csv"
    path.write_text(
        text_of('"two\r\nlines"', "second", line_end="\n") + "\n,,,,,\n", encoding="utf-8", newline=""
    )
    path.write_text(path.read_text(encoding="utf-8").replace("kazinform,ru,name,second", "x,ru,name,second"))
    reading = read_register(report)
    assert [(row.name, row.place.row) for row in reading.register.names] == [("two\nlines", 2), ("second", 3)]
    assert [count.rows_in for count in reading.counts if count.table == "names"] == [2]


@pytest.mark.parametrize(
    ("old", "new", "row", "what", "remedy"),
    [
        ("kind,code", "kind,cod", 1, "no column “cod”", "Did you mean “code”?"),
        ("kind,code", "kind,code,code", 1, "stands 2 times", "Keep one"),
        ("kind,code,", "kind,", 1, "“code” is missing", "Add it to the header"),
        ("name,source\n", "name,source,\n", 1, "column 7 has no name", "Name it"),
        ("2023_09_24\n", "2023_09_24,\n", 2, "has 7 cells, the header 6", "commas too many"),
        (",name,Kazinform", ",name,Kaz,inform", 2, "has 7 cells, the header 6", "quotation marks"),
        (",name,Kazinform", ",Kazinform", 2, "has 5 cells, the header 6", "quotation marks"),
    ],
)
def test_columns_that_do_not_match_are_refused(tmp_path, old, new, row, what, remedy):
    report = write_csv(tmp_path, right_rows())
    text = csv_text("names", right_rows()["names"])
    assert old in text
    (report / "register" / "names.csv").write_text(text.replace(old, new, 1), encoding="utf-8")
    refused = refusal(report)
    found = [problem for problem in refused.problems if what in problem.what]
    assert found and found[0].row == row and remedy in found[0].remedy
    counts = next(count for count in refused.counts if count.table == "names")
    assert (counts.rows_in, counts.used, counts.refused) == (1, 0, 1)


def test_columns_may_stand_in_any_order(tmp_path):
    report = write_csv(tmp_path, right_rows())
    before = read_register(report).register
    for path in (report / "register").glob("*.csv"):
        import csv

        with path.open(encoding="utf-8", newline="") as lines:
            rows = [row[::-1] for row in csv.reader(lines)]
        with path.open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines).writerows(rows)
    assert read_register(report).register == before
