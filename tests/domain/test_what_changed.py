"""What is said to be different once a member's needs changed."""

from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from app.domain.adjusting import SETS, Adjusted, adjusted, put_back, undone
from app.domain.people import Member
from app.domain.profiles import Access, ButtonSize
from app.domain.what_changed import is_so_already, what_changed
from app.wording.catalogue import Catalogue

MEMBER = Member(uuid4(), "Wilf", "avatar_01")


def told(*lines: str, member: Member = MEMBER) -> list[str]:
    return what_changed(Adjusted(member, adjusted(member, lines)))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("sc_bigger_words", ["words_bigger", "letters_bigger"]),
        ("sc_dark", ["colours_dark"]),
        ("sc_read_all", ["reading_everything"]),
        ("sc_no_sound", ["reading_never"]),
        ("sc_slower_voice", ["voice_slower"]),
        ("sc_two_choices", ["choices_2"]),
        ("sc_one_thing", ["one_at_a_time"]),
        ("sc_no_pictures", ["no_pictures"]),
        ("ph_big_buttons", ["buttons_big"]),
        ("ph_switch", ["switch"]),
        ("if_large_print_24", ["letters_bigger"]),
        ("if_audio", ["letters_sound"]),
        ("if_coloured_paper", ["paper_yellow"]),
        ("if_no_pictures", ["letters_no_pictures"]),
        ("if_photos", ["seen_as_photos"]),
        ("bm_contact_email", ["letters_by_email"]),
        ("gt_taxi", []),
    ],
)
def test_each_change_is_told(line: str, names: list[str]) -> None:
    assert told(line) == names


@pytest.mark.parametrize(
    ("likes", "there", "back"),
    [
        ({"access": Access.DWELL}, "dwell", "no_dwell"),
        ({"access": Access.ONE_SWITCH}, "switch", "no_switch"),
        ({"access": Access.STEP_AND_WAIT}, "step_and_wait", "no_switch"),
        ({"access": Access.TWO_SWITCHES}, "two_switches", "no_switch"),
        ({"more_space": True}, "more_space", "usual_space"),
        ({"line_focus": 3}, "lines_3", "lines_0"),
        ({"line_focus": 1}, "lines_1", "lines_0"),
        ({"large_pointer": True}, "large_pointer", "usual_pointer"),
        ({"dwell_ms": 3000}, "dwell_longer", "dwell_shorter"),
        ({"scan_ms": 5000}, "scan_slower", "scan_faster"),
        ({"hold_ms": 800}, "hold_longer", "hold_shorter"),
        ({"hears_first": True}, "hears_first", "not_hears_first"),
        ({"choices": 3}, "choices_fewer", "choices_more"),
        ({"choices": 2}, "choices_2", "choices_more"),
        ({"button_size": ButtonSize.LARGE}, "buttons_bigger", "buttons_usual"),
        ({"button_size": ButtonSize.EXTRA_LARGE}, "buttons_big", "buttons_usual"),
    ],
)
def test_what_a_member_likes_differently_is_told_there_and_back(
    likes: dict[str, Any], there: str, back: str
) -> None:
    after = replace(MEMBER, screen=replace(MEMBER.screen, **likes))
    assert what_changed(Adjusted(MEMBER, after)) == [there]
    assert what_changed(Adjusted(after, MEMBER)) == [back]
    words = Catalogue()
    assert words(f"changed.{there}").words != words(f"changed.{back}").words


@pytest.mark.parametrize("line", SETS)
def test_whatever_a_need_sets_and_takes_back_has_a_sentence(line: str) -> None:
    words = Catalogue()
    member = adjusted(MEMBER, ["sc_no_pictures"] if line == "co_pictures" else [])
    member = replace(member, letter=replace(member.letter, delivery="by hand"))
    after = adjusted(member, [line])
    back = put_back(after, [line], [])
    named = [*what_changed(Adjusted(member, after)), *what_changed(Adjusted(after, back))]
    assert named
    for name in named:
        assert words(f"changed.{name}").words


def test_what_was_so_already_is_not_told_as_new() -> None:
    big = adjusted(MEMBER, ["sc_much_bigger_words"])
    assert told("sc_bigger_words", member=big) == []
    change = Adjusted(big, adjusted(big, ["sc_bigger_words"]))
    assert is_so_already(change, ["sc_bigger_words"])
    assert not is_so_already(change, ["sc_dark", "gt_taxi"])


def test_a_change_that_is_undone_leaves_what_was_chosen_since() -> None:
    dark = adjusted(MEMBER, ["sc_dark", "sc_bigger_words"])
    faster = replace(dark, voice=replace(dark.voice, wpm=200))
    back = undone(faster, Adjusted(MEMBER, dark))
    assert back == replace(MEMBER, voice=faster.voice)
