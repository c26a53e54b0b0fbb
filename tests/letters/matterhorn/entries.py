"""Looking things up in a PDF whose entries may be missing, single or several."""

import pikepdf

Place = tuple[int, int]
"""The number of an object: which page, form, element or annotation it is."""


def several(thing: pikepdf.Object | None) -> list[pikepdf.Object]:
    """All of what an entry holds, where one thing needs no list around it."""
    if thing is None:
        return []
    return list(thing) if isinstance(thing, pikepdf.Array) else [thing]


def says(entries: pikepdf.Object, key: str) -> bool:
    """Whether there are any words under a key."""
    return bool(str(entries.get(key, "")).strip())


def attribute(entries: pikepdf.Object, key: str) -> pikepdf.Object | None:
    """What an element's attributes say under a key."""
    for attributes in several(entries.get("/A")):
        if isinstance(attributes, pikepdf.Dictionary) and key in attributes:
            return attributes[key]
    return None
