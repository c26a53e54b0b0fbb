"""The voice gets words it can say, and each still belongs to its place on the screen."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.profiles import VoiceProfile
from app.speech.render import render
from app.speech.spoken import Spoken, spoken

PLAIN = [
    "We", "met", "you", "on", "the", "bus.", "Yes,", "why", "not?", "2", "members", "don't",
    "I", "(with", "them)", "\u201cgood\u201d", "May", "March", "Sat", "café", "ਪਤਾ", "مجھے",
    "150", "2,500", "2.6", "21st", "OK", "STOP", "Mon",
    "\n", "1 in 4", "3.2.1", "...", "\U0001f600",
]  # fmt: skip
FORMS = [
    "10:30am", "14:00", "10am-1pm", "at 10.30", "£2.50", "£5-£10", "50p", "12/01/2027",
    "Mon 3 Feb", "Mon-Fri", "12-14 Jan 2027", "2026/27", "01632 960 120", "+44 (0)1632 960120",
    "999", "NHS", "PIP", "A&E", "GPs", "ZZ99 3VZ", "B12", "e.g.", "etc.", "Dr Yusuf",
    "High St.", "he/she", "1 1/2", "5-10%", "x2", "10 mins", "www.example.org.uk/help.",
    "hello@elmshirespeaks.example",
    "✓", "→", "•", "**hard**", "book(s)", "!!!", "snake_case", "[[", "5 < 6",
]  # fmt: skip


def belongs(text: str, word: str) -> str:
    """Return what is lit on the screen when the voice says this word."""
    said = spoken(text)
    start, length = said.shown(said.text.index(word), len(word))
    return text[start : start + length]


@pytest.mark.parametrize(
    ("text", "word", "shown"),
    [
        ("It is 10:30am now.", "half", "10:30am"),
        ("It is 10:30am now.", "morning", "10:30am"),
        ("It is 10:30 am now.", "past", "10:30"),
        ("It is 10:30 am now.", "morning", "am"),
        ("It is 10:30am now.", "now", "now"),
        ("It is (10:30) now.", "half", "10:30"),
        ("Tuesday 12 January 2027", "Tuesday", "Tuesday"),
        ("Tuesday 12 January 2027", "the 12th of", "12"),
        ("Tuesday 12 January 2027", "January", "January"),
        ("Tuesday 12 January 2027", "twenty-seven", "2027"),
        ("Come Mon-Fri if well", "Friday", "Mon-Fri"),
        ("Come Mon-Fri if well", "if", "if"),
        ("Phone 01632 960 120.", "9 6 oh", "960"),
        ("Bring the book(s) back", "books", "book(s)"),
        ("Bring the book(s) back", "back", "back"),
        ("Ask if he/she can", "or", "he/she"),
        ("An **advocate** helps", "advocate", "**advocate**"),
        ("It is 5-10% off", "per cent", "5-10%"),
        ("one • two", "two", "two"),
    ],
)
def test_the_whole_form_is_lit_while_it_is_said(text: str, word: str, shown: str) -> None:
    assert belongs(text, word) == shown


def test_a_stretch_of_words_is_lit_from_its_first_to_its_last() -> None:
    said = spoken("We meet at 2pm today")
    start = said.text.index("at 2 o'clock")
    assert said.shown(start, len("at 2 o'clock")) == (8, 6)


def test_a_place_outside_the_words_lights_the_nearest() -> None:
    said = spoken("at 2pm")
    assert said.shown(-5, 1) == (0, 1)
    assert said.shown(999, 4) == (3, 3)
    assert said.shown(0, 0) == (0, 1)
    assert Spoken("").shown(3, 4) == (0, 0)


SAYS = {
    "Siobhan": "Shivawn",
    "elmshire": "Elm sher",
    "Siobhan Ng": "Shivawn Ing",
    "C++": "C plus",
}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Siobhan is here.", "Shivawn is here."),
        ("Ask Siobhan's friend", "Ask Shivawn's friend"),
        ("(Siobhan)", "(Shivawn)"),
        ("Siobhan\u00a0Ng, hello", "Shivawn Ing, hello"),
        ("siobhan", "siobhan"),
        ("ELMSHIRE or Elmshire", "Elm sher or Elm sher"),
        ("Elmshires", "Elmshires"),
        ("C++ class", "C plus class"),
    ],
)
def test_the_board_says_how_its_own_words_are_said(text: str, said: str) -> None:
    assert spoken(text, SAYS).text == said


def test_the_boards_words_come_before_ours() -> None:
    assert spoken("Ask the NHS", {"NHS": "health service"}).text == "Ask the health service"


def test_an_empty_entry_changes_nothing() -> None:
    assert spoken("We met.", {"": "x", "  ": "y"}).text == "We met."


@given(st.lists(st.sampled_from(PLAIN)))
def test_plain_words_come_through_unchanged(words: list[str]) -> None:
    text = " ".join(words)
    text = re.sub(r"(?<=[\dt]) (?=May|March)|(?<=Sat|Mon) (?=the|\d)", " or ", text)
    assert spoken(text).text == text


ANYTHING = st.one_of(
    st.text(),
    st.text(alphabet="0123456789 :.,-/+£%&()ampNHSJankx@_*\u2013\n"),
    st.lists(st.one_of(st.sampled_from(PLAIN + FORMS), st.text(max_size=3))).map(" ".join),
    st.lists(st.sampled_from(FORMS)).map("".join),
)


@settings(max_examples=400)
@given(ANYTHING)
def test_every_said_word_belongs_inside_the_text_and_in_order(text: str) -> None:
    said = spoken(text)
    shown = [said.shown(word.start(), len(word[0])) for word in re.finditer(r"\S+", said.text)]
    assert all(0 <= start <= start + length <= len(text) for start, length in shown)
    assert shown == sorted(shown, key=lambda place: place[0])
    ends = [start + length for start, length in shown]
    assert ends == sorted(ends)


@settings(max_examples=200)
@given(ANYTHING)
def test_what_is_said_as_written_is_lit_exactly(text: str) -> None:
    said = spoken(text)
    for at in range(len(said.text)):
        start, length = said.shown(at, 1)
        assert length > 1 or text[start] == said.text[at] or said.text != text


@settings(max_examples=200)
@given(st.text(), st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=5))
def test_any_list_of_the_boards_is_taken(text: str, says: dict[str, str]) -> None:
    said = spoken(text, says)
    start, length = said.shown(0, len(said.text))
    assert 0 <= start <= start + length <= len(text)


@settings(max_examples=12)
@given(
    st.sampled_from([*FORMS, *PLAIN, *"1£aA.&_[-:/@(✓'+ "]),
    st.sampled_from(["", " ", "-", "."]),
)
def test_long_hostile_text_is_gone_through_once(form: str, join: str) -> None:
    text = join.join([form] * (40_000 // len(form + join)))
    said = spoken(text)
    start, length = said.shown(len(said.text) - 1, 1)
    assert 0 <= start <= start + length <= len(text)


def test_the_projects_voice_takes_every_form(tmp_path: Path) -> None:
    render(
        "\n".join(spoken(form).text for form in FORMS),
        tmp_path / "forms.wav",
        VoiceProfile(wpm=450),
    )
    assert (tmp_path / "forms.wav").stat().st_size > 100_000
