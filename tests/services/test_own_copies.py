"""Everything that the board holds about one member, and nothing about anybody else."""

import csv
import io
import json
from uuid import UUID, uuid4

import pytest
from sqlalchemy import LargeBinary, String, text

from app.domain.errors.people import ManyCalled, NobodyCalled
from app.domain.errors.store import Gone
from app.domain.own_copy import FORMAT, VERSION, Kind, OwnCopy
from app.domain.views import Sharing
from app.services.all import Services
from app.services.own_sources import NOT_THEIRS, SOURCES
from app.services.removals import Thing
from app.storage.models import Base
from app.storage.models.base import now
from app.storage.store import Store
from app.wording.own_copy_files import files_of
from tests import makers
from tests.privacy.said import everybody_says
from tests.services.one_of_each import Made, mark, one_of_each
from tests.services.scenes import new_member, open_question, say

FOR_SAFETY = {"safety_flag", "safety_note"}
THEIRS = {"member", "view", "need", "letter", "draft", "consent"}


@pytest.fixture
def made(store: Store) -> Made:
    """Put a row about one member in every table, and one about another."""
    with store.sessions.begin() as session:
        one_of_each(session, "zqother")
        return one_of_each(session, "zqmine")


@pytest.fixture
def copy(services: Services, made: Made) -> OwnCopy:
    """Return the copy of that member."""
    return services.own_copies.of(made["member"]["id"])


def test_every_table_is_in_the_copy_or_has_a_reason_not_to_be() -> None:
    theirs = [source.name for source in SOURCES]
    assert len(theirs) == len(set(theirs))
    assert not set(theirs) & NOT_THEIRS.keys()
    assert {*theirs, *NOT_THEIRS} == set(Base.metadata.tables)
    assert all(NOT_THEIRS.values())


def test_what_hangs_on_a_member_is_in_the_copy_unless_it_keeps_somebody_safe() -> None:
    linked = {
        table.name
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name in THEIRS
    }
    assert linked & NOT_THEIRS.keys() == FOR_SAFETY


def test_every_column_of_every_kind_is_in_the_copy(copy: OwnCopy, made: Made) -> None:
    whole = b"\n".join(files_of(copy).values()).decode(errors="replace")
    looked_at = 0
    for source in SOURCES:
        for column in source.table.c:
            value = made.get(source.name, {}).get(column.key)
            if isinstance(column.type, String | LargeBinary) and isinstance(value, str | bytes):
                known = value.decode() if isinstance(value, bytes) else str(value)
                assert known in whole, (source.name, column.key)
                looked_at += 1
    assert looked_at > 90


def test_nothing_about_anybody_else_is_in_the_copy(copy: OwnCopy) -> None:
    whole = b"\n".join(files_of(copy).values()).decode(errors="replace")
    assert "zqmine" in whole
    assert "zqother" not in whole


def test_no_worry_of_a_facilitator_is_in_the_copy(copy: OwnCopy) -> None:
    whole = b"\n".join(files_of(copy).values()).decode(errors="replace")
    for table in FOR_SAFETY:
        assert f"zqmine-{table}" not in whole


def test_what_was_taken_back_and_is_kept_to_keep_somebody_safe_is_not_in_it(
    store: Store, services: Services, made: Made
) -> None:
    with store.sessions.begin() as session:
        session.execute(
            text("UPDATE view SET taken_back = true WHERE words = :words"),
            {"words": mark("zqmine", "view", "words")},
        )
    again = services.own_copies.of(made["member"]["id"])
    assert again.rows("view") == again.rows("attachment") == again.rows("placement") == ()


def test_no_view_without_a_name_is_in_anybodys_copy(services: Services) -> None:
    spoken = everybody_says(services)
    nameless = [one for one in spoken if one.is_nameless]
    assert nameless
    for one in nameless:
        whole = files_of(services.own_copies.of(one.member_id))["everything.json"].decode()
        assert one.words not in whole


def test_what_was_said_with_a_name_is_in_it_with_its_question(services: Services) -> None:
    member, question = new_member(services), open_question(services)
    say(services, member.id, question.id, "The ramp is too steep")
    (row,) = services.own_copies.of(member.id).rows("view")
    assert (row["words"], row["question"]) == ("The ramp is too steep", question.phrase.words)
    assert row["sharing"] == Sharing.WITH_NAME


def test_the_json_says_what_it_is_and_holds_every_kind(copy: OwnCopy) -> None:
    whole = json.loads(files_of(copy)["everything.json"])
    assert (whole["format"], whole["version"]) == (FORMAT, VERSION)
    assert whole["member"] == {"id": str(copy.member_id), "name": copy.name}
    assert list(whole["kinds"]) == [source.name for source in SOURCES]
    assert all(whole["left_out"])
    assert set(whole["files"]) == {f"files/{one.name}" for one in copy.files}


def test_what_was_recorded_drawn_printed_or_photographed_is_a_file_that_its_row_names(
    copy: OwnCopy, made: Made
) -> None:
    files = {one.name: one.contents for one in copy.files}
    for kind, column in (
        ("attachment", "contents"),
        ("deleted_attachment", "contents"),
        ("draft_attachment", "contents"),
        ("letter_paper", "pdf"),
        ("picture", "contents"),
    ):
        (row,) = copy.rows(kind)
        assert files[str(row[column])] == made[kind][column]
    assert len(files) == 5


def test_a_table_for_spreadsheets_has_every_row_and_no_formula(copy: OwnCopy) -> None:
    row = {"words": "=HYPERLINK(1)", "note": "@SUM(1)", "said": "Über … “so”", "more": ["=1"]}
    evil = Kind("evil", ("words", "note", "said", "more", "none"), (row, row))
    tables = files_of(OwnCopy("B", uuid4(), "N", now(), (evil,), ()))
    raw = tables["tables/evil.csv"]
    assert raw.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    assert head == list(evil.columns)
    assert rows == [["'=HYPERLINK(1)", "'@SUM(1)", "Über … “so”", '["=1"]', ""]] * 2


def test_each_kind_that_has_something_has_a_table(copy: OwnCopy) -> None:
    tables = {name for name in files_of(copy) if name.startswith("tables/")}
    assert tables == {f"tables/{kind.name}.csv" for kind in copy.kinds if kind.rows}


def test_somebody_who_was_taken_away_has_their_copy_too(services: Services) -> None:
    member = new_member(services)
    services.removals.remove(Thing.MEMBER, member.id)
    assert services.own_copies.of(member.id).name == member.name


def test_somebody_is_found_by_name_in_any_case_or_by_id(services: Services) -> None:
    member = new_member(services, "Wilhelmina")
    for named in ("wilhelmina", " Wilhelmina ", str(member.id)):
        assert services.own_copies.find(named) == member.id


@pytest.mark.parametrize("named", ["Nobody at all", "", "   "])
def test_whoever_is_not_there_is_not_found(services: Services, named: str) -> None:
    services.people.save(makers.member("Wilf"))
    with pytest.raises(NobodyCalled):
        services.own_copies.find(named)


def test_two_of_one_name_are_told_apart_by_their_ids(services: Services) -> None:
    new_member(services, "Wilf")
    new_member(services, "Wilf")
    with pytest.raises(ManyCalled):
        services.own_copies.find("Wilf")


def test_there_is_no_copy_of_somebody_who_is_not_there(services: Services) -> None:
    with pytest.raises(Gone):
        services.own_copies.of(UUID(int=1))
