"""Whoever has the file and the passphrase cannot find out whose a view with no name is.

What cannot be hidden is tested too, at the end, so that nobody promises it.
"""

import logging
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import SQLAlchemyError

from app.domain.topics import QuestionKind
from app.domain.views import Sharing
from app.services.all import Services
from app.storage import encrypted, traces
from app.storage.models import PlacementRow, ViewRow
from app.storage.store import BoardFiles, Store, open_with_passphrase
from app.storage.traces import USUAL_WAIT_MS
from tests.conftest import PracticeFolder
from tests.privacy.dumps import Row, every_row, log_pages, pages, tells
from tests.privacy.said import ENDS, Spoken, draft_of, everybody_says, one_of_each_kind
from tests.services.scenes import new_member

ONLY_ADDED_TO = {"taken", "view", "placement"}
COUNTERS = 100


def nameless(spoken: list[Spoken]) -> list[Spoken]:
    return [one for one in spoken if one.is_nameless]


def ids_of(store: Store, words: str) -> list[UUID]:
    """The ids by which a view is known: its own, and those of its cards."""
    with store.sessions() as session:
        view_id = session.scalars(select(ViewRow.id).filter_by(words=words)).one()
        cards = session.scalars(select(PlacementRow.id).filter_by(view_id=view_id)).all()
    return [view_id, *cards]


def times_in(row: Row) -> list[object]:
    """What in a row tells of a moment, and not only of a day."""
    return [value for value in row[1].values() if isinstance(value, str) and _is_moment(value)]


def _is_moment(value: str) -> bool:
    try:
        return len(value) > len("2026-11-23") and bool(datetime.fromisoformat(value))
    except ValueError:
        return False


def test_every_kind_of_question_was_answered_in_every_way(spoken: list[Spoken]) -> None:
    ends = Counter(one.end for one in spoken)
    assert set(ends) == {end for end, _act in ENDS}
    assert set(ends.values()) == {len({one.question.kind for one in spoken})}
    assert {one.question.kind for one in spoken} == set(QuestionKind)


def test_no_row_of_any_table_has_a_view_with_no_name_and_its_author(
    store: Store, spoken: list[Spoken]
) -> None:
    rows = every_row(store)
    for one in nameless(spoken):
        for known in (one.words, *ids_of(store, one.words)):
            about = [row for row in rows if tells(row, known)]
            assert about
            for author in (one.member_id, one.member):
                assert not [row[0] for row in about if tells(row, author)], one.end


def test_that_they_answered_is_all_that_joins_an_author_to_a_question(
    store: Store, spoken: list[Spoken]
) -> None:
    rows = every_row(store)
    for one in nameless(spoken):
        about = [row for row in rows if tells(row, one.member_id)]
        joined = [row for row in about if tells(row, one.question.id)]
        assert [(name, list(row)) for name, row in joined] == [
            ("taken", ["member_id", "question_id"])
        ], one.end


def test_what_answers_a_view_with_no_name_wrote_to_its_author_of_nothing(
    store: Store, spoken: list[Spoken]
) -> None:
    rows = every_row(store)
    for one in nameless(spoken):
        view_id, *_cards = ids_of(store, one.words)
        links = [row for name, row in rows if name == "outcome_view"]
        outcomes = [row["outcome_id"] for row in links if tells(("", row), view_id)]
        letters = [row for name, row in rows if name == "letter"]
        for row in letters:
            if row["outcome_id"] in outcomes:
                assert not tells(("letter", row), one.member_id), one.end


def test_no_moment_is_kept_with_a_view_that_has_no_name(
    store: Store, spoken: list[Spoken]
) -> None:
    rows = every_row(store)
    for one in nameless(spoken):
        known = ids_of(store, one.words)
        about = [row for row in rows if any(tells(row, each) for each in known)]
        moments = {row[0] for row in about if times_in(row)}
        # What facilitators did about a worry has its time; nobody else's does.
        assert moments <= {"safety_flag", "safety_note"}, one.end


def test_nothing_about_an_author_is_changed_by_what_they_say(
    store: Store, services: Services
) -> None:
    began = datetime.now(UTC).replace(tzinfo=None)
    said = everybody_says(services)
    rows = every_row(store)
    for one in nameless(said):
        about = [row for row in rows if tells(row, one.member_id)]
        since = {
            name
            for name, row in about
            for moment in times_in((name, row))
            if datetime.fromisoformat(str(moment)) >= began
        }
        assert since <= {"change"}, one.end
        changes = [row for name, row in about if name == "change"]
        assert [row["what"] for row in changes] == ["added"]  # the member, before they spoke


