"""Somebody who is erased is gone from every table, from the file and from its log."""

import json
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select, text

from app.domain.errors.people import WorryNotPassedOn
from app.domain.errors.store import Gone
from app.domain.people import Supporter
from app.domain.pictures import OWN
from app.domain.views import Concern, Sharing, ViewFilter
from app.services.all import Services
from app.services.own_sources import NOT_THEIRS, SOURCES
from app.storage.models import (
    ChangeRow,
    ErasedRow,
    MemberRow,
    PictureRow,
    SafetyNoteRow,
    SupporterRow,
    ViewRow,
)
from app.storage.store import Store
from tests import makers
from tests.privacy.dumps import every_row, log_pages, pages, tells
from tests.services.one_of_each import Made, one_of_each
from tests.services.scenes import new_member, open_question, say

STAYS_WITH_NOTHING_OF_THEM = {"needs_export", "read_through", "printed_sheet"}
"""Rows that are about several people, or about a sheet of paper: only the tie to them goes."""


@pytest.fixture
def made(store: Store) -> Made:
    """Put a row about one member in every table, and one about another."""
    with store.sessions.begin() as session:
        one_of_each(session, "zqother")
        return one_of_each(session, "zqmine")


def erase(store: Store, services: Services, member_id: UUID) -> None:
    """Pass on every worry, and erase."""
    with store.sessions() as session:
        worried = select(ViewRow.id).where(ViewRow.member_id == member_id, ViewRow.flag.has())
        views = session.scalars(worried).all()
    for view_id in views:
        services.safety.write_down(view_id, "Told her", "the lead", "R1")
    services.erasing.erase(member_id)


def test_not_one_row_about_them_is_left_in_any_table(
    store: Store, services: Services, made: Made
) -> None:
    services.erasing.erase(made["member"]["id"])
    theirs = {source.name for source in SOURCES} - STAYS_WITH_NOTHING_OF_THEM
    left = [row for row in every_row(store) if row[0] in theirs and tells(row, "zqmine-")]
    assert left == []
    links = [row[0] for row in every_row(store) if tells(row, made["member"]["id"])]
    assert links == ["erased"]


def test_nobody_else_loses_anything(store: Store, services: Services, made: Made) -> None:
    before = [row for row in every_row(store) if tells(row, "zqother-")]
    services.erasing.erase(made["member"]["id"])
    assert [row for row in every_row(store) if tells(row, "zqother-")] == before
    assert {row[0] for row in before} > {source.name for source in SOURCES} & {"view", "need"}


def test_what_the_board_itself_has_stays(store: Store, services: Services, made: Made) -> None:
    services.erasing.erase(made["member"]["id"])
    left = {row[0] for row in every_row(store) if tells(row, "zqmine-")}
    kept = {name for name in made if name in NOT_THEIRS} - {"safety_flag", "safety_note"}
    texts = {name for name in kept if tells((name, made[name]), "zqmine-")}
    assert left >= texts


@pytest.mark.laptop_only("it looks into the file")
def test_nothing_of_them_is_in_the_file_or_in_its_log(
    store: Store, services: Services, practice_key: bytes
) -> None:
    member = replace(makers.member("Zqwilhelmina"), address="Zqlane 4", note="Zqnote")
    services.people.save(member)
    say(services, member.id, open_question(services).id, "Zqsaid it all")
    file = store.files.store
    known = (b"Zqwilhelmina", b"Zqlane 4", b"Zqnote", b"Zqsaid it all")
    whole = b"".join([*pages(file, practice_key), *log_pages(file, practice_key)])
    assert all(one in whole for one in known)
    services.erasing.erase(member.id)
    assert log_pages(file, practice_key) == []
    whole = b"".join(pages(file, practice_key))
    assert not any(one in whole for one in known)
    store.close()
    whole = b"".join(pages(file, practice_key))
    assert not any(one in whole for one in known)


def test_the_history_says_that_somebody_was_erased_and_not_who(
    store: Store, services: Services
) -> None:
    member = new_member(services, "Zqwilf")
    services.erasing.erase(member.id)
    with store.sessions() as session:
        row = session.scalars(select(ChangeRow).order_by(ChangeRow.number.desc())).first()
    assert row is not None
    assert (row.what, row.table, row.row_id) == ("erased", "member", None)
    assert services.who_did_what.check().broken is None


def test_what_they_said_with_no_name_stays(services: Services) -> None:
    member, question = new_member(services), open_question(services)
    nameless = next(
        one
        for topic in services.topics.asking()
        for one in topic.questions
        if one.may_be_no_name and one.kind is question.kind
    )
    say(services, member.id, nameless.id, "The bus never comes", Sharing.NO_NAME)
    services.erasing.erase(member.id)
    assert services.views.find(ViewFilter(text="The bus never comes"))


def worried(services: Services) -> tuple[UUID, UUID]:
    """A member, and what they said that somebody is worried about."""
    member = new_member(services)
    view = say(services, member.id, open_question(services).id, "Somebody hurts me")
    services.views.flag(view.id, Concern.ACT_NOW)
    return member.id, view.id


