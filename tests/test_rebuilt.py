"""The workbook that a refresh makes alone, against the one that a build published."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from builder.progress import Step, Steps
from builder.rebuilt import rebuilt
from builder.register.period import Period
from builder.report import Order
from builder.wording.written import languages
from tests.openbook.registers import FLAGSHIP


@pytest.mark.long
@pytest.mark.parametrize("language", languages())
def test_a_workbook_made_alone_is_the_one_that_was_built(tongues: Path, language: str) -> None:
    """Byte for byte: a refresh knows by its hash what we wrote."""
    order = Order(
        FLAGSHIP,
        Path(),
        date(2030, 1, 1),
        date(2023, 9, 30),
        Period.parse("2023-01/2023-07"),
        (),
        (language,),
    )
    seen: list[Step] = []
    made = rebuilt(order, Steps(seen.append))
    assert made.data == next(tongues.glob(f"*_{language}.xlsx")).read_bytes()
    assert [step.key for step in seen] == ["register", "figures", "workbook"]
    facts = json.loads((tongues / "manifest.json").read_text("utf-8"))["facts"]
    cells = {name: fact["cell"][language] for name, fact in facts.items() if fact["cell"].get(language)}
    assert made.cells == cells and len(cells) > 100
