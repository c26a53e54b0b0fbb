"""Words in other scripts: right on paper, and right for who hears or copies them."""

from io import BytesIO

import pikepdf
import pytest

from app.commands.every_form import SCRIPTS
from app.domain.letter import LetterProfile
from app.letters.fonts import system_fonts
from app.letters.letter import Press
from app.letters.scripts import in_drawing_order, language_of, levels, right_to_left
from tests.letters.samples import LIBRARY, page_words, pages_of, said

PRIVATE_USE = range(0xE000, 0xF900)


def fonts_for(words: str) -> bool:
    cover = system_fonts().regular.cover
    missing = (one for one in words if one.isalpha() and one not in cover)
    return all(system_fonts().spare_face(one) for one in missing)


def pdf_saying(words: str) -> bytes:
    if not fonts_for(words):
        pytest.skip("this computer has no font for these words")
    return Press(LIBRARY).pdf(said(words), LetterProfile())


def elements(pdf: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    return [
        one
        for one in pdf.objects
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/StructElem"
    ]


def meant(pdf: pikepdf.Pdf) -> str:
    """All that the pages say shaped words mean, in the order of the pages."""
    found = [
        bytes(command.operands[1].ActualText).decode("utf-16")
        for page in pdf.pages
        for command in pikepdf.parse_content_stream(page)
        if str(command.operator) == "BDC" and "/ActualText" in command.operands[1]
    ]
    return "".join(found)


@pytest.mark.parametrize("name", ["urdu", "punjabi", "bengali"])
def test_what_is_shaped_says_in_order_what_it_means(name: str) -> None:
    with pikepdf.open(BytesIO(pdf_saying(SCRIPTS[name]))) as pdf:
        letters = [one for one in meant(pdf) if one.isalpha()]
    assert letters == [one for one in SCRIPTS[name] if one.isalpha()]


@pytest.mark.parametrize(
    ("name", "language"), [("urdu", "ur"), ("punjabi", "pa"), ("bengali", "bn")]
)
def test_a_quote_in_another_script_says_in_which_language_it_is(
    name: str, language: str
) -> None:
    with pikepdf.open(BytesIO(pdf_saying(SCRIPTS[name]))) as pdf:
        assert [str(one.Lang) for one in elements(pdf) if "/Lang" in one] == [language]


@pytest.mark.parametrize("name", ["welsh", "polish"])
def test_welsh_and_polish_read_back_exactly(name: str) -> None:
    words = " ".join(page_words(pages_of(pdf_saying(SCRIPTS[name]))))
    assert SCRIPTS[name] in words


def test_emoji_read_back_exactly() -> None:
    assert "I am 😀 here" in " ".join(page_words(pages_of(pdf_saying("I am 😀 here"))))


@pytest.mark.parametrize("words", [*SCRIPTS.values(), "😀 ☎ x\u0302"])
def test_no_shape_is_told_as_a_sign_that_means_nothing(words: str) -> None:
    with pikepdf.open(BytesIO(pdf_saying(words))) as pdf:
        maps = [
            bytes(one.ToUnicode.read_bytes()).decode("ascii")
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and "/ToUnicode" in one
        ]
    pairs = [line.split() for told in maps for line in told.splitlines() if line[:1] == "<"]
    signs = [bytes.fromhex(pair[1].strip("<>")).decode("utf-16-be") for pair in pairs[1:]]
    assert maps
    assert not any(ord(one) in PRIVATE_USE for sign in signs for one in sign)


def test_nothing_is_written_as_text_that_could_be_bytes() -> None:
    assert b"ASCII85" not in pdf_saying("Hello")


def test_the_way_of_writing_is_told_by_the_first_letter() -> None:
    assert right_to_left("123 بس bus")
    assert not right_to_left("bus بس")
    assert not right_to_left("123 …")


def test_numbers_run_left_to_right_within_what_runs_the_other_way() -> None:
    words = "بس 12 یہ"
    assert [level % 2 for level in levels(words)] == [1, 1, 1, 0, 0, 1, 1, 1]
    assert set(levels("plain words")) == {0}


def test_what_keeps_two_letters_apart_does_not_turn_the_numbers_after_them() -> None:
    apart, joined = levels("بس\u200cدیر 12 bus"), levels("بسدیر 12 bus")
    assert apart == [*joined[:2], joined[1], *joined[2:]]
    assert apart[7:9] == [2, 2]


def test_parts_of_a_line_are_turned_round_level_by_level() -> None:
    assert in_drawing_order([(0, "a"), (1, "b"), (1, "c"), (0, "d")]) == ["a", "c", "b", "d"]
    assert in_drawing_order([(1, "a"), (2, "1"), (2, "2"), (1, "b")]) == ["b", "1", "2", "a"]
    assert in_drawing_order([]) == []


def test_a_language_is_told_by_its_script() -> None:
    assert [language_of(words) for words in ("Dŵr", "bus بس", "ਬੱਸ", "বাস")] == [
        "",
        "ur",
        "pa",
        "bn",
    ]
