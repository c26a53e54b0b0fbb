"""Words are shown and said as one thing, by the computer's voice or by a person."""

from uuid import uuid4

from app.domain.phrase import Phrase
from app.domain.recordings import same_words


def test_a_number_is_said_by_the_computer_for_nobody_recorded_it() -> None:
    recorded = Phrase("The bus is late.", "bus", recording=uuid4())
    numbered = recorded.numbered(2)
    assert numbered == Phrase("The bus is late.", "bus", "2. The bus is late.")


def test_a_recording_is_of_the_words_and_not_of_the_spaces() -> None:
    assert same_words("The bus is late.", " The  bus is late. ")
    assert not same_words("The bus is late.", "The bus is never late.")
    assert not same_words("The bus is late.", "The bus is late?")
