"""Finding what a person must look at before it is printed."""

import pytest

from app.domain.privacy import Reason, reasons_to_read


def reasons(words: str, *names: str) -> tuple[Reason, ...]:
    return reasons_to_read([words], names, private=False)


def test_harmless_words_need_nobody() -> None:
    assert reasons("The bus is late. It is 10 minutes late.", "Kofi") == ()


def test_a_private_topic_is_always_read_first() -> None:
    assert reasons_to_read([], [], private=True) == (Reason.PRIVATE_TOPIC,)


@pytest.mark.parametrize(
    "words", ["Kofi came too.", "i like kofi", "KOFI!", "It was Kofi's idea.", "(Kofi)"]
)
def test_someone_elses_name_is_found_however_it_was_typed(words: str) -> None:
    assert reasons(words, "Kofi") == (Reason.NAMES_SOMEONE,)


@pytest.mark.parametrize("name", ["Mary-Jane", "D'Arcy", "ਗੁਰਦੀਪ", "C. J."])
def test_a_name_may_have_any_marks_in_it(name: str) -> None:
    assert reasons(f"I went with {name} on the bus.", name) == (Reason.NAMES_SOMEONE,)


def test_a_name_inside_a_longer_word_is_not_that_person() -> None:
    assert reasons("My annual check was good.", "Ann") == ()


@pytest.mark.parametrize("words", ["My mum helps.", "He shouts at me.", "the Nurse was rude"])
def test_talk_of_another_person_is_found(words: str) -> None:
    assert reasons(words) == (Reason.ABOUT_SOMEONE,)


def test_a_word_that_only_holds_a_persons_word_is_not_one() -> None:
    assert reasons("I like the theatre and my sonnets.") == ()


@pytest.mark.parametrize(
    "words", ["Ring 07700 900 120", "ring 07700-900-120", "(01632) 960120", "943.476.5919"]
)
def test_a_long_number_is_found_however_it_was_typed(words: str) -> None:
    assert reasons(words) == (Reason.NUMBER,)


@pytest.mark.parametrize("words", ["The number 12 bus", "It cost £240.", "I am 29. I said 10."])
def test_a_short_number_is_harmless(words: str) -> None:
    assert reasons(words) == ()


def test_every_reason_is_given_once_and_in_order() -> None:
    said = ["My mum is Ann.", "Her number is 07700 900120.", "mum again"]
    assert reasons_to_read(said, ["Ann"], private=True) == tuple(Reason)
