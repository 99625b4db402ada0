"""The box of figures to quote with care, the same in both memos."""

from __future__ import annotations

from templates.word.memo import Memo
from templates.word.table import Column, care_frame


def add_care(memo: Memo) -> None:
    """Add the box of figures to quote with care."""
    memo.section(
        "care",
        lambda: memo.add("heading 1", "memo-heading-care"),
        lambda: memo.add_table(
            "table:care",
            "memo-about-care",
            (
                Column("memo-head-subject", 42),
                Column("memo-head-say", 54),
                Column("memo-head-because", 74),
            ),
            frame=care_frame(),
        ),
    )
