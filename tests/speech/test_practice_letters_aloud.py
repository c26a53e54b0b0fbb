"""Every letter of the practice board as sound: whole, in order, and each word in its time."""

import shutil
from pathlib import Path

import pytest

from app.domain.letter import Letter, Part
from app.domain.letter_script import AFTER_BLOCK_MS, AFTER_HEADING_MS, script
from app.services.all import make_services
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY, open_with_key
from tests.speech.aloud import Told, check_words, tell


@pytest.fixture(scope="module")
def letters(
    practice_made_once: Path, practice_key: bytes, tmp_path_factory: pytest.TempPathFactory
) -> list[Letter]:
    """Return the letters the practice board comes with, and those its outcomes make."""
    folder = tmp_path_factory.mktemp("aloud") / "practice"
    shutil.copytree(practice_made_once, folder)
    store = open_with_key(folder, practice_key)
    services = make_services(store.sessions, Catalogue(), lambda: TODAY)
    ids = [made.id for made in services.letters.made()]
    for outcome in services.outcomes.all():
        if services.letters.has_readers(outcome):
            services.letters.make(outcome.id)
    ids += [made.id for made in services.letters.made()]  # which take the place of some
    found = [services.letters.letter(each)[0] for each in dict.fromkeys(ids)]
    store.close()
    return found


@pytest.fixture(scope="module")
def told(letters: list[Letter], tmp_path_factory: pytest.TempPathFactory) -> list[Told]:
    """Return every letter with its sound."""
    scripts = [script(letter) for letter in letters]
    return list(tell(scripts, tmp_path_factory.mktemp("sounds") / "letter.wav"))


def test_every_letter_is_told_in_the_order_of_its_page(letters: list[Letter]) -> None:
    assert len(letters) > 30
    for letter in letters:
        said = iter(line.words for line in script(letter))
        blocks = [block for block in letter.blocks if block.part is not Part.FEEDBACK]
        sender = f"From {letter.sender.name}"
        page = [
            letter.board,
            f"{sender}, {letter.sender.job}",
            letter.date,
            f"Dear {letter.reader},",
            letter.title,
        ]
        for block in blocks:
            page += [block.heading, *(line.words.replace("**", "") for line in block.sentences)]
        page.append(sender)
        page += [part for word in letter.word_list for part in (word.term, word.meaning)]

        assert [words for words in page if words not in said] == []


def test_every_heading_and_block_of_a_letter_has_its_pause(letters: list[Letter]) -> None:
    for letter in letters:
        lines = script(letter)
        headings = {block.heading for block in letter.blocks}
        pauses = {line.pause_ms for line in lines if line.words in headings}
        blocks = [block for block in letter.blocks if block.part is not Part.FEEDBACK]

        assert pauses == {AFTER_HEADING_MS}
        # The title and the sender stand for themselves.
        assert [line.pause_ms for line in lines].count(AFTER_BLOCK_MS) == len(blocks) + 2


def test_every_phone_number_in_a_letter_is_said_twice(letters: list[Letter]) -> None:
    for letter in letters:
        said = [line.words for line in script(letter)]
        with_number = [at for at, words in enumerate(said) if "01632" in words]

        assert len(with_number) >= 4
        for sentence, again in zip(with_number[::2], with_number[1::2], strict=True):
            assert again == sentence + 1
            assert said[again] in said[sentence]


def test_every_word_has_its_time_in_order_and_inside_the_sound(told: list[Told]) -> None:
    for one in told:
        check_words(one)


def test_something_is_heard_under_every_word(told: list[Told]) -> None:
    assert [quiet for one in told for quiet in one.quiet] == []


def test_the_sound_is_plain_and_never_too_loud_for_its_samples(told: list[Told]) -> None:
    assert {one.shape for one in told} == {(1, 2)}
    assert [one.clipped for one in told] == [0] * len(told)
