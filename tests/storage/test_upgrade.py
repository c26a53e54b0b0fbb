"""Bringing an older board up to date, on a copy."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import (
    Connection,
    StaticPool,
    create_engine,
    delete,
    insert,
    inspect,
    select,
    text,
)
from sqlcipher3 import dbapi2

from app.domain.calls import Reason
from app.domain.meetings import InvitationLine
from app.domain.needs import Happened, MayKnow
from app.domain.outcomes import LineKind
from app.domain.phrase import Phrase
from app.domain.pictures import PictureChoice
from app.domain.profiles import PressLikes, Reading, ScanLikes, ScreenProfile
from app.domain.safety import SafetyAct
from app.domain.sheets import SheetKind
from app.services.meetings import Meetings
from app.storage import encrypted, upgrade
from app.storage.keys import key_from_passphrase
from app.storage.models import (
    AskAgainRow,
    Base,
    BoardRow,
    CallRow,
    DeletedViewRow,
    HardWordRow,
    InfoLineRow,
    InvitationLineRow,
    LetterCheckRow,
    LetterRow,
    MeetingNeedRow,
    MeetingRow,
    MemberRow,
    NeedRow,
    OutcomeLineRow,
    OutcomeRow,
    PictureRow,
    PrintedSheetRow,
    QuestionRow,
    ReadThroughLineRow,
    ReadThroughRow,
    RecordingRow,
    SafetyNoteRow,
    ThemeRow,
    TopicRow,
    ViewRow,
    theme_view,
)
from app.storage.models.base import now
from app.storage.store import BoardFiles, open_with_passphrase
from tests.conftest import PracticeFolder
from tests.storage.conftest import OwnBoard

ONE_MORE = '''
"""Members can have a favourite colour, for a test."""

import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = "{newest}"


def upgrade() -> None:
    with op.batch_alter_table("member", recreate="always") as batch:
        batch.add_column(sa.Column("colour", sa.String(), nullable=False, server_default="red"))
    {then}


def downgrade() -> None:
    with op.batch_alter_table("member") as batch:
        batch.drop_column("colour")
'''


@contextmanager
def connected(file: Path, key: bytes) -> Iterator[Connection]:
    """A connection to an encrypted file, as migrations use it."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: encrypted.connect(file, key),
        module=dbapi2,
        poolclass=StaticPool,
    )
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def config_for(connection: Connection, migrations: Path = upgrade.MIGRATIONS) -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations))
    config.attributes["connection"] = connection
    return config


def one_more(folder: Path, monkeypatch: pytest.MonkeyPatch, then: str = "") -> None:
    """Make the app one whose tables are newer by one revision."""
    newest = upgrade.newest_revision()
    migrations = folder / "100% new migrations"
    shutil.copytree(upgrade.MIGRATIONS, migrations)
    file = migrations / "versions" / "9000_one_more.py"
    file.write_text(ONE_MORE.format(newest=newest, then=then), encoding="utf-8")
    monkeypatch.setattr(upgrade, "MIGRATIONS", migrations)


APART = {
    "adjustment",
    "alembic_version",
    "call",
    "feeling",
    "needs_talk",
    "printed_sheet",
    "put_off",
}
"""Older boards knew of no breaks, sheets or topics put off: each is tested by itself."""


def counts(connection: Connection) -> dict[str, int]:
    """How many rows every table has."""
    names = set(inspect(connection).get_table_names()) - APART
    return {
        name: connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one()  # noqa: S608
        for name in names
    }


def forget_what_came_later(connection: Connection) -> None:
    """Delete the rows of tables that older boards do not have."""
    for rows in (InvitationLineRow, theme_view, ThemeRow):
        connection.execute(delete(rows))


def test_a_new_board_has_just_the_tables_of_the_models(own: OwnBoard) -> None:
    with connected(own.files.store, own.key) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        assert set(counts(connection)) == set(Base.metadata.tables) - APART


def test_the_newest_revision_is_what_a_new_board_gets(own: OwnBoard) -> None:
    assert encrypted.revision(own.files.store, own.key) == upgrade.newest_revision()


