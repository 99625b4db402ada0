"""The exit codes of every command."""

from __future__ import annotations

# 1 also says that something was found, by those commands that look for it.
DONE, PROBLEMS, WRONG_USE = 0, 1, 2
