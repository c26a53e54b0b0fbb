"""Whole answers, with all their cards, as people can read them."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from app.domain.attachments import MediaType
from app.domain.laptops import CardSaid, Made, WholeAnswer
from app.domain.views import Said
from app.joining.cards import CARDS, COLUMNS, cards_in, choices_of
from app.joining.kept import Kept

Columns = Mapping[str, Any]


def whole_answer(
    connection: Connection, said: Columns, hidden: Collection[str], made: Made | None = None
) -> WholeAnswer:
    """What was said in one answer; the dots of ``hidden`` questions are not told."""
    is_hidden = said["question_id"] in hidden
    cards = (dict(zip(COLUMNS, card, strict=True)) for card in said[CARDS])
    told = () if is_hidden else tuple(_card(connection, card) for card in cards)
    return WholeAnswer(Said(said["said"]), said["words"], told, is_hidden, made)


def all_said(
    views: Kept, ids: Iterable[str], hidden: Collection[str]
) -> tuple[WholeAnswer, ...]:
    """What was said in several answers."""
    here = views.connection
    found = ((views.row(one), _made(here, one)) for one in ids)
    return tuple(whole_answer(here, said, hidden, made) for said, made in found if said)


def _made(connection: Connection, view: str) -> Made | None:
    """What was recorded or drawn for an answer, as far as it can be told in words."""
    asked = "SELECT media_type, duration_ms FROM attachment WHERE view_id = ?"
    row = connection.exec_driver_sql(asked, (view,)).first()
    return Made(MediaType(row[0]), row[1]) if row else None


def choices_in(value: list[Any]) -> list[str]:
    """The pictures and places that an answer which is kept beside another points at."""
    return choices_of(cards_in(value))


def _card(connection: Connection, card: Columns) -> CardSaid:
    own = card["words"] or _words_of(connection, card["choice_id"])
    return CardSaid(own, _words_of(connection, card["place_id"]), card["dots"])


def _words_of(connection: Connection, choice: str | None) -> str:
    asked = "SELECT words FROM choice WHERE id = ?"
    found = connection.exec_driver_sql(asked, (choice,)).scalar()
    return str(found or "")
