from datetime import date

import pytest

from builder.facts.analyse import analyse
from builder.register.period import Period
from builder.wording.cited import Cited
from builder.wording.government.bottom_line import bottom_line
from builder.wording.language import Wording
from builder.wording.spans import plain
from tests.facts.registers import definition, register, trade


def line(exports, imports, *, home="KAZ", partner="KGZ"):
    rows = tuple(
        trade(home, partner, flow, year, value, "kz-bns-2022")
        for flow, values in (("X", exports), ("M", imports))
        for year, value in zip((2021, 2022), values, strict=True)
    )
    pair = definition(home=home, partner=partner, headline={})
    found = analyse(pair, register(trade=rows, claims=()), Period.year(2022), date(2023, 9, 30))
    return plain(bottom_line(Cited.of(found, Wording("en")))).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("exports", "imports", "words"),
    [
        (
            ("100000", "150000"),
            ("100000", "110000"),
            "Exports brought most of the growth, and Kazakhstan’s surplus widened.",
        ),
        (("100000", "110000"), ("100000", "150000"), "Imports brought most of the growth"),
        (("150000", "100000"), ("110000", "100000"), "Exports made most of the fall"),
        (("100000", "60000"), ("100000", "170000"), "Imports rose and exports fell"),
        (("100000", "170000"), ("100000", "60000"), "Exports rose and imports fell"),
        (("100000", "100000"), ("150000", "250000"), "Kazakhstan’s deficit widened."),
        (("100000", "100000"), ("250000", "150000"), "Kazakhstan’s deficit narrowed."),
        (("300000", "250000"), ("100000", "100000"), "Kazakhstan’s surplus narrowed."),
        (("100000", "250000"), ("100000", "250000"), "more than doubled in 2022 (up 150.0%)"),
    ],
)
def test_the_line_tells_which_flow_and_what_became_of_the_balance(exports, imports, words):
    assert words in line(exports, imports)
