"""Numbers, periods, names and sentences in a language."""
