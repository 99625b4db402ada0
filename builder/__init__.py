"""TradeBrief: briefing workbooks and memos on trade with a partner country.

Importing the package loads nothing heavy: openpyxl, python-docx, matplotlib and
Babel are imported by the rooms that use them, when they are used.
"""

__version__ = "0.1.0"
