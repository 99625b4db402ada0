"""The box of figures to quote with care, the same in both memos."""

from __future__ import annotations

from templates.word.memo import Memo
from templates.word.table import Column, care_frame


def add_care(memo: Memo) -> None:
    """Add the box of figures to quote with care."""
    memo.section(
        "care",
        lambda: memo.add("heading 1", "Figures to quote with care"),
        lambda: memo.add_table(
            "table:care",
            "Figures to quote with care",
            (Column("Subject", 42), Column("Say", 54), Column("Because", 74)),
            frame=care_frame(),
        ),
    )
