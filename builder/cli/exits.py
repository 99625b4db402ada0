"""The exit codes of every command."""

from __future__ import annotations

# 1 also says that something was found, by those commands that look for it.
DONE, PROBLEMS, WRONG_USE = 0, 1, 2

TO_LOOK_AT = 3
"""A job did all that it could and nothing failed, but figures are late, or a file or figure wants a look."""
