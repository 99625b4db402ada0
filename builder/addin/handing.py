"""Long work is handed to a process that outlives the press, so that Excel can be used, and Cancel pressed.

On Windows Excel waits for the Python that RunPython started and takes no press before it ends; on macOS it
does not wait. So that Python starts another, with the same words and the arguments by which xlwings finds the
book. It ends; the other shows its progress in the status bar, as any program may that speaks to Excel.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from builder.addin.buttons import Press
from builder.addin.running import NEW_GROUP, NO_WINDOW, surroundings

# Where a press may take longer than a person waits for a window to answer.
LONG = frozenset(
    {"check", "refresh", "build_workbook", "government_memo", "business_memo", "audit", "what_changed"}
)


def hand_over(said: Press, folder: Path, arguments: Sequence[str]) -> None:
    """Start the work of this press in a process of its own; `arguments` are those that Excel gave to us."""
    words = [said.button, said.audience, said.language, said.home, said.partner, said.spoken]
    code = f"from builder.addin.pressing import work; work({', '.join(map(repr, words))})"
    passed = [argument for argument in arguments if argument.startswith("--")]
    subprocess.Popen(
        [sys.executable, "-B", "-c", code, *passed],
        cwd=folder,
        env=surroundings(),
        # Excel waits for what we were given to speak to: none of it is passed on.
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        start_new_session=sys.platform != "win32",
        creationflags=NO_WINDOW | NEW_GROUP if sys.platform == "win32" else 0,
    )
