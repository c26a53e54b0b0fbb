"""The cards of an answer: they come and go with it, so that nobody's answers are mixed."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection

from app.joining.plain import plain

CARDS = "cards"
"""What stands for all cards of an answer, beside its columns."""

COLUMNS = ("position", "choice_id", "words", "place_id", "dots", "moves")
POINT_AT_CHOICES = (COLUMNS.index("choice_id"), COLUMNS.index("place_id"))

Cards = list[list[Any]]


def cards_of(connection: Connection, view: str = "") -> dict[str, Cards]:
    """The cards of every answer, or of one: as they are compared, in one order and by no id."""
    asked = f"SELECT view_id, {', '.join(COLUMNS)} FROM placement"  # noqa: S608 - our own names
    run = connection.exec_driver_sql
    found = run(f"{asked} WHERE view_id = ?", (view,)) if view else run(asked)
    cards: dict[str, Cards] = {}
    for row in found:
        of, *card = map(plain, row)
        cards.setdefault(of, []).append(card)
    return {of: sorted(some, key=json.dumps) for of, some in cards.items()}


def choices_of(cards: Cards) -> list[str]:
    """The pictures and places that cards point at."""
    pointed = (card[place] for card in cards for place in POINT_AT_CHOICES)
    return [one for one in pointed if one is not None]


def write_cards(connection: Connection, view: str, cards: Cards) -> None:
    """Let an answer have these cards and no others."""
    connection.exec_driver_sql("DELETE FROM placement WHERE view_id = ?", (view,))
    names = ", ".join(("id", "view_id", *COLUMNS))
    blanks = ", ".join("?" * (len(COLUMNS) + 2))
    for card in cards:
        connection.exec_driver_sql(
            f"INSERT INTO placement ({names}) VALUES ({blanks})",  # noqa: S608 - our own names
            (uuid4().hex, view, *card),
        )


def cards_in(said: Sequence[Any]) -> Cards:
    """The cards in all that was said in one answer: they are kept last."""
    cards: Cards = said[-1]
    return cards
