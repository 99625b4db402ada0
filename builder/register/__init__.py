"""The tables a report is built from: their columns, how they are read, and what is wrong with them."""
