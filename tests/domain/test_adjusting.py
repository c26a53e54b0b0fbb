"""What a need sets in the app: the member's screen, voice and letters."""

from uuid import uuid4

from app.domain.adjusting import SETS, adjusted, put_back
from app.domain.people import Member
from app.domain.profiles import Reading, ScreenProfile, ThemeName
from app.wording.adjustments import read_adjustments

MEMBER = Member(uuid4(), "Wilf", "avatar_01")


def test_bigger_words_are_bigger_on_the_screen_and_in_letters() -> None:
    member = adjusted(MEMBER, ["sc_bigger_words"])
    assert member.screen.text_scale == 1.25
    assert member.letter.points == 18


def test_words_that_are_bigger_already_do_not_get_smaller() -> None:
    much = adjusted(MEMBER, ["sc_much_bigger_words"])
    assert adjusted(much, ["sc_bigger_words", "if_large_print_18"]) == much


def test_every_need_that_sets_something_is_in_the_catalogue_and_changes_somebody() -> None:
    assert set(SETS) <= set(read_adjustments())
    starting = adjusted(MEMBER, ["sc_no_pictures"])
    for line in set(SETS) - {"bm_contact_letter", "sc_no_pictures"}:
        assert adjusted(starting, [line]) != starting, line


def test_a_need_that_is_gone_takes_back_what_it_set_and_nothing_else() -> None:
    both = adjusted(MEMBER, ["sc_bigger_words", "sc_dark", "sc_read_all"])
    after = put_back(both, ["sc_dark"], ["sc_bigger_words", "sc_read_all"])
    assert after.screen == ScreenProfile(text_scale=1.25)
    assert after.letter.points == 18
    assert after.voice.reading is Reading.EVERYTHING


def test_what_a_member_chose_since_stays_when_the_need_is_gone() -> None:
    dark = adjusted(MEMBER, ["sc_dark"])
    cream = adjusted(dark, ["sc_cream"])
    assert put_back(cream, ["sc_dark"], ["sc_cream"]).screen.theme is ThemeName.CREAM
