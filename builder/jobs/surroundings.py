"""What a run of a job takes from outside."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from builder.sources.comtrade.transport import Service


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run takes from outside: the clock, the mail password, whom TLS trusts, the sources' texts.

    `comtrade` is UN Comtrade's service, None for the one that the environment describes. `say` says what the
    maintainer reads, letters and the ledger, in their language.
    """

    now: datetime
    password: str = ""
    context: ssl.SSLContext | None = None
    texts: Path | None = None
    comtrade: Service | None = None
    say: Callable[[str], str] = str
