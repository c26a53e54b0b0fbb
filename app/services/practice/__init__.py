"""Filling a new board with the made-up people of Elmshire, to try everything on."""

import json
from pathlib import Path

from sqlalchemy import select

from app.domain.board import PRACTICE_PASSPHRASE
from app.services.practice.calls import add_calls
from app.services.practice.meetings import add_days, add_meetings, add_topics
from app.services.practice.needs import add_happened, add_needs
from app.services.practice.outcomes import add_letters, add_outcomes
from app.services.practice.people import add_board, add_hard_words, add_members, add_workers
from app.services.practice.rows import PracticeRows
from app.services.practice.themes import add_themes
from app.services.practice.views import add_views
from app.storage.models import BoardRow
from app.storage.store import BoardFiles, Sessions, Store, open_with_passphrase, set_up
from app.wording.catalogue import EASYREAD

PARTS = (
    add_board,
    add_hard_words,
    add_workers,
    add_meetings,
    add_topics,
    add_members,
    add_needs,
    add_happened,
    add_days,
    add_views,
    add_outcomes,
    add_themes,
    add_letters,
    add_calls,
)
"""In this order, so that every row finds those it points at."""


def open_practice(folder: Path) -> Store:
    """Open the practice board, which is made the first time."""
    if BoardFiles(folder).exist:
        store = open_with_passphrase(folder, PRACTICE_PASSPHRASE)
    else:
        store, _code = set_up(folder, PRACTICE_PASSPHRASE)
    try:
        fill(store.sessions)
    except BaseException:
        store.close()
        raise
    return store


def fill(sessions: Sessions) -> None:
    """Load the board unless it is there: the first time may have been cut short."""
    with sessions() as session:
        is_empty = session.scalars(select(BoardRow.id)).first() is None
    if is_empty:
        _load(sessions)


def _load(sessions: Sessions) -> None:
    """Put the whole board into an empty store, in one transaction."""
    text = (EASYREAD / "practice_board.json").read_text(encoding="utf-8")
    rows = PracticeRows(json.loads(text))
    for add_part in PARTS:
        add_part(rows)
    with sessions.begin() as session:
        rows.insert(session)
