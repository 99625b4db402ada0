"""Whole or nothing into the output folder, with the manifest."""
