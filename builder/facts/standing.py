"""How much partners weigh in a reporter's trade: shares and ranks."""

from __future__ import annotations

from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.facts.movement import Movement
from builder.register.period import Period


@dataclass(frozen=True, slots=True)
class Weight:
    """How much the partner weighs in the reporter's trade of one flow (X, M or T).

    Shares in percent, `share_change` in points, ranks as counts; `joint` where the rank is shared;
    `partners` counts the partners with trade.
    """

    reporter: str
    partner: str
    flow: str
    period: Period
    share: Fact
    share_before: Fact
    share_change: Fact
    rank: Fact
    rank_before: Fact
    joint: bool
    partners: Fact


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """One partner among a reporter's largest by turnover."""

    reporter: str
    partner: str
    rank: Fact
    turnover: Movement
    exports: Movement
    imports: Movement
    balance: Fact
    share: Fact
    rank_before: Fact
    exports_rank: Fact
    imports_rank: Fact
