"""Who letters are from, who people can ask: one and the same."""

from dataclasses import replace
from uuid import uuid4

import pytest

from app.domain.errors.people import FacilitatorAlreadyThere
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.letter import Letter, Part
from app.domain.people import Facilitator
from app.services.all import Services
from app.storage.models import BoardRow, FacilitatorRow
from app.storage.store import Store
from tests.services.scenes import answer, new_member, open_question, say

AYA = Facilitator(uuid4(), "Aya Rowe", "Worker", "Elmshire Speaks", "avatar_03")


def written(services: Services) -> Letter:
    """A letter as it would be now."""
    question = open_question(services)
    view = say(services, new_member(services).id, question.id, "The bus is late.")
    letter = services.letters.preview(answer(services, [view]).id)
    assert letter is not None
    return letter


def without_facilitators(store: Store) -> None:
    with store.sessions.begin() as session:
        for row in session.query(FacilitatorRow):
            session.delete(row)


def test_letters_are_from_who_people_can_ask(services: Services) -> None:
    assert services.senders.sender().name == services.boards.board().contact_name
    assert services.senders.sender() in services.senders.all()


def test_someone_new_is_kept_whole_and_letters_are_from_them(services: Services) -> None:
    services.senders.write_from(AYA)
    assert services.senders.sender() == AYA
    assert AYA in services.senders.all()
    letter = written(services)
    assert (letter.sender.name, letter.sender.job, letter.sender.photo) == (
        "Aya Rowe",
        "Worker",
        "avatar_03",
    )
    assert "You can ask Aya Rowe." in [line.words for line in letter.block(Part.QUESTIONS)]


def test_a_new_name_is_also_who_people_can_ask(services: Services) -> None:
    moira = services.senders.sender()
    before = services.boards.board()
    services.senders.write_from(replace(moira, name=" Moira Tennant-Rowe "))
    assert services.senders.sender() == replace(moira, name="Moira Tennant-Rowe")
    assert services.boards.board() == replace(before, contact_name="Moira Tennant-Rowe")
    assert len(services.senders.all()) == 2


def test_letters_can_be_from_someone_else_and_nobody_is_lost(services: Services) -> None:
    everyone = services.senders.all()
    now = services.senders.sender()
    (other,) = [one for one in everyone if one != now]
    services.senders.write_from(other)
    assert services.senders.sender() == other
    assert services.senders.all() == everyone


def test_a_board_with_no_facilitators_writes_as_its_contact(
    services: Services, store: Store
) -> None:
    without_facilitators(store)
    sender = services.senders.sender()
    assert (sender.name, sender.job, sender.photo) == ("Moira Tennant", "", "")
    assert written(services).sender.name == "Moira Tennant"
    services.senders.write_from(replace(sender, job="Board facilitator"))
    assert services.senders.all() == [replace(sender, job="Board facilitator")]


def test_nobody_is_kept_without_a_name(services: Services) -> None:
    before = services.senders.all()
    with pytest.raises(WordsMissing):
        services.senders.write_from(replace(AYA, name="\t"))
    assert services.senders.all() == before


def test_two_facilitators_cannot_have_one_name(services: Services) -> None:
    now, everyone = services.senders.sender(), services.senders.all()
    with pytest.raises(FacilitatorAlreadyThere):
        services.senders.write_from(replace(AYA, name="Dev Okafor "))
    assert services.senders.sender() == now
    assert services.senders.all() == everyone


def test_letters_are_from_nobody_while_a_board_has_no_details(
    services: Services, store: Store
) -> None:
    without_facilitators(store)
    with store.sessions.begin() as session:
        session.delete(session.query(BoardRow).one())
    assert services.senders.sender().name == ""
    with pytest.raises(Gone):
        services.senders.write_from(AYA)
    assert services.senders.all() == []
