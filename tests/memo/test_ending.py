"""The last page of a memo is never a scrap."""

from __future__ import annotations

from builder.memo.ending import LINES
from tests.memo.samples import row
from tests.memo.small import NAMES, body_of, filled, p, run, sdt, tbl, tc, tr

HEAD = tr(tc(p(run("Item"))), tc(p(run("Value"))))
TABLE = tbl(HEAD, tr(tc(p(sdt("table:t"))), tc(p(run("…")))))


ROWS = {"t": (row("a", "1"), row("b", "2"))}


def kept(body: str) -> list[bool]:
    """Return of each paragraph under the body whether it stays on the page of the one behind it."""
    memo = filled(body, tables=ROWS)
    return [
        found.find("w:pPr/w:keepNext", NAMES) is not None for found in body_of(memo).findall("w:p", NAMES)
    ]


def test_the_last_ten_lines_stay_on_one_page() -> None:
    body = TABLE + "".join(p(run(f"line {number}")) for number in range(20))
    assert kept(body) == [False] * (20 - LINES) + [True] * (LINES - 1) + [False]


def test_a_long_last_paragraph_stays_whole_and_needs_no_other() -> None:
    long = "".join(f"<w:r><w:t>{'word ' * 30}</w:t></w:r>" for _ in range(10))
    body = TABLE + p(run("before")) + p(long)
    assert kept(body) == [False, False]
    [before, last] = body_of(filled(body, tables=ROWS)).findall("w:p", NAMES)
    assert (
        before.find("w:pPr/w:keepLines", NAMES) is None and last.find("w:pPr/w:keepLines", NAMES) is not None
    )


def test_what_stands_above_a_table_is_left_to_it() -> None:
    assert kept(p(run("above")) + TABLE + p(run("note")) + p(run("end"))) == [False, True, False]
