"""Packs move a board between a laptop and a server, and both hold the same."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from app.domain.errors.door import PassphraseTooShort
from app.domain.errors.packs import NoWayForPacks, PackOfAnotherBoard
from app.domain.errors.store import MayOnlyRead
from app.domain.people import Member
from app.domain.views import Answer, Draft, Sharing
from app.joining.kept import Kept
from app.joining.settling import settle
from app.joining.tables import SHARED
from app.laptops import other_laptops
from app.services.all import Services, make_services
from app.services.new_laptop import begin_from_pack, let_packs_in, let_packs_out
from app.storage.keys import key_from_passphrase
from app.storage.open_store import OpenStore
from app.storage.server import ServerStore
from app.storage.server_setup import ServerRole, let_in
from app.storage.store import Store
from app.system.this_laptop import ThisLaptop
from app.wording.catalogue import Catalogue
from tests import makers
from tests.conftest import TODAY, PracticeFolder
from tests.on_server import BOARD, PASSWORD, Server

AUDITOR = "test_pack_auditor"
OPENS = "opens it on laptops"


@pytest.fixture
def empty(server: Server) -> Iterator[str]:
    """Return the database of a board on a server that nobody has written in."""
    with server.database() as name:
        with server.alone():
            server.make_board(name)
        yield name


@pytest.fixture
def office(server: Server, empty: str) -> Iterator[ServerStore]:
    """Return that board, open."""
    with server.opened(empty) as store:
        yield store


def services_of(store: OpenStore, words: Catalogue) -> Services:
    return make_services(store.sessions, words, lambda: TODAY)


def everything(store: OpenStore) -> dict[str, dict[str, Any]]:
    """Every shared row, as a file has it, but for ids that are each laptop's own."""
    with store.sessions() as session:
        connection = session.connection()
        return {
            name: dict(Kept(connection, table).every_row()) for name, table in SHARED.items()
        }


def move(there: OpenStore, here: OpenStore, folder: Path) -> bool:
    """Carry a pack from one to the other, and say whether anything came in."""
    file = folder / "on the stick.pack"
    other_laptops(there).pack(file)
    return not other_laptops(here).join([file]).is_nothing


def unlock(practice: PracticeFolder) -> Any:  # noqa: ANN401 - what finds a key
    return partial(key_from_passphrase, passphrase=practice.passphrase)


@pytest.fixture
def joined(
    file_store: Store, office: ServerStore, practice: PracticeFolder, tmp_path: Path
) -> ServerStore:
    """Return the server's board after it got all that the laptop has."""
    file = tmp_path / "first.pack"
    other_laptops(file_store).pack(file)
    let_packs_in(office, file, unlock(practice))
    other_laptops(office).join([file])
    return office


def test_a_server_gets_all_that_a_laptop_has_just_as_it_is_there(
    file_store: Store, joined: ServerStore
) -> None:
    here = everything(file_store)
    assert here["member"]
    assert here["view"]
    assert here["letter"]
    assert everything(joined) == here


def test_what_came_in_is_not_taken_for_something_that_was_changed_on_the_server(
    joined: ServerStore,
) -> None:
    with joined.sessions.begin() as session:
        before = session.scalars(text("SELECT mark FROM mark")).all()
        settle(session.connection(), joined.packs.laptop)
        assert session.scalars(text("SELECT mark FROM mark")).all() == before


def test_what_was_done_at_both_is_in_the_end_the_same_at_both(
    file_store: Store, joined: ServerStore, words: Catalogue, tmp_path: Path
) -> None:
    hall, office = services_of(file_store, words), services_of(joined, words)
    first, second, third = hall.people.members()[:3]
    hall.people.save(replace(first, note="from the hall"))
    office.people.save(replace(office.people.member(second.id), note="from the office"))
    asked = [one for topic in office.topics.asking() for one in topic.questions]
    question = next(one for one in asked if one.may_be_no_name)
    office.people.save(makers.member("New in the office"))
    for place, words_said in ((hall, "said in the hall"), (office, "said in the office")):
        draft = Draft(question.id, Answer(words=words_said))
        place.answers.confirm(new_member(place).id, draft, Sharing.NO_NAME)
    hall.people.save(replace(hall.people.member(third.id), note="hall says"))
    office.people.save(replace(office.people.member(third.id), note="office says"))
    assert move(file_store, joined, tmp_path)
    assert move(joined, file_store, tmp_path)
    move(file_store, joined, tmp_path)
    assert everything(joined) == everything(file_store)
    told = repr(everything(joined))
    for kept in ("from the hall", "from the office", "said in the hall", "said in the office"):
        assert kept in told
    for store in (joined, file_store):
        (open_still,) = other_laptops(store).differences()
        assert {side.words for side in open_still.sides} == {"hall says", "office says"}


