"""What came in from other laptops, in plain words."""

from app.domain.laptops import Brought
from app.wording.catalogue import Catalogue


def brought_in_words(words: Catalogue, brought: Brought) -> list[str]:
    """What joining did, one line for each thing that came in."""
    if brought.is_nothing:
        return [words("laptops.nothing_new").words]
    told = []
    for thing, counts in brought.counts.items():
        name = words(f"laptops.thing_{thing}").words
        for how, count in (
            ("new", counts.added),
            ("changed", counts.changed),
            ("gone", counts.taken_away),
        ):
            if count:
                told.append(words(f"laptops.came_{how}", thing=name, count=count).words)
    return told + [words("laptops.stays", name=name).words for name in brought.kept]


def to_choose_in_words(words: Catalogue, count: int) -> list[str]:
    """How many differences wait to be chosen between; nothing if there are none."""
    if not count:
        return []
    one = "_one" if count == 1 else ""
    return [words(f"laptops.waiting{one}", count=count).words]
