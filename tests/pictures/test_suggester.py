"""Suggesting the picture for a sentence."""

import pytest

from app.domain.phrase import Phrase
from app.domain.pictures import OWN, Picture, PictureKind
from app.pictures.library import Library
from app.pictures.search import Search


@pytest.fixture(scope="module")
def search() -> Search:
    """Return our own drawings, with nothing chosen before."""
    return Search(Library().pictures)


@pytest.mark.parametrize(
    ("sentence", "picture"),
    [
        ("The bus driver will wait until you sit down.", "bus"),
        ("We asked the council for a hearing loop.", "hearing_loop"),
        ("People want their hospital passport read.", "hospital_passport"),
        ("You can bring your supporter to the meeting.", "supporter"),
        ("Some people find the dentist hard.", "dentist"),
        ("The doctor talks too fast for many people.", "doctor"),
        ("We will buy ear defenders for the room.", "ear_defenders"),
        ("Tell the police if someone hurts you.", "police"),
        ("There is a quiet room if you need it.", "quiet_room"),
        ("Your bus pass is still free.", "bus_pass"),
        ("Lunch is at half past 12.", "lunch"),
        ("You can answer with no name.", "anonymous"),
        ("An interpreter will come to the next meeting.", "interpreter"),
        ("Would you like easy read letters?", "easy_read"),
        ("The lift in the hall is broken.", "lift"),
        ("Members want more time to answer.", "more_time"),
        ("Who helps you with your money?", "money"),
        ("We wrote to the hospital about the waiting list.", "waiting_list"),
        ("Keep your password secret.", "password"),
        ("Nobody should bully you.", "bullying"),
    ],
)
def test_the_word_a_sentence_is_about_decides(
    search: Search, sentence: str, picture: str
) -> None:
    assert picture in search.suggest(sentence)[:2]


@pytest.mark.parametrize(
    ("sentence", "picture"),
    [("Yes", "yes"), ("No", "no"), ("Us", "we_us"), ("I do not know", "dont_know")],
)
def test_a_sentence_that_is_just_a_pictures_name_gets_it(
    search: Search, sentence: str, picture: str
) -> None:
    assert search.suggest(sentence)[0] == picture


@pytest.mark.parametrize("sentence", ["", " ", "?", "It is.", "Xyzzy plugh", "\x00" * 9])
def test_a_sentence_about_nothing_suggests_nothing(search: Search, sentence: str) -> None:
    assert search.suggest(sentence) == []


def test_no_more_are_suggested_than_were_asked_for(search: Search) -> None:
    assert len(search.suggest("The bus, the taxi and the train to the doctor", 2)) == 2


def test_what_the_board_chose_before_counts() -> None:
    search = Search(
        Library().pictures, [Phrase("Tea at the Corn Exchange", "community_centre")]
    )
    assert search.suggest("Dancing at the Corn Exchange")[0] == "community_centre"


def test_a_choice_counts_at_once() -> None:
    search = Search(Library().pictures)
    search.learn(Phrase("The bus is noisy.", "noise"))
    assert search.suggest("The bus is noisy.")[0] == "noise"


def test_a_choice_says_nothing_about_another_sentence() -> None:
    search = Search(Library().pictures, [Phrase("The bus is noisy.", "noise")])
    assert search.suggest("The dentist is kind.")[0] in {"dentist", "dentist_person"}


def test_a_picture_that_is_gone_is_not_suggested_again() -> None:
    search = Search(Library().pictures, [Phrase("The old hall", f"{OWN}gone")])
    assert f"{OWN}gone" not in search.suggest("The old hall")


def test_a_picture_the_board_brought_is_suggested_too() -> None:
    hall = Picture(f"{OWN}1", "Corn Exchange", "", (), PictureKind.PHOTO)
    assert (
        Search([*Library().pictures, hall]).suggest("Meet at the Corn Exchange")[0] == hall.id
    )
