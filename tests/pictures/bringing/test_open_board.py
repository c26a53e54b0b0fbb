"""Boards of communication programs give their pictures, words and makers."""

import json
from collections.abc import Mapping

import pytest

from app.domain.errors.files import ZipDamaged
from app.domain.pictures import Credit
from app.pictures.bringing.open_board import (
    ON_THE_INTERNET,
    BoardPicture,
    label_of,
    pictures_of,
)
from app.pictures.bringing.sources import Entry
from tests.pictures.bringing.samples import board, data_uri, image, picture


def found(*boards: bytes) -> list[BoardPicture]:
    return pictures_of(
        Entry(f"boards/{number}.obf", lambda contents=contents: contents)
        for number, contents in enumerate(boards)
    )


def credit(**terms: object) -> Credit | None:
    [one] = found(board({}, [image("1", path="bus.png", license=terms)]))
    return one.credit


def test_an_image_in_a_file_of_the_zip_is_told_by_its_path() -> None:
    [one] = found(board({"bus": "1"}, [image("1", path="images/bus.png")]))
    assert (one.path, one.contents, one.words) == ("images/bus.png", None, ["bus"])


def test_an_image_in_the_board_itself_is_taken_out() -> None:
    [one] = found(board({"bus": "1"}, [image("1", data=data_uri(picture()))]))
    assert one.contents == picture()
    assert one.words == ["bus"]


def test_an_image_on_the_internet_has_no_contents() -> None:
    [one] = found(board({"bus": "1"}, [image("1", url="https://example.org/bus.png")]))
    assert one.contents == ON_THE_INTERNET


@pytest.mark.parametrize(
    "data", ["data:", "data:image/png;base64,A", "data:image/png;base64,é"]
)
def test_an_image_that_cannot_be_taken_out_has_no_contents(data: str) -> None:
    [one] = found(board({}, [image("1", data=data)]))
    assert one.contents == ON_THE_INTERNET


def test_an_image_has_every_word_it_is_used_with() -> None:
    written = board({"bus": "1", "coach": "1", "car": "2"}, [image("1", path="bus.png")])
    assert [one.words for one in found(written)] == [["bus", "coach"]]


def test_what_a_button_says_is_a_word_too() -> None:
    button = {"label": " bus ", "vocalization": "I want the bus", "image_id": "1"}
    written = json.dumps({"buttons": [button, button], "images": [image("1", path="bus.png")]})
    assert found(written.encode())[0].words == ["bus", "I want the bus"]


def test_an_image_on_two_boards_is_one_picture_with_the_words_of_both() -> None:
    first = board({"bus": "1"}, [image("1", path="bus.png")])
    second = board({"coach": "8", "bus": "8"}, [image("8", path="bus.png")])
    assert [one.words for one in found(first, second)] == [["bus", "coach"]]


def test_images_in_two_boards_with_one_number_are_two_pictures() -> None:
    same = board({"bus": "1"}, [image("1", data=data_uri(picture()))])
    assert len(found(same, same)) == 2


def test_a_number_may_be_written_as_a_number() -> None:
    written = {
        "buttons": [{"label": "bus", "image_id": 1}],
        "images": [{"id": 1, "path": "b.png"}],
    }
    assert found(json.dumps(written).encode())[0].words == ["bus"]


def test_a_picture_without_words_goes_by_its_file() -> None:
    [one] = found(board({}, [image("1", path="images/bus.png")]))
    assert label_of(one) == "bus"


def test_the_licence_of_an_image_travels_with_it() -> None:
    terms = {"type": "CC BY", "author_name": "Aya", "source_url": "https://example.org"}
    assert credit(**terms) == Credit("Aya", "https://example.org", "CC BY", "Aya, CC BY")


def test_the_public_domain_asks_for_no_line() -> None:
    made = credit(type="Public Domain", author_name="Aya", author_url="https://example.org")
    assert made == Credit("Aya", "https://example.org", "Public Domain", "")


@pytest.mark.parametrize("terms", [{}, {"type": ""}, {"copyright_notice_url": "x"}])
def test_a_licence_that_says_nothing_is_none(terms: Mapping[str, object]) -> None:
    assert credit(**terms) is None


@pytest.mark.parametrize(
    "bad",
    [b"", b"{", b"[]", b"null", b'"bus"', b"\xff\xff", b"[" * 200_000, b"9" * 9_999],
    ids=["empty", "open", "list", "nothing", "word", "no code", "deep", "long"],
)
def test_a_broken_board_is_refused(bad: bytes) -> None:
    with pytest.raises(ZipDamaged):
        found(bad)


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"buttons": None, "images": None},
        {"buttons": "bus", "images": 9},
        {"buttons": [None, 9, []], "images": ["bus", None]},
    ],
)
def test_a_board_without_images_gives_none(odd: Mapping[str, object]) -> None:
    assert found(json.dumps(odd).encode()) == []


def test_odd_parts_of_an_image_harm_nothing() -> None:
    [one] = found(board({}, [image("1", path=9, data=["data:"], license="CC BY")]))
    assert (one.path, one.contents, one.credit) == ("9", None, None)


def test_files_that_are_not_boards_are_not_read() -> None:
    def never() -> bytes:
        raise AssertionError

    assert pictures_of([Entry("bus.png", never)]) == []


def test_half_a_letter_becomes_something_that_can_be_kept() -> None:
    whole = found(
        board(
            {"bus \ud800": "1"}, [image("1", path="x.svg", license={"author_name": "\udcff"})]
        )
    )
    assert whole[0].words == ["bus ?"]
    assert whole[0].credit is not None
    assert whole[0].credit.author == "?"
