"""What can be pressed in a letter on a screen."""

import pytest

from app.letters.links import links


@pytest.mark.parametrize(
    ("words", "pressed"),
    [
        ("Phone 01632 999 120.", {"01632 999 120": "tel:01632999120"}),
        ("Phone +44 (0)1632 960 120.", {"+44 (0)1632 960 120": "tel:+441632960120"}),
        ("Text 07700 900 120.", {"07700 900 120": "sms:07700900120"}),
        (
            "Email a07700900120@x.example",
            {"a07700900120@x.example": "mailto:a07700900120@x.example"},
        ),
        (
            "See www.café.example/ŵ.",
            {"www.café.example/ŵ": "https://www.caf%C3%A9.example/%C5%B5"},
        ),
        ("I said this is no number: 5", {}),
    ],
)
def test_numbers_and_addresses_lead_somewhere(words: str, pressed: dict[str, str]) -> None:
    assert {words[start:end]: url for start, end, url in links(words)} == pressed


def test_a_short_number_is_not_taken_for_a_part_of_a_long_one() -> None:
    words = "Phone 01632 999 120 or call 999. In danger, call 999."
    found = [(start, words[start:end]) for start, end, _url in links(words)]
    last = words.rindex("999")
    assert found == [(6, "01632 999 120"), (words.index("999."), "999"), (last, "999")]
