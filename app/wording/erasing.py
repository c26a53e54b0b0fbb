"""What goes when somebody is erased and what stays, in facilitators' words."""

from app.domain.erasing import Goes
from app.wording.catalogue import Catalogue

GOES = ("views", "letters", "needs", "made", "others")
STAYS = ("no_name", "printed", "outcomes", "line")


def what_goes(words: Catalogue, goes: Goes) -> list[str]:
    """A line for each kind of thing that goes, under who it is about."""
    counts = {name: getattr(goes, name) for name in GOES}
    return [
        words("own_data.goes", name=goes.name).words,
        *(_counted(words, name, count) for name, count in counts.items() if count),
    ]


def what_stays(words: Catalogue, goes: Goes, days: int) -> list[str]:
    """What stays and why, and within how many days it is gone from copies."""
    lines = [words(f"own_data.stays_{name}").words for name in STAYS]
    if goes.worries:
        lines.append(words("own_data.stays_worries").words)
    return [*lines, words("own_data.copies", days=str(days)).words]


def _counted(words: Catalogue, name: str, count: int) -> str:
    ending = "_one" if count == 1 else ""
    return words(f"own_data.goes_{name}{ending}", count=f"{count:,}").words
