"""The scheduled job: which periods are due, made once each, sent once each, with a ledger that explains it."""