def new_member(services: Services) -> Member:
    member = makers.member("Somebody")
    services.people.save(member)
    return member


def test_what_is_chosen_on_the_server_is_chosen_on_the_laptop(
    file_store: Store, joined: ServerStore, words: Catalogue, tmp_path: Path
) -> None:
    hall, office = services_of(file_store, words), services_of(joined, words)
    member = hall.people.members()[0]
    hall.people.save(replace(member, note="hall says"))
    office.people.save(replace(office.people.member(member.id), note="office says"))
    move(file_store, joined, tmp_path)
    (about,) = other_laptops(joined).differences()
    mark = next(side.mark for side in about.sides if side.words == "hall says")
    other_laptops(joined).choose(about, mark)
    move(joined, file_store, tmp_path)
    assert other_laptops(file_store).differences() == []
    assert hall.people.member(member.id).note == "hall says"


def test_what_a_member_takes_back_at_one_goes_at_the_other_with_what_was_known_of_it(
    file_store: Store, joined: ServerStore, words: Catalogue, tmp_path: Path
) -> None:
    hall, office = services_of(file_store, words), services_of(joined, words)
    member = new_member(hall)
    question = hall.topics.asking()[0].questions[0]
    said = Draft(question.id, Answer(words="Zqgone again"))
    view = hall.answers.confirm(member.id, said, Sharing.WITH_NAME)
    assert view is not None
    move(file_store, joined, tmp_path)
    assert "Zqgone again" in repr(everything(joined))
    office.erasing.erase(member.id)
    assert "Zqgone" not in repr(everything(joined))
    with joined.sessions() as session:
        known = text("SELECT CAST(shown AS TEXT) FROM joined WHERE key = :key")
        assert set(session.scalars(known, {"key": view.hex})) <= {"{}"}
    move(joined, file_store, tmp_path)
    assert "Zqgone" not in repr(everything(file_store))


def test_a_new_laptop_begins_with_a_pack_of_a_board_that_began_on_a_server(
    server: Server, server_database: str, tmp_path: Path
) -> None:
    with server.opened(server_database) as office:
        with pytest.raises(NoWayForPacks):
            other_laptops(office).pack(tmp_path / "too soon.pack")
        with pytest.raises(PassphraseTooShort):
            let_packs_out(office, "short")
        let_packs_out(office, OPENS)
        other_laptops(office).pack(tmp_path / "first.pack")
        folder = tmp_path / "new laptop"
        folder.mkdir()
        way = partial(key_from_passphrase, passphrase=OPENS)
        hall = begin_from_pack(
            folder, tmp_path / "first.pack", way, lambda: ThisLaptop(folder).id
        )
        assert everything(hall) == everything(office)
        assert everything(hall)["member"]
        hall.close()


def test_a_board_with_people_in_it_takes_no_pack_of_another_board(
    server: Server,
    server_database: str,
    file_store: Store,
    practice: PracticeFolder,
    tmp_path: Path,
) -> None:
    file = tmp_path / "first.pack"
    other_laptops(file_store).pack(file)
    with server.opened(server_database) as office:
        before = everything(office)
        with pytest.raises(PackOfAnotherBoard):
            let_packs_in(office, file, unlock(practice))
        assert everything(office) == before


def test_a_board_that_was_put_from_a_backup_is_another_laptop(
    server: Server, empty: str
) -> None:
    with server.opened(empty) as office:
        let_packs_out(office, OPENS)
        before = office.packs.laptop
        assert office.packs.laptop == before
    server.do(f"UPDATE {BOARD}.pack_way SET place = 'where it was before'", empty)  # noqa: S608
    with server.opened(empty) as office:
        assert office.packs.laptop != before
        assert office.packs.laptop == office.packs.laptop


def test_an_auditor_may_not_read_what_packs_are_sealed_with(server: Server, empty: str) -> None:
    with server.opened(empty) as office:
        let_packs_out(office, OPENS)
    with server.alone():
        let_in(server.admin_url(empty), BOARD, AUDITOR, PASSWORD, ServerRole.READER)
    with server.opened(empty, AUDITOR) as audited:
        assert services_of(audited, Catalogue()).people.members() == []
        with pytest.raises(MayOnlyRead), audited.sessions() as session:
            session.execute(select(text("key")).select_from(text("pack_way")))