def test_the_history_says_nothing_of_views_or_of_letters_that_were_withdrawn(
    store: Store, spoken: list[Spoken]
) -> None:
    changes = [row for name, row in every_row(store) if name == "change"]
    assert {row["table"] for row in changes} <= {
        "letter",
        "letter_event",
        "member",
        "outcome",
        "promise",
        "question",
    }
    assert not [row for row in changes if row["table"] == "letter" and row["what"] != "added"]
    assert spoken


def test_how_a_drawing_with_no_name_came_about_is_forgotten(
    store: Store, spoken: list[Spoken]
) -> None:
    rows = [row for name, row in every_row(store) if name == "attachment"]
    drawn = [one for one in spoken if one.question.kind is QuestionKind.MY_DRAWING]
    for one in drawn:
        (view_id, *_cards) = ids_of(store, one.words) if "deleted" not in one.end else (None,)
        kept = [row for row in rows if view_id and tells(("", row), view_id)]
        assert [row["strokes"] is None for row in kept] == [one.is_nameless] * len(kept)
        assert len(kept) == (view_id is not None)


def test_what_was_deleted_is_nowhere(store: Store, spoken: list[Spoken]) -> None:
    rows = every_row(store)
    deleted = [one for one in spoken if one.end.startswith("deleted")]
    assert deleted
    for one in deleted:
        assert not [row[0] for row in rows if tells(row, one.words)]


def test_no_draft_is_left_of_what_was_confirmed(store: Store, spoken: list[Spoken]) -> None:
    members = {one.member_id for one in spoken}
    drafts = [row for row in every_row(store) if row[0] == "draft"]
    assert not [row for row in drafts if any(tells(row, member) for member in members)]


def test_the_log_of_changes_is_empty_as_soon_as_a_view_has_no_name(
    store: Store, services: Services, practice_key: bytes
) -> None:
    (question, *_) = one_of_each_kind(services)
    member = new_member(services)
    spoken = Spoken(member.id, member.name, question, "zqnobodyknows", "")
    services.answers.keep_draft(member.id, draft_of(spoken))
    assert any(b"zqnobodyknows" in page for page in log_pages(store.files.store, practice_key))
    services.answers.confirm(member.id, draft_of(spoken), Sharing.NO_NAME)
    assert log_pages(store.files.store, practice_key) == []
    in_file = pages(store.files.store, practice_key)
    assert sum(page.count(b"zqnobodyknows") for page in in_file) == 1


def test_a_member_does_not_wait_while_something_reads_and_the_next_answer_empties_the_log(
    store: Store, services: Services, practice_key: bytes
) -> None:
    (question, *_) = one_of_each_kind(services)
    first, second = (new_member(services, name) for name in ("Xerxes", "Yolande"))
    with closing(encrypted.connect_for_work(store.files.store, practice_key)) as reader:
        reader.isolation_level = None
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM view").fetchone()
        began = time.monotonic()
        spoken = Spoken(first.id, first.name, question, "zqfirst", "")
        services.answers.confirm(first.id, draft_of(spoken), Sharing.NO_NAME)
        assert time.monotonic() - began < USUAL_WAIT_MS / 1000
        assert log_pages(store.files.store, practice_key)
        reader.execute("COMMIT")
    spoken = Spoken(second.id, second.name, question, "zqsecond", "")
    services.answers.confirm(second.id, draft_of(spoken), Sharing.NO_NAME)
    assert log_pages(store.files.store, practice_key) == []


def test_nor_does_anything_in_the_log_or_in_a_free_page_tell_of_what_was_deleted(
    store: Store, spoken: list[Spoken], practice_key: bytes
) -> None:
    everything = pages(store.files.store, practice_key)
    everything += log_pages(store.files.store, practice_key)
    whole = b"".join(everything)
    assert any(one.words.encode() in whole for one in spoken)
    for one in spoken:
        if one.end.startswith("deleted"):
            assert one.words.encode() not in whole


def laid_out(file: Path, key: bytes) -> list[bytes]:
    """The pages of a board, but for the counters at the very beginning."""
    first, *others = pages(file, key)
    return [first[COUNTERS:], *others]


