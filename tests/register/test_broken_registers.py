"""A table of broken registers: each is refused, with the place and the remedy an analyst needs."""

from datetime import date

import pytest

from builder.register.cells import Unreadable
from builder.register.load import read_register
from builder.register.said import Said
from builder.register.words import source_id
from builder.wording.problems import asked, told
from tests.register.small import refusal, right_rows, with_cell, with_cells, write_csv


def without(table, column):
    return with_cell(table, column, "")


def with_row(table, **changed):
    rows = right_rows()
    rows[table].append(rows[table][0] | changed)
    return rows


# rows · file · row · column · words of what is wrong · words of the remedy
CELLS = [
    (with_cell("trade", "value", "1376,4"), "trade", 2, "value", "decimal comma", "Write 1376.4"),
    (with_cell("trade", "value", "1,376.4"), "trade", 2, "value", "separated thousands", "Write 1376.4"),
    (with_cell("trade", "value", "1.376,4"), "trade", 2, "value", "decimal comma", "Write 1376.4"),
    (with_cell("trade", "value", "1 376,4"), "trade", 2, "value", "decimal comma", "Write 1376.4"),
    (with_cell("trade", "value", "1\u202f376"), "trade", 2, "value", "not a plain number", "Write 1376"),
    (with_cell("trade", "value", "1,317"), "trade", 2, "value", "not a plain", "1317 or 1.317"),
    (with_cell("trade", "value", "1_000"), "trade", 2, "value", "not a plain number", "Write 1000"),
    (with_cell("trade", "value", "1.3e6"), "trade", 2, "value", "not a plain number", "Write 1300000"),
    (with_cell("trade", "value", "−5"), "trade", 2, "value", "not a plain number", "Write -5"),
    (with_cell("trade", "value", "007"), "trade", 2, "value", "not a plain number", "Write 7"),
    (with_cell("trade", "value", "nan"), "trade", 2, "value", "“nan” is not a number", "Leave the cell empty"),
    (with_cell("trade", "value", "-inf"), "trade", 2, "value", "“-inf” is not a number", "Leave the cell empty"),
    (with_cell("trade", "value", "-"), "trade", 2, "value", "none or not known", "Write 0 for a true zero"),
    (with_cell("trade", "value", "٣"), "trade", 2, "value", "is not a number", "decimal point"),
    (with_cell("trade", "value", "9" * 16), "trade", 2, "value", "too large", "Check the digits and the unit"),
    (with_cell("trade", "value", "0." + "1" * 16), "trade", 2, "value", "more than 15 digits", "Round it"),
    (with_cell("trade", "value", "=A1*2"), "trade", 2, "value", "a formula where a value", "the value itself"),
    (with_cell("trade", "value", "12.7%"), "trade", 2, "value", "not a plain", "12.7 and the unit in the column unit"),
    (with_cell("trade", "value", "-5"), "trade", 2, "value", "-5 is negative", "Take the minus away"),
    (with_cell("trade", "value", " 5"), "trade", 2, "value", "begins or ends with a space", "Write “5”"),
    (with_cell("trade", "value", ""), "trade", 2, "status", "no value, and no status", "x (not available)"),
    (with_cell("trade", "status", "x"), "trade", 2, "status", "says that there is no value", "Empty the value"),
    (with_cell("trade", "reporter", "kaz"), "trade", 2, "reporter", "not a country code", "Write KAZ"),
    (with_cell("trade", "partner", "Кыргызстан"), "trade", 2, "partner", "not a country code", "Write KGZ"),
    (with_cell("trade", "partner", "KGS"), "trade", 2, "partner", "not a country code", "Did you mean “KGZ”?"),
    (with_cell("trade", "partner", "KZG"), "trade", 2, "partner", "not a country code", "Did you mean “KGZ”?"),
    (with_cell("trade", "partner", "Kirgizstan"), "trade", 2, "partner", "not a country code", "KGZ"),
    (with_cell("trade", "partner", "QQQ"), "trade", 2, "partner", "not a country code", "ISO 3166"),
    (with_cell("trade", "reporter", "WLD"), "trade", 2, "reporter", "not a country", "one country"),
    (with_cell("trade", "partner", "wld"), "trade", 2, "partner", "not a country code", "Write WLD"),
    (with_cell("trade", "partner", "KAZ"), "trade", 2, "partner", "both KAZ", "the country traded with"),
    (with_cell("trade", "flow", "x"), "trade", 2, "flow", "not one of the words", "Did you mean “X”?"),
    (with_cell("trade", "flow", "T"), "trade", 2, "flow", "not one of the words", "Write one of: X, M"),
    (with_cell("trade", "unit", "USD thousands"), "trade", 2, "unit", "USD thousands", "“USD thousand”"),
    (with_cell("trade", "unit", "percent"), "trade", 2, "unit", "percent", "USD billion"),
    (with_cell("trade", "first_day", "01.01.2022"), "trade", 2, "first_day", "is not a date", "Write 2022-01-01"),
    (with_cell("trade", "first_day", "2022-1-1"), "trade", 2, "first_day", "is not a date", "Write 2022-01-01"),
    (with_cell("trade", "first_day", "1/2/2022"), "trade", 2, "first_day", "is not a date", "year-month-day"),
    (with_cell("trade", "last_day", "2022-11-31"), "trade", 2, "last_day", "no day 2022-11-31", "calendar"),
    (with_cell("trade", "first_day", "0202-01-01"), "trade", 2, "first_day", "outside the years", "Check the digits"),
    (with_cell("trade", "last_day", "2021-12-31"), "trade", 2, "last_day", "before it begins", "Exchange"),
    (with_cell("trade", "last_day", "2023-12-31"), "trade", 2, "last_day", "before the period ended", "Mend the period"),
    (with_cell("trade", "commodity", "401"), "trade", 2, "commodity", "a bare number", "e.g. HS0401"),
    (with_cell("trade", "commodity", "07"), "trade", 2, "commodity", "a bare number", "e.g. HS07"),
    (with_cell("trade", "commodity", "НS07"), "trade", 2, "commodity", "Cyrillic letters in it: Н", "type HS07"),
    (with_cell("trade", "flow", "Х"), "trade", 2, "flow", "Cyrillic letters in it: Х", "type X"),
    (with_cell("trade", "reporter", "КАZ"), "trade", 2, "reporter", "Cyrillic letters in it: КА", "type KAZ"),
    (with_cell("trade", "source", "kz-bns-2022с"), "trade", 2, "source", "Cyrillic letters", "type kz-bns-2022c"),
    (with_cell("trade", "partner", "WLR"), "trade", 2, "partner", "not a country code", "“WLD”"),
    (with_cell("trade", "commodity", "HS401"), "trade", 2, "commodity", "has 3 digits", "write HS0401"),
    (with_cell("trade", "commodity", "total"), "trade", 2, "commodity", "not a product code", "Write TOTAL"),
    (with_cell("trade", "commodity", "HS0401"), "trade", 2, "classification", "has no classification", "HS2017"),
    (with_cell("trade", "source", "kz-bns-2202"), "trade", 2, "source", "no source “kz-bns-2202”", "“kz-bns-2022”"),
    (without("trade", "source"), "trade", 2, "source", "the cell is empty", "may not be left out"),
    (with_row("trade"), "trade", 4, "source", "rows 2 and 4 give one figure twice", "Keep the row"),
    (with_row("claims"), "claims", 3, "id", "already that of row 2", "another id"),
    (with_cell("claims", "id", "Turnover 2023"), "claims", 2, "id", "is not an id", "Write turnover_2023"),
    (with_cell("claims", "id", "a" * 51), "claims", 2, "id", "51 characters", "at most 50"),
    (with_cell("claims", "unit", ""), "claims", 2, "unit", "no unit", "USD million"),
    (with_cell("claims", "unit", "sq. km"), "claims", 2, "unit", "sq. km", "Did you mean “sq km”?"),
    (with_cells("claims", {"unit": "percent", "printed": "755.4%", "quote": ""}), "claims", 2, "unit", "value, but the unit is percent", "unit of money"),
    (with_cells("claims", {"unit": "count", "printed": "755.4", "quote": ""}), "claims", 2, "unit", "value, but the unit is count", "unit of money"),
    (with_cell("claims", "indicator", "growth"), "claims", 2, "unit", "growth, but the unit is USD", "Write percent"),
    (with_cells("targets", {"indicator": "value", "flow": ""}), "targets", 2, "flow", "which trade", "Write T"),
    (with_cell("claims", "qualifier", ""), "claims", 2, "qualifier", "no qualifier", "Write exactly"),
    (with_cell("claims", "qualifier", "almost"), "claims", 2, "qualifier", "almost", "more than"),
    (with_cell("claims", "period_basis", ""), "claims", 2, "period_basis", "how the period is known", "inferred"),
    (with_cell("claims", "first_day", ""), "claims", 2, "first_day", "first_day is empty", "both days"),
    (with_cell("claims", "quote", "lost \ufffd letters"), "claims", 2, "quote", "U+FFFD", "from the source"),
    (with_cell("claims", "note", "a\x07b"), "claims", 2, "note", "U+0007", "Take it out"),
    (with_cell("claims", "note", "a" * 32768), "claims", 2, "note", "32768 characters", "Shorten it"),
    (with_cell("agreements", "event", "taraz_forun"), "agreements", 2, "event", "no event", "“taraz_forum”"),
    (with_cell("agreements", "parties", "KAZ;KAZ"), "agreements", 2, "parties", "twice", "each code once"),
    (with_cell("agreements", "parties", "KAZ;"), "agreements", 2, "parties", "empty place", "semicolon"),
    (with_cell("agreements", "signed_on", "May 2023"), "agreements", 2, "signed_on", "not a period", "2023-07"),
    (with_cell("agreements", "count", "12.5"), "agreements", 2, "count", "not a whole number", "Write 0, 1, 2"),
    (with_cell("promises", "commitment", "border"), "promises", 2, "commitment", "no commitment", "commitments"),
    (with_cell("promises", "words", ""), "promises", 2, "due", "no date", "words"),
    (with_cell("commitments", "done_on", "2023"), "commitments", 2, "status", "but done_on is 2023", "Write done"),
    (with_cell("positions", "text_en", "Up {fact: home.exports}"), "positions", 2, "text_en", "placeholder", "{fact:ROLE}"),
    (with_cell("positions", "text_en", "Up {fact:home"), "positions", 2, "text_en", "“{fact:home”", "{fact:ROLE}"),
    (with_cell("positions", "text_en", "Up {fact:home.exports:signed}"), "positions", 2, "text_en", "placeholder", "unsigned"),
    (with_cell("positions", "text_en", "Trade of $637.2 million"), "positions", 2, "text_en", "“$637.2", "{fact:claim.ID}"),
    (with_cell("positions", "text_en", "Up 18.6 percent"), "positions", 2, "text_en", "“18.6 percent” is a figure", "quote it"),
    (with_cell("positions", "text_en", ""), "positions", 2, "text_en", "no text", "one language"),
    (with_cell("people", "name_en", ""), "people", 2, "name_en", "no name", "one language"),
    (with_cell("sources", "date_basis", "unknown"), "sources", 2, "date_basis", "day of publication is given", "Empty"),
    (with_cell("sources", "published_to", ""), "sources", 2, "published_to", "is empty", "month's last day"),
    (with_cell("sources", "published_from", "2023-09-25"), "sources", 2, "published_to", "lies after", "Exchange"),
    (with_cell("sources", "read_on", "2023-09-01"), "sources", 2, "read_on", "before it was published", "Mend"),
    (with_cell("sources", "file", "text.txt"), "sources", 2, "sha256", "has no hash", "SHA-256"),
    (with_cell("sources", "file", "../secret.txt"), "sources", 2, "file", "leads out of the folder", "file's name"),
    (with_cell("sources", "sha256", "ABC"), "sources", 2, "sha256", "not a SHA-256", "64 digits"),
    (with_cell("sources", "address", "javascript:alert(1)"), "sources", 2, "address", "not the address", "https://"),
    (with_cell("names", "language", "kz"), "names", 2, "language", "kz", "Write one of: en, ru, kk, ky"),
    (with_cells("names", {"kind": "country", "code": "KZ"}), "names", 2, "code", "not a country code", "ISO 3166"),
    (with_row("names"), "names", 3, "name", "row 2 already names", "one of the two"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "table", "row", "column", "what", "remedy"), CELLS)
