"""Which countries are in a union that changes how their mutual trade is recorded."""

from __future__ import annotations

# Members of the Eurasian Economic Union: the Treaty of 29 May 2014 (Belarus, Kazakhstan, the Russian
# Federation) and the treaties on the accession of Armenia and of the Kyrgyz Republic.
EAEU = frozenset({"ARM", "BLR", "KAZ", "KGZ", "RUS"})


def in_eaeu(*countries: str) -> bool:
    """Return whether all the countries are members of the Eurasian Economic Union."""
    return EAEU.issuperset(countries)
