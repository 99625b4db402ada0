"""The exit codes of every command."""

from __future__ import annotations

# 1 also says that something was found, by those commands that look for it.
DONE, PROBLEMS, WRONG_USE = 0, 1, 2

OVERDUE = 3
"""A job did all that it could, and the maintainer was told: figures are late. Nothing failed."""