def test_a_broken_cell_is_refused_with_its_place_and_remedy(tmp_path, rows, table, row, column, what, remedy):
    refused = refusal(write_csv(tmp_path, rows))
    [problem] = refused.problems
    assert (problem.file, problem.row, problem.column) == (f"register/{table}.csv", row, column)
    assert what in problem.what and remedy in problem.remedy
    for count in refused.counts:
        assert count.rows_in == count.used + count.refused == len(rows[count.table])
        assert count.refused == (1 if count.table == table else 0)


def templates(text):
    """The sentences of a text that translators are asked for: its template, and those put into it."""
    if not isinstance(text, Said):
        return {str(text)}
    put_in = [value for value in text.arguments.values() if isinstance(value, Said)]
    return {text.template}.union(*map(templates, put_in))


def test_what_is_wrong_and_the_remedy_can_be_said_in_other_languages(tmp_path):
    problems = [
        problem
        for number, (rows, *_) in enumerate(CELLS)
        for problem in refusal(write_csv(tmp_path / str(number), rows)).problems
    ]
    said = {text for problem in problems for text in templates(problem.what) | templates(problem.remedy)}
    assert said - asked() - {""} == set()
    for problem in problems:
        assert problem.told(lambda text: told(text, "kk")) != str(problem)


def test_the_register_they_were_broken_from_is_right(tmp_path):
    reading = read_register(write_csv(tmp_path, right_rows()), date(2023, 10, 1))
    assert [count.refused for count in reading.counts] == [0] * 11
    assert len(reading.register.trade) == 2


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("sources", "read_on", "2023-10-02"),
        ("sources", "checked_on", "2023-10-02"),
        ("agreements", "signed_on", "2023-11"),
        ("targets", "set_on", "2024"),
    ],
)
def test_what_has_happened_may_not_lie_after_today(tmp_path, table, column, value):
    report = write_csv(tmp_path, with_cell(table, column, value))
    [problem] = refusal(report, today=date(2023, 10, 1)).problems
    assert problem.column == column and "in the future (today is 2023-10-01)" in problem.what
    read_register(report)


