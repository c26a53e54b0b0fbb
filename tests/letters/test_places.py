"""What is said of a letter is found on its pages, so that it can light up there."""

import pytest

from app.commands.every_form import ODD, SCRIPTS
from app.domain.letter import Letter, LetterProfile, Part
from app.domain.letter_script import script
from app.letters.letter import letter_pdf
from app.letters.places import Box, Places
from tests.letters.reading import need_font_for
from tests.letters.samples import LIBRARY, block, letter, said

SAID = {
    **SCRIPTS,
    **{name: words for name, words in ODD.items() if any(map(str.isalnum, words))},
    "accents typed apart": "Mae'r ty\u0302 yn oer",
    "kept apart": "بس\u200cدیر 12 bus",
    "joined shapes": "শিক্ষা ভালো",
}


def places(wanted: Letter, points: int = 16) -> Places:
    return Places(letter_pdf(wanted, LetterProfile(points), LIBRARY))


@pytest.mark.parametrize("words", SAID.values(), ids=SAID.keys())
def test_everything_that_is_said_is_found_in_its_order(words: str) -> None:
    need_font_for(words)
    found = places(said(words))
    lines = [found.find(line.words) for line in script(said(words))]
    firsts = [line.first for line in lines if line is not None]
    assert len(firsts) == len(lines)
    assert firsts == sorted(firsts)


@pytest.mark.parametrize("words", [SCRIPTS["urdu"], SCRIPTS["bengali"], "I am 😀 and cross"])
def test_each_word_lights_up_a_part_of_its_own(words: str) -> None:
    need_font_for(words)
    found = places(said(words))
    line = found.find(words)
    assert line is not None
    boxes = [lit for lit in _words(found, words) if lit]
    assert len(boxes) == sum(any(map(str.isalnum, word)) for word in words.split())
    assert len(set(boxes)) == len(boxes)


def _words(found: Places, words: str) -> list[tuple[Box, ...]]:
    """What each word of the line that was found last fills."""
    line = found.find(words)
    assert line is not None
    starts = [at for at in range(len(words)) if at == 0 or words[at - 1] == " "]
    return [tuple(found.boxes(line, at, len(words[at:].split()[0]))) for at in starts]


def test_a_word_on_the_next_page_is_found_there() -> None:
    long = " ".join(f"Word{n}" for n in range(400))
    found = places(said(long))
    line = found.find(long)
    assert line is not None
    assert found.page(line, long.index("Word399")) > found.page(line)
    assert found.boxes(line, long.index("Word399"), len("Word399"))


def test_the_word_in_the_place_of_a_picture_is_not_taken_for_what_is_said() -> None:
    wanted = letter(block(Part.YOU_SAID, "You said", "bus_late", "Bus late"), faces=())
    found = places(wanted)
    lines = {line.words: found.find(line.words) for line in script(wanted)}
    heading, sentence = lines["You said"], lines["Bus late"]
    assert heading is not None
    assert sentence is not None
    assert sentence.first == heading.first + len("Yousaid")
