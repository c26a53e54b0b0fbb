"""What the tables themselves promise."""

from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from sqlalchemy import delete, select, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session

from app.domain.people import Role
from app.storage.models import (
    Base,
    FeelingRow,
    InfoLineRow,
    MemberRow,
    QuestionRow,
    RecordingRow,
    TakenRow,
)
from app.storage.store import Store


@pytest.fixture
def session(store: Store) -> Session:
    """Return a session on the practice board."""
    return store.sessions()


@pytest.mark.parametrize(
    "table",
    [
        "view",
        "placement",
        "attachment",
        "taken",
        "draft",
        "outcome_view",
        "call",
        "ask_again",
        "deleted_view",
        "begun",
    ],
)
@pytest.mark.laptop_only("row numbers are of SQLite")
def test_what_members_said_has_no_row_numbers_that_tell_its_order(
    session: Session, table: str
) -> None:
    with pytest.raises(OperationalError, match="no such column: rowid"):
        session.execute(text(f"SELECT rowid FROM {table}"))  # noqa: S608 - named above
    session.close()


@pytest.mark.laptop_only("row numbers are of SQLite")
def test_the_models_and_the_file_agree_on_which_tables_have_row_numbers(
    session: Session,
) -> None:
    made = session.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    in_file = {name for name, sql in made if "WITHOUT ROWID" in sql}
    tables = Base.metadata.tables.values()
    in_models = {one.name for one in tables if not one.dialect_options["sqlite"]["with_rowid"]}
    assert in_file == in_models
    session.close()


@pytest.mark.laptop_only("row numbers are of SQLite")
def test_no_table_counts_its_rows_as_they_come(session: Session) -> None:
    assert not any(table.name.startswith("sqlite_") for table in Base.metadata.sorted_tables)
    found = session.scalars(
        text("SELECT name FROM sqlite_master WHERE name LIKE 'sqlite_seq%'")
    )
    assert found.all() == []
    session.close()


def test_a_moment_comes_back_as_the_same_moment(store: Store) -> None:
    felt_at = datetime(2026, 11, 23, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    with store.sessions.begin() as session:
        member = session.scalars(select(MemberRow)).first()
        assert member is not None
        row = FeelingRow(member_id=member.id, moment="start", mood="ok", felt_at=felt_at)
        session.add(row)
    with store.sessions() as session:
        kept = session.get(FeelingRow, row.id)
        assert kept is not None
        assert kept.felt_at == felt_at
        assert kept.felt_at.tzinfo is UTC


def test_what_people_chose_is_kept_in_plain_words(session: Session) -> None:
    assert "co_chair" in session.scalars(text("SELECT role FROM member")).all()
    assert session.scalars(select(MemberRow).filter_by(role=Role.CO_CHAIR)).all()
    session.close()


@pytest.mark.laptop_only("a server says it in other words")
def test_nothing_can_point_at_what_is_not_there(session: Session) -> None:
    taken = session.scalars(select(TakenRow)).first()
    assert taken is not None
    session.add(FeelingRow(member_id=taken.question_id, moment="start", mood="ok"))
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        session.commit()
    session.close()


@pytest.mark.laptop_only("a server says it in other words")
def test_a_recording_is_of_one_line_and_goes_with_it(session: Session) -> None:
    line = session.scalars(select(InfoLineRow)).first()
    question = session.scalars(select(QuestionRow)).first()
    assert line
    assert question
    for ids in ((None, None), (line.id, question.id)):
        session.add(_recording(*ids))
        with pytest.raises(IntegrityError, match="for_one_line"):
            session.flush()
        session.rollback()
    session.add_all([_recording(line.id, None), _recording(None, question.id)])
    session.flush()
    session.execute(delete(InfoLineRow).where(InfoLineRow.id == line.id))
    assert session.scalars(select(RecordingRow.question_id)).all() == [question.id]
    session.close()


def _recording(line_id: UUID | None, question_id: UUID | None) -> RecordingRow:
    return RecordingRow(
        info_line_id=line_id,
        question_id=question_id,
        words="Words",
        contents=b"a voice",
        duration_ms=900,
    )


@pytest.mark.laptop_only("PostgreSQL keeps large things apart")
def test_the_sound_of_a_recording_stands_behind_all_else(session: Session) -> None:
    columns = [row.name for row in session.execute(text("PRAGMA table_info(recording)"))]
    assert columns[-1] == "contents"
    session.close()
