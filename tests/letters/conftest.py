"""The letter that judges of tagged PDF are tried on."""

import pytest

from app.domain.letter import LetterProfile
from app.letters.letter import letter_pdf
from tests.letters.samples import LIBRARY, letter


@pytest.fixture(scope="session")
def tagged_letter() -> bytes:
    """Return the usual letter as a file."""
    return letter_pdf(letter(), LetterProfile(), LIBRARY)
