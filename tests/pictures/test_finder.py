"""Finding pictures by what someone types."""

import pytest

from app.domain.phrase import Phrase
from app.domain.pictures import OWN, Picture, PictureKind
from app.pictures.library import Library
from app.pictures.search import Search


@pytest.fixture(scope="module")
def search() -> Search:
    """Return our own drawings, ready to be looked up."""
    return Search(Library().pictures)


def symbol(name: str, label: str, *keywords: str, group: str = "") -> Picture:
    """A picture a board brought."""
    return Picture(f"{OWN}{name}", label, group, keywords, PictureKind.SYMBOL)


@pytest.mark.parametrize("picture", Library().drawings.values(), ids=lambda one: one.id)
def test_every_picture_is_found_by_its_word_and_its_id(
    search: Search, picture: Picture
) -> None:
    assert search.find(picture.label)[0] == picture.id
    assert picture.id in search.find(picture.id)[:3]


@pytest.mark.parametrize(
    ("typed", "picture"),
    [
        ("pill", "medicine"),  # one of its other words
        ("advo", "advocate"),  # the beginning
        ("meetings", "meeting"),  # another form
        ("advocaet", "advocate"),  # two letters the wrong way round
        ("hospitl", "hospital"),  # one left out
        ("wheelchiar", "wheelchair"),
        ("interprater", "interpreter"),  # one wrong
        ("trian", "train"),  # though another word begins like that
        ("BUS", "bus"),
        ("  bus  ", "bus"),
        ("café", "pub_cafe"),
        ("buses", "bus"),
    ],
)
def test_a_picture_is_found_by_other_words_and_in_spite_of_mistakes(
    search: Search, typed: str, picture: str
) -> None:
    assert picture in search.find(typed)[:3]


def test_part_of_a_word_finds_it_too(search: Search) -> None:
    assert "wheelchair" in search.find("chair")


def test_a_picture_about_all_words_comes_before_one_about_some(search: Search) -> None:
    assert search.find("wheelchair taxi")[0] == "wheelchair_taxi"
    assert search.find("hospital passport")[0] == "hospital_passport"


def test_words_that_no_picture_has_all_of_still_find_some(search: Search) -> None:
    assert "bus" in search.find("bus xylophone")


@pytest.mark.parametrize("typed", ["", "   ", "?!", "zzzzqq", "\x00", "%_*[", "þ" * 500])
def test_what_means_nothing_finds_nothing(search: Search, typed: str) -> None:
    assert search.find(typed) == []


def test_ours_and_the_boards_are_found_together_and_ours_first() -> None:
    own = [symbol("1", "bus"), symbol("2", "double decker", "bus"), symbol("3", "lorry")]
    found = Search([*Library().pictures, *own]).find("bus")
    assert found.index("bus") < found.index(f"{OWN}1") < found.index(f"{OWN}2")
    assert f"{OWN}3" not in found


def test_a_board_s_picture_is_found_by_its_group() -> None:
    own = symbol("1", "Rex", group="Animals dogs")
    assert f"{OWN}1" in Search([own]).find("dog")


def test_the_id_of_a_boards_picture_is_not_a_word() -> None:
    assert Search([symbol("1", "lorry")]).find("photo") == []


def test_often_chosen_pictures_are_known_and_others_are_not() -> None:
    chosen = [Phrase("Bus", "bus"), Phrase("The bus", "bus"), Phrase("Old", "gone"),
              Phrase("Taxi", "taxi")]  # fmt: skip
    search = Search(Library().pictures, chosen)
    assert search.often_chosen == ["bus", "taxi"]
    search.learn(Phrase("A taxi", "taxi"))
    search.learn(Phrase("Another taxi", "taxi"))
    assert search.often_chosen == ["taxi", "bus"]