def test_every_problem_of_every_table_is_listed_at_once(tmp_path):
    rows = right_rows()
    rows["trade"][0]["value"] = "1,5"
    rows["trade"][0]["flow"] = "E"
    rows["claims"][0]["unit"] = ""
    rows["agreements"][0]["event"] = "nowhere"
    places = [(p.file, p.row, p.column) for p in refusal(write_csv(tmp_path, rows)).problems]
    assert places == [
        ("register/agreements.csv", 2, "event"),
        ("register/claims.csv", 2, "unit"),
        ("register/trade.csv", 2, "flow"),
        ("register/trade.csv", 2, "value"),
    ]


@pytest.mark.parametrize(
    ("table", "broken", "column"),
    [
        ("trade", "flow", "source"),
        ("claims", "value", "source"),
        ("promises", "due", "commitment"),
        ("agreements", "signed_on", "event"),
    ],
)
def test_all_that_is_wrong_with_a_row_is_told_at_once(tmp_path, table, broken, column):
    problems = refusal(write_csv(tmp_path, with_cells(table, {broken: "Y", column: "nowhere"}))).problems
    assert {problem.column for problem in problems} == {broken, column}


def test_a_problem_that_many_rows_share_is_said_once_and_refuses_them_all(tmp_path):
    rows = right_rows()
    rows["trade"] = [rows["trade"][0] | {"source": "gone", "location": str(n), "first_day": f"2022-01-{n:02d}"}
                     for n in range(1, 11)]  # fmt: skip
    refused = refusal(write_csv(tmp_path, rows))
    [problem] = refused.problems
    assert problem.row == 2
    assert problem.what == "there is no source “gone” (also in rows 3, 4, 5, 6, 7 and 4 more)"
    assert (refused.counts[0].rows_in, refused.counts[0].used, refused.counts[0].refused) == (10, 0, 10)


