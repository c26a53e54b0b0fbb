"""The letters that are made side by side with other tools, and how they are looked at."""

from pathlib import Path

from app.domain.letter import Layout, Letter, LetterProfile
from app.letters.letter import letter_pdf
from benchmarks.peers import checking, ours
from benchmarks.peers.content import PROFILE, personal_letters
from benchmarks.peers.shown import LIBRARY, file_of
from benchmarks.peers.side_by_side import Peer, beside

LETTERS = personal_letters()
SOME = LETTERS[::25]


def fault_of(letter: Letter, printed: Letter, profile: LetterProfile, folder: Path) -> str:
    """What is found when one letter was wanted and another was printed."""
    file_of(folder, 0).write_bytes(letter_pdf(printed, profile, LIBRARY))
    return checking.fault([letter], folder)


def test_no_two_people_get_the_same_letter() -> None:
    assert len({letter.reader for letter in LETTERS}) == 200
    assert len({letter.blocks for letter in LETTERS}) == 200


def test_our_letters_have_two_pages_with_all_words_and_pictures(tmp_path: Path) -> None:
    ours.make(SOME, tmp_path)
    assert len(list(tmp_path.iterdir())) == len(SOME)
    assert checking.fault(SOME, tmp_path) == ""


def test_a_letter_to_somebody_else_is_found_out(tmp_path: Path) -> None:
    found = fault_of(LETTERS[0], LETTERS[1], PROFILE, tmp_path)
    assert found == f"a letter does not say: Dear {LETTERS[0].reader},"


def test_a_letter_that_is_too_long_is_found_out(tmp_path: Path) -> None:
    found = fault_of(LETTERS[0], LETTERS[0], LetterProfile(points=24), tmp_path)
    assert found == "a letter has 3 pages"


def test_a_letter_with_no_pictures_is_found_out(tmp_path: Path) -> None:
    plain = LetterProfile(layout=Layout.NO_PICTURES)
    assert fault_of(LETTERS[0], LETTERS[0], plain, tmp_path) == "a letter lacks pictures"


def test_a_letter_that_was_not_made_is_found_out(tmp_path: Path) -> None:
    assert checking.fault(LETTERS[:1], tmp_path) == "a letter was not made"


def test_a_tool_that_is_not_installed_is_told_and_does_not_fail(tmp_path: Path) -> None:
    result = beside(Peer("Quill", "benchmarks.peers.with_quill", 5, 1), tmp_path)
    assert result.what == "5 two-page letters beside Quill"
    assert result.measured.startswith("not measured: No module named")
    assert result.mark == "left out"
    assert result.holds is not False
