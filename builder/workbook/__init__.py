"""The Excel workbook: tables, live formulas with their values, native charts, checks."""
