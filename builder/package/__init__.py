"""Office packages as parts: read safely, carried over byte for byte, written the same each time."""
