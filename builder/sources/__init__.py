"""Readers of publishers' files, one a publisher: each turns a file into rows of the register."""
