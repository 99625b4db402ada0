"""The sheets of the workbook, one module each: from the analysis to rows."""
