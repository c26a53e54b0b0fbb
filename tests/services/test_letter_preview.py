"""The letter as it would be, before it is made."""

from dataclasses import replace

from app.domain.letter import Part
from app.domain.outcomes import Outcome
from app.services.all import Services


def outcome_about(services: Services, words: str) -> Outcome:
    return next(one for one in services.outcomes.all() if one.topic.words == words)


def test_a_preview_is_the_letter_of_the_first_reader(services: Services) -> None:
    outcome = outcome_about(services, "Going to the dentist")
    letter = services.letters.preview(outcome.id)
    assert letter is not None
    assert letter.reader == "Kofi"
    said = [sentence.words for sentence in letter.block(Part.YOU_SAID) if sentence.quoted]
    assert said == ["There is a 3 year wait. THREE YEARS!!!"]


def test_a_preview_keeps_nothing(services: Services) -> None:
    outcome = outcome_about(services, "Going to the dentist")
    services.letters.preview(outcome.id)
    assert services.letters.made(outcome.id) == []


def test_there_is_no_preview_with_nobody_to_write_to(services: Services) -> None:
    outcome = outcome_about(services, "Going to the dentist")
    services.outcomes.save(replace(outcome, view_ids=frozenset()))
    assert services.letters.preview(outcome.id) is None