def test_the_tables_can_be_taken_down_and_made_again(own: OwnBoard) -> None:
    with connected(own.files.store, own.key) as connection:
        command.downgrade(config_for(connection), "base")
        assert inspect(connection).get_table_names() == ["alembic_version"]
        command.upgrade(config_for(connection), "head")
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_an_older_board_comes_up_to_date_with_every_row(
    practice: PracticeFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        before = counts(session.connection())
        needs = {need.id: need.member_id for need in session.query(NeedRow)}
    store.close()
    one_more(tmp_path, monkeypatch)
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert counts(session.connection()) == before
        assert {need.id: need.member_id for need in session.query(NeedRow)} == needs
        assert set(session.scalars(text("SELECT colour FROM member"))) == {"red"}
        assert session.scalars(text("PRAGMA foreign_key_check")).all() == []
        assert session.scalar(text("PRAGMA journal_mode")) == "wal"
    store.close()
    open_with_passphrase(practice.folder, practice.passphrase).close()


def test_the_old_file_is_kept_beside_the_new_one(
    own: OwnBoard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = own.open()
    with store.sessions.begin() as session:
        session.add(BoardRow(name="As it was", short_name="B"))
    store.close()
    old = upgrade.newest_revision()
    one_more(tmp_path, monkeypatch)
    own.open().close()
    names = sorted(file.name for file in own.folder.iterdir())
    assert names == ["board-before-9000.db", "board.db", "board.key"]
    kept = own.folder / "board-before-9000.db"
    assert encrypted.revision(kept, own.key) == old
    with connected(kept, own.key) as connection:
        assert connection.scalar(text("SELECT name FROM board")) == "As it was"


@pytest.mark.parametrize(
    "then",
    [
        'raise RuntimeError("half way")',
        'op.execute("INSERT INTO need (id, member_id) VALUES (1, 2)")',
        "op.execute(\"UPDATE need SET member_id = 'nobody'\")",
    ],
    ids=["stops", "refused", "breaks links"],
)
def test_an_upgrade_that_fails_leaves_the_old_board_as_it_was(
    practice: PracticeFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    files = BoardFiles(practice.folder)
    before = files.store.read_bytes(), files.key.read_bytes()
    with monkeypatch.context() as newer:
        one_more(tmp_path, newer, then)
        with pytest.raises(Exception, match=r"half way|NOT NULL|broke links"):
            open_with_passphrase(practice.folder, practice.passphrase)
    assert (files.store.read_bytes(), files.key.read_bytes()) == before
    assert sorted(file.name for file in files.folder.iterdir()) == ["board.db", "board.key"]
    open_with_passphrase(practice.folder, practice.passphrase).close()


def test_what_a_killed_upgrade_left_does_not_spoil_the_next(
    own: OwnBoard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        (own.folder / f"board.db.upgrading{ending}").write_bytes(b"half of something" * 999)
    one_more(tmp_path, monkeypatch)
    own.open().close()
    assert encrypted.revision(own.files.store, own.key) == "9000"


def test_the_first_boards_keep_everything_and_get_the_usual_of_what_is_new(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    with connected(files.store, key) as connection:
        photo = {"id": uuid4(), "label": "Photo of Kofi", "contents": b"dots"}
        connection.execute(insert(PictureRow), [photo])
        forget_what_came_later(connection)
        connection.execute(delete(PrintedSheetRow))  # which came later
        before = counts(connection)
        command.downgrade(config_for(connection), "0001")
        assert "stands_for" not in {
            one["name"] for one in inspect(connection).get_columns("picture")
        }
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert counts(session.connection()) == before
        kept = session.scalars(select(PictureRow)).one()
        assert (kept.label, kept.contents, kept.set_id) == ("Photo of Kofi", b"dots", None)
        assert (kept.keywords, kept.group, kept.stands_for) == ([], "", "")
        for member in session.scalars(select(MemberRow)):
            assert member.screen.pictures is PictureChoice.AS_BOARD
            voice = member.voice
            assert (voice.pause_ms, voice.lights_words, voice.finishes) == (600, True, False)
            assert member.said_as == ""
        assert session.scalars(select(BoardRow)).one().pictures is PictureChoice.DRAWINGS
    store.close()


def test_people_are_read_to_as_before_when_it_becomes_one_choice(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    was = {
        "off": (False, False, Reading.NEVER),
        "off, by itself": (False, True, Reading.NEVER),
        "on": (True, False, Reading.WHEN_PRESSED),
        "on, by itself": (True, True, Reading.EVERYTHING),
    }
    with connected(files.store, key) as connection:
        command.downgrade(config_for(connection), "0004")
        ids = connection.scalars(text("SELECT id FROM member ORDER BY id")).all()
        for member_id, (name, (on, by_itself, _)) in zip(ids, was.items(), strict=False):
            connection.execute(
                text(
                    "UPDATE member SET name = :name, voice_on = :on, voice_automatic = :itself,"
                    " voice_wpm = 111 WHERE id = :id"
                ),
                {"name": name, "on": on, "itself": by_itself, "id": member_id},
            )
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        members = {one.name: one for one in session.scalars(select(MemberRow))}
        for name, (_, _, reading) in was.items():
            assert members[name].voice.reading is reading, name
            assert (members[name].voice.wpm, members[name].voice.voice) == (111, "")
        assert len(members) == len(ids)
        assert session.scalars(select(BoardRow)).one().voice == ""
    store.close()


def test_going_back_a_version_keeps_who_is_read_to(practice: PracticeFolder) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    wanted = "SELECT voice_reading, count(*) FROM member GROUP BY 1 ORDER BY 1"
    with connected(files.store, key) as connection:
        connection.execute(
            text("UPDATE member SET voice_reading = 'never' WHERE name LIKE 'D%'")
        )
        before = connection.execute(text(wanted)).all()
        command.downgrade(config_for(connection), "0004")
        command.upgrade(config_for(connection), "head")
        assert connection.execute(text(wanted)).all() == before
    assert len(before) == 3


def test_a_board_from_before_people_were_recorded_keeps_everything_and_can_record(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    with connected(files.store, key) as connection:
        forget_what_came_later(connection)
        connection.execute(delete(PrintedSheetRow))  # which came later
        before = counts(connection)
        lines = connection.execute(select(InfoLineRow.id, InfoLineRow.words)).all()
        command.downgrade(config_for(connection), "0007-1")
        assert "recording" not in inspect(connection).get_table_names()
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions.begin() as session:
        assert counts(session.connection()) == before
        assert session.execute(select(InfoLineRow.id, InfoLineRow.words)).all() == lines
        line = session.get_one(InfoLineRow, lines[0].id)
        line.recordings.append(
            RecordingRow(words=line.words, contents=b"a voice", duration_ms=900)
        )
    with store.sessions() as session:
        assert session.scalars(select(RecordingRow.contents)).one() == b"a voice"
    store.close()


def test_a_board_from_before_people_were_invited_in_writing_can_invite(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    with connected(files.store, key) as connection:
        forget_what_came_later(connection)
        connection.execute(delete(PrintedSheetRow))  # which came later
        before = counts(connection)
        command.downgrade(config_for(connection), "0013-1")
        assert "invitation_line" not in inspect(connection).get_table_names()
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert counts(session.connection()) == before
    meetings = Meetings(store.sessions)
    meeting = meetings.all()[0]
    line = InvitationLine(uuid4(), Phrase("Lunch is free.", "lunch"))
    meetings.save_invitation(meeting.id, [line])
    assert meetings.meeting(meeting.id).invitation == (line,)
    store.close()


def test_a_board_from_before_texts_were_read_first_keeps_everything_and_can_say_who_read(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    with connected(files.store, key) as connection:
        forget_what_came_later(connection)
        connection.execute(delete(PrintedSheetRow))  # which came later
        before = counts(connection)
        lines = connection.execute(select(OutcomeLineRow.id, OutcomeLineRow.words)).all()
        command.downgrade(config_for(connection), "0012-1")
        tables = inspect(connection).get_table_names()
        assert not [table for table in tables if table.startswith("read_through")]
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions.begin() as session:
        assert counts(session.connection()) == before
        assert session.execute(select(OutcomeLineRow.id, OutcomeLineRow.words)).all() == lines
        outcome = session.scalars(select(OutcomeRow).limit(1)).one()
        members = list(session.scalars(select(MemberRow).limit(2)))
        row = ReadThroughRow(outcome_id=outcome.id, on=date(2026, 11, 23), members=members)
        row.lines.append(ReadThroughLineRow(kind=LineKind.WE_DID, words="We asked."))
        session.add(row)
    with store.sessions() as session:
        kept = session.scalars(select(ReadThroughRow)).one()
        assert [line.words for line in kept.lines] == ["We asked."]
        assert len(kept.members) == 2
        assert kept.facilitator is None
    store.close()


def test_letters_from_before_they_were_checked_are_kept_and_new_ones_have_their_look(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    with connected(files.store, key) as connection:
        forget_what_came_later(connection)
        connection.execute(delete(PrintedSheetRow))  # which came later
        before = counts(connection)
        letters = connection.execute(text("SELECT * FROM letter ORDER BY id")).all()
        command.downgrade(config_for(connection), "0009")
        assert "letter_check" not in inspect(connection).get_table_names()
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions.begin() as session:
        assert counts(session.connection()) == before
        assert session.execute(text("SELECT * FROM letter ORDER BY id")).all() == letters
        letter = session.scalars(select(LetterRow).limit(1)).one()
        session.add(LetterCheckRow(letter_id=letter.id, checker=1, findings=[{"rule": "ER48"}]))
    with store.sessions.begin() as session:
        kept = session.scalars(select(LetterCheckRow)).one()
        assert (kept.checker, kept.findings) == (1, [{"rule": "ER48"}])
        session.execute(delete(LetterRow).where(LetterRow.id == kept.letter_id))
    with store.sessions() as session:
        assert session.scalars(select(LetterCheckRow)).all() == []
    store.close()
    assert letters


def test_hard_words_of_an_older_board_stay_and_none_is_lost_for_its_case(
    own: OwnBoard,
) -> None:
    words = {"remit": "What we may do.", "Remit": "The same.", " New  Deal": "A plan."}
    with connected(own.files.store, own.key) as connection:
        command.downgrade(config_for(connection), "0010-1")
        for term, meaning in words.items():
            connection.execute(
                text(
                    "INSERT INTO hard_word (id, term, meaning, picture)"
                    " VALUES (:i, :t, :m, 'tick')"
                ),
                {"i": uuid4().hex, "t": term, "m": meaning},
            )
    store = own.open()
    with store.sessions() as session:
        rows = session.scalars(select(HardWordRow).order_by(HardWordRow.meaning)).all()
        assert {row.term for row in rows} == {"Remit", "remit 2", "New Deal"}
        assert {row.key for row in rows} == {"remit", "remit 2", "new deal"}
        assert {row.meaning for row in rows} == set(words.values())
        assert {row.picture for row in rows} == {"tick"}
        assert {(row.plain, row.kind, row.known, row.off, row.rung) for row in rows} == {
            (None, None, None, False, 0)
        }
    store.close()


def test_going_back_a_version_keeps_hard_words(own: OwnBoard) -> None:
    store = own.open()
    with store.sessions.begin() as session:
        session.add(HardWordRow(key="remit", term="remit", meaning="What we may do."))
        session.add(HardWordRow(key="waits", term="waits"))
        session.add(HardWordRow(key="gone", term="gone", meaning="", removed_at=now()))
    store.close()
    with connected(own.files.store, own.key) as connection:
        command.downgrade(config_for(connection), "0010-1")
        kept = connection.execute(text("SELECT term, meaning FROM hard_word ORDER BY term"))
        assert kept.all() == [("remit", "What we may do."), ("waits", "")]
        command.upgrade(config_for(connection), "head")
        keys = connection.scalars(text("SELECT key FROM hard_word ORDER BY key")).all()
        assert keys == ["remit", "waits"]


def test_cards_placed_on_an_older_board_stay_where_they_were(practice: PracticeFolder) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    wanted = text("SELECT id, choice_id, place_id, dots, position FROM placement ORDER BY id")
    with connected(files.store, key) as connection:
        placed = connection.execute(wanted).all()
        command.downgrade(config_for(connection), "0014-1")
        columns = {one["name"] for one in inspect(connection).get_columns("placement")}
        assert not columns & {"words", "moves"}
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert session.execute(wanted).all() == placed
        assert set(session.execute(text("SELECT words, moves FROM placement"))) == {("", 0)}
        made = session.scalar(text("SELECT sql FROM sqlite_master WHERE name = 'placement'"))
        assert "WITHOUT ROWID" in made
    store.close()
    assert placed


def test_an_older_board_can_write_down_what_was_done_about_a_worry(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    with connected(files.store, key) as connection:
        flags = connection.execute(text("SELECT * FROM safety_flag ORDER BY id")).all()
        command.downgrade(config_for(connection), "0015-1")
        assert "safety_note" not in inspect(connection).get_table_names()
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions.begin() as session:
        kept = session.execute(text("SELECT * FROM safety_flag ORDER BY id")).all()
        assert kept == flags
        session.add(SafetyNoteRow(id=uuid4(), words="Called the lead."))
    with store.sessions() as session:
        assert session.scalars(select(SafetyNoteRow.words)).all() == ["Called the lead."]
    store.close()
    assert flags


def test_everyone_to_call_on_an_older_board_is_still_there(practice: PracticeFolder) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    wanted = text("SELECT id, name, number, checked_on FROM signpost ORDER BY id")
    with connected(files.store, key) as connection:
        before = connection.execute(wanted).all()
        command.downgrade(config_for(connection), "0016-1")
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert session.execute(wanted).all() == before
        gone = session.execute(text("SELECT count(*) FROM signpost WHERE removed_at > 0"))
        assert gone.scalar_one() == 0
    store.close()
    assert before


def test_who_waited_to_talk_on_an_older_board_is_on_the_call_list(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    felt = "SELECT id, member_id, moment, mood, felt_at FROM feeling ORDER BY id"
    add = text(
        "INSERT INTO feeling (id, member_id, moment, mood, felt_at, wants_to_talk, talked)"
        " SELECT :id, id, 'end', 'bad', :at, :wants, :talked FROM member WHERE name = :name"
    )
    long_ago = "2026-02-10 12:00:00.000000"
    with connected(files.store, key) as connection:
        connection.execute(text("DELETE FROM call"))
        command.downgrade(config_for(connection), "0021-1")
        for name, wants, talked in (("Kofi", 1, 0), ("Mo", 1, 1), ("Neil", 0, 0)):
            blanks = {"id": uuid4().hex, "at": long_ago, "wants": wants, "talked": talked}
            connection.execute(add, {**blanks, "name": name})
        before = connection.execute(text(felt)).all()
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert session.execute(text(felt)).all() == before
        calls = session.scalars(select(CallRow).order_by(CallRow.done_at)).all()
        told = [(row.member.name, row.reason, row.done_at is None) for row in calls]
        assert told == [("Kofi", Reason.TALK, True), ("Mo", Reason.TALK, False)]
        assert calls[0].at.year > 2025
        assert calls[0].at > calls[1].at
        columns = {one["name"] for one in inspect(session.connection()).get_columns("feeling")}
        assert not columns & {"wants_to_talk", "talked"}
    store.close()


def test_going_back_a_version_keeps_who_waits_to_talk(practice: PracticeFolder) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    waiting = text(
        "SELECT name FROM feeling JOIN member ON member.id = member_id"
        " WHERE wants_to_talk AND NOT talked"
    )
    with connected(files.store, key) as connection:
        command.downgrade(config_for(connection), "0021-1")
        assert connection.scalars(waiting).all() == ["Winston"]
        assert "call" not in inspect(connection).get_table_names()
        command.upgrade(config_for(connection), "head")
        left = text("SELECT reason FROM call WHERE done_at IS NULL")
        assert connection.scalars(left).all() == ["talk"]


def test_questions_contacts_and_the_board_of_an_older_board_stay_as_they_were(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    wanted = {
        "question": "SELECT id, topic_id, kind, words, picture, position FROM question",
        "topic_signpost": "SELECT topic_id, signpost_id FROM topic_signpost",
        "board": "SELECT id, name, phone, address FROM board",
        "view": "SELECT id, words, helped, sharing FROM view",
    }
    with connected(files.store, key) as connection:
        command.downgrade(config_for(connection), "0021-1")
        before = {
            name: sorted(map(tuple, connection.execute(text(one))))
            for name, one in wanted.items()
        }
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions.begin() as session:
        for name, one in wanted.items():
            assert sorted(map(tuple, session.execute(text(one)))) == before[name]
            assert before[name]
        assert session.scalars(select(BoardRow.feelings_days)).all() == [30]
        again = text("SELECT DISTINCT other_words, turned_round FROM question")
        assert session.execute(again).all() == [("", "")]
        question = session.scalars(select(QuestionRow).limit(1)).one()
        member = session.scalars(select(MemberRow).limit(1)).one()
        session.add(AskAgainRow(member_id=member.id, question_id=question.id, asked="And?"))
    store.close()


def test_every_question_of_an_older_board_is_asked_of_everyone(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    asked = text("SELECT id, words, kind FROM question ORDER BY id")
    told = text("SELECT id, words FROM info_line ORDER BY id")
    with connected(files.store, key) as connection:
        questions = connection.execute(asked).all()
        command.downgrade(config_for(connection), "0022-1")
        lines = connection.execute(told).all()
        columns = {one["name"] for one in inspect(connection).get_columns("question")}
        assert not columns & {"opened_by_id", "about_person"}
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert session.execute(asked).all() == questions
        assert session.execute(told).all() == lines
        opened = session.execute(
            text("SELECT count(*) FROM question WHERE opened_by_id IS NOT NULL OR about_person")
        )
        assert opened.scalar_one() == 0
        assert session.execute(text("SELECT count(*) FROM put_off")).scalar_one() == 0
    store.close()
    assert questions
    assert lines


def test_what_was_written_down_on_an_older_board_is_a_note_by_nobody_named(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    said = text("SELECT id, words, member_id, given_on FROM view ORDER BY id")
    with connected(files.store, key) as connection:
        connection.execute(
            insert(SafetyNoteRow).values(id=uuid4(), words="Called the lead.", at=now())
        )
        before = connection.execute(said).all()
        command.downgrade(config_for(connection), "0020-1")
        columns = {one["name"] for one in inspect(connection).get_columns("view")}
        assert "taken_back" not in columns
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert session.execute(said).all() == before
        note = session.scalars(select(SafetyNoteRow)).one()
        assert (note.words, note.act, note.by, note.second) == (
            "Called the lead.",
            SafetyAct.NOTE,
            "",
            "",
        )
        assert not session.scalar(text("SELECT count(*) FROM view WHERE taken_back"))
        for table in ("view", "safety_note"):
            made = session.scalar(
                text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": table}
            )
            assert "WITHOUT ROWID" in made
    store.close()
    assert before


def test_an_older_board_can_print_answer_sheets_and_keeps_every_view(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    wanted = text("SELECT id, question_id, member_id, words, how FROM view ORDER BY id")
    with connected(files.store, key) as connection:
        views = connection.execute(wanted).all()
        command.downgrade(config_for(connection), "0018-1")
        assert "printed_sheet" not in inspect(connection).get_table_names()
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions.begin() as session:
        assert session.execute(wanted).all() == views
        question = session.scalars(select(QuestionRow)).first()
        assert question is not None
        session.add(
            PrintedSheetRow(
                id=uuid4(),
                code="K7M4PX",
                kind=SheetKind.ANSWER,
                question_id=question.id,
                offered=[],
                printed_on=date(2026, 11, 23),
            )
        )
    with store.sessions() as session:
        made = session.scalar(
            text("SELECT sql FROM sqlite_master WHERE name = 'printed_sheet'")
        )
        assert "WITHOUT ROWID" in made
        assert session.scalars(select(PrintedSheetRow.code)).all() == ["K7M4PX"]
    store.close()
    assert views


def test_a_board_from_before_themes_keeps_every_view_and_can_group_them(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    with connected(files.store, key) as connection:
        forget_what_came_later(connection)
        before = counts(connection)
        said = connection.execute(select(ViewRow.id, ViewRow.words)).all()
        command.downgrade(config_for(connection), "0019-1")
        assert "theme" not in inspect(connection).get_table_names()
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions.begin() as session:
        assert counts(session.connection()) == before
        assert session.execute(select(ViewRow.id, ViewRow.words)).all() == said
        assert set(session.scalars(select(MeetingRow.answered_on))) == {None}
        assert set(session.scalars(select(QuestionRow.dots_closed_at))) == {None}
        topic = session.scalars(select(TopicRow).limit(1)).one()
        theme = ThemeRow(topic_id=topic.id, words="Buses", picture="bus")
        session.add(theme)
        session.flush()
        session.execute(insert(theme_view), [{"theme_id": theme.id, "view_id": said[0].id}])
    with store.sessions() as session:
        assert session.scalars(select(theme_view.c.view_id)).all() == [said[0].id]
    store.close()


def test_what_was_said_on_an_older_board_stays_when_members_can_record(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    views = text("SELECT id, member_id, words, translation, how FROM view ORDER BY id")
    kept = text("SELECT id, view_id, media_type, contents FROM attachment ORDER BY id")
    with connected(files.store, key) as connection:
        command.downgrade(config_for(connection), "0017-1")
        assert "draft_attachment" not in inspect(connection).get_table_names()
        view_id = connection.scalar(text("SELECT id FROM view"))
        connection.execute(
            text(
                "INSERT INTO attachment (id, view_id, media_type, contents)"
                " VALUES (:i, :v, 'image/png', x'0102')"
            ),
            {"i": uuid4().hex, "v": view_id},
        )
        said, made = connection.execute(views).all(), connection.execute(kept).all()
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert session.execute(views).all() == said
        assert session.execute(kept).all() == made
        rows = session.execute(text("SELECT DISTINCT duration_ms, strokes FROM attachment"))
        assert (0, None) in rows.all()
        for table in ("attachment", "draft_attachment"):
            found = session.execute(text(f"PRAGMA table_info({table})"))
            # The key of a table without row numbers is kept before all else.
            assert [row.name for row in found if not row.pk][-1] == "contents"
            sql = text(f"SELECT sql FROM sqlite_master WHERE name = '{table}'")  # noqa: S608
            assert "WITHOUT ROWID" in str(session.scalar(sql))
    store.close()
    assert made


def test_what_helps_on_an_older_board_is_told_to_whom_it_was_told_before(
    practice: PracticeFolder,
) -> None:
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions.begin() as session:
        # No older board has any of these.
        session.execute(delete(MeetingNeedRow))
        session.execute(delete(NeedRow).where(NeedRow.may_know == MayKnow.NO_ONE))
        need = session.query(NeedRow).first()
        meeting = session.query(MeetingRow).first()
        assert need is not None
        assert meeting is not None
        kept = MeetingNeedRow(
            id=uuid4(), meeting_id=meeting.id, need_id=need.id, ready=True, happened=Happened.NO
        )
        session.add(kept)
        kept_id = kept.id
        before = {row.id: row.may_know for row in session.query(NeedRow)}
        access = {row.id: row.screen.access for row in session.query(MemberRow)}
    store.close()
    key = key_from_passphrase(BoardFiles(practice.folder).key, practice.passphrase)
    with connected(BoardFiles(practice.folder).store, key) as connection:
        command.downgrade(config_for(connection), "0022")
        assert connection.execute(text("SELECT met, confirmed FROM meeting_need")).all() == [
            (1, 0)
        ]
        command.upgrade(config_for(connection), "head")
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        again = session.get(MeetingNeedRow, kept_id)
        assert again is not None
        assert (again.ready, again.happened) == (True, Happened.NO)
        assert {row.id: row.may_know for row in session.query(NeedRow)} == before
        assert set(before.values()) == {MayKnow.HELPERS, MayKnow.VENUE}
        assert session.query(MemberRow).count() == len(access)
        # What an older board never asked is as it is for a guest.
        assert {row.screen.presses for row in session.query(MemberRow)} == {PressLikes()}
        assert session.scalars(text("PRAGMA foreign_key_check")).all() == []
    store.close()


def test_buttons_of_an_older_board_stay_as_large_as_they_were(practice: PracticeFolder) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    with connected(files.store, key) as connection:
        command.downgrade(config_for(connection), "0023")
        sizes = "SELECT screen_button_size, count(*) FROM member GROUP BY 1 ORDER BY 1"
        before = {row[0]: row[1] for row in connection.execute(text(sizes))}
        command.upgrade(config_for(connection), "head")
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        after = [row.screen for row in session.query(MemberRow)]
    store.close()
    usual = [one for one in after if one.button_size is ScreenProfile().button_size]
    assert set(before) == {"large", "extra_large"}
    assert len(usual) == before["large"]
    assert len(after) - len(usual) == before["extra_large"]
    usual_ways = {replace(one.scanning, step_ms=ScanLikes.step_ms) for one in after}
    assert usual_ways == {ScanLikes()}


def test_an_older_board_has_deleted_nothing_that_can_come_back(
    practice: PracticeFolder,
) -> None:
    files = BoardFiles(practice.folder)
    key = key_from_passphrase(files.key, practice.passphrase)
    with connected(files.store, key) as connection:
        before = connection.execute(text("SELECT count(*) FROM view")).scalar()
        command.downgrade(config_for(connection), "0024")
        tables = connection.scalars(text("SELECT name FROM sqlite_master")).all()
        assert not [table for table in tables if table.startswith("deleted_")]
        command.upgrade(config_for(connection), "head")
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert session.query(DeletedViewRow).count() == 0
        assert session.query(ViewRow).count() == before
        assert session.scalars(text("PRAGMA foreign_key_check")).all() == []
    store.close()
