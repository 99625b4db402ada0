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
                Column("memo-head-subject", memo.width(42, 38)),
                Column("memo-head-say", memo.width(54, 50)),
                Column("memo-head-because", memo.width(74, 82)),
            ),
            frame=care_frame(),
        ),
    )
