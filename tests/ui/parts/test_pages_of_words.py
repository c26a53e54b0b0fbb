"""Words in pages: none lost, none cut off."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.paged_words import PagedWords
from app.ui.parts.row_list import RowList
from app.ui.parts.wrapping import MAY_BREAK, Wrapping, font_of
from app.ui.theme import Sizes
from app.ui.window import Window
from tests.ui.fit import cut_off, outside, overlapping, settle

WORDS_300 = " ".join(["The", "bus", "never", "stops", "for", "me."] * 50)
URDU = "بس کبھی نہیں رکتی مجھے ڈر لگتا ہے "
FAMILY = "\N{ZERO WIDTH JOINER}".join("👩👩👧👦")
PICKED = [Phrase(f"Choice number {number}", "bus") for number in range(5)]
BITS = ["a", "bus ", "\n", " ", "\t", "Antidis", FAMILY, "🙂", "ں", "ڈر ", "é", "ਪ"]
TEXTS = st.lists(
    st.sampled_from(BITS) | st.characters(exclude_categories=("Cs", "Cc")), max_size=200
).map("".join)
SCALES = (1.0, 1.5, 2.0)


def shown(window: Window, look: Look, part: QWidget) -> QWidget:
    window.wear(look.style_sheet)
    window.show_screen(part)
    settle()
    return part


def faults_of_pages(part: PagedWords) -> list[str]:
    found = []
    for _page in part.pages:
        settle()
        found += [*cut_off(part), *outside(part), *overlapping(part)]
        part.more.click()
    return found


@settings(max_examples=120)
@given(words=TEXTS, width=st.integers(60, 900), height=st.integers(60, 300))
def test_pages_joined_are_exactly_the_text(
    look: Look, words: str, width: int, height: int
) -> None:
    wrapping = Wrapping(font_of(QFont("Andika"), look.sizes.sentence, bold=True), width)
    pages = wrapping.cut(words, height)
    assert "".join(pages) == words
    for page in pages:
        assert wrapping.shown(page).replace(MAY_BREAK, "") == page.strip().replace(
            MAY_BREAK, ""
        )


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize(
    "text",
    [
        WORDS_300,
        URDU * 20,
        "bus" * 400,
        FAMILY * 120,
        "Stop.\n\n\n\n\n\n\n\n\n\n\n\nGo.\n" * 3,
        "See https://elmshire.example/buses/and/taxis/and/getting/about?page=1&of=3 please",
    ],
    ids=["300 words", "Urdu", "no spaces", "emoji", "lines", "address"],
)
def test_long_words_are_whole_on_their_pages(
    window: Window, look: Look, text: str, scale: float
) -> None:
    look = replace(look, sizes=Sizes(scale))
    part = PagedWords(look, text)
    holder = QWidget()
    part.setParent(holder)
    part.setGeometry(40, 40, 1100, 230)
    shown(window, look, holder)
    assert "".join(part.pages) == text
    assert faults_of_pages(part) == []


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("count", [0, 1, 2, 5])
@pytest.mark.parametrize("text", ["", "And a chair.", WORDS_300], ids=["none", "few", "300"])
def test_what_was_picked_and_said_is_all_there(
    window: Window, look: Look, count: int, text: str, scale: float
) -> None:
    look = replace(look, sizes=Sizes(scale))
    part = PagedWords(look, text, PICKED[:count])
    holder = QWidget()
    part.setParent(holder)
    part.setGeometry(40, 40, 1100, 230)
    shown(window, look, holder)
    assert faults_of_pages(part) == []
    assert "".join(part.pages) == text
    assert seen_on_pages(part) >= {phrase.words for phrase in PICKED[:count]}


def seen_on_pages(part: PagedWords) -> set[str]:
    seen = set()
    for _page in part.pages:
        seen |= {row.label.accessibleName() for row in part.picked if row.isVisible()}
        part.more.click()
    return seen


def rows(window: Window, look: Look, phrases: Sequence[Phrase], height: int) -> RowList:
    part = RowList(look, phrases)
    holder = QWidget()
    part.setParent(holder)
    part.setGeometry(20, 20, 1200, height)
    shown(window, look, holder)
    return part


def pages_of_rows(part: RowList) -> list[str]:
    met = [row.phrase.words for row in part.shown]
    assert [*cut_off(part), *outside(part), *overlapping(part)] == []
    while part.turn(1):
        settle()
        assert [*cut_off(part), *outside(part), *overlapping(part)] == []
        met += [row.phrase.words for row in part.shown]
    return met


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("height", [160, 300, 420])
def test_every_row_is_reached_and_whole(
    window: Window, look: Look, scale: float, height: int
) -> None:
    look = replace(look, sizes=Sizes(scale))
    phrases = [
        Phrase(
            "The doctor checks your body and your feelings, and asks you what you need.", "bus"
        ),
        *PICKED,
    ]
    part = rows(window, look, phrases, height)
    everything = " ".join(phrase.words for phrase in phrases)
    assert " ".join(pages_of_rows(part)) == everything
    assert not part.turn(1)


def test_a_row_that_no_page_can_hold_goes_on_in_the_next(window: Window, look: Look) -> None:
    quote = Phrase(f"“{WORDS_300}”", "you_said")
    part = rows(window, look, [PICKED[0], quote, PICKED[1]], 300)
    met = pages_of_rows(part)
    assert " ".join(met[1:-1]) == quote.words
    assert met[-1] == PICKED[1].words


def test_three_rows_are_the_most_for_a_page(window: Window, look: Look) -> None:
    part = rows(window, look, PICKED, 600)
    assert len(part.shown) == 3
    assert part.turn(1)
    assert len(part.shown) == 2
    assert part.turn(-1)
    assert not part.turn(-1)


def test_the_first_row_stays_in_sight_when_the_room_changes(window: Window, look: Look) -> None:
    part = rows(window, look, PICKED, 600)
    part.turn(1)
    first = part.shown[0]
    part.resize(1200, 200)
    settle()
    assert first.phrase in [row.phrase for row in part.shown]
    part.resize(1200, 620)
    settle()
    assert first.phrase in [row.phrase for row in part.shown]
