"""What members said is read from indexes alone, so that it is quick after many meetings."""

from collections.abc import Callable

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Connection

from app.services.all import Services
from app.storage.store import Store

Statement = tuple[str, tuple[object, ...]]


def _score(services: Services) -> None:
    services.did_it_happen.by_meeting()


def _to_do(services: Services) -> None:
    current = services.meetings.current()
    assert current is not None
    services.room.to_do(current.id)


@pytest.mark.parametrize(
    ("act", "index"), [(_score, "ix_meeting_need_said"), (_to_do, "ix_meeting_need_last")]
)
@pytest.mark.laptop_only("it asks how SQLite reads")
def test_an_index_holds_all_that_is_asked_of_what_was_said(
    store: Store, services: Services, act: Callable[[Services], None], index: str
) -> None:
    asked: list[Statement] = []
    with store.sessions() as session:
        engine = session.get_bind()

    def listen(_connection: Connection, _cursor: object, words: str, *rest: object) -> None:
        values = rest[0]
        assert isinstance(values, tuple)
        asked.append((words, values))

    event.listen(engine, "before_cursor_execute", listen)
    act(services)
    event.remove(engine, "before_cursor_execute", listen)
    plans = []
    with store.sessions() as session:
        connection = session.connection().connection
        for words, values in asked:
            if words.lstrip().startswith(("SELECT", "WITH")):
                found = connection.cursor().execute(f"EXPLAIN QUERY PLAN {words}", values)
                plans += [row[3] for row in found]
    assert any(f"COVERING INDEX {index}" in plan for plan in plans), plans
