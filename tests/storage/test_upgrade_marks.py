"""What laptops know of answers of an older board, where cards were known by themselves."""

import json
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, select, text

from app.joining.cards import CARDS
from app.joining.kept import Kept, read_past
from app.joining.settling import settle
from app.joining.tables import SHARED, TOGETHER_PART
from app.storage.models import PlacementRow
from app.storage.store import open_with_passphrase
from tests.conftest import PracticeFolder

LAPTOP = UUID(int=1)


def knows_as_before(connection: Connection) -> None:
    """Let the board know of cards what it knew before they were part of their answers."""
    views = Kept(connection, SHARED["view"])
    for key, values in views.every_row():
        said = [values[name] for name in SHARED["view"].parts[TOGETHER_PART] if name != CARDS]
        shown = json.loads(views.known(key).shown) | views.digests(key, {TOGETHER_PART: said})
        wanted = {"shown": json.dumps(shown, sort_keys=True, separators=(",", ":")), "key": key}
        connection.execute(
            text(
                """UPDATE joined SET shown = :shown WHERE "table" = 'view' AND "key" = :key"""
            ),
            wanted,
        )
    connection.execute(
        text("""INSERT INTO joined ("table", "key", length, versions, others, shown, differs)
            SELECT 'placement', id, 1, '{"":["",{}]}', '[]', '{}', false FROM placement""")
    )
    for came_later in ("pack_way", "begun"):
        connection.execute(text(f"DROP TABLE {came_later}"))
    connection.execute(text("UPDATE alembic_version SET version_num = '0027'"))


def marks_after(folder: Path, passphrase: str) -> tuple[int, Sequence[str]]:
    """How many marks there are once the board is up to date, and which views have the last."""
    store = open_with_passphrase(folder, passphrase)
    with store.sessions.begin() as session:
        connection = session.connection()
        settle(connection, LAPTOP)
        past = read_past(connection)
        asked = """SELECT "key" FROM joined WHERE "table" = 'view' AND versions LIKE :mark"""
        marked = {"mark": f"%{max(past.knew)}%"}
        views = session.scalars(text(asked), marked).all()
        old = """SELECT count(*) FROM joined WHERE "table" = 'placement'"""
        assert session.scalar(text(old)) == 0
    store.close()
    return len(past.knew), views


def test_an_upgrade_makes_no_answer_look_as_if_it_was_changed(practice: PracticeFolder) -> None:
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions.begin() as session:
        settle(session.connection(), LAPTOP)
        knows_as_before(session.connection())
    store.close()
    assert marks_after(practice.folder, practice.passphrase) == (1, [])


def test_an_answer_that_was_changed_before_the_upgrade_is_still_found_to_be(
    practice: PracticeFolder,
) -> None:
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions.begin() as session:
        settle(session.connection(), LAPTOP)
        knows_as_before(session.connection())
        card = session.scalars(select(PlacementRow).limit(1)).one()
        view = card.view_id.hex
        known = text("""DELETE FROM joined WHERE "table" = 'placement' AND "key" = :key""")
        session.execute(known, {"key": card.id.hex})  # it was added after the last look
    store.close()
    assert marks_after(practice.folder, practice.passphrase) == (2, [view])
