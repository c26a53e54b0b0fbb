"""How words are said: the board's own list, and the names of its people."""

from dataclasses import replace
from uuid import uuid4

import pytest

from app.domain.errors.writing import WordsMissing
from app.domain.sayings import Saying
from app.services.all import Services
from app.services.removals import Thing
from app.speech.spoken import spoken
from tests.services.scenes import new_member


def _keep(services: Services, written: str, said: str) -> Saying:
    saying = Saying(uuid4(), written, said)
    services.sayings.save(saying)
    return saying


def _name(services: Services, name: str, said_as: str) -> None:
    services.people.save(replace(new_member(services), name=name, said_as=said_as))


def test_a_board_begins_with_no_words_of_its_own(services: Services) -> None:
    assert services.sayings.all() == []
    assert services.sayings.said() == {}


def test_a_word_is_kept_and_changed(services: Services) -> None:
    word = _keep(services, "Elmshire", "Elm sheer")
    assert services.sayings.all() == [word]
    changed = replace(word, said="Elm sher")
    services.sayings.save(changed)
    assert services.sayings.all() == [changed]


def test_words_come_by_how_they_are_written(services: Services) -> None:
    for word in ("moor", "Elmshire", "LDPB", "Éire"):
        _keep(services, word, "")
    assert [one.written for one in services.sayings.all()] == [
        "Elmshire",
        "LDPB",
        "moor",
        "Éire",
    ]


@pytest.mark.parametrize("written", ["", "  "])
def test_nothing_is_kept_until_something_is_written(services: Services, written: str) -> None:
    with pytest.raises(WordsMissing):
        _keep(services, written, "something")
    assert services.sayings.all() == []


def test_names_and_words_are_said_together(services: Services) -> None:
    _name(services, "Ania", "Ah-nya")
    _keep(services, " Elmshire ", " Elm sheer ")
    assert services.sayings.said() == {"Ania": "Ah-nya", "Elmshire": "Elm sheer"}


def test_where_nothing_is_said_otherwise_nothing_changes(services: Services) -> None:
    _name(services, "Kofi", "  ")
    _keep(services, "Elmshire", " ")
    assert services.sayings.said() == {}


@pytest.mark.parametrize("written", ["Ania", "ania"])
def test_the_list_wins_over_a_persons_name(services: Services, written: str) -> None:
    _name(services, "Ania", "Ah-nya")
    _keep(services, written, "Anna")
    assert spoken("Dear Ania", services.sayings.said()).text == "Dear Anna"


def test_a_word_or_a_person_that_was_removed_is_said_as_it_comes(services: Services) -> None:
    member = replace(new_member(services), name="Ania", said_as="Ah-nya")
    services.people.save(member)
    word = _keep(services, "Elmshire", "Elm sheer")
    services.removals.remove(Thing.SAYING, word.id)
    services.removals.remove(Thing.MEMBER, member.id)
    assert services.sayings.said() == {}
