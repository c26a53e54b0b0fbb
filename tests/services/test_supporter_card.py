"""The printed card for people who help others have their say."""

import io

import pikepdf
import pytest

from app.domain.letter import Sheet
from app.services.all import Services
from app.services.printing import Printing
from tests.letters.matterhorn.judge import faults


@pytest.fixture
def card(services: Services) -> bytes:
    """Return the card as it is printed."""
    printing = Printing(services.letters, services.album)
    return printing.poster(services.supporter_card.letter(), Sheet.A4)


def test_the_card_is_one_page(card: bytes) -> None:
    with pikepdf.open(io.BytesIO(card)) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.Root.MarkInfo.Marked


def test_the_card_can_be_read_by_screen_readers(card: bytes) -> None:
    assert faults(card) == []


def test_the_card_says_how_to_help_and_is_for_everyone(services: Services) -> None:
    letter = services.supporter_card.letter()
    said = [line.words for block in letter.blocks for line in block.sentences]
    assert "Do not answer for them." in said
    assert "If you answer for someone, please say so." in said
    assert len(said) == 7
    assert letter.reader == ""
    assert all(len(words.split()) <= 15 for words in said)
