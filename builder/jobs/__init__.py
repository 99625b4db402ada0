"""The scheduled job: what is due is made once and sent once, and a ledger explains it."""
