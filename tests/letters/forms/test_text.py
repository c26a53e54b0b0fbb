"""A letter as plain text."""

from dataclasses import replace

import pytest

from app.domain.letter import Part, Sentence
from app.letters.forms.text import letter_text
from tests.letters.forms.told import LONG_QUOTE, block, whole
from tests.letters.samples import letter as sample

USUAL = """\
Elmshire Board
From Moira Tennant, Board facilitator
Monday 5 October 2026

Dear Sandra,

-----------------
You said. We did.
-----------------

You said
--------
“it was **too** fast”
Your health check was too fast.

If you are not happy
--------------------
You can make a complaint.

From Moira Tennant

What do you think of this letter?
---------------------------------
Tick 1 face.
[ ] Good
[ ] OK
[ ] Bad

Word list
---------
complaint: Telling us something is bad.
"""


def test_a_letter_reads_well_as_plain_text() -> None:
    own = Sentence("it was **too** fast", quoted=True)
    letter = sample(
        block(
            Part.YOU_SAID, own, Sentence("Your health check was too fast."), heading="You said"
        ),
        block(
            Part.NOT_HAPPY,
            Sentence("You can make a **complaint**."),
            heading="If you are not happy",
        ),
        block(
            Part.FEEDBACK,
            Sentence("Tick 1 face."),
            heading="What do you think of this letter?",
        ),
    )
    assert letter_text(letter).decode() == USUAL


def test_headings_under_a_chapter_have_a_fainter_rule() -> None:
    lines = letter_text(whole()).decode().splitlines()
    chapter, under = lines.index("The lift & the bus"), lines.index("About we_did")
    assert lines[chapter + 1] == "-" * len("The lift & the bus")
    assert lines[under + 1] == "- - - - - -"


@pytest.mark.parametrize("words", [LONG_QUOTE, "N" + 44 * "o"])
def test_a_sentence_is_one_line_however_long_it_is(words: str) -> None:
    letter = replace(whole(), blocks=(block(Part.YOU_SAID, Sentence(words, quoted=True)),))
    assert f"\n“{words}”\n" in letter_text(letter).decode()


def test_lines_end_in_one_way_and_the_last_one_too() -> None:
    text = letter_text(whole())
    assert b"\r" not in text
    assert text.endswith(b".\n")
    assert b"\n\n\n\n" not in text


def test_a_sentence_of_ours_is_on_one_line_though_it_was_typed_on_two() -> None:
    letter = replace(whole(), blocks=(block(Part.WE_DID, Sentence("We asked\nthem.")),))
    assert "\nWe asked them.\n" in letter_text(letter).decode()
