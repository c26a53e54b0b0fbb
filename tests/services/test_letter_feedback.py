"""What members think of their letters, on the screen or on paper."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from app.domain.errors.store import Gone
from app.domain.letter_feedback import Face, Feedback
from app.services.all import Services, make_services
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY


@pytest.fixture
def letter(services: Services) -> UUID:
    """Return a letter that its reader has."""
    return services.letters.made()[0].id


def test_nothing_is_known_until_someone_says_it(services: Services, letter: UUID) -> None:
    assert services.letter_feedback.of_letter(letter) == Feedback()


def test_each_question_may_be_skipped(services: Services, letter: UUID) -> None:
    services.letter_feedback.give(letter, Feedback(easy=Face.OK))
    assert services.letter_feedback.of_letter(letter) == Feedback(Face.OK, None, on=TODAY)


def test_what_is_said_later_replaces_what_was_said(
    services: Services, store: Store, words: Catalogue, letter: UUID
) -> None:
    services.letter_feedback.give(letter, Feedback(Face.BAD, Face.GOOD, on_paper=True))
    later = TODAY + timedelta(days=3)
    then = make_services(store.sessions, words, lambda: later)
    then.letter_feedback.give(letter, Feedback(Face.GOOD))
    assert services.letter_feedback.of_letter(letter) == Feedback(Face.GOOD, on=later)


def test_faces_that_came_back_on_paper_have_their_own_day(
    services: Services, letter: UUID
) -> None:
    paper = Feedback(Face.GOOD, Face.BAD, on_paper=True, on=date(2026, 11, 21))
    services.letter_feedback.give(letter, paper)
    assert services.letter_feedback.of_letter(letter) == paper


def test_saying_nothing_takes_it_back(services: Services, letter: UUID) -> None:
    services.letter_feedback.give(letter, Feedback(Face.GOOD, Face.BAD))
    services.letter_feedback.give(letter, Feedback())
    assert services.letter_feedback.of_letter(letter) == Feedback()


def test_a_letter_that_is_not_there_is_gone(services: Services) -> None:
    with pytest.raises(Gone):
        services.letter_feedback.give(uuid4(), Feedback(Face.GOOD))
