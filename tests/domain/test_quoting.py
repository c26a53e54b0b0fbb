"""Seeing when words told in confidence are about to be told to others."""

import pytest

from app.domain.quoting import told_again

KEPT = ["I am scared of the man on the bus, and of the dark."]


@pytest.mark.parametrize(
    ("line", "piece"),
    [
        ("You said: scared of the man on the bus!", "scared of the man on the bus"),
        ("Someone is SCARED OF THE MAN.", "SCARED OF THE MAN"),
        ("Someone is scared of a man.", ""),
        ("on the bus", ""),
        ("", ""),
    ],
)
def test_a_piece_of_what_was_told_in_confidence_is_found(line: str, piece: str) -> None:
    assert told_again(line, KEPT, []) == piece


def test_what_somebody_else_said_to_everyone_may_be_told() -> None:
    assert told_again("the man on the bus", KEPT, ["The man on the bus shouts"]) == ""


def test_where_nothing_was_told_in_confidence_nothing_is_told_again() -> None:
    assert told_again("The bus is always very late", [], ["The bus is always late"]) == ""