def test_what_cites_a_refused_source_is_not_refused_with_it(tmp_path):
    refused = refusal(write_csv(tmp_path, with_cell("sources", "read_on", "yesterday")))
    assert [problem.file for problem in refused.problems] == ["register/sources.csv"]


def test_a_forecast_may_be_published_before_its_period_ends(tmp_path):
    rows = with_cells("trade", {"last_day": "2023-12-31", "status": "f"})
    assert read_register(write_csv(tmp_path, rows)).register.trade[0].status == "f"


@pytest.mark.parametrize("text", ["NA", "=SUM(A1:A9)", "-", "0401", "nan", "#REF!", "_x0041_"])
def test_text_stays_text_whatever_it_looks_like(tmp_path, text):
    reading = read_register(write_csv(tmp_path, with_cell("claims", "note", text)))
    assert reading.register.claims[0].note == text


def test_printed_digits_keep_their_zeros(tmp_path):
    reading = read_register(write_csv(tmp_path, with_cells("claims", {"value": "755.40"})))
    assert str(reading.register.claims[0].value) == "755.40"


@pytest.mark.parametrize(
    ("written", "advised"), [("24.kg 2024", "source-24-kg-2024"), ("KZ BNS 2022", "kz-bns-2022")]
)
def test_the_id_that_is_advised_for_a_source_is_one(written, advised):
    with pytest.raises(Unreadable) as refused:
        source_id(written)
    assert refused.value.remedy == f"Write {advised}" and source_id(advised) == advised
