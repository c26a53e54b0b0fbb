"""Where the lines of a letter end."""

import pytest

from app.letters.fonts import system_fonts
from app.letters.style import TextStyle
from app.letters.typesetting import Typesetter

BODY = TextStyle(16, 24)


def lines(words: str, width: float, *, exact: bool = False) -> list[str]:
    setter = Typesetter(system_fonts())
    return [
        "".join(run.text for run in line)
        for line in setter.lines(words, BODY, width, exact=exact)
    ]


def width(words: str) -> float:
    return system_fonts().regular.width(words, BODY.points)


def test_a_line_holds_as_many_words_as_fit() -> None:
    assert lines("one two three four five", width("one two three")) == [
        "one two three",
        "four five",
    ]


def test_a_word_is_not_left_alone_on_the_last_line() -> None:
    assert lines("one two three four", width("one two three ")) == ["one two", "three four"]


@pytest.mark.parametrize(
    "together",
    ["01632 960 120", "+44 1632 960 120", "Monday 5 October 2026", "5 zł", "10 am", "EX1 4AB"],
)
def test_numbers_that_belong_together_stay_on_one_line(together: str) -> None:
    words = f"It is in this: {together} or so"
    for short in range(0, 120, 7):
        assert any(together in line for line in lines(words, width(together) + short))


def test_an_address_comes_apart_after_its_at_sign() -> None:
    address = "hello@elmshirespeaks.example"
    assert lines(address, width("elmshirespeaks.example ")) == [
        "hello@",
        "elmshirespeaks.example",
    ]


def test_a_word_longer_than_a_line_loses_no_letter() -> None:
    word = "N" + 46 * "o"
    broken = lines(word, 100)
    assert "".join(broken) == word
    assert all(width(line) <= 100 for line in broken)


def test_a_date_too_long_for_a_line_is_broken_at_a_space() -> None:
    assert lines("Wednesday 23 September 2026", width("23 September 2026") + 1) == [
        "Wednesday",
        "23 September 2026",
    ]


def test_only_exact_words_keep_their_own_line_breaks() -> None:
    assert lines("one\ntwo", 300) == ["one two"]
    assert lines("one\ntwo", 300, exact=True) == ["one", "two"]


def test_no_words_make_no_lines() -> None:
    assert lines("", 100) == []
    assert lines(" \n ", 100, exact=True) == []


def needs_fonts_for(words: str) -> None:
    if not all(system_fonts().spare_face(letter) for letter in words if letter.isalpha()):
        pytest.skip("this computer has no font for these words")


def test_words_from_right_to_left_are_read_in_order_and_drawn_the_other_way() -> None:
    needs_fonts_for("بس یہ")
    [line] = Typesetter(system_fonts()).lines("I say بس یہ 12 here", BODY, 400)
    read = [run.text.strip() for run in line if run.text.strip()]
    assert read == ["I say", "بس", "یہ", "12", "here"]
    drawn = sorted(line, key=lambda run: run.left)
    assert [run.text.strip() for run in drawn if run.text.strip()] == [
        "I say",
        "12",
        "یہ",
        "بس",
        "here",
    ]


def test_letters_of_urdu_are_joined() -> None:
    needs_fonts_for("بس")
    [[run]] = Typesetter(system_fonts()).lines("بس", BODY, 300)
    alone = {run.face.glyph(letter) for letter in "بس"}
    assert alone.isdisjoint(shape.glyph for shape in run.shapes)


@pytest.mark.parametrize(("words", "first"), [("কি", "ি"), ("ਕਿ", "ਿ")])
def test_a_vowel_sign_that_is_drawn_first_is_drawn_first(words: str, first: str) -> None:
    needs_fonts_for(words)
    [[run]] = Typesetter(system_fonts()).lines(words, BODY, 300)
    assert run.shapes[-1].glyph == run.face.glyph(words[0])
    assert run.shapes[0].glyph != run.face.glyph(words[0])
    assert first in words


def test_marks_that_have_no_letter_of_their_own_stand_over_theirs() -> None:
    [[run]] = Typesetter(system_fonts()).lines("x\u0302", BODY, 300)
    letter, mark = run.shapes
    assert (letter.glyph, mark.advance) == (run.face.glyph("x"), 0)