def test_a_worry_that_nobody_was_told_of_stops_it(store: Store, services: Services) -> None:
    member_id, _view_id = worried(services)
    before = every_row(store)
    assert services.erasing.goes(member_id).must_wait
    with pytest.raises(WorryNotPassedOn):
        services.erasing.erase(member_id)
    assert every_row(store) == before


def test_so_does_a_worry_about_what_they_took_back(services: Services) -> None:
    member_id, view_id = worried(services)
    services.own_views.delete(member_id, view_id)
    with pytest.raises(WorryNotPassedOn):
        services.erasing.erase(member_id)


def test_that_a_worry_was_passed_on_stays_and_none_of_the_words(
    store: Store, services: Services
) -> None:
    member_id, view_id = worried(services)
    services.safety.write_down(view_id, "Zqwilf told me at noon", "the lead, Anna", "R-77")
    assert (
        services.erasing.goes(member_id).worries,
        services.erasing.goes(member_id).must_wait,
    ) == (
        1,
        False,
    )
    services.erasing.erase(member_id)
    with store.sessions() as session:
        notes = [
            row for row in session.scalars(select(SafetyNoteRow)) if row.reference == "R-77"
        ]
        assert [(row.words, row.passed_to, row.view_id) for row in notes] == [
            ("", "the lead, Anna", None)
        ]
        assert session.get(ViewRow, view_id) is None
    assert not any(tells(row, "Zqwilf") for row in every_row(store))


def test_a_photo_goes_with_the_last_who_wears_it(store: Store, services: Services) -> None:
    face = services.album.keep_face("Wilf", b"\x89PNG")
    first, second = (replace(makers.member(name), face=face) for name in ("Wilf", "Bo"))
    photo = UUID(face.removeprefix(OWN))
    for member in (first, second):
        services.people.save(member)
    for member, left in ((first, True), (second, False)):
        services.erasing.erase(member.id)
        with store.sessions() as session:
            assert (session.get(PictureRow, photo) is not None) is left


def test_a_supporter_goes_with_the_last_whom_they_support(
    store: Store, services: Services
) -> None:
    helper = Supporter(UUID(int=7), "Hal")
    services.people.save_supporter(helper)
    both = [replace(makers.member(name), supporter_id=helper.id) for name in ("Wilf", "Bo")]
    for member in both:
        services.people.save(member)
    for member, left in zip(both, (True, False), strict=True):
        services.erasing.erase(member.id)
        with store.sessions() as session:
            assert (session.get(SupporterRow, helper.id) is not None) is left


def test_everybody_on_the_practice_board_can_be_erased(
    store: Store, services: Services
) -> None:
    for member in services.people.members():
        erase(store, services, member.id)
    with store.sessions() as session:
        assert session.scalars(select(MemberRow)).all() == []
        if session.get_bind().dialect.name == "sqlite":  # a server never lets a link break
            assert session.scalars(text("PRAGMA foreign_key_check")).all() == []
    assert services.who_did_what.check().broken is None


def test_what_goes_is_what_is_told_before(services: Services) -> None:
    member, question = new_member(services), open_question(services)
    say(services, member.id, question.id, "The ramp is too steep")
    goes = services.erasing.goes(member.id)
    assert (goes.name, goes.views, goes.letters, goes.needs) == (member.name, 1, 0, 0)
    assert (goes.worries, goes.must_wait) == (0, False)


def test_nobody_is_erased_twice(services: Services) -> None:
    member = new_member(services)
    services.erasing.erase(member.id)
    with pytest.raises(Gone):
        services.erasing.erase(member.id)
    with pytest.raises(Gone):
        services.erasing.goes(member.id)


def test_only_random_ids_and_days_are_kept_of_who_was_erased(
    store: Store, services: Services
) -> None:
    member = new_member(services)
    services.erasing.erase(member.id)
    assert services.erasing.ids() == {member.id}
    with store.sessions() as session:
        (row,) = session.scalars(select(ErasedRow))
        assert (row.member_id, row.on) == (member.id, date(2026, 11, 23))


def test_an_older_copy_erases_them_again(store: Store, services: Services) -> None:
    first, second = new_member(services, "Wilf"), new_member(services, "Bo")
    services.erasing.erase(first.id)
    ids = services.erasing.ids()
    with store.sessions.begin() as session:
        session.execute(text("DELETE FROM erased"))  # as the older copy has it
    services.people.save(first)
    say(services, first.id, open_question(services).id, "The ramp is too steep")
    assert services.erasing.erase_again(ids) == 1
    left = {one.id for one in services.people.members()}
    assert first.id not in left
    assert second.id in left
    assert services.erasing.ids() == ids
    assert services.erasing.erase_again(ids) == 0


def test_a_copy_that_knows_who_was_erased_needs_no_telling(services: Services) -> None:
    member = new_member(services)
    services.erasing.erase(member.id)
    services.people.save(member)
    assert services.erasing.erase_again() == 1


def test_the_copy_of_what_goes_can_be_saved_before(services: Services) -> None:
    member = new_member(services)
    assert json.dumps([dict(row) for row in services.own_copies.of(member.id).rows("member")])
