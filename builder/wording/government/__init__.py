"""The government memo: its content from the facts of a brief."""

from __future__ import annotations

from builder.wording.government.content import government

__all__ = ["government"]
