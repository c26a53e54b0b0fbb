"""What a voice says of a letter, in which order, and with which pauses."""

from dataclasses import replace

import pytest

from app.domain.letter import Block, HardWord, Letter, Part, Sender, Sentence
from app.domain.letter_script import (
    AFTER_BLOCK_MS,
    AFTER_HEADING_MS,
    AFTER_SENTENCE_MS,
    AFTER_TERM_MS,
    Line,
    phone_numbers,
    script,
)


def _letter(*blocks: Block) -> Letter:
    return Letter(
        board="Elmshire Board",
        date="Monday 5 October 2026",
        reader="Sandra",
        title="You said. We did.",
        sender=Sender("Moira Tennant", "board facilitator"),
        blocks=blocks,
        faces=(Sentence("Good", "good"),),
        word_list=(HardWord("complaint", "Telling us something is bad."),),
    )


def _said(sentence: Sentence) -> list[str]:
    """What is said of a letter whose only sentence this is."""
    letter = _letter(Block(Part.QUESTIONS, "Questions", "", (sentence,)))
    lines = [line.words for line in script(letter)]
    return lines[lines.index("Questions") + 1 : lines.index("From Moira Tennant")]


def test_a_letter_is_told_in_the_order_of_its_page() -> None:
    letter = _letter(
        Block(
            Part.YOU_SAID, "You said", "", (Sentence("The bus is late."), Sentence("Always."))
        ),
        Block(Part.WE_DID, "We did", "", (Sentence("We asked the drivers."),)),
    )

    assert script(letter) == (
        Line("Elmshire Board", AFTER_SENTENCE_MS),
        Line("From Moira Tennant, board facilitator", AFTER_SENTENCE_MS),
        Line("Monday 5 October 2026", AFTER_SENTENCE_MS),
        Line("Dear Sandra,", AFTER_HEADING_MS),
        Line("You said. We did.", AFTER_BLOCK_MS),
        Line("You said", AFTER_HEADING_MS),
        Line("The bus is late.", AFTER_SENTENCE_MS),
        Line("Always.", AFTER_BLOCK_MS),
        Line("We did", AFTER_HEADING_MS),
        Line("We asked the drivers.", AFTER_BLOCK_MS),
        Line("From Moira Tennant", AFTER_BLOCK_MS),
        Line("Word list", AFTER_HEADING_MS),
        Line("complaint", AFTER_TERM_MS),
        Line("Telling us something is bad.", AFTER_SENTENCE_MS),
    )


def test_pauses_are_longer_after_headings_and_longest_after_blocks() -> None:
    assert AFTER_TERM_MS < AFTER_SENTENCE_MS < AFTER_HEADING_MS < AFTER_BLOCK_MS


def test_what_asks_for_a_pen_is_not_said() -> None:
    feedback = Block(Part.FEEDBACK, "What do you think?", "", (Sentence("Tick 1 face."),))
    told = " ".join(line.words for line in script(_letter(feedback)))

    assert "Tick" not in told
    assert "Good" not in told


def test_the_stars_of_a_hard_word_are_not_said() -> None:
    assert _said(Sentence("You can make a **complaint**.")) == ["You can make a complaint."]


def test_a_persons_own_words_are_said_just_as_they_are() -> None:
    own = "**NOT** good!!! ring me on 07700 900 120 😬"

    assert _said(Sentence(own, quoted=True)) == [own]


def test_a_phone_number_is_said_twice() -> None:
    assert _said(Sentence("Phone Dev on 01632\xa0960\xa0121.")) == [
        "Phone Dev on 01632\xa0960\xa0121.",
        "01632\xa0960\xa0121",
    ]


def test_a_number_to_call_at_the_end_of_a_block_is_followed_by_the_long_pause() -> None:
    block = Block(Part.HELP_NOW, "Help", "", (Sentence("If you are in danger, call 999."),))
    lines = script(_letter(block))

    assert Line("If you are in danger, call 999.", AFTER_SENTENCE_MS) in lines
    assert Line("999", AFTER_BLOCK_MS) in lines


def test_parts_that_a_letter_does_not_have_are_not_said() -> None:
    bare = replace(_letter(), board="", word_list=(), sender=Sender("Moira", ""))

    assert [line.words for line in script(bare)] == [
        "From Moira",
        "Monday 5 October 2026",
        "Dear Sandra,",
        "You said. We did.",
        "From Moira",
    ]


def test_a_chapter_is_told_before_the_heading_under_it() -> None:
    sentence = Sentence("We asked the drivers.")
    letter = _letter(Block(Part.WE_DID, "We did", "", (sentence,), chapter="The Sunday bus"))
    told = [line.words for line in script(letter)]

    assert told[told.index("The Sunday bus") + 1] == "We did"


def test_what_is_for_everyone_greets_nobody() -> None:
    told = [line.words for line in script(replace(_letter(), reader=""))]

    assert not any(words.startswith("Dear") for words in told)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Phone 01632 960 120 or 07700 900 120.", ("01632 960 120", "07700 900 120")),
        ("Phone (01632) 960120.", ("(01632) 960120",)),
        ("Phone +44 1632 960 120, please.", ("+44 1632 960 120",)),
        ("You can call Samaritans on 116 123.", ("116 123",)),
        ("You can call NHS 111 on 111.", ("111",)),
        ("Text SHOUT to 85258.", ("85258",)),
        ("Childline is 0800 1111.", ("0800 1111",)),
        ("Your bus is the 101.", ()),
        ("There are 999 seats.", ()),
        ("We will do this by Monday 31 May 2027.", ()),
        ("It costs £12000 for 12,000 people at 10.30.", ()),
        ("We asked 12000 people.", ()),
        ("Phone 01632960120 today.", ("01632960120",)),
        ("We met in 2026 and 2027.", ()),
    ],
)
def test_a_phone_number_is_known_from_other_numbers(
    words: str, numbers: tuple[str, ...]
) -> None:
    assert phone_numbers(words) == numbers
