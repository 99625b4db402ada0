"""The Word memo, filled from its template."""
