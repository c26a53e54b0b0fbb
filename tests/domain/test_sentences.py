"""Where sentences end."""

import pytest

from app.domain.sentences import sentences_in


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        ("We asked. They came! Did it last?", ["We asked.", "They came!", "Did it last?"]),
        ("We asked Dr. Patel. She wrote back.", ["We asked Dr. Patel.", "She wrote back."]),
        ("It starts at 10.30am on Monday.", ["It starts at 10.30am on Monday."]),
        ("A day costs £2.50. Bring 2.5 litres.", ["A day costs £2.50.", "Bring 2.5 litres."]),
        ("We wrote to them\r\nThey wrote back", ["We wrote to them", "They wrote back"]),
        ("• We asked.\n- They came.\n1. It ran.\n2) It ends.",
         ["We asked.", "They came.", "It ran.", "It ends."]),
        ("• We asked. They came.", ["We asked.", "They came."]),
        ("She said “Yes.” We were glad.", ["She said “Yes.”", "We were glad."]),
        ("2.5 litres are enough.", ["2.5 litres are enough."]),
        (" \n\n ", []),
    ],
)  # fmt: skip
def test_each_sentence_stands_by_itself(written: str, sentences: list[str]) -> None:
    assert sentences_in(written) == sentences
