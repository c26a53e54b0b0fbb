"""An About me card is one page whose panels are heard in the order they are read."""

from dataclasses import replace

import pytest

from app.domain.about_me import AboutCard, CardPart
from app.domain.letter import Layout, LetterProfile, Sentence
from app.letters.about_style import Fold
from app.letters.errors import CannotPrint
from app.letters.fonts import system_fonts
from app.letters.letter import Press
from tests.letters.matterhorn.judge import faults
from tests.letters.samples import LIBRARY, page_words, pages_of
from tests.letters.structure import structure


def part(heading: str, *lines: str, needs: bool = False) -> CardPart:
    """A part with a picture to each line where they are needs."""
    picture = "taxi" if needs else ""
    said = tuple(Sentence(one, picture) for one in lines)
    return CardPart(Sentence(heading, "help"), said, needs)


def card(points: int = 16, needs: int = 3) -> AboutCard:
    """A card with everything on it."""
    lines = [f"I need thing number {at}." for at in range(needs)]
    return AboutCard(
        "About me",
        "Call me Kofi",
        "avatar_01",
        (Sentence("For me, say he/him."),),
        (part("How I talk", "I talk."),),
        (part("Who supports me", "Pat"), part("My board", "Phone 01632 960 120")),
        (
            part("What I must have", *lines[:1], needs=True),
            part("What helps me", *lines[1:], needs=True),
            part("What does not help me", "Shouting."),
        ),
        "Made in November 2026",
        "And {count} more. Ask me.",
        "And 1 more. Ask me.",
        1,
        LetterProfile(points),
        "Elmshire Board",
    )


def headings(pdf: bytes) -> list[str]:
    """The headings in the order they are heard."""
    (page,) = pages_of(pdf)
    found = [one for top in structure(page) for one in top.walk()]
    return [one.words for one in found if one.role in ("H1", "H2")]


def test_the_panels_of_a_folded_card_are_heard_from_the_front_to_the_inside() -> None:
    made = Press(LIBRARY).about_cards([card()])
    assert made.folds == (Fold.QUARTER,)
    assert headings(made.pdf) == [
        "About me",
        "How I talk",
        "Who supports me",
        "My board",
        "What I must have",
        "What helps me",
        "What does not help me",
    ]
    assert faults(made.pdf) == []


def test_a_whole_page_is_heard_with_whom_to_call_at_the_end() -> None:
    made = Press(LIBRARY).about_cards([card(28)])
    assert made.folds == (Fold.WHOLE,)
    assert headings(made.pdf)[-2:] == ["Who supports me", "My board"]
    assert faults(made.pdf) == []


@pytest.mark.parametrize(("needs", "said"), [(12, 0), (40, 1)])
def test_it_is_said_how_many_had_no_room(needs: int, said: int) -> None:
    made = Press(LIBRARY).about_cards([card(14, needs)])
    (words,) = page_words(pages_of(made.pdf))
    assert words.count("more. Ask me.") == said
    shown = sum(f"thing number {at}." in words for at in range(needs))
    assert shown == made.needs[0]


def test_one_that_had_no_room_is_said_to_be_one() -> None:
    (line,) = (
        line.words
        for part in card(needs=4).with_most(3).inside
        for line in part.lines
        if "more" in line.words
    )
    assert line == "And 1 more. Ask me."


def test_who_wants_no_pictures_has_none() -> None:
    plain = replace(card(), profile=LetterProfile(14, layout=Layout.NO_PICTURES))
    pdf = Press(LIBRARY).about_cards([plain]).pdf
    (page,) = pages_of(pdf)
    found = [one for top in structure(page) for one in top.walk()]
    assert [one for one in found if one.role == "Figure"] == []


def test_two_cards_in_one_file_are_two_pages_with_all_their_tags() -> None:
    made = Press(LIBRARY).about_cards([card(), card(28)])
    assert len(pages_of(made.pdf)) == 2
    assert faults(made.pdf) == []


def test_the_same_card_gives_the_same_bytes() -> None:
    assert Press(LIBRARY).about_cards([card()]) == Press(LIBRARY).about_cards([card()])


def test_letters_that_no_font_has_are_refused() -> None:
    fonts = replace(system_fonts(), spare=())
    with pytest.raises(CannotPrint):
        Press(LIBRARY, fonts).about_cards([replace(card(), name="😀")])
