"""`python -m builder.cli` is the command `tradebrief`."""

from __future__ import annotations

import sys

from builder.cli import main

if __name__ == "__main__":
    sys.exit(main())
