"""How it is put into words which members read a text."""

from app.domain.dates import date_words
from app.domain.read_throughs import ReadThrough
from app.ui.facilitator.fields import counted
from app.ui.look import Look


def read_by_in_words(look: Look, read: ReadThrough) -> str:
    """Say who read it and when; members who have left are counted, not named."""
    people = list(read.names)
    if read.gone:
        name = "outcomes.read_others" if people else "outcomes.read_only_gone"
        people.append(counted(look, name, read.gone))
    names = ", ".join(people[:-1])
    if names:
        names = look("outcomes.read_names", names=names, last=people[-1]).words
    else:
        names = people[-1]
    return look("outcomes.read_by", names=names, date=date_words(read.on)).words


def all_in_words(look: Look, read: ReadThrough) -> str:
    """Say that with who was with them, and what they changed."""
    said = [read_by_in_words(look, read)]
    if read.helped_by:
        said.append(look("outcomes.read_with", name=read.helped_by).words)
    if read.changed:
        said.append(look("outcomes.read_they_changed", changed=read.changed).words)
    return " ".join(said)
