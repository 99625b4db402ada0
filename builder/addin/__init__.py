"""The Excel add-in: built from text in git; its buttons start what the command line starts too."""

from builder.addin.pressing import press

__all__ = ["press"]