def mark(file: Path, key: bytes) -> int:
    with closing(encrypted.connect(file, key)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def said_in_another_order(file: Path, key: bytes) -> None:
    """Take everything that was said out of a board, and put it back in any order."""
    with closing(encrypted.connect(file, key)) as connection:
        for table in ("attachment", "placement", "taken", "view"):
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
            Random(7).shuffle(rows)  # noqa: S311 - nothing secret
            connection.execute(f"DELETE FROM {table}")  # noqa: S608
            blanks = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({blanks})", rows)  # noqa: S608
        connection.execute("PRAGMA user_version = 1")
        connection.commit()


def test_a_closed_board_is_the_same_in_whatever_order_things_were_said(
    store: Store, practice_key: bytes
) -> None:
    file = store.files.store
    as_it_came = laid_out(file, practice_key)
    store.close()
    closed = laid_out(file, practice_key)
    assert closed != as_it_came
    said_in_another_order(file, practice_key)
    assert laid_out(file, practice_key) != closed
    traces.settle(file, practice_key)
    assert laid_out(file, practice_key) == closed


def test_a_closed_board_has_nothing_of_what_was_deleted(
    store: Store, spoken: list[Spoken], practice_key: bytes
) -> None:
    store.close()
    whole = b"".join(pages(store.files.store, practice_key))
    left = {one.end for one in spoken if one.words.encode() in whole}
    assert left == {end for end, _act in ENDS if not end.startswith("deleted")}


def test_a_board_that_was_not_closed_is_laid_anew_when_it_is_opened(
    practice: PracticeFolder, practice_key: bytes
) -> None:
    file = BoardFiles(practice.folder).store
    assert mark(file, practice_key) == traces.OWED
    open_with_passphrase(practice.folder, practice.passphrase).close()
    assert mark(file, practice_key) == 0


def test_copies_from_before_an_upgrade_go_when_something_must_be_forgotten(
    store: Store, practice: PracticeFolder, practice_key: bytes
) -> None:
    copy = practice.folder / "board-before-0020.db"
    copy.write_bytes(store.files.store.read_bytes())
    store.close()
    assert not copy.exists()
    copy.write_bytes(store.files.store.read_bytes())
    traces.settle(store.files.store, practice_key)
    assert copy.exists()  # nobody has asked for anything to be forgotten since


def test_a_board_that_cannot_be_laid_anew_stays_as_it_is_and_owes_it(
    practice: PracticeFolder, practice_key: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file = BoardFiles(practice.folder).store
    with closing(encrypted.connect(file, practice_key)) as reader:
        reader.execute("PRAGMA busy_timeout = 0")
        reader.isolation_level = None
        reader.execute("BEGIN IMMEDIATE")
        traces.settle(file, practice_key)
        reader.execute("ROLLBACK")
    assert "could not be laid anew" in caplog.text
    assert mark(file, practice_key) == traces.OWED


def test_nothing_but_the_locked_files_is_in_the_boards_folder(
    store: Store, spoken: list[Spoken], practice: PracticeFolder
) -> None:
    files = {file.name: file.read_bytes() for file in practice.folder.iterdir()}
    assert set(files) <= {"board.db", "board.db-wal", "board.db-shm", "board.key", "board.lock"}
    for one in spoken:
        for name, contents in files.items():
            assert one.words.encode() not in contents, name
            assert one.member.encode() not in contents, name


def test_a_fault_in_the_log_has_no_words_of_anybody(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    row = {"id": uuid4(), "question_id": uuid4(), "words": "zqsecret", "said": "answer"}
    try:
        with store.sessions.begin() as session:
            session.execute(insert(ViewRow), [row])
    except SQLAlchemyError:
        logging.getLogger("app").exception("A fault")
    assert 'INSERT INTO "view"' in caplog.text
    assert "zqsecret" not in caplog.text


def changed(before: list[Row], after: list[Row]) -> list[Row]:
    seen = [repr(row) for row in before]
    return [row for row in after if repr(row) not in seen]


def test_two_copies_taken_before_and_after_some_answers_do_not_tell_who_gave_which(
    store: Store, services: Services
) -> None:
    (question, *_) = one_of_each_kind(services)
    members = [new_member(services, name) for name in ("Xerxes", "Yolande", "Zebedee")]
    before = every_row(store)
    for member in members:
        spoken = Spoken(member.id, member.name, question, f"zq{member.id.hex}", "")
        draft = draft_of(spoken)
        services.answers.keep_draft(member.id, draft)
        services.answers.confirm(member.id, draft, Sharing.NO_NAME)
    new = changed(before, every_row(store))
    assert {name for name, _row in new} == ONLY_ADDED_TO
    views = [row for name, row in new if name == "view"]
    # But for their ids and what was said, the new views are all the same.
    assert len({repr({**row, "id": "", "words": ""}) for row in views}) == 1
    assert len(views) == len([row for name, row in new if name == "taken"]) == len(members)


def test_two_copies_around_one_persons_answer_do_tell_and_that_cannot_be_hidden(
    store: Store, services: Services
) -> None:
    (question, *_) = one_of_each_kind(services)
    member = new_member(services)
    spoken = Spoken(member.id, member.name, question, "zqalone", "")
    before = every_row(store)
    services.answers.confirm(member.id, draft_of(spoken), Sharing.NO_NAME)
    new = changed(before, every_row(store))
    # That somebody answered must be known, or they would be asked again and again; and what
    # they said must be kept. Nothing else changes.
    assert {name for name, _row in new} == ONLY_ADDED_TO
    assert [name for name, _row in new].count("view") == 1
    assert [name for name, _row in new].count("taken") == 1
