"""What a row of a view tells: what was said, by whom and how, as a value."""

from app.domain.disagreeing import Leaning, leaning
from app.domain.phrase import Phrase
from app.domain.views import Card, View
from app.services.attachments import kept_value
from app.services.values import phrase
from app.storage.models import PlacementRow, ViewRow

FACES = 3
"""How many faces there are; a face in another place than the first and last leans no way."""

OWN_CARD = "my_view"
"""The picture of a card that a member wrote."""


def view_value(row: ViewRow, *, answered: bool, dots_hidden: bool) -> View:
    """The view of a row."""
    topic = row.question.topic
    return View(
        row.id,
        topic.id,
        phrase(topic),
        row.question_id,
        phrase(row.question),
        row.question.kind,
        row.said,
        row.words,
        tuple(_picked(placement) for placement in row.placements),
        row.member_id,
        row.member.name if row.member else "",
        row.how,
        row.helped,
        row.sharing,
        row.given_on,
        answered,
        row.translation,
        row.flag.concern if row.flag else None,
        row.language,
        _leaning(row),
        row.removed_at is not None,
        row.taken_back,
        tuple(_card(placement) for placement in row.placements),
        kept=kept_value(row),
        written_down=row.written_down,
        dots_hidden=dots_hidden,
    )


def _leaning(row: ViewRow) -> Leaning | None:
    """Which way the one picture leans that was picked."""
    if len(row.placements) != 1 or row.placements[0].choice is None:
        return None
    choice = row.placements[0].choice
    last = FACES - 1
    return leaning(row.question.kind, phrase(choice), choice.position, last)


def _card(row: PlacementRow) -> Card:
    """The same picture as a card, told apart from its place and its dots."""
    said = phrase(row.choice) if row.choice else Phrase(row.words, OWN_CARD)
    return Card(said, row.place.words if row.place else "", row.dots)


def _picked(row: PlacementRow) -> Phrase:
    """A picture that was picked, with its place on the mat or its number of dots."""
    words = row.choice.words if row.choice else row.words
    if row.place:
        words = f"{words}: {row.place.words}"
    if row.dots > 1:
        words = f"{words} ({row.dots})"
    return Phrase(words, row.choice.picture if row.choice else OWN_CARD)
