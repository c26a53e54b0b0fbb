"""The letters of the practice board are tagged PDFs (PDF/UA-1)."""

from app.services.all import Services
from app.services.printing import Printing
from tests.letters.matterhorn.judge import faults


def test_the_letters_of_the_practice_board_can_be_read_by_ear(services: Services) -> None:
    printing = Printing(services.letters, services.album)
    letters = services.letters.made()
    assert letters
    for letter in letters:
        assert faults(printing.preview_pdf(letter.id)) == [], letter
