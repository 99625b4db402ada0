"""What buttons write into a workbook, open in Excel or in its file: marks of problems, refreshed figures."""
